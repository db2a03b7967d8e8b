import { describe, expect, test } from 'vitest';
import { codebook, read, told } from './reading.ts';
import { writeSav } from './write-sav.ts';

const LIKELY = 'How likely are you to recommend us?';
const FRIEND = 'Would you recommend us to a friend?';

/** A Qualtrics export: names, then wordings, then import ids. */
function qualtrics(wording: string, ...scores: readonly (string | number)[]): string {
	const rows = scores.map((score, at) => `R_${at},IP Address,True,${score}`);
	return [
		'ResponseId,Status,Finished,Q3',
		`Response ID,Response Type,Finished,"${wording}"`,
		'"{""ImportId"":""_recordId""}","{""ImportId"":""status""}","{""ImportId"":""finished""}","{""ImportId"":""QID3""}"',
		...rows,
		'',
	].join('\n');
}

const TWO = 'sources: [{file: a.csv, wave: w1}, {file: b.csv, wave: w2}]\n';

function asking(column: string, keys = ''): string {
	return `questions:
  - {id: recommend, column: ${column}, kind: nps, facet: experience, text: {en: Would you?}${keys}}
`;
}

async function breaksOf(yaml: string, a: string | Uint8Array, b: string | Uint8Array) {
	const [nameA, nameB] = [...yaml.matchAll(/file: ([^,]+),/g)].map(([, name]) => name ?? '');
	const { breaks, problems } = await read(codebook(yaml), { [nameA ?? '']: a, [nameB ?? '']: b });
	return { breaks, told: told(problems.filter(({ rule }) => rule.endsWith('-differs'))) };
}

const AT_W2 = { question: 'recommend', touchpoint: '', wave: 'w2' };

describe('a changed wording', () => {
	test('breaks the trend where the files of two waves tell other ones', async () => {
		const yaml = TWO + asking('Q3');
		const { breaks, told: lines } = await breaksOf(
			yaml,
			qualtrics(LIKELY, 9),
			qualtrics(FRIEND, 8),
		);
		expect(breaks).toEqual([{ ...AT_W2, because: 'wording' }]);
		expect(lines).toEqual([`warning · wording-differs · b.csv · 1 ·  · Q3 · ${FRIEND}`]);
	});

	test('is no matter of spaces, markup, entities, question numbers, punctuation and case', async () => {
		const same = [
			` ${LIKELY}  `,
			'<p><b>How likely</b> are you to&nbsp;recommend us?</p>',
			`Q3. ${LIKELY}`,
			`3) ${LIKELY.toLowerCase()}`,
			`${LIKELY} - Selected Choice`,
			`${LIKELY} *`,
		];
		for (const other of same) {
			const { breaks } = await breaksOf(
				TWO + asking('Q3'),
				qualtrics(LIKELY, 9),
				qualtrics(other, 8),
			);
			expect(breaks, other).toEqual([]);
		}
	});

	test('is told by the headers of plain tables, and a map that names both is no consent', async () => {
		const yaml = TWO + asking(`{a.csv: "${LIKELY}", b.csv: "${FRIEND}"}`);
		const { breaks } = await breaksOf(yaml, `${LIKELY}\n9\n`, `${FRIEND}\n8\n`);
		expect(breaks).toEqual([{ ...AT_W2, because: 'wording' }]);
	});

	test('is not guessed from short names of columns', async () => {
		const yaml = TWO + asking('{a.csv: nps, b.csv: Q8}');
		expect((await breaksOf(yaml, 'nps\n9\n', 'Q8\n8\n')).breaks).toEqual([]);
	});

	test('that the codebook takes for the same is noted and breaks nothing', async () => {
		const yaml = TWO + asking('Q3', ', same_as_before: [w2]');
		const { breaks, told: lines } = await breaksOf(
			yaml,
			qualtrics(LIKELY, 9),
			qualtrics(FRIEND, 8),
		);
		expect(breaks).toEqual([]);
		expect(lines).toEqual([`note · wording-differs · b.csv · 1 ·  · Q3 · ${FRIEND}`]);
	});

	test('in another language or to other people is not a change of the same', async () => {
		const yaml = `sources:
  - {file: a.csv, wave: w1, set: {language: en}}
  - {file: b.csv, wave: w2, set: {language: en}}
  - {file: c.csv, wave: w2, set: {language: fi}}
${asking('Q3')}`;
		const files = {
			'a.csv': qualtrics(LIKELY, 9),
			'b.csv': qualtrics(LIKELY, 8),
			'c.csv': qualtrics('Kuinka todennäköisesti suosittelisit meitä?', 8),
		};
		expect((await read(codebook(yaml), files)).breaks).toEqual([]);
		const changed = { ...files, 'b.csv': qualtrics(FRIEND, 8) };
		expect((await read(codebook(yaml), changed)).breaks).toEqual([
			{ ...AT_W2, because: 'wording' },
		]);
	});

	test('in one of several files of a wave is enough', async () => {
		const yaml = `sources: [{file: a.csv, wave: w1}, {file: b.csv, wave: w2}, {file: c.csv, wave: w2}]
${asking('Q3')}`;
		const { breaks, problems } = await read(codebook(yaml), {
			'a.csv': qualtrics(LIKELY, 9),
			'b.csv': qualtrics(LIKELY, 8, 7),
			'c.csv': qualtrics(FRIEND, 8, 6, 5),
		});
		expect(breaks).toEqual([{ ...AT_W2, because: 'wording' }]);
		expect(problems.find(({ rule }) => rule === 'wording-differs')?.file).toBe('data/study/c.csv');
	});

	test('of one touchpoint of several breaks that one alone', async () => {
		const yaml = `${TWO}touchpoints: [{id: visit, label: {en: V}}, {id: bill, label: {en: B}}]
questions:
  - id: rated
    each: {touchpoint: {visit: {a.csv: "How good was the last visit?", b.csv: "How quick was the last visit?"}, bill: How clear was your last bill?}}
    kind: rating
    facet: experience
    text: {en: How good?}
    scale: {min: 1, max: 5}
`;
		const { breaks } = await breaksOf(
			yaml,
			'How good was the last visit?,How clear was your last bill?\n4,5\n',
			'How quick was the last visit?,How clear was your last bill?\n4,5\n',
		);
		expect(breaks).toEqual([
			{ question: 'rated', touchpoint: 'visit', wave: 'w2', because: 'wording' },
		]);
	});

	test('is found past a wave that tells no wording', async () => {
		const yaml = `waves:
  - {id: w1, start: 2026-01-01, end: 2026-01-31}
  - {id: w2, start: 2026-02-01, end: 2026-02-28}
  - {id: w3, start: 2026-03-01, end: 2026-03-31}
sources: [{file: a.csv, wave: w1}, {file: b.csv, wave: w2}, {file: c.csv, wave: w3}]
${asking('Q3')}`;
		const { breaks } = await read(codebook(yaml), {
			'a.csv': qualtrics(LIKELY, 9),
			'b.csv': 'Q3,x\n8,1\n',
			'c.csv': qualtrics(FRIEND, 8),
		});
		expect(breaks).toEqual([{ ...AT_W2, wave: 'w3', because: 'wording' }]);
	});
});

