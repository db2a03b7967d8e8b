import { expect, test } from 'vitest';
import type { Study } from '../../src/codebook/study-schema.ts';
import { metricsByQuestion } from '../../src/metrics/question-metrics.ts';
import { buildSnapshotCard } from '../../src/publishing/build-snapshot-card.ts';
import type { StudyReceipts } from '../../src/publishing/build-snapshot-study.ts';
import { writeFactsCsv } from '../../src/snapshot/facts-csv.ts';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.ts';
import { writeSnapshotJson } from '../../src/snapshot/snapshot-json.ts';
import {
	buildNames,
	buildRating,
	buildStudy,
	buildWave,
	RECOMMEND,
} from '../responses/build-study.ts';

const receipt = { read: 12, kept: 10, excluded: [{ reason: 'test', count: 2 }] };

const exportOf = (file: string, waves: readonly string[]) => ({
	waves,
	source: { file, sha256: 'ab'.repeat(32), format: 'plain', recruitment: 'panel', receipt },
});

const parseCard = (card: string) => parseSnapshot({ card, facts: writeFactsCsv([]) }).card;

function cardOf(study: Study, more: Partial<StudyReceipts> = {}) {
	return buildSnapshotCard({
		kaiku: '0.1.0',
		report: { id: 'small-report' },
		version: 'v1',
		waves: ['w2', 'w1', 'of-another-study'],
		published: {
			facts: [],
			families: [],
			unsteady: [],
			targets: [],
			resampling: [],
			words: [],
			breaches: [],
			unaudited: [],
			hiddenCells: 3,
		},
		studies: [
			{
				study,
				hasAccounts: true,
				metrics: metricsByQuestion(study),
				exports: [exportOf('w1.csv', ['w1'])],
				waves: new Map([['w1', receipt]]),
				...more,
			},
		],
	});
}

const study = buildStudy({
	waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')],
	roles: buildNames('finance', 'it'),
	questions: [RECOMMEND, buildRating('visit')],
});

test('a card tells waves newest first, with what became of their rows', () => {
	const [own] = cardOf(study).studies;
	expect(own?.waves.map(({ id, receipt: { kept } }) => [id, kept])).toEqual([
		['w2', 0],
		['w1', 10],
	]);
	expect(own?.phases.map(({ id }) => id)).toContain('customership');
	expect(own?.questions[0]?.metrics).toEqual(['nps', 'mean', 'distribution']);
});

test('a card tells the exports that its receipts count, and none of other waves alone', () => {
	const exports = [
		exportOf('of-later-waves.csv', ['w3', 'w4']),
		exportOf('of-both.csv', ['w2', 'w3']),
		exportOf('out-of-field.csv', ['w3', '']),
		exportOf('of-nobody.csv', []),
	];
	expect(cardOf(study, { exports }).studies[0]?.sources.map(({ file }) => file)).toEqual([
		'of-both.csv',
		'out-of-field.csv',
		'of-nobody.csv',
	]);
});

test('a card names the themes that the codebook lists, and nothing of them where it lists none', () => {
	expect(cardOf(study).studies[0]).not.toHaveProperty('themes');
	const themes = [{ id: 'price', label: { en: 'Price' } }, { id: 'people' }];
	const card = cardOf({ ...study, themes: buildStudy({ themes }).themes });
	expect(card.studies[0]?.themes).toEqual([
		{ id: 'price', label: { en: 'Price' }, question: '' },
		{ id: 'people', label: { en: 'people' }, question: '' },
	]);
	const text = writeSnapshotJson(card);
	expect(writeSnapshotJson(parseCard(text))).toBe(text);
});

test('a card is read back as it was written', () => {
	const card = cardOf(study);
	const text = writeSnapshotJson(card);
	expect(parseCard(text)).toEqual(card);
	expect(writeSnapshotJson(parseCard(text))).toBe(text);
	expect(text.endsWith('}\n')).toBe(true);
});

test('the order in which labels are written changes no byte', () => {
	const swapped = { ...study, title: { fi: 'Pieni', en: 'Small' } };
	const sorted = { ...study, title: { en: 'Small', fi: 'Pieni' } };
	expect(writeSnapshotJson(cardOf(swapped))).toBe(writeSnapshotJson(cardOf(sorted)));
});

test('a card with a key too many or too few is refused with its place', () => {
	const text = writeSnapshotJson(cardOf(study));
	expect(() => parseCard(text.replace('"kaiku"', '"kaikuu"'))).toThrow(/kaiku/);
	expect(() => parseCard(text.slice(0, -4))).toThrow();
});

function wording(settings: Parameters<typeof buildRating>[1]): string | undefined {
	const [own] = cardOf(buildStudy({ questions: [buildRating('visit', settings)] })).studies;
	return own?.questions[0]?.wording;
}

test('another wording or scale is another wording, another label is not', () => {
	const before = wording({});
	expect(before).toMatch(/^[0-9a-f]{64}$/);
	expect(wording({ text: { en: 'Rate the visit!' } })).not.toBe(before);
	expect(wording({ scale: { min: '1', max: '5' } })).not.toBe(before);
	const labels = { '1': { en: 'Bad' } };
	expect(wording({ scale: { min: '1', max: '7', labels } })).toBe(before);
});

test('a card tells the smallest relevant change where the study has its own', () => {
	expect(cardOf(study).studies[0]).not.toHaveProperty('relevantChange');
	const card = cardOf({ ...study, relevant_change: { points: 5 } });
	expect(card.studies[0]?.relevantChange).toEqual({ points: 5 });
	const text = writeSnapshotJson(card);
	expect(writeSnapshotJson(parseCard(text))).toBe(text);
});

test('rows left out are told by reason from as many on as the strictest audience asks for', () => {
	const excluded = [
		{ reason: 'asked', count: 7 },
		{ reason: 'refused-consent', count: 12 },
	];
	const waves = new Map([['w1', { read: 119, kept: 100, excluded }]]);
	const told = (strictest: NonNullable<StudyReceipts['strictest']>) =>
		cardOf(study, { waves, strictest }).studies[0]?.waves.find(({ id }) => id === 'w1')?.receipt;
	expect(told({})?.excluded).toEqual(excluded);
	expect(told({ respondents: 10 })).toEqual({
		read: 119,
		kept: 100,
		excluded: [
			{ reason: 'other', count: 7 },
			{ reason: 'refused-consent', count: 12 },
		],
	});
});

const wavesOf = (kept: number) => new Map([['w1', { read: kept, kept, excluded: [] }]]);

test('nor does a later receipt tell them of fewer who came since an earlier version', () => {
	const before = cardOf(study, { waves: wavesOf(100) }).studies;
	const told = (strictest: NonNullable<StudyReceipts['strictest']>) => {
		const [one] = cardOf(study, { waves: wavesOf(107), before, strictest }).studies;
		return one?.waves.find(({ id }) => id === 'w1')?.receipt.read;
	};
	expect(told({})).toBe(107);
	expect(told({ respondents: 10 })).toBe(0);
});
