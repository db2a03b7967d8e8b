import { array, assert, constantFrom, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommentary } from '../../../src/story/commentary/parse-commentary.ts';

const front = '---\nauthor: Customer experience\nstatus: draft\n---\n';
const parse = (text: string) => parseCommentary('reports/r/v/index.en.mdx', text);
const rules = (text: string) => parse(text).problems.map(({ rule, line }) => `${rule}:${line}`);

describe('reading commentary', () => {
	test('front matter, title and components with their places', () => {
		const parsed = parse(
			`${front}\n# Finance waits\n\nNow <Fact id="nps:recommend|wave=2026-q3" interval />.\n\n<SoWhat>\nRepair it, <Role id={"finance"} form="plural" />.\n</SoWhat>\n`,
		);
		expect(parsed.frontMatter).toEqual({ author: 'Customer experience', status: 'draft' });
		expect(parsed.title).toBe('Finance waits');
		expect(parsed.problems).toEqual([]);
		expect(parsed.components).toEqual([
			{
				name: 'Fact',
				props: { id: 'nps:recommend|wave=2026-q3', interval: true },
				expressions: [],
				hasSpread: false,
				line: 8,
				column: 5,
			},
			expect.objectContaining({ name: 'SoWhat', line: 10, column: 1 }),
			expect.objectContaining({ name: 'Role', props: { id: 'finance', form: 'plural' }, line: 11 }),
		]);
	});

	test('a file without a heading of level 1 has no title of its own', () => {
		expect(parse(`${front}\nWords.\n`).title).toBeNull();
	});

	test('a byte order mark and Windows line ends are read', () => {
		const parsed = parse(`\uFEFF${front}\n# Title\n`.replaceAll('\n', '\r\n'));
		expect([parsed.title, parsed.problems]).toEqual(['Title', []]);
	});

	test('imports, exports and expressions are the author’s own business', () => {
		const parsed = parse(
			`${front}import Map, { Pin } from './map.astro'\nexport const year = 2026\n\n<Map year={year} />\n\n{year}\n`,
		);
		expect(parsed.ownNames).toEqual(['Map', 'Pin', 'year']);
		expect(parsed.components).toEqual([
			expect.objectContaining({ name: 'Map', props: {}, expressions: ['year'] }),
		]);
		expect(parsed.problems).toEqual([]);
	});
});

describe('what is wrong in its form, with line', () => {
	test('MDX that is not closed tells line and column', () => {
		expect(parse(`${front}\nWords <Fact id="a" and more\n`).problems).toMatchInlineSnapshot(`
			[
			  {
			    "column": null,
			    "file": "reports/r/v/index.en.mdx",
			    "known": null,
			    "line": 6,
			    "message": "The commentary cannot be read at column 28: Unexpected end of file in attribute name, expected an attribute name character such as letters, digits, \`$\`, or \`_\`; \`=\` to initialize a value; whitespace before attributes; or the end of the tag",
			    "remedy": "Close every tag, and write { and < that are meant as text as \\{ and \\<.",
			    "row": null,
			    "rule": "commentary-syntax",
			    "severity": "error",
			    "value": null,
			  },
			]
		`);
	});

	test('a second title', () => {
		expect(rules(`${front}\n# One\n\n# Two\n`)).toEqual(['second-title:8']);
	});

	test('no front matter', () => {
		expect(rules('# One\n')).toEqual(['missing-front-matter:1']);
	});

	test('all problems of the front matter at once', () => {
		const text =
			'---\nautor: CX\nstatus: final\ndue: next week\nreader:\nfacts: {a: b}\n---\n\nWords.\n';
		expect(parse(text).problems).toMatchInlineSnapshot(`
			[
			  {
			    "column": "autor",
			    "file": "reports/r/v/index.en.mdx",
			    "known": [
			      "author",
			      "status",
			      "reader",
			      "decider",
			      "due",
			      "facts",
			      "reviewed",
			    ],
			    "line": 2,
			    "message": "The front matter has no key autor.",
			    "remedy": "Perhaps it is author; otherwise leave it out.",
			    "row": null,
			    "rule": "unknown-key",
			    "severity": "error",
			    "value": "CX",
			  },
			  {
			    "column": "status",
			    "file": "reports/r/v/index.en.mdx",
			    "known": [
			      "draft",
			      "reviewed",
			    ],
			    "line": 3,
			    "message": "The status of a commentary is not final.",
			    "remedy": "Write draft or reviewed.",
			    "row": null,
			    "rule": "unknown-value",
			    "severity": "error",
			    "value": "final",
			  },
			  {
			    "column": "due",
			    "file": "reports/r/v/index.en.mdx",
			    "known": null,
			    "line": 4,
			    "message": "next week is not a day.",
			    "remedy": "Write it as 2026-09-28.",
			    "row": null,
			    "rule": "not-a-day",
			    "severity": "error",
			    "value": "next week",
			  },
			  {
			    "column": "reader",
			    "file": "reports/r/v/index.en.mdx",
			    "known": null,
			    "line": 5,
			    "message": "reader is empty or no plain text.",
			    "remedy": "Write one text after the colon, or leave the key out if it is not required.",
			    "row": null,
			    "rule": "empty-value",
			    "severity": "error",
			    "value": "",
			  },
			  {
			    "column": "facts",
			    "file": "reports/r/v/index.en.mdx",
			    "known": null,
			    "line": 6,
			    "message": "facts is empty or no plain text.",
			    "remedy": "Write one text after the colon, or leave the key out if it is not required.",
			    "row": null,
			    "rule": "empty-value",
			    "severity": "error",
			    "value": null,
			  },
			  {
			    "column": "author",
			    "file": "reports/r/v/index.en.mdx",
			    "known": null,
			    "line": 1,
			    "message": "The front matter does not tell the author.",
			    "remedy": "Add author: and who wrote it.",
			    "row": null,
			    "rule": "missing-key",
			    "severity": "error",
			    "value": null,
			  },
			]
		`);
		expect(parse(text).frontMatter).toBeNull();
	});

	test('a value that YAML would read as something else is taken as written', () => {
		const text = '---\nauthor: 2026\nstatus: draft\ndue: 2026-12-31\nfacts: 0123\n---\n';
		expect(parse(text).frontMatter).toEqual({
			author: '2026',
			status: 'draft',
			due: '2026-12-31',
			facts: '0123',
		});
	});

	test('front matter that is no YAML, or holds a key twice', () => {
		expect(rules('---\nauthor: a: b\nstatus: draft\n---\n')).toEqual(['front-matter-syntax:2']);
		expect(rules('---\nauthor: a\nstatus: draft\nauthor: b\n---\n')).toEqual([
			'front-matter-syntax:4',
		]);
	});

	test('a text at which the library stops by itself is a problem too', () => {
		expect(parse('#<>\n---\n').problems).toMatchObject([{ rule: 'commentary-syntax' }]);
	});

	test('no text makes the reader fail: it is read or it is a problem', () => {
		const piece = constantFrom(
			'<',
			'>',
			'{',
			'}',
			'#',
			'---\n',
			'a',
			' ',
			'\n',
			'/',
			'"',
			'=',
			'import ',
			':',
		);
		assert(
			property(array(piece, { maxLength: 30 }), (pieces) => {
				const parsed = parse(pieces.join(''));
				expect(parsed.problems.length > 0 || parsed.frontMatter !== null).toBe(true);
			}),
		);
	});
});