const RATED = `questions:
  - {id: rated, column: q1, kind: rating, facet: experience, text: {en: How?}, scale: {min: 1, max: 7, values: {"1": ["1", Poor], "5": ["5", Good, Excellent, Very good]}}}
`;

function fileOf(texts: readonly (string | number)[]): string {
	return `q1\n${texts.join('\n')}\n`;
}

const spread = (most: number, size = 100) =>
	Array.from({ length: size }, (_, at) => 1 + (at % most));

const told5 = (word: string | number) => fileOf([word, word, 1, 2]);

const savOf = (label: string) =>
	writeSav(
		[
			{
				name: 'q1',
				labels: new Map([
					[1, 'Poor'],
					[5, label],
				]),
			},
		],
		[[1], [2], [2]],
		false,
	);

describe('a changed scale', () => {
	const AT_RATED = { question: 'rated', touchpoint: '', wave: 'w2', because: 'scale' };

	test('breaks the trend where the answers of one wave end below those of the other', async () => {
		const { breaks, told: lines } = await breaksOf(
			TWO + RATED,
			fileOf(spread(5)),
			fileOf(spread(7)),
		);
		expect(breaks).toEqual([AT_RATED]);
		expect(lines).toEqual(['warning · scale-differs · b.csv · 1 ·  · q1 · ']);
	});

	test('is not read from few answers', async () => {
		const { breaks } = await breaksOf(TWO + RATED, fileOf([3, 4, 5]), fileOf([5, 6, 7]));
		expect(breaks).toEqual([]);
	});

	test('breaks it where a point has another word, not where one file has words and one numbers', async () => {
		expect((await breaksOf(TWO + RATED, told5('Good'), told5('Excellent'))).breaks).toEqual([
			AT_RATED,
		]);
		expect((await breaksOf(TWO + RATED, told5('Good'), told5('good '))).breaks).toEqual([]);
		expect((await breaksOf(TWO + RATED, told5('Good'), told5(5))).breaks).toEqual([]);
	});

	test('breaks it where SPSS files label a code otherwise', async () => {
		const yaml = TWO.replaceAll('.csv', '.sav') + RATED;
		expect((await breaksOf(yaml, savOf('Good'), savOf('Excellent'))).breaks).toEqual([AT_RATED]);
		expect((await breaksOf(yaml, savOf('Good'), savOf('5 = GOOD'))).breaks).toEqual([]);
	});
});
