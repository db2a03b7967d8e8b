import { expect, test } from 'vitest';
import type { Responses } from '../../src/responses/responses.ts';
import { codebook, read } from './reading.ts';

const YAML = codebook(`columns: {respondent: id}
questions:
  - {id: why, column: why, kind: text, facet: reason, text: {en: Why?}, no_answer: [nothing]}
  - {id: day, column: day, kind: date, facet: profile, text: {en: When?}}
`);

const line = (id: string, why: string) => `${id},"${why}",2026-01-01`;
const FIVE = ['a', 'b', 'c', 'd', 'e'].map((id) => line(id, `Slow delivery ${id}${id}${id}`));
const file = (lines: readonly string[]) => ['id,why,day', ...lines].join('\n');

function wordsOf(responses: Responses | null, question = 'why') {
	const item = responses?.items.find((one) => one.question === question)?.answers;
	if (item?.kind !== 'written' || item.words === null) return null;
	const { texts, starts, codes } = item.words;
	return Array.from({ length: starts.length - 1 }, (_, row) =>
		Array.from(codes.slice(starts[row], starts[row + 1]), (code) => texts[code]).join(' '),
	);
}

test('responses keep of an open answer which words it shares with four others, in no order', async () => {
	const { responses } = await read(YAML, {
		'a.csv': file([...FIVE, line('f', 'Too slow'), line('g', 'nothing'), line('h', '')]),
	});
	const both = 'delivery slow';
	expect(wordsOf(responses)).toEqual([both, both, both, both, both, 'slow', '', '']);
	expect(wordsOf(responses, 'day')).toBeNull();
});

test('the order of lines changes nothing of them', async () => {
	const lines = [...FIVE, line('f', 'Price and delivery')];
	const [one, other] = await Promise.all(
		[lines, lines.toReversed()].map((own) => read(YAML, { 'a.csv': file(own) })),
	);
	expect(other?.responses?.items).toEqual(one?.responses?.items);
});

test('the order of lines without a respondent changes nothing of them either', async () => {
	const unnamed = YAML.replace('columns: {respondent: id}\n', '');
	const lines = [...FIVE, line('', 'Slow'), line('', 'Delivery')];
	const [one, other] = await Promise.all(
		[lines, lines.toReversed()].map((own) => read(unnamed, { 'a.csv': file(own) })),
	);
	expect(wordsOf(one?.responses ?? null)).toContain('slow');
	expect(other?.responses?.items).toEqual(one?.responses?.items);
});

test('a word of four answers is forgotten, also where a fifth is left out', async () => {
	const { responses } = await read(YAML, {
		'a.csv': file(FIVE),
		'exclude.csv': 'respondent,file,row,reason\ne,,,test\n',
	});
	expect(responses?.size).toBe(4);
	expect(wordsOf(responses)).toEqual(['', '', '', '']);
});
