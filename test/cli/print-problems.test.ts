import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { countLine, problemLines } from '../../src/cli/print-problems.ts';
import { problem, type ProblemParts } from '../../src/problem.ts';
import { removeWorkspace, smallWorkspace, writeWorkspace } from '../workspace/small-workspace.ts';

function wrong(parts: Partial<ProblemParts> = {}) {
	return problem({ severity: 'error', rule: 'wrong', message: 'It is wrong.', ...parts });
}

test('problems stand in the order of file, line, column and rule', () => {
	const problems = [
		wrong({ file: 'b', line: 1 }),
		wrong({ file: 'a', line: 10 }),
		wrong({ file: 'a', line: 9, column: 'b' }),
		wrong({ file: 'a', line: 9, column: 'a', rule: 'z' }),
		wrong({ file: 'a', line: 9, column: 'a', rule: 'y' }),
		wrong(),
	];
	const places = problemLines(problems, 'json')
		.map((line): Record<string, unknown> => JSON.parse(line))
		.map(({ file, line, column, rule }) => [file, line, column, rule].filter(Boolean).join(' '));
	expect(places).toEqual(['wrong', 'a 9 a y', 'a 9 a z', 'a 9 b wrong', 'a 10 wrong', 'b 1 wrong']);
});

test('a screen shows twenty of one kind in a file and counts the rest; JSON has all', () => {
	const many = Array.from({ length: 50 }, (_, at) => wrong({ file: 'a.csv', line: at + 1 }));
	const lines = problemLines([...many, wrong({ file: 'b.csv' })], 'text');
	expect(lines.filter((line) => line.startsWith('error  a.csv'))).toHaveLength(20);
	expect(lines.filter((line) => line.startsWith('error  b.csv'))).toHaveLength(1);
	expect(lines.at(-1)).toBe('… and 30 more: error wrong in a.csv');
	expect(problemLines(many, 'json')).toHaveLength(50);
	expect(problemLines(many, 'github')).toHaveLength(50);
});

test('a value is cut to 40 characters, holds no control character and no e-mail address', () => {
	expect(wrong({ value: 'x'.repeat(99) }).value).toHaveLength(40);
	expect(wrong({ value: 'a\u001b[31mb\nc' }).value).toBe('a [31mb c');
	expect(wrong({ value: 'write to jo.doe@example.org now' }).value).toBe('write to (e-mail) now');
});

test('what a file holds neither starts a line on the screen nor moves the cursor', () => {
	const hostile = wrong({ file: 'a\nb', column: 'c\u001b[2J', message: 'd\r\ne' });
	expect(problemLines([hostile], 'text')).toEqual(['error  a b  c [2J', '       d e  [wrong]']);
});

test('GitHub reads no command, place or title out of what a file holds', () => {
	const [line] = problemLines(
		[
			wrong({
				severity: 'note',
				file: 'a,line=1:b%.csv',
				line: 3,
				column: 'c::d',
				message: 'First\n::error::second\r100 %',
				remedy: null,
			}),
		],
		'github',
	);
	expect(line).toBe(
		'::notice file=a%2Cline=1%3Ab%25.csv,line=3,title=wrong::c::d First%0A::error::second%0D100 %25',
	);
});

test('the closing line counts each kind', () => {
	expect(countLine([])).toBe('Nothing is wrong.');
	expect(countLine([wrong(), wrong(), wrong({ severity: 'note' })])).toBe('2 errors, 1 note.');
});

test('a reader that stops reading (| head) ends the command quietly', async () => {
	const bin = fileURLToPath(new URL('../../bin/kaiku.mjs', import.meta.url));
	const root = writeWorkspace(smallWorkspace());
	const child = spawn(process.execPath, [
		bin,
		'facts',
		'small-report',
		'--json',
		'--workspace',
		root,
	]);
	const told: string[] = [];
	child.stderr.setEncoding('utf8').on('data', (text: string) => told.push(text));
	// Before the first line, so that there is one that nobody reads however few they are.
	child.stdout.destroy();
	await new Promise((resolve) => child.on('close', resolve));
	removeWorkspace(root);
	expect(told.join('')).toBe('');
}, 60_000);
