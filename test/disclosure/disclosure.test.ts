import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readDisclosureCase, type DisclosureCase } from './disclosure-case.ts';
import { publishCase } from './publish-case.ts';

const FOLDER = fileURLToPath(new URL('../../../shared/corpus/disclosure', import.meta.url));

test.skipIf(!existsSync(FOLDER))(
	'every case of the corpus hides what it must, the control nothing (skipped where it is absent)',
	() => {
		const names = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'spec.json')));
		expect(names.length).toBeGreaterThan(0);
		for (const name of names) {
			const one = readDisclosureCase(join(FOLDER, name));
			const { cells, breaches } = publishCase(one);
			const hidden = cells.filter(({ n }) => n === null);
			expect(breaches, name).toBe(0);
			expect(hidden, name).toEqual(
				expect.arrayContaining(
					one.secrets.must_hide.map(({ table, row, column }) => ({
						table,
						row,
						column,
						n: null,
						value: null,
					})),
				),
			);
			if (one.safeLoss !== null)
				expect(hidden.length, name).toBeLessThanOrEqual(one.safeLoss * 1.5);
		}
	},
);

const rowsOf = (role: string, scores: readonly number[]) =>
	scores.map((score, at) => ({ respondent_id: `${role}${at}`, role, nps: String(score) }));

function caseOf(rows: DisclosureCase['rows'], tables: DisclosureCase['spec']['tables']) {
	const secrets = { k: 5, measure: 'nps', must_hide: [], must: [] };
	return publishCase({ folder: '', spec: { tables }, secrets, rows, safeLoss: null });
}

const TEN = [0, 3, 5, 6, 7, 8, 8, 9, 9, 10];

test('persons are counted, not their ratings', () => {
	const ratings = TEN.map((score) => ({ respondent_id: 'one', role: 'a', nps: String(score) }));
	const rows = new Map([['', [...ratings, ...rowsOf('b', TEN), ...rowsOf('c', TEN.slice(1))]]]);
	const { cells } = caseOf(rows, { roles: { rows: 'role' } });
	expect(cells.map(({ row, n }) => [row, n])).toEqual([
		['role=a', null],
		['role=b', 10],
		['role=c', null],
		['Total', 20],
	]);
});

test('a mean at the end of its scale tells what everybody answered and is hidden', () => {
	const rows = new Map([
		['', [...rowsOf('a', [0, 0, 0, 0, 0, 0]), ...rowsOf('b', TEN), ...rowsOf('c', [...TEN, 4])]],
	]);
	const { cells } = caseOf(rows, { roles: { rows: 'role' } });
	expect(cells.map(({ n }) => n)).toEqual([null, null, 11, 27]);
});

test('audiences are one publication: a team without a page is not what the pages leave of the whole', () => {
	const rows = new Map([
		['', [...rowsOf('a', TEN), ...rowsOf('b', TEN.slice(2)), ...rowsOf('c', [1, 2])]],
	]);
	const { cells } = caseOf(rows, {
		'leaders.all': { rows: 'wave' },
		'team.a': { rows: 'role', row_values: ['a'], row_total: false },
		'team.b': { rows: 'role', row_values: ['b'], row_total: false },
	});
	expect(cells.map(({ table, n }) => [table, n])).toEqual([
		['leaders.all', 20],
		['team.a', 10],
		['team.b', null],
	]);
});

test('a late answer is not the difference of two releases', () => {
	const first = [...rowsOf('a', TEN), ...rowsOf('b', TEN)];
	const rows = new Map([
		['v1', first],
		['v2', [...first, { respondent_id: 'late', role: 'a', nps: '1' }]],
	]);
	const { cells } = caseOf(rows, {
		'v1.roles': { rows: 'role', filter: { batch: ['v1'] } },
		'v2.roles': { rows: 'role' },
	});
	expect(cells.map(({ n }) => n)).toEqual([10, 10, 20, null, 10, null]);
});

test('cumulative lines of four releases never differ by a wave of too few', () => {
	const waves = [TEN, TEN.slice(6), TEN, TEN.slice(8)].map((scores, at) =>
		rowsOf(`w${at}`, scores).map((row) => ({ ...row, wave: `w${at}` })),
	);
	const rows = new Map(waves.map((_, at) => [`v${at + 1}`, waves.slice(0, at + 1).flat()]));
	const tables = Object.fromEntries(waves.map((_, at) => [`v${at + 1}.all`, { rows: 'wave' }]));
	const { cells, breaches } = caseOf(rows, tables);
	const totals = cells.flatMap(({ row, n }) => (row === 'Total' && n !== null ? [n] : []));
	expect(breaches).toBe(0);
	expect(totals.length).toBeGreaterThan(1);
	totals.slice(1).forEach((n, at) => {
		const step = n - (totals[at] ?? 0);
		expect(step === 0 || step >= 5).toBe(true);
	});
});
