import { createHash, type Hash } from 'node:crypto';
import type { Study } from '../codebook/study-schema.ts';
import { leastOf } from '../estimates/least.ts';
import { askedOf, type EvidencePart } from '../estimates/watched-evidence.ts';
import type { Answers, Coded, Responses } from '../responses/responses.ts';
import { inputText } from './input-text.ts';
import type { ReadyStudy } from './ready-study.ts';

/** What only pages show of a codebook: a label per language. */
const WORDS: ReadonlySet<string> = new Set(['title', 'label', 'labels', 'plural', 'forms', 'text']);

/**
 * Hashes of all that estimates read of a study: equal texts, equal estimates of what is planned alike.
 * Answers, roles and segments count in the waves that are read alone, and in the waves between them; who
 * answered or wrote, when and with which weight counts in all waves, for who somebody is and who has a part
 * in it is told from these. The words of the codebook do not count.
 */
export interface EvidenceParts {
	/** Of what counts whatever is read. */
	readonly common: string;
	/** Of all that counts beside it where it is read. */
	readonly parts: ReadonlyMap<EvidencePart, string>;
	/** What is read beside it: where a wave is named, of answers those of it alone. */
	readonly textOf: (part: EvidencePart, wave: string | null) => string | undefined;
}

/** What is read of a study. */
interface ReadEvidence extends Pick<ReadyStudy, 'study' | 'responses' | 'frame' | 'themes'> {
	readonly weights: Pick<ReadyStudy['weights'], 'weightings'>;
}

/** @param waves ids of those that the version reads */
export function evidenceParts(ready: ReadEvidence, waves: readonly string[]): EvidenceParts {
	const { study, responses, frame, themes } = ready;
	const least = leastOf(study.thresholds);
	const { from, to } = rowsOfWaves(responses, waves);
	const common = createHash('sha256');
	// Of the codebook estimates read questions; the rest is in what is planned, weighted and ruled.
	common.update(
		inputText([study.id, study.panel, withoutWords(study.questions), responses.size, from, to]),
	);
	addPeople(common, ready, from, to);
	const parts = new Map<EvidencePart, string>([
		['least', `${least.respondents} ${least.accounts}`],
		['frame', hashOf((hash) => hash.update(inputText(frame)))],
		['themes', hashOf((hash) => hash.update(inputText(themes)))],
	]);
	const answers = new Map(
		[...Map.groupBy(responses.items, (item) => item.question)].map(
			([question, items]): [EvidencePart, typeof items] => [`answers to ${question}`, items],
		),
	);
	for (const [part, items] of answers) parts.set(part, hashOfItems(items, from, to));
	const inWaves = new Map<string, string>();
	const textOf = (part: EvidencePart, wave: string | null) => {
		const asked = askedOf(part);
		if (asked !== null) return `${least.areFew(asked.n, asked.accounts)}`;
		const items = answers.get(part);
		if (items === undefined || wave === null) return parts.get(part);
		const name = `${part} in ${wave}`;
		const known = inWaves.get(name);
		if (known !== undefined) return known;
		const own = rowsOfWaves(responses, [wave]);
		const text = hashOfItems(items, own.from, own.to);
		inWaves.set(name, text);
		return text;
	};
	return { common: common.digest('hex'), parts, textOf };
}

function hashOfItems(items: Responses['items'], from: number, to: number): string {
	return hashOf((hash) => items.forEach((item) => addItem(hash, item, from, to)));
}

/** A hash of all that can be read of a study in any wave; ledgers are made anew where it is another. */
export function wholeEvidenceText(ready: ReadyStudy): string {
	const { study, responses, frame, themes } = ready;
	const { from, to } = rowsOfWaves(responses, responses.wave.ids);
	return hashOf((hash) => {
		hash.update(inputText([withoutWords(study), frame, themes, responses.size, from, to]));
		addPeople(hash, ready, from, to);
		for (const item of responses.items) addItem(hash, item, from, to);
	});
}

