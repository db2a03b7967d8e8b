import { expect, test } from 'vitest';
import { inspectExport } from '../../src/intake/inspection/inspect-export.ts';
import { codebook, read, rows, told } from './reading.ts';
import { writeSav, type WrittenVariable } from './write-sav.ts';

const VARIABLES: readonly WrittenVariable[] = [
	{ name: 'respondent', isText: true },
	{ name: 'suositus', label: 'Kuinka todennäköisesti suosittelet?', missing: [98, 99] },
	{
		name: 'rooli',
		labels: new Map([
			[1, 'Päättäjä'],
			[2, 'Käyttäjä'],
		]),
	},
	{ name: 'tyyty', missing: [-9, -1], isRange: true, labels: new Map([[5, 'Erinomainen']]) },
	{ name: 'pvm', format: 20 },
];
/** 13 January 2026, in seconds from 14 October 1582. */
const DAY = 13_987_641_600;
const CASES = [
	['a', 9, 1, 5, DAY],
	['b', 98, 2, -5, DAY],
	['ä', null, 2, 4, null],
];

const YAML = codebook(`sources: [{file: a.sav, wave: w1}]
columns: {respondent: respondent, role: rooli, submitted: pvm}
roles:
  - {id: boss, label: {en: Boss}, values: [Päättäjä]}
  - {id: user, label: {en: User}, values: ["2"]}
questions:
  - {id: recommend, column: suositus, kind: nps, facet: experience, text: {en: Q}}
  - {id: sat, column: tyyty, kind: rating, facet: experience, text: {en: S}, scale: {min: 1, max: 5}}
`);

test.each([true, false])(
	'codes, labels, missing values and dates are read (packed: %s)',
	async (isPacked) => {
		const bytes = writeSav(VARIABLES, CASES, isPacked);
		expect(await rows(YAML, { 'a.sav': bytes }, 100)).toEqual([
			'w1 customer – boss a  | 9 5',
			'w1 customer – user b  | noAnswer noAnswer',
			'w1 customer – user ä  | noAnswer 4',
		]);
	},
);

test('a listed label wins over the code, and a missing code that is listed keeps its meaning', async () => {
	const yaml = YAML.replace('max: 5}}', 'max: 7, values: {"7": [Erinomainen]}}}').replace(
		'kind: nps, facet',
		'kind: nps, not_asked: ["98"], facet',
	);
	expect(await rows(yaml, { 'a.sav': writeSav(VARIABLES, CASES, true) })).toEqual([
		'w1 customer – boss a  | 9 7',
		'w1 customer – user b  | notAsked noAnswer',
		'w1 customer – user ä  | noAnswer 4',
	]);
});

test('the wording is the label of the variable, dates prove themselves', async () => {
	const bytes = writeSav(VARIABLES, CASES, true);
	const { profile, encoding, headerRows } = await inspectExport({
		name: 'a.sav',
		async *stream() {
			yield bytes;
		},
	});
	expect([profile.tool, encoding, headerRows, profile.kept]).toEqual(['spss', 'utf-8', 1, 3]);
	expect(profile.columns.map(({ wording }) => wording)).toEqual([
		'respondent',
		'Kuinka todennäköisesti suosittelet?',
		'rooli',
		'tyyty',
		'pvm',
	]);
	expect(profile.columns[4]?.days).toEqual({ first: '2026-01-13', last: '2026-01-13' });
	expect(profile.columns[1]?.declaredMissing).toEqual(['98']);
});

test('a file that is cut off is an error, never fewer answers', async () => {
	for (const isPacked of [true, false]) {
		const bytes = writeSav(VARIABLES, CASES, isPacked);
		for (const length of [bytes.length - 8, bytes.length - 60, 300, 100, 20]) {
			const { responses, problems } = await read(YAML, { 'a.sav': bytes.subarray(0, length) });
			expect(responses).toBeNull();
			expect(told(problems)[0]).toMatch(/^error · broken-sav/);
		}
	}
});
