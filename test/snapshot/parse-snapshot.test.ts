import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { writeFactsCsv } from '../../src/snapshot/facts-csv.ts';
import { MIGRATIONS } from '../../src/snapshot/migrations/index.ts';
import { NewerSnapshotError, parseSnapshot } from '../../src/snapshot/parse-snapshot.ts';
import { SnapshotFormError, writeSnapshotJson } from '../../src/snapshot/snapshot-json.ts';
import { snapshotSchema } from '../../src/snapshot/snapshot-schema.ts';

const fixture = (name: string) =>
	readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');
const facts = fixture('schema-1.facts.csv');
const old = fixture('schema-1.snapshot.json');
const current = fixture('schema-2.snapshot.json');

function thrownBy(card: string): unknown {
	try {
		parseSnapshot({ card, facts });
	} catch (error) {
		return error;
	}
	return null;
}

test('a snapshot of schema 1 is read as it is written now', () => {
	const read = parseSnapshot({ card: old, facts });
	expect(writeSnapshotJson(read.card)).toBe(current);
	expect(writeFactsCsv(read.facts)).toBe(facts);
	expect(parseSnapshot({ card: current, facts })).toEqual(read);
});

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

test('the snapshot of schema 1 that is read here is never written anew', () => {
	expect([hash(old), hash(facts)]).toEqual(['227c8f959e75d64d', 'dadc51e8ce6097bc']);
});

test('the migrations lead from schema 1 to the current one without a gap', () => {
	expect(MIGRATIONS.map(({ from }) => from)).toEqual(MIGRATIONS.map((_, at) => at + 1));
	expect(snapshotSchema.shape.schema.value).toBe(MIGRATIONS.length + 1);
});

test.each([
	['99', '"kaiku": "0.1.0"', '0.1.0'],
	['3', '"kaiku": ["a form of the future"]', ''],
])('schema %s of a newer Kaiku is told, whatever else the card holds', (schema, kaiku, told) => {
	const card = current.replace('"schema": 2', `"schema": ${schema}`);
	const error = thrownBy(card.replace('"kaiku": "0.1.0"', kaiku));
	expect(error).toBeInstanceOf(NewerSnapshotError);
	expect(error).toMatchObject({ schema: Number(schema), kaiku: told });
});

const lineOf = (text: string, part: string) => text.slice(0, text.indexOf(part)).split('\n').length;

const edits = (text: string, schema: number): [string, string, object][] => [
	['a byte order mark', `\uFEFF${text}`, { line: 1, message: /byte order mark/ }],
	['CR and LF', text.replaceAll('\n', '\r\n'), { line: 1, message: /CR and LF/ }],
	['a missing end', text.slice(0, -1), { message: /last line does not end/ }],
	['a line more', `${text}\n`, {}],
	[
		'spaces at the end of a line',
		text.replace('"hiddenCells": 1,', '"hiddenCells": 1, '),
		{ line: lineOf(text, '"hiddenCells"'), message: 'a line ends with spaces' },
	],
	[
		'an exponent',
		text.replace('"value": 20', '"value": 2e1'),
		{ line: lineOf(text, '"value": 20'), message: '"value" is written otherwise or elsewhere' },
	],
	['a needless decimal', text.replace('"value": 20', '"value": 20.0'), { message: /"value"/ }],
	['a negative zero', text.replace('"definition": 1', '"definition": -0'), {}],
	['an escape', text.replace('Town pool', 'Town\\u0020pool'), { message: /"organisation"/ }],
	['a key twice', text.replace('"panel"', '"panel": true,\n      "panel"'), {}],
	[
		'an unknown key',
		text.replace('"panel": false', '"panel": false,\n      "pannel": false'),
		{ key: 'studies[0]', message: 'studies[0]: Unrecognized key: "pannel"' },
	],
	[
		'an unknown key of the card',
		text.replace('"report"', '"rapport": "pool",\n  "report"'),
		{ key: '', message: 'Unrecognized key: "rapport"' },
	],
	[
		'a key too few',
		text.replace('      "panel": false,\n', ''),
		{ key: 'studies[0].panel', message: /^studies\[0\]\.panel: / },
	],
	[
		'a day that is none',
		text.replace('2026-01-12', '12.1.2026'),
		{ key: 'studies[0].waves[0].start', message: /not a day/ },
	],
	[
		'a schema that is none',
		text.replace(`"schema": ${schema}`, '"schema": "2"'),
		{ key: 'schema' },
	],
	['no schema', text.replace(`  "schema": ${schema},\n`, ''), { key: 'schema' }],
	['half a card', text.slice(0, 200) + '\n', { message: /JSON/ }],
	['another thing', '[]\n', { key: 'schema' }],
	['nothing', 'null\n', { key: 'schema' }],
];

describe('a card that Kaiku did not write so is refused with its line or key', () => {
	test.each(edits(old, 1))('of schema 1: %s', expectRefused);
	test.each(edits(current, 2))('of schema 2: %s', expectRefused);

	test.each([
		['keys in another order', current.replace(/( {2}"report": .*\n)( {2}"version": .*\n)/, '$2$1')],
		[
			'names in another order',
			current.replaceAll(/("en": "Swimming pool"),\n( *)("fi": "Uimahalli")/g, '$3,\n$2$1'),
		],
		['an empty list that is left out', current.replace('"families"', '"words": [],\n  "families"')],
		['a key of schema 2 too few', current.replace('  "families": [],\n', '')],
	])('of schema 2: %s', (_, edited) => expectRefused(_, edited, {}));

	function expectRefused(
		_: string,
		edited: string,
		{ message, ...told }: { message?: string | RegExp },
	) {
		expect([old, current]).not.toContain(edited);
		const error = thrownBy(edited);
		expect(error).toBeInstanceOf(SnapshotFormError);
		expect(error).toMatchObject(told);
		if (message !== undefined) expect((error as Error).message).toMatch(message);
	}
});
