import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factId } from '../../src/snapshot/fact-id.ts';
import { DECIMALS, type Fact } from '../../src/snapshot/fact.ts';
import { hiddenFact } from '../../src/snapshot/hidden-fact.ts';
import { FACT_COLUMNS } from '../../src/snapshot/fact-columns.ts';
import { parseFactsCsv, writeFactsCsv } from '../../src/snapshot/facts-csv.ts';

const key = {
	study: 'havukka',
	metric: 'nps',
	question: 'recommend',
	category: '',
	touchpoint: '',
	relation: 'customer',
	role: 'finance',
	brand: '',
	segment: '',
	account: '',
	wave: '2026-q3',
	against: '',
	weights: '',
};

const fact: Fact = {
	...key,
	id: factId({ ...key, study: '' }),
	unit: 'points',
	value: 33,
	low: 25,
	high: 41,
	n: 324,
	n_effective: 324,
	accounts: null,
	status: 'full',
	verdict: '',
	p_adjusted: null,
	family: '',
	definition: 1,
};

test('a fact is a line of the columns in their order', () => {
	expect(writeFactsCsv([fact])).toBe(
		'id,study,metric,question,category,touchpoint,relation,role,brand,segment,account,wave,against,weights,unit,value,low,high,n,n_effective,accounts,status,verdict,p_adjusted,family,definition\n' +
			'nps:recommend|relation=customer|role=finance|wave=2026-q3,havukka,nps,recommend,,,customer,finance,,,,2026-q3,,,points,33,25,41,324,324.0,,full,,,,1\n',
	);
});

test('a score has one decimal, also a whole one, and no zero is negative', () => {
	const score: Fact = { ...fact, unit: 'score', value: 4, low: -0, high: 4.1, p_adjusted: 0.05 };
	expect(writeFactsCsv([score])).toContain(',score,4.0,0.0,4.1,324,324.0,,full,,0.0500,,1\n');
});

test('what is written is read back, for any facts', () => {
	const id = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/);
	const unit = fc.constantFrom('points', 'percent', 'score', 'ratio');
	const whole = fc.integer({ min: -100_000, max: 100_000 });
	const made = fc.record({
		role: id,
		category: id,
		unit,
		whole,
		verdict: fc.constantFrom('', 'up'),
	});
	fc.assert(
		fc.property(
			fc.uniqueArray(made, { selector: (one) => `${one.category} ${one.role}` }),
			(list) => {
				const facts = list
					.map((one): Fact => {
						const { role, category, verdict } = one;
						const own = { ...key, role, category };
						const value = Number((one.whole / 100).toFixed(DECIMALS[one.unit as 'points']));
						return {
							...fact,
							...own,
							id: factId(own),
							unit: one.unit,
							value: value === 0 ? 0 : value,
							low: null,
							high: null,
							verdict,
						};
					})
					.toSorted((a, b) => (a.id < b.id ? -1 : 1));
				expect(parseFactsCsv(writeFactsCsv(facts))).toEqual(facts);
			},
		),
	);
});

describe('a file that Kaiku did not write is refused at its line', () => {
	const text = writeFactsCsv([fact]);
	test.each([
		['a carriage return', text.replaceAll('\n', '\r\n')],
		['another header', text.replace('id,study', 'study,id')],
		['a last line that does not end', text.slice(0, -1)],
		['an exponent', text.replace(',33,', ',3.3e1,')],
		['a decimal too many', text.replace(',33,', ',33.0,')],
		['a negative zero', text.replace(',33,', ',-0,')],
		['an unknown status', text.replace(',full,', ',ok,')],
		['an unknown unit', text.replace(',points,', ',stars,')],
		['a cell too few', text.replace(',1\n', '\n')],
		['the id of another line', text.replace('role=finance', 'role=it')],
		['a line twice', text + text.split('\n')[1] + '\n'],
		['a byte order mark', `\uFEFF${text}`],
		['needless quotes', text.replace(',33,', ',"33",')],
		['a space at the end of a line', text.replace(',1\n', ',1 \n')],
		['a number of what is hidden', text.replace(',full,', ',hidden,')],
		['a zero in front', text.replace(',33,', ',033,')],
		['a plus sign', text.replace(',33,', ',+33,')],
		['a stray quote', text.replace(',33,', ',"3"3,')],
	])('%s', (_, edited) => {
		expect(() => parseFactsCsv(edited)).toThrow();
	});
});

test('the column that is wrong is named', () => {
	const text = writeFactsCsv([fact]);
	expect(() => parseFactsCsv(text.replace(',33,', ',3.3e1,'))).toThrow(
		'value: 3.3e1 is not a number',
	);
	expect(() => parseFactsCsv(text.replace(',full,', ',ok,'))).toThrow(
		'status: "ok" is none of full',
	);
});

test('what rounds to zero is zero, and what is no plain number is not written', () => {
	expect(writeFactsCsv([{ ...fact, value: -0.4 }])).toContain(',points,0,');
	for (const value of [Number.NaN, Infinity, 1e21]) {
		expect(() => writeFactsCsv([{ ...fact, value }])).toThrow('no number of a fact');
	}
});

test('a hidden fact with a number is never written', () => {
	expect(() => writeFactsCsv([{ ...fact, status: 'hidden' }])).toThrow('is hidden and has numbers');
	expect(writeFactsCsv([hiddenFact(fact)])).toContain(',points,,,,,,,hidden,,,,1\n');
});

test('every column is a key of a fact, and none is missing', () => {
	expect([...FACT_COLUMNS].toSorted()).toEqual(Object.keys(fact).toSorted());
});
