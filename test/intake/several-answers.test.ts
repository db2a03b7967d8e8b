import { expect, test } from 'vitest';
import { codebook, read, rows, told } from './reading.ts';

const BRANDS = `brands:
  - {id: us, label: {en: Us}, own: true, values: [Us]}
  - {id: rival, label: {en: Rival}, values: [Rival]}
  - {id: other, label: {en: Other}, values: [Other]}
`;

const EACH_BRAND = codebook(`${BRANDS}columns: {respondent: id}
questions:
  - {id: recommend, each: {brand: {us: n1, rival: n2, other: n3}}, kind: nps, facet: image, text: {en: R}}
  - {id: overall, column: o, kind: nps, facet: experience, text: {en: O}}
`);

test('one row a person and brand; other answers stand on the row of the own brand', async () => {
	const file = 'id,n1,n2,n3,o\na,9,3,,10\nb,,,,8\n';
	expect(await rows(EACH_BRAND, { 'a.csv': file })).toEqual([
		'w1 customer us – a  | 9 10',
		'w1 customer us – b  | noAnswer 8',
		'w1 customer rival – a  | 3 notAsked',
	]);
	const { responses } = await read(EACH_BRAND, { 'a.csv': file });
	expect([...(responses?.person.codes ?? [])]).toEqual([0, 1, 0]);
});

test('a person may rate two brands in two records, and is one person', async () => {
	const yaml = codebook(`${BRANDS}columns: {respondent: id, brand: brand}\n`);
	const { responses, problems } = await read(yaml, {
		'a.csv': 'id,brand,nps\na,rival,3\na,US,9\nb,,7\n',
	});
	expect(problems).toEqual([]);
	expect([...(responses?.brand.codes ?? [])]).toEqual([0, 0, 1]);
	expect([...(responses?.person.codes ?? [])]).toEqual([0, 1, 0]);
});

test('a codebook of brands of which none is the own one is a mistake before any record is read', async () => {
	const yaml = codebook(BRANDS.replace('own: true, ', ''));
	await expect(read(yaml, { 'a.csv': 'nps\n1\n' })).rejects.toThrow('own-brand');
});

test('a question of each touchpoint is one item a touchpoint', async () => {
	const yaml = codebook(`touchpoints:
  - {id: sales, label: {en: S}}
  - {id: invoicing, label: {en: I}}
questions:
  - {id: q, each: {touchpoint: {sales: s, invoicing: i}}, kind: rating, facet: experience, text: {en: Q}, scale: {min: 1, max: 5}}
`);
	const { responses } = await read(yaml, { 'a.csv': 's,i\n1,5\n' });
	expect(responses?.items.map(({ question, touchpoint }) => [question, touchpoint])).toEqual([
		['q', 'sales'],
		['q', 'invoicing'],
	]);
	expect(await rows(yaml, { 'a.csv': 's,i\n1,5\n' })).toEqual(['w1 customer – – ~1  | 1 5']);
});

const MULTIPLE = codebook(`questions:
  - id: why
    column: why
    kind: multiple
    facet: reason
    text: {en: Why}
    separator: "; "
    options:
      - {id: price, label: {en: P}, values: [Price, Hinta]}
      - {id: terms, label: {en: T}, values: ["Price; terms"]}
      - {id: other, label: {en: O}, values: [Other], column: other}
columns: {respondent: id}
`);

test('several options in one cell are cut at the separator, the longest text first', async () => {
	const file = 'id,why,other\na,Price; terms; HINTA,\nb,Price;Other,\nc,,free text\nd,,No\n';
	expect(await rows(MULTIPLE, { 'a.csv': file })).toEqual([
		'w1 customer – – a  | 110',
		'w1 customer – – b  | 101',
		'w1 customer – – c  | 001',
		'w1 customer – – d  | noAnswer',
	]);
});

test('a part of a cell that no option lists is told with the nearest', async () => {
	const { problems } = await read(MULTIPLE, { 'a.csv': 'id,why,other\na,Prize; Hinta,\n' });
	expect(told(problems)).toEqual(['error · unlisted-option · a.csv · 2 · 1 · why · Prize']);
	expect(problems[0]?.known?.[0]).toBe('price');
});

test('an option of its own column is ticked by anything but blank, 0, No, FALSE and Not Selected', async () => {
	const yaml = codebook(`questions:
  - {id: q, kind: multiple, facet: reason, text: {en: Q}, options: [{id: a, label: {en: A}, column: a}, {id: b, label: {en: B}, column: b}]}
columns: {respondent: id}
`);
	const file = 'id,a,b\n1,1,0\n2,Yes,no\n3,FALSE,Not  Selected\n4,Price,0.0\n';
	expect((await rows(yaml, { 'a.csv': file })).map((row) => row.split('| ')[1])).toEqual([
		'10',
		'10',
		'noAnswer',
		'10',
	]);
});

test('a single choice is the place of its option', async () => {
	const yaml = codebook(`questions:
  - {id: q, column: q, kind: single, facet: profile, text: {en: Q}, no_opinion: ["?"], options: [{id: a, label: {en: A}, values: [Alpha]}, {id: beta, label: {en: B}}]}
columns: {respondent: id}
`);
	expect(await rows(yaml, { 'a.csv': 'id,q\n1,alpha\n2,BETA\n3,?\n' })).toEqual([
		'w1 customer – – 1  | #0',
		'w1 customer – – 2  | #1',
		'w1 customer – – 3  | noOpinion',
	]);
});

test('open answers only tell whether there is one', async () => {
	const yaml = codebook(`questions:
  - {id: q, column: q, kind: text, facet: reason, text: {en: Q}, no_answer: [n/a]}
columns: {respondent: id}
`);
	expect(
		(await rows(yaml, { 'a.csv': 'id,q\n1,"a, b"\n2, \n3,N/A\n' })).map(
			(one) => one.split('| ')[1],
		),
	).toEqual(['text', 'noAnswer', 'noAnswer']);
});

test('two records of a person that both speak of a brand are a mistake', async () => {
	const yaml = EACH_BRAND.replace(
		'columns: {respondent: id}',
		'columns: {respondent: id, brand: b}',
	);
	const file = 'id,b,n1,n2,n3,o\na,Us,9,3,,10\na,Rival,,4,,8\n';
	const { problems } = await read(yaml, { 'a.csv': file });
	expect(told(problems)).toEqual(['error · duplicate-respondent · a.csv · 3 · 2 · id · a']);
});
