import { expect, test } from 'vitest';
import type { Leak } from '../../src/leakscan/leak.ts';
import { distinctFiles, leaksOfAll } from '../../src/pipeline/distinct-files.ts';

const CONTENTS: Readonly<Record<string, string>> = {
	'a/1.html': 'one',
	'a/2.html': 'two',
	'b/1.html': 'one',
	'b/1.csv': 'one',
};
const names = Object.keys(CONTENTS);
const read = (name: string) => ({ name, bytes: Buffer.from(CONTENTS[name] ?? '') });
const leak = (file: string, where: Leak['where'] = 'content, plain'): Leak => ({
	file,
	kind: 'e-mail',
	where,
	text: 'x',
});

test('of files that hold the same, and are read the same way, one is searched', () => {
	const distinct = distinctFiles(names, read);
	expect(distinct.first).toEqual(['a/1.html', 'a/2.html', 'b/1.csv']);
	expect([...distinct.same]).toEqual([['b/1.html', 'a/1.html']]);
});

test('what stands in one of them is told of each, names of files of their own alone', () => {
	const distinct = distinctFiles(names, read);
	const found = [leak('a/1.html'), leak('a/1.html', 'name, plain'), leak('a/1.html!in.xml')];
	const all = leaksOfAll(names, distinct, found, (name) =>
		name === 'b/1.html' ? [leak(name, 'name, plain')] : [],
	);
	expect(all.map(({ file, where }) => `${file} ${where}`)).toEqual([
		'a/1.html content, plain',
		'a/1.html name, plain',
		'a/1.html!in.xml content, plain',
		'b/1.html name, plain',
		'b/1.html content, plain',
		'b/1.html!in.xml content, plain',
	]);
});
