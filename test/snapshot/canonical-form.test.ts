import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAudienceList, writeAudienceList } from '../../src/snapshot/audience-list.ts';
import { canonicalJson } from '../../src/snapshot/canonical-json.ts';
import { factId, ID_KEYS } from '../../src/snapshot/fact-id.ts';
import type { Fact, Unit } from '../../src/snapshot/fact.ts';
import { parseFactsCsv, writeFactsCsv } from '../../src/snapshot/facts-csv.ts';
import { hiddenFact } from '../../src/snapshot/hidden-fact.ts';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.ts';
import type { Quote } from '../../src/snapshot/quote.ts';
import { parseQuotesCsv, writeQuotesCsv } from '../../src/snapshot/quotes-csv.ts';
import { writeSnapshotJson } from '../../src/snapshot/snapshot-json.ts';
import { snapshotSchema } from '../../src/snapshot/snapshot-schema.ts';
import { arbitraryOf } from './schema-arbitrary.ts';

const PLAIN = /^(?:-?\d+(?:\.\d+)?)$/;
const id = fc.stringMatching(/^[a-z0-9]{1,3}(-[a-z0-9]{1,2})?$/);
const part = fc.oneof(fc.constant(''), id);
const figure = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const whole = fc.option(fc.nat());

const factArbitrary: fc.Arbitrary<Fact> = fc
	.record({
		...(Object.fromEntries(ID_KEYS.map((key) => [key, part])) as Record<
			(typeof ID_KEYS)[number],
			typeof part
		>),
		metric: id,
		question: id,
		category: part,
		unit: fc.constantFrom<Unit[]>('points', 'percent', 'score', 'count', 'ratio', 'money', 'days'),
		value: figure,
		low: figure,
		high: figure,
		n: whole,
		n_effective: figure,
		accounts: whole,
		status: fc.constantFrom<Fact['status'][]>('full', 'limited', 'indicative', 'hidden'),
		verdict: fc.constantFrom<Fact['verdict'][]>('', 'up', 'no-clear-change'),
		p_adjusted: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
		family: fc.string({ maxLength: 3 }).map((text) => text.replaceAll(/[\r\n]/g, '')),
		definition: fc.nat({ max: 9 }),
	})
	.map((made) => ({ ...made, id: factId(made) }))
	.map((fact) => (fact.status === 'hidden' ? hiddenFact(fact) : fact));

const line = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll(/[\r\n]/g, ' '));
const quoteArbitrary: fc.Arbitrary<Quote> = fc.record({
	id: fc.stringMatching(/^q-[0-9a-f]{8}$/),
	study: id,
	question: id,
	wave: id,
	relation: id,
	role: part,
	brand: part,
	segment: part,
	theme: part,
	sentiment: fc.constantFrom<Quote['sentiment'][]>('', 'positive', 'negative', 'mixed', 'neutral'),
	language: id,
	text: line,
});

const byId = { selector: (one: { readonly id: string }) => one.id };

describe('write(parse(write(x))) = write(x), whatever the order given', () => {
	test('for any card', () => {
		const facts = writeFactsCsv([]);
		fc.assert(
			fc.property(arbitraryOf(snapshotSchema), (card) => {
				const written = writeSnapshotJson(card);
				expect(writeSnapshotJson(parseSnapshot({ card: written, facts }).card)).toBe(written);
				expect(writeSnapshotJson(turned(card) as typeof card)).toBe(written);
			}),
			{ numRuns: 60 },
		);
	});

	test('for any facts', () => {
		fc.assert(
			fc.property(fc.uniqueArray(factArbitrary, byId), (facts) => {
				const written = writeFactsCsv(facts);
				expect(writeFactsCsv(parseFactsCsv(written))).toBe(written);
				expect(writeFactsCsv(facts.toReversed())).toBe(written);
			}),
		);
	});

	test('for any quotes', () => {
		fc.assert(
			fc.property(fc.uniqueArray(quoteArbitrary, { ...byId, minLength: 1 }), (quotes) => {
				const written = writeQuotesCsv(quotes);
				expect(writeQuotesCsv(parseQuotesCsv(written))).toBe(written);
				expect(writeQuotesCsv(quotes.toReversed())).toBe(written);
			}),
		);
	});

	test('for any list of an audience', () => {
		const status = fc.constantFrom('shown' as const, 'hidden' as const);
		fc.assert(
			fc.property(fc.uniqueArray(factArbitrary, byId), status, (facts, told) => {
				const entries = facts.map((fact) => [fact.id, told] as const);
				const written = writeAudienceList(new Map(entries));
				expect(writeAudienceList(parseAudienceList(written))).toBe(written);
				expect(writeAudienceList(new Map(entries.toReversed()))).toBe(written);
			}),
		);
	});
});

/** The same value with the keys of every object the other way round; lists as they are. */
function turned(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(turned);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).toReversed();
	return Object.fromEntries(entries.map(([key, own]) => [key, turned(own)]));
}

describe('JSON of a snapshot', () => {
	test('numbers have neither exponent nor negative zero, and are read back the same', () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
				const text = canonicalJson(number).trimEnd();
				expect(text).toMatch(PLAIN);
				expect(Number(text)).toBe(number === 0 ? 0 : number);
			}),
		);
		expect([-0, 1e21, -2.5e-7, 1.5e22].map((one) => canonicalJson(one))).toEqual([
			'0\n',
			'1000000000000000000000\n',
			'-0.00000025\n',
			'15000000000000000000000\n',
		]);
		for (const none of [Number.NaN, Infinity])
			expect(() => canonicalJson(none)).toThrow('no number');
	});

	test('names of whole numbers are in code-unit order too', () => {
		expect(canonicalJson({ 2: 1, 10: 1, '1 a': 1, 1: 1, '-1': 1 })).toBe(
			'{\n  "-1": 1,\n  "1": 1,\n  "1 a": 1,\n  "10": 1,\n  "2": 1\n}\n',
		);
	});

	test('it is that of JSON.stringify where nothing of that is in it', () => {
		const key = fc.stringMatching(/^[a-z]{1,3}$/);
		const tree = fc.letrec((tie) => ({
			any: fc.oneof(
				{ maxDepth: 3 },
				fc.string(),
				fc.boolean(),
				fc.constant(null),
				fc.nat(),
				fc.array(tie('any'), { maxLength: 3 }),
				fc.dictionary(key, tie('any'), { maxKeys: 3 }),
			),
		})).any;
		fc.assert(
			fc.property(tree, (value) => {
				expect(canonicalJson(value)).toBe(`${JSON.stringify(value, null, 2)}\n`);
			}),
		);
	});
});
