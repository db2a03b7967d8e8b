import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runKaiku } from './run-kaiku.ts';

let root = '';

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'kaiku-inspect-'));
	mkdirSync(join(root, 'data', 'acme', 'later'), { recursive: true });
});

afterEach(() => rmSync(root, { recursive: true }));

const PEOPLE = Array.from({ length: 30 }, (_, at) => at);
const EXPORT = `id;nps;Role;Why?\r\n${PEOPLE.map((at) => `p${at};${at % 11};${at % 2 ? 'Buyer' : 'User'};secret words ${at}`).join('\r\n')}\r\n`;

function write(file: string, content: string): void {
	writeFileSync(join(root, file), content);
}

test('inspect --json tells how an export reads, in the keys of the contract', async () => {
	write('data/acme/w.csv', EXPORT);
	const { code, out, told } = await runKaiku(
		'inspect',
		'data/acme/w.csv',
		'--json',
		'--workspace',
		root,
	);
	expect([code, told]).toEqual([0, []]);
	expect(out.map((line) => JSON.parse(line) as unknown)).toEqual([
		{
			file: 'data/acme/w.csv',
			tool: 'plain',
			encoding: 'utf-8',
			delimiter: ';',
			lineEnds: 'CRLF',
			headerRows: 1,
			records: 30,
			kept: 30,
			excluded: [],
			columns: [
				{ name: 'id', kind: 'id', facet: null, distinct: 30, missing: 0, personal: false },
				{
					name: 'nps',
					kind: 'nps',
					facet: 'experience',
					distinct: 11,
					missing: 0,
					personal: false,
				},
				{
					name: 'Role',
					kind: 'single',
					facet: 'profile',
					distinct: 2,
					missing: 0,
					personal: false,
				},
				{ name: 'Why?', kind: 'text', facet: 'reason', distinct: 30, missing: 0, personal: false },
			],
		},
	]);
});

test('inspect shows no answer of a respondent', async () => {
	write('data/acme/w.csv', EXPORT);
	const { out, told } = await runKaiku('inspect', 'data/acme/w.csv', '--workspace', root);
	expect(out.slice(0, 3)).toEqual([
		'data/acme/w.csv',
		'  plain · utf-8 · semicolon · CRLF · 1 header row',
		'  30 records: 30 kept',
	]);
	expect([...out, ...told].join('\n')).not.toContain('secret');
});

test('inspect ends with 1 where a file is missing, no table, or holds no respondents', async () => {
	write('page.csv', '<!DOCTYPE html><p>no</p>');
	write(
		'shares.csv',
		`area,top %,rest %\n${PEOPLE.map((at) => `a${at},${at},${100 - at}`).join('\n')}\n`,
	);
	for (const [file, words] of [
		['none.csv', 'is not there'],
		['data', 'is no regular file'],
		['page.csv', 'an HTML or XML page'],
		['shares.csv', 'not the answers of one person'],
	] as const) {
		const { code, told } = await runKaiku('inspect', file, '--workspace', root);
		expect([file, code]).toEqual([file, 1]);
		expect(told.join('\n')).toContain(words);
	}
});

test('init --yes writes a codebook that reads its exports, and never over another', async () => {
	write('data/acme/w.csv', EXPORT);
	write('data/acme/contacts.csv', 'contact,account\n1,a\n');
	const first = await runKaiku('init', 'acme', '--yes', '--workspace', root);
	expect([first.code, first.out]).toEqual([0, ['data/acme/study.yaml']]);
	const text = readFileSync(join(root, 'data/acme/study.yaml'), 'utf8');
	expect(text).toContain('file: w.csv');
	expect(text).not.toContain('contacts.csv');
	expect(text).not.toContain('secret');
	const check = await runKaiku('check', root);
	expect(check.out.filter((line) => line.startsWith('error'))).toEqual([]);
	const second = await runKaiku('init', 'acme', '--yes', '--workspace', root);
	expect(second.code).toBe(1);
	expect(readFileSync(join(root, 'data/acme/study.yaml'), 'utf8')).toBe(text);
});

test('init says what is wrong: no folder, no export, nobody to ask', async () => {
	expect((await runKaiku('init', 'none', '--yes', '--workspace', root)).code).toBe(1);
	expect((await runKaiku('init', '../acme', '--yes', '--workspace', root)).code).toBe(1);
	expect((await runKaiku('init', 'acme', '--yes', '--workspace', root)).told.join('\n')).toContain(
		'holds no export',
	);
	expect((await runKaiku('init', 'acme', '--workspace', root)).code).toBe(2);
});