function hashOf(add: (hash: Hash) => void): string {
	const hash = createHash('sha256');
	add(hash);
	return hash.digest('hex');
}

/** Who answered, when and with which weights, and who they are. */
function addPeople(
	hash: Hash,
	{ responses, weights }: ReadEvidence,
	from: number,
	to: number,
): void {
	const { wave, relation, brand, person, account, language, day, weight } = responses;
	for (const coded of [wave, relation, brand, person, account, language])
		addCoded(hash, coded, 0, responses.size);
	addNumbers(hash, 'day', day);
	addNumbers(hash, 'weight', weight);
	for (const [kind, numbers] of weights.weightings) addNumbers(hash, `weight ${kind}`, numbers);
	addCoded(hash, responses.role, from, to);
	for (const [id, coded] of responses.segments) {
		hash.update(`segment ${id}\n`);
		addCoded(hash, coded, from, to);
	}
}

function addItem(
	hash: Hash,
	{ question, touchpoint, askedIn, answers }: Responses['items'][number],
	from: number,
	to: number,
): void {
	hash.update(`${JSON.stringify([question, touchpoint, [...askedIn], answers.kind])}\n`);
	addAnswers(hash, answers, from, to);
}

/** Rows are sorted by wave: the first of any of these waves, and behind the last. */
function rowsOfWaves({ size, wave: { codes, ids } }: Responses, waves: readonly string[]) {
	const isRead = (row: number) => waves.includes(ids[codes[row] ?? -1] ?? '');
	let from = 0;
	while (from < size && !isRead(from)) from += 1;
	let to = size;
	while (to > from && !isRead(to - 1)) to -= 1;
	return { from, to };
}

/** A key of words is one only where a label stands, not a list of texts of the file. */
function withoutWords(settings: Study | Study['questions']): unknown {
	const text = JSON.stringify(settings, (key, part: unknown) =>
		WORDS.has(key) && !Array.isArray(part) ? undefined : part,
	);
	return JSON.parse(text);
}

function addCoded(hash: Hash, coded: Coded | null, from: number, to: number): void {
	hash.update(coded === null ? 'none\n' : `${JSON.stringify(coded.ids)}\n`);
	if (coded !== null) addNumbers(hash, 'codes', coded.codes, from, to);
}

function addAnswers(hash: Hash, answers: Answers, from: number, to: number): void {
	switch (answers.kind) {
		case 'scores':
			return addNumbers(hash, `scores ${answers.lowest}`, answers.scores, from, to);
		case 'choice':
			return addNumbers(hash, 'choice', answers.codes, from, to);
		case 'multiple':
			for (const ticks of answers.ticks) addNumbers(hash, 'ticks', ticks, from, to);
			return addNumbers(hash, 'absence', answers.absence, from, to);
		case 'written': {
			// Which of somebody's answers a theme is of is told by all waves in which they wrote.
			addNumbers(hash, 'absence', answers.absence);
			if (answers.words === null) return;
			const { texts, starts, codes, writings } = answers.words;
			hash.update(`${JSON.stringify(texts)}\n`);
			addNumbers(hash, 'starts', starts, from, to + 1);
			for (const numbers of [codes, writings])
				addNumbers(hash, 'words', numbers, starts[from], starts[to]);
		}
	}
}

/** Numbers with their form, which tells the bytes apart. */
function addNumbers(
	hash: Hash,
	name: string,
	numbers: Responses['weight'] | Uint8Array | null,
	from = 0,
	to = numbers?.length ?? 0,
): void {
	const own = numbers?.subarray(from, to);
	hash.update(`${name} ${own?.constructor.name ?? 'none'} ${own?.length ?? 0}\n`);
	if (own !== undefined) hash.update(new Uint8Array(own.buffer, own.byteOffset, own.byteLength));
}
