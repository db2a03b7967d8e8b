import { createReadStream, existsSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseStudy } from '../../src/codebook/parse-study.ts';
import { proposeColumns } from '../../src/codebook/proposal/propose-columns.ts';
import { proposeStudy } from '../../src/codebook/proposal/propose-study.ts';
import { inspectExport } from '../../src/intake/inspection/inspect-export.ts';
import { readResponses } from '../../src/intake/read-responses.ts';
import { hasError } from '../../src/problem.ts';
import { isChecked } from '../sweep.ts';
import { EXPECTED_KINDS, expectedKinds } from './expected-kinds.ts';

const ROOT = fileURLToPath(new URL('../../../shared/data/', import.meta.url));

/** The share of columns whose kind is told as a person tells it must not fall below this. */
const LEAST_RATE = 0.93;

describe.skipIf(!existsSync(ROOT))(
	'on real exports (skipped where ../shared/data is missing)',
	() => {
		test('the kinds of nearly all columns are told as a person tells them', async () => {
			let right = 0;
			let all = 0;
			const rates: string[] = [];
			for (const file of Object.keys(EXPECTED_KINDS)) {
				const columns = proposeColumns((await inspectReal(file)).profile);
				const expected = expectedKinds(file);
				expect([file, expected.length]).toEqual([file, columns.length]);
				const hits = columns.filter(
					({ kind, profile }, at) => kind === (profile.filled === 0 ? 'empty' : expected[at]),
				).length;
				right += hits;
				all += columns.length;
				rates.push(`${hits}/${columns.length} ${basename(file)}`);
			}
			console.info(
				`Kinds proposed as a person tells them: ${right} of ${all} columns (${((100 * right) / all).toFixed(1)} %)\n${rates.join('\n')}`,
			);
			expect(right / all).toBeGreaterThan(LEAST_RATE);
		});

		// Every third export; in `npm run check` every one.
		const answers = Object.keys(EXPECTED_KINDS).filter((file) => !isAggregate(file));
		test.each(answers.filter((_, at) => isChecked || at % 3 === 0))(
			'the codebook proposed for %s reads it without a mistake',
			async (file) => {
				const { profile, receipt } = await inspectReal(file);
				const name = basename(file);
				const { text } = proposeStudy([{ ...profile, file: name }], { id: 'study' });
				if (text === null) throw new Error('nothing was proposed');
				const { study, yaml, problems } = parseStudy('data/study/study.yaml', text);
				expect(problems).toEqual([]);
				if (study === null) return;
				const read = await readResponses(study, yaml, (wanted) =>
					wanted === name ? { name, stream: () => createReadStream(ROOT + file) } : null,
				);
				expect(read.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
				expect(hasError(read.problems)).toBe(false);
				expect(read.sources[0]?.receipt).toEqual(receipt);
			},
		);
	},
);

function isAggregate(file: string): boolean {
	return /hcahps-maven\/(national_results|responses|state_results)/.test(file);
}

async function inspectReal(file: string) {
	return inspectExport({ name: file, stream: () => createReadStream(ROOT + file) });
}

async function proposed(files: Readonly<Record<string, string>>) {
	const tables = [];
	for (const [name, content] of Object.entries(files)) {
		const stream = async function* () {
			yield new TextEncoder().encode(content);
		};
		tables.push((await inspectExport({ name, stream })).profile);
	}
	return { tables, ...proposeStudy(tables, { id: 'acme' }) };
}

const PEOPLE = Array.from({ length: 40 }, (_, at) => at);

test('recommendation, ratings, effort, role, dates, open answers and personal data are told apart', async () => {
	const header =
		'id,E-mail,Submitted,Role,How likely are you to recommend us? (0-10),How satisfied are you? [Delivery],How satisfied are you? [Invoicing],How satisfied are you? [Support],How easy was it to order?,Which products do you use?,Why?\n';
	const rows = PEOPLE.map((at) =>
		[
			`p${at}`,
			`person${at}@example.com`,
			`2026-03-${String(1 + (at % 28)).padStart(2, '0')}`,
			['Buyer', 'User', 'Manager'][at % 3],
			at % 11,
			['Satisfied', 'Neutral', 'Very satisfied', 'Dissatisfied'][at % 4],
			['Neutral', 'Satisfied', 'N/A'][at % 3],
			['Very satisfied', 'Satisfied', 'Neutral', ''][at % 4],
			1 + (at % 7),
			['Crane', 'Crane;Lift', 'Lift;Truck', 'Truck'][at % 4],
			`because of reason number ${at} and more`,
		].join(','),
	);
	const { tables, text, notes } = await proposed({ 'w.csv': header + rows.join('\n') });
	const [table] = tables;
	if (table === undefined || text === null) throw new Error(notes.join('\n'));
	expect(proposeColumns(table).map(({ kind, use }) => (use ? `${kind} ${use}` : kind))).toEqual([
		'id respondent',
		'text personal',
		'date submitted',
		'single role',
		'nps',
		'rating',
		'rating',
		'rating',
		'effort',
		'multiple',
		'text',
	]);
	const { study, problems } = parseStudy('study.yaml', text);
	expect(problems).toEqual([]);
	expect(study?.questions.map(({ id, kind }) => [id, kind])).toEqual([
		['recommend', 'nps'],
		['how-satisfied-are-you', 'rating'],
		['how-easy-was-it-to-order', 'effort'],
		['which-products-do-you-use', 'multiple'],
		['why', 'text'],
	]);
	expect(study?.touchpoints.map(({ id }) => id)).toEqual(['delivery', 'invoicing', 'support']);
	expect(study?.roles.map(({ id }) => id)).toEqual(['buyer', 'manager', 'user']);
	expect(study?.headline).toEqual(['nps:recommend']);
	expect(study?.waves).toMatchObject([{ id: '2026-q1', start: '2026-03-01', end: '2026-03-28' }]);
	expect(text).not.toContain('E-mail');
	expect(notes.join('\n')).toContain('E-mail');
});

test('columns that only some files have are named for those files', async () => {
	const first = `id,nps,extra score\n${PEOPLE.map((at) => `a${at},${at % 11},${1 + (at % 5)}`).join('\n')}\n`;
	const second = `id,nps\n${PEOPLE.map((at) => `b${at},${at % 11}`).join('\n')}\n`;
	const { text } = await proposed({ 'a.csv': first, 'b.csv': second });
	const { study, problems } = parseStudy('study.yaml', text ?? '');
	expect(problems).toEqual([]);
	expect(study?.sources.map(({ file, wave }) => [file, wave])).toEqual([
		['a.csv', 'a'],
		['b.csv', 'b'],
	]);
	expect(study?.questions.map(({ column }) => column)).toEqual(['nps', { 'a.csv': 'extra score' }]);
});

test('waves that a column of one file tells are said to be taken as one', async () => {
	const content = `Wave,nps\n${PEOPLE.map((at) => `${at % 2 ? 'Spring' : 'Autumn'},${at % 11}`).join('\n')}\n`;
	const { text, notes } = await proposed({ 'a.csv': content });
	expect(parseStudy('study.yaml', text ?? '').study?.waves).toHaveLength(1);
	expect(notes.join('\n')).toContain('"Wave" tells 2 waves, and they are taken as one');
	const files = {
		'a.csv': content.replaceAll('Autumn', 'Spring'),
		'b.csv': content.replaceAll('Spring', 'Autumn'),
	};
	expect((await proposed(files)).notes.join('\n')).not.toContain('taken as one');
});

test('a column of recommendation without a 0 is said to be no Net Promoter Score', async () => {
	const content = `Would you recommend us?\n${PEOPLE.map((at) => 1 + (at % 10)).join('\n')}\n`;
	const { text, notes } = await proposed({ 'a.csv': content });
	expect(parseStudy('study.yaml', text ?? '').study?.headline).toEqual(['nps-1-10:recommend']);
	expect(notes.some((note) => note.includes('no Net Promoter Score'))).toBe(true);
});

test('texts that one person wrote are not put into the codebook', async () => {
	const rows = PEOPLE.map((at) =>
		at === 7 ? 'my own secret words' : ['Red', 'Green', 'Blue'][at % 3],
	);
	const more = Array.from({ length: 12 }, (_, at) => `rare ${at}`);
	const cells = [...rows, ...rows, ...rows.slice(8), ...more];
	const { text } = await proposed({
		'a.csv': `Which colour,nps\n${cells.map((cell) => `${cell},5`).join('\n')}`,
	});
	expect(text).toContain('Green');
	expect(text).not.toContain('rare 3');
});

test('numbers that may be scores and are taken as codes of a choice are told', async () => {
	const rows = PEOPLE.map((at) => {
		const delivery = at % 4 === 0 ? 'N/A' : 1 + (at % 5);
		return `r${at},${at % 11},${delivery},${at % 2}`;
	}).join('\n');
	const { notes } = await proposed({ 'a.csv': `Respondent ID,NPS,Delivery,Member\n${rows}\n` });
	expect(notes.filter((note) => note.includes('codes of a choice'))).toEqual([
		expect.stringContaining('from 1 to 5'),
	]);
});
