import { expect, test } from 'vitest';
import { writtenIn } from '../../src/publishing/quotes/writers.ts';
import { buildResponses, type Answer } from '../responses/build-responses.ts';
import { buildNames, buildStudy, buildWave } from '../responses/build-study.ts';

const study = buildStudy({
	waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')],
	roles: buildNames('a', 'b'),
	questions: [{ id: 'why', kind: 'text', facet: 'reason', text: { en: 'Why?' } }],
});
const written = (person: string, wave: string, role: string, why: Answer) => ({
	person,
	wave,
	role,
	answers: { why },
});
const responses = buildResponses(study, [
	written('p1', 'w1', 'a', 'Fast'),
	written('p2', 'w1', 'b', 'Slow'),
	written('p3', 'w1', 'b', { absent: 'noAnswer' }),
	written('p4', 'w2', 'a', 'Faster'),
]);
const why = { question: 'why', touchpoint: '', relation: 'customer', codes: new Map() };
const n = (waves: readonly string[], codes: ReadonlyMap<string, number> = new Map()) =>
	writtenIn(responses, { ...why, waves, codes }).writers.n;

test('who wrote is told of each group, whichever was asked for before', () => {
	const told = [
		n(['w1']),
		n(['w2']),
		n(['w1', 'w2']),
		n(['w1'], new Map([['role', 0]])),
		n(['w1'], new Map([['role', 1]])),
	];
	expect(told).toEqual([2, 1, 3, 1, 1]);
	expect(n(['w1'])).toBe(2);
});

test('a group is looked for once in the same responses, and again in others', () => {
	const group = { ...why, waves: ['w1'] };
	expect(writtenIn(responses, { ...group, codes: new Map() })).toBe(writtenIn(responses, group));
	const others = buildResponses(study, [written('p1', 'w1', 'a', 'Fast')]);
	expect(writtenIn(others, group).writers.n).toBe(1);
});
