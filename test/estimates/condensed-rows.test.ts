import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerCondenser, valueKeys } from '../../src/estimates/condensed-rows.ts';
import type { Item } from '../../src/responses/responses.ts';
import { domainInfluence } from '../../src/statistics/domain-influence.ts';

const answer = fc.record({ cluster: fc.nat(4), score: fc.integer({ min: -1, max: 10 }) });

/** Clusters by number of first appearance. */
function numbered(clusters: readonly number[]): Int32Array {
	const seen = [...new Set(clusters)];
	return Int32Array.from(clusters, (cluster) => seen.indexOf(cluster));
}

function influence(values: readonly number[], weights: Float64Array, clusters: readonly number[]) {
	const numbers = numbered(clusters);
	return domainInfluence({
		values,
		weights,
		clusters: numbers,
		rows: values.map((_, at) => at),
		clusterCodes: Math.max(...numbers) + 1,
	});
}

test('equal answers of a cluster that are summed up give the same numbers to the bit', () => {
	fc.assert(
		fc.property(fc.array(answer, { minLength: 1, maxLength: 60 }), (answers) => {
			const scores = Int8Array.from(answers, ({ score }) => score);
			const codes = Int32Array.from(answers, ({ cluster }) => cluster);
			const item: Pick<Item, 'answers' | 'touchpoint'> = {
				touchpoint: '',
				answers: { kind: 'scores', scores, absence: new Uint8Array(answers.length) },
			};
			const reading = { source: 'score', category: '', valueOf: (score: number) => score } as const;
			const keys = valueKeys({ items: [] }, item, reading);
			if (keys === null) throw new Error('not condensed');
			const condense = answerCondenser({ codes, ids: ['a', 'b', 'c', 'd', 'e'] });
			const all = Int32Array.from(answers, (_, row) => row);
			condense(all.slice(0, 3), keys);
			const { rows, weights } = condense(all, keys);
			expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(answers.length);
			const few = influence(
				Array.from(rows, (row) => scores[row] ?? NaN),
				weights,
				Array.from(rows, (row) => codes[row] ?? NaN),
			);
			const every = influence([...scores], new Float64Array(answers.length).fill(1), [...codes]);
			expect([few.mean, few.simpleVariance, few.clusters]).toEqual([
				every.mean,
				every.simpleVariance,
				every.clusters,
			]);
			expect(few.sums).toEqual(every.sums);
		}),
	);
});

test('answers with decimals are never summed up', () => {
	const scores = Float64Array.of(1.5, 1.5);
	const answers = { kind: 'scores', scores, absence: new Uint8Array(2) } as const;
	const item = { touchpoint: '', answers };
	const reading = { source: 'score', category: '', valueOf: (score: number) => score } as const;
	expect(valueKeys({ items: [] }, item, reading)).toBeNull();
});
