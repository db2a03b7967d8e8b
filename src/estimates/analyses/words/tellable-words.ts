import type { ContactFrame } from '../../../frame/contact-frame.ts';
import type { PlannedWords } from '../../../plan/analyses/words.ts';
import type { AnswerWords } from '../../../responses/responses.ts';
import { nameParts, WRITING } from '../../../responses/split-words.ts';
import { findItem } from '../../answer-reader.ts';
import type { Sample } from '../../sample.ts';
import type { WithLeast } from '../analysis-desk.ts';
import type { SidedAnswer } from '../side-tilt.ts';
import { isBelow } from '../score-answers.ts';
import { baseOfAnswers } from '../sided-answers.ts';

/** A word and who uses it. */
export interface UsedWord {
	readonly text: string;
	readonly users: readonly SidedAnswer[];
}

/** A word with how its users write it. */
interface WrittenWord extends UsedWord {
	readonly small: number;
	readonly capitalInside: number;
}

/** A word is a name where more than one in so many who show it write it with a capital. */
const ONE_IN_NAMES = 5;

/**
 * The words that may be told of, in code-unit order: used by enough people of enough accounts, no more
 * than half of them of one account; written with a small letter by as many people, and with a capital
 * inside a sentence, as names are, by hardly any; and in no name or id of a role, a person or an account
 * that the codebook, the contact frame or the answers tell.
 */
export function tellableWords(
	sample: Sample,
	planned: WithLeast<PlannedWords>,
	answers: readonly SidedAnswer[],
	frame: ContactFrame | null,
): readonly UsedWord[] {
	const item = findItem(sample.responses, planned.question.id, '').answers;
	if (item.kind !== 'written' || item.words === null || answers.length === 0) return [];
	const { least } = planned;
	const common = wordsOf(item.words, answers).filter(
		(word) =>
			word.small >= least.respondents &&
			word.capitalInside * ONE_IN_NAMES <= word.small + word.capitalInside &&
			isUsedByEnough(sample, planned, word),
	);
	const names = namesAmong(new Set(common.map(({ text }) => text)), sample, planned, frame);
	return common.filter(({ text }) => !names.has(text));
}

/** By word who uses it. */
function wordsOf(
	{ texts, starts, codes, writings }: AnswerWords,
	answers: readonly SidedAnswer[],
): readonly WrittenWord[] {
	const words = texts.map((text) => ({
		text,
		users: [] as SidedAnswer[],
		small: 0,
		capitalInside: 0,
	}));
	for (const answer of answers) {
		const end = starts[answer.row + 1] ?? 0;
		for (let at = starts[answer.row] ?? 0; at < end; at++) {
			const word = words[codes[at] ?? -1];
			if (word === undefined) continue;
			const writing = writings[at] ?? 0;
			word.users.push(answer);
			if ((writing & WRITING.small) !== 0) word.small += 1;
			if ((writing & WRITING.capitalInside) !== 0) word.capitalInside += 1;
		}
	}
	return words;
}

function isUsedByEnough(
	sample: Sample,
	planned: WithLeast<PlannedWords>,
	{ users }: UsedWord,
): boolean {
	return !isBelow(baseOfAnswers(sample, users), planned);
}

/** Which of these words are a part of a name or an id. */
function namesAmong(
	words: ReadonlySet<string>,
	{ responses: { person, account } }: Sample,
	planned: PlannedWords,
	frame: ContactFrame | null,
): ReadonlySet<string> {
	const found = new Set<string>();
	if (words.size === 0) return found;
	const look = (names: Iterable<string | null>) => {
		for (const name of names) {
			if (name === null) continue;
			for (const part of nameParts(name)) if (words.has(part)) found.add(part);
		}
	};
	look(planned.names);
	look(person.ids);
	look(account?.ids ?? []);
	for (const { contact, account: own } of frame?.contacts ?? []) look([contact, own]);
	for (const { account: id, name, owner } of frame?.accounts ?? []) look([id, name, owner]);
	return found;
}
