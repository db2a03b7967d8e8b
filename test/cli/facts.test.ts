import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { FACT_COLUMNS } from '../../src/snapshot/fact-columns.ts';
import { writeFactsCsv } from '../../src/snapshot/facts-csv.ts';
import {
	filesUnder,
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
} from '../workspace/small-workspace.ts';
import { runKaiku } from './run-kaiku.ts';

const NUMBERS = new Set([
	'value',
	'low',
	'high',
	'n',
	'n_effective',
	'accounts',
	'p_adjusted',
	'definition',
]);

let root = '';
beforeAll(() => {
	root = writeWorkspace(smallWorkspace());
});
afterAll(() => removeWorkspace(root));

async function facts(...words: readonly string[]) {
	return await runKaiku('facts', ...words, '--workspace', root);
}

describe('facts --json', () => {
	test('has the columns of facts.csv as keys in their order; numbers or null, all else text', async () => {
		const { code, out } = await facts('small-report', '--json');
		expect(code).toBe(0);
		const lines = out.map((line): Record<string, unknown> => JSON.parse(line));
		expect(lines.length).toBeGreaterThan(50);
		for (const line of lines) {
			expect(Object.keys(line)).toEqual(FACT_COLUMNS);
			for (const [key, value] of Object.entries(line)) {
				const form = NUMBERS.has(key) && value !== null ? 'number' : 'string';
				if (value !== null || !NUMBERS.has(key)) expect(typeof value, key).toBe(form);
			}
		}
		const ids = lines.map(({ id }) => String(id));
		expect(ids).toEqual(ids.toSorted((a, b) => (a < b ? -1 : 1)));
	});

	test('is the CSV in another form', async () => {
		const json = await facts('small-report', '--json');
		const csv = await facts('small-report');
		expect(writeFactsCsv(json.out.map((line) => JSON.parse(line)))).toBe(`${csv.out.join('\n')}\n`);
	});
});

test('facts calculates a draft without a build, and writes nothing', async () => {
	const before = filesUnder(root, '.');
	const { out } = await facts('small-report', 'v2026-q2', '--json', '--audience', 'all');
	const nps = out
		.map((line): Record<string, unknown> => JSON.parse(line))
		.find(({ id }) => id === 'nps:recommend|relation=customer|wave=2026-q2');
	expect(nps).toMatchObject({ value: 33, n: 36, accounts: 12, status: 'full', unit: 'points' });
	expect(filesUnder(root, '.')).toEqual(before);
});

test('facts --audience prints what it sees, what is hidden from it without numbers', async () => {
	const report = 'reports/small-report/report.yaml';
	const files = smallWorkspace();
	const declared = [
		'audiences:',
		'  - {id: users, title: {en: Users, fi: Käyttäjät}, roles: [user]}',
		'  - {id: board, title: {en: Board, fi: Hallitus}, thresholds: {respondents: 20}}',
	].join('\n');
	const own = writeWorkspace({ ...files, [report]: `${files[report]}${declared}\n` });
	onTestFinished(() => removeWorkspace(own));
	const print = async (audience: string) => {
		const words = ['facts', 'small-report', '--json', '--audience', audience];
		const { out } = await runKaiku(...words, '--workspace', own);
		const all = out.map((line): Record<string, unknown> => JSON.parse(line));
		return all.filter(({ metric, wave }) => metric === 'nps' && wave === '2026-q2');
	};
	const users = await print('users');
	expect(new Set(users.map(({ role }) => role))).toEqual(new Set(['', 'user']));
	expect(users.every(({ status }) => status !== 'hidden')).toBe(true);
	const board = await print('board');
	expect(board.find(({ role, against }) => role === 'buyer' && against === '')).toMatchObject({
		status: 'hidden',
		value: null,
		n: null,
		accounts: null,
	});
	const words = ['facts', 'small-report', '--audience', 'all', '--workspace', own];
	const { code, told } = await runKaiku(...words);
	expect(code).toBe(1);
	expect(told.join('\n')).toContain('Use one of: users, board.');
});

test.each([
	['report', ['smal-report'], 'small-report'],
	['version', ['small-report', 'v2026-q9'], 'v2026-q2'],
	['audience', ['small-report', '--audience', 'board'], 'all'],
])('an unknown %s is told with the known names', async (what, words, known) => {
	const { code, out, told } = await facts(...words);
	expect({ code, out }).toEqual({ code: 1, out: [] });
	expect(told.join('\n')).toContain(`[unknown-${what}]`);
	expect(told.join('\n')).toContain(`Use one of: ${known}.`);
});
