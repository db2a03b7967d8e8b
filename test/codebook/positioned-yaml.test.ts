import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePositionedYaml, type YamlTree } from '../../src/codebook/positioned-yaml.ts';
import { problemsOf } from './small-study.ts';

const HOSTILE = fileURLToPath(
	new URL('../../../shared/corpus/hostile-strings/yaml/', import.meta.url),
);

/** Lists in lists. */
function deep(depth: number): string {
	return '['.repeat(depth) + ']'.repeat(depth);
}

function told(text: string): string[] {
	return parsePositionedYaml('a.yaml', text).problems.map(
		({ line, message, remedy }) => `${line}: ${message} ${remedy}`,
	);
}

test('what is no YAML is told in plain words, once where one mistake causes others', () => {
	expect([
		...told('a: 1\na: 2'),
		...told('label: NPS: score'),
		...told('a:\n\t- b'),
		...told('a: [1,'),
		...told('a: "x'),
		...told('a: @x'),
		...told('a:b\nc: d'),
		...told(' a: 1\nb: 2'),
		...told('a: "\\q"'),
	]).toMatchInlineSnapshot(`
		[
		  "2: The key is given twice. Take one of them away.",
		  "1: A colon and a space stand inside a value without quotes. Put the whole value in quotes.",
		  "2: The line is indented by a tab. Indent by spaces.",
		  "1: The line is indented wrongly, or a bracket before it is not closed. Start all keys of one map in the same column, and close each [ and {.",
		  "1: A quote, bracket or colon is missing here or further up. Close each quote and bracket.",
		  "1: A value without quotes starts with a sign that has a meaning of its own. Put the whole value in quotes.",
		  "1: There is a line that is no "key: value". Write a colon and a space after the key.",
		  "2: The line does not fit to the lines before it. Start all keys of one map in the same column, and write one value a key.",
		  "1: There is a backslash in double quotes that means nothing. Use single quotes: 'a\\b'.",
		]
	`);
});

test('a second document is refused, not dropped', () => {
	expect(told('a: 1\n---\nb: 2')).toMatchInlineSnapshot(`
		[
		  "2: A second document starts here. Keep one document, without --- or ... between its lines.",
		]
	`);
});

test('aliases, anchors, tags and keys that are no text are refused wherever they stand', () => {
	expect([
		...told('a: *x'),
		...told('a: [*x]'),
		...told('*x : 1'),
		...told('a: &x 1'),
		...told('a: &x {b: 1}'),
		...told('a: &x [b]'),
		...told('&x a: 1'),
		...told('a: !!str 1'),
		...told('a: !!map {b: 1}'),
		...told('a: !mine 1'),
		...told('? {a: 1}\n: 2'),
	]).toMatchInlineSnapshot(`
		[
		  "1: Aliases (*…) are not allowed in settings. Write the value out.",
		  "1: Aliases (*…) are not allowed in settings. Write the value out.",
		  "1: Keys that are no plain text are not allowed in settings. Write the value out.",
		  "1: Anchors (&…) are not allowed in settings. Write the value out.",
		  "1: Anchors (&…) are not allowed in settings. Write the value out.",
		  "1: Anchors (&…) are not allowed in settings. Write the value out.",
		  "1: Keys that are no plain text are not allowed in settings. Write the value out.",
		  "1: Tags (!…) are not allowed in settings. Write the value out.",
		  "1: Tags (!…) are not allowed in settings. Write the value out.",
		  "1: Tags (!…) are not allowed in settings. Write the value alone.",
		  "1: Keys that are no plain text are not allowed in settings. Write the value out.",
		]
	`);
});

test('a text that a comma has cut is refused, and an empty key is still left out', () => {
	const cut = parsePositionedYaml('study.yaml', 'label: {en: Sales, fi: Myynti, ja tuki}\n');
	expect(cut.problems).toMatchObject([
		{
			line: 1,
			message: expect.stringContaining('ja tuki'),
			remedy: expect.stringContaining('quotes'),
		},
	]);
	const empty = parsePositionedYaml('study.yaml', 'erratum:\nlabel: {en: Sales, fi: }\n');
	expect(empty.problems).toEqual([]);
	expect(empty.yaml.tree).toEqual({ label: { en: 'Sales' } });
});

test('a key that could reach the prototype of an object is refused', () => {
	expect(told('set: {__proto__: {polluted: yes}}')).toHaveLength(1);
	expect(told('"__proto__": 1')).toHaveLength(1);
});

test('more than 256 KiB is refused, counted in bytes', () => {
	const long = 'a'.repeat(256 * 1024 - 3);
	expect(told(`a: ${long}`)).toEqual([]);
	expect(told(`a: ${long}b`)).toEqual([
		'null: The file is longer than 256 KiB. Keep settings in it only.',
	]);
	expect(told(`a: ${'ä'.repeat(200 * 1024)}`)).toHaveLength(1);
});

test('more than 100 levels are refused in one sentence and quickly', () => {
	expect(told(`a: ${deep(90)}`)).toEqual([]);
	for (const text of [deep(150), deep(20_000), '['.repeat(20_000), '- '.repeat(20_000)]) {
		const from = performance.now();
		const lines = told(text);
		expect(performance.now() - from).toBeLessThan(5000);
		expect(lines.map((line) => line.replace(/^\d+/, 'n'))).toEqual([
			expect.stringMatching(/^n: More than 100 levels are not allowed in settings\./),
		]);
	}
});

test('any tree of texts is read as it was written', () => {
	const key = fc.string({ minLength: 1 }).filter((text) => text !== '__proto__');
	const { tree } = fc.letrec<{ tree: YamlTree }>((tie) => ({
		tree: fc.oneof(
			{ maxDepth: 3 },
			fc.string(),
			fc.array(tie('tree'), { maxLength: 4 }),
			fc.dictionary(key, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
		),
	}));
	fc.assert(
		fc.property(tree, (written) => {
			const { yaml, problems } = parsePositionedYaml('a.yaml', `all: ${JSON.stringify(written)}`);
			expect(problems).toEqual([]);
			expect(JSON.stringify(yaml.tree)).toBe(JSON.stringify({ all: written }));
		}),
	);
});

test('any text at all is read or refused, and never throws', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
			expect(Array.isArray(problemsOf(text))).toBe(true);
		}),
	);
});

describe.skipIf(!existsSync(HOSTILE))(
	'the hostile YAML of ../shared (skipped where that folder is absent)',
	() => {
		const names = existsSync(HOSTILE) ? readdirSync(HOSTILE) : [];
		const before = Reflect.ownKeys(Object.prototype);

		test.each(names)('%s is refused within a second and changes no object', (name) => {
			const text = readFileSync(`${HOSTILE}${name}`, 'utf8');
			const from = performance.now();
			const lines = problemsOf(text);
			expect(performance.now() - from).toBeLessThan(2000);
			expect(lines.length).toBeGreaterThan(0);
			expect(Reflect.ownKeys(Object.prototype)).toEqual(before);
			expect(Reflect.get({}, 'polluted')).toBeUndefined();
		});
	},
);
