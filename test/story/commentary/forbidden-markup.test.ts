import { expect, test } from 'vitest';
import { parseCommentary } from '../../../src/story/commentary/parse-commentary.ts';

const FRONT = '---\nauthor: Team\nstatus: draft\n---\n\n';

function problemsOf(body: string): string[] {
	const { problems } = parseCommentary('reports/r/v/index.en.mdx', `${FRONT}${body}\n`);
	return problems.map(({ rule, line, value, message }) => `${rule} ${line} ${value}: ${message}`);
}

test('code, styles and other hosts are refused in commentary, with their lines', () => {
	expect(problemsOf('<script>alert(1)</script>')).toEqual([
		'forbidden-markup 6 script: <script> is not allowed in commentary.',
	]);
	expect(problemsOf('Words.\n\n<div style="color:red" onClick="x()">a</div>')).toEqual([
		'forbidden-markup 8 style: style of <div> is not allowed in commentary.',
		'forbidden-markup 8 onClick: onClick of <div> is not allowed in commentary.',
	]);
	expect(problemsOf('![x](https://example.org/x.png)')).toEqual([
		'forbidden-markup 6 https://example.org/x.png: A page asks no other host for anything, so this would not be shown.',
	]);
	expect(problemsOf('<img src="//example.org/x.png" alt="x" />')).toHaveLength(1);
});

test('a link to another host is a link, and a picture beside the commentary is a picture', () => {
	expect(problemsOf('[words](https://example.org) ![x](x.png)')).toEqual([]);
	const parsed = parseCommentary('a.en.mdx', `${FRONT}![x](./x.png)\n`);
	expect(parsed.pictures).toEqual([{ url: './x.png', line: 6 }]);
});

test('an expression is remembered with its line, a comment is not', () => {
	const { expressions } = parseCommentary('a.en.mdx', `${FRONT}{/* note */}\n\nA {1 + 1} b.\n`);
	expect(expressions).toEqual([8]);
});

test('commentary imports files of the workspace only', () => {
	expect(problemsOf("import fs from 'node:fs'")).toEqual([
		'forbidden-markup 6 node:fs: Commentary may not import "node:fs".',
	]);
	expect(problemsOf("import Own from './own.astro'")).toEqual([]);
});
