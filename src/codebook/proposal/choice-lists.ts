import { comparableChoice } from './comparable-choice.ts';
import { ProposedIds } from './proposed-ids.ts';
import type { ProposedColumn } from './proposed-column.ts';
import { allAbsent } from './absent-words.ts';

/** One of a list of things as study.yaml writes it. */
export interface ListedChoice {
	readonly id: string;
	readonly label: Readonly<Record<string, string>>;
	readonly values: readonly string[];
}

/** Stands for every other text that is not blank. */
const EVERY_OTHER = '*';

const MOST_LISTED = 24;
const LONGEST_LABEL = 90;

/** Texts written once by one person are not put into the codebook. */
const FEWEST = 2;

/**
 * The choices of a column, the most frequent first, and one for every other text where there are
 * others or may be.
 */
export function choicesOf(column: ProposedColumn, language: string): ListedChoice[] {
	const { values, labels, filled, isWhole, declaredMissing } = column.profile;
	const absent = new Set([...allAbsent(column.absent), ...declaredMissing]);
	const counted = countTogether([...values].filter(([text]) => !absent.has(text)));
	const isSmall = counted.length <= 12 || filled < 40;
	const listed = counted
		.filter(({ count }) => isSmall || count >= FEWEST)
		.slice(0, MOST_LISTED)
		.map(({ texts }) => texts);
	const hasOthers = listed.length < counted.length || !isWhole;
	return listOf(listed, labels, language, hasOthers);
}

/** As `choicesOf`, where no list of texts without an answer stands beside: those are others too. */
export function choicesWithAbsent(column: ProposedColumn, language: string): ListedChoice[] {
	const choices = choicesOf(column, language);
	const hasOthers = choices.some(({ values }) => values.includes(EVERY_OTHER));
	if (hasOthers || allAbsent(column.absent).size === 0) return choices;
	return [...choices, otherChoice(language, 'all-others')];
}

/** A list of the given options and every other text. */
export function optionsOf(texts: readonly string[], language: string): ListedChoice[] {
	const counted = countTogether(texts.map((text) => [text, 1] as const));
	const listed = counted.slice(0, MOST_LISTED).map((one) => one.texts);
	return listOf(listed, new Map(), language, true);
}

function listOf(
	listed: readonly (readonly string[])[],
	labels: ReadonlyMap<string, string>,
	language: string,
	hasOthers: boolean,
): ListedChoice[] {
	const ids = new ProposedIds();
	const choices = listed.map((texts, at) => {
		const [text = ''] = texts;
		const name = labels.get(text) ?? text;
		return {
			id: ids.give(name, `option-${at + 1}`),
			label: { [language]: name.slice(0, LONGEST_LABEL) },
			values: texts,
		};
	});
	return hasOthers
		? [...choices, otherChoice(language, ids.give('all-others', 'others'))]
		: choices;
}

const OTHER: Readonly<Record<string, string>> = { fi: 'Muu', sv: 'Annat' };

function otherChoice(language: string, id: string): ListedChoice {
	return { id, label: { [language]: OTHER[language] ?? 'Other' }, values: [EVERY_OTHER] };
}

/** Texts that are compared as equal are one choice. */
function countTogether(
	values: readonly (readonly [string, number])[],
): { texts: string[]; count: number }[] {
	const byKey = new Map<string, { texts: string[]; count: number }>();
	for (const [text, count] of values) {
		const key = comparableChoice(text);
		const known = byKey.get(key);
		if (known === undefined) byKey.set(key, { texts: [text], count });
		else known.count += count;
	}
	return [...byKey.values()].toSorted(
		(a, b) => b.count - a.count || ((a.texts[0] ?? '') < (b.texts[0] ?? '') ? -1 : 1),
	);
}
