import { expect, test } from 'vitest';
import { codebook, read, told } from './reading.ts';

const RATINGS = ['a', 'b', 'c', 'd', 'e', 'f'];
const YAML = codebook(`questions:
  - {id: recommend, column: nps, kind: nps, facet: experience, text: {en: Would you?}}
${RATINGS.map((id) => `  - {id: ${id}, column: ${id}, kind: rating, facet: experience, text: {en: ${id}}, scale: {min: 1, max: 5}}`).join('\n')}
`);

/** Sixty persons whose ratings rise with the score, but for one column that falls. */
function file(last: (score: number) => number): string {
	const rows = Array.from({ length: 60 }, (_, at) => {
		const score = at % 5;
		const ratings = RATINGS.map((_rating, nth) =>
			nth === 5 ? last(score) : 1 + ((score + (nth % 2)) % 5),
		);
		return [score * 2, ...ratings, at === 0 ? 10 : 300].join(',');
	});
	return ['nps', ...RATINGS, 'Duration (in seconds)'].join(',') + `\n${rows.join('\n')}\n`;
}

test('a scale that runs against the others is noted, never turned', async () => {
	const { responses, problems } = await read(YAML, { 'a.csv': file((score) => 5 - score) });
	expect(responses?.size).toBe(60);
	expect(told(problems)).toContain('note · perhaps-reversed · a.csv · 1 ·  · f · ');
	const { problems: none } = await read(YAML, { 'a.csv': file((score) => 1 + score) });
	expect(told(none).filter((one) => one.includes('reversed'))).toEqual([]);
});

test('answers given far too fast and ratings all alike are noted and kept', async () => {
	const { responses, problems } = await read(YAML, { 'a.csv': file(() => 3) });
	expect(responses?.size).toBe(60);
	expect(told(problems)).toContain('note · fast-answers · a.csv · 2 ·  · Duration (in seconds) · ');
	const alike = `nps,${RATINGS.join(',')}\n${'9,4,4,4,4,4,4\n'.repeat(25)}`;
	expect(told((await read(YAML, { 'a.csv': alike })).problems)).toContain(
		'note · straight-lines · a.csv · 1 ·  ·  · ',
	);
});
