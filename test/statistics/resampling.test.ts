import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterDraws } from '../../src/statistics/cluster-draws.ts';
import { clusteredLeastSquares } from '../../src/statistics/clustered-least-squares.ts';
import { krippendorffAlpha } from '../../src/statistics/krippendorff-alpha.ts';
import { leastSquares } from '../../src/statistics/least-squares.ts';
import { clusterVariance } from '../../src/statistics/linearised-variance.ts';
import { sumByCluster } from '../../src/statistics/sum-by-cluster.ts';
import { codingSums, themeAgreement } from '../../src/statistics/theme-agreement.ts';

describe('draws of clusters', () => {
	test('are as many as there are clusters and the same for the same seed', () => {
		const [one, other] = [clusterDraws(40, 7), clusterDraws(40, 7)];
		for (let nth = 0; nth < 20; nth++) {
			const counts = [...one.next()];
			expect(counts.reduce((sum, count) => sum + count, 0)).toBe(40);
			expect([...other.next()]).toEqual(counts);
		}
		expect([...clusterDraws(40, 8).next()]).not.toEqual([...clusterDraws(40, 7).next()]);
		// On any machine.
		const few = clusterDraws(3, 7);
		expect([[...few.next()], [...few.next()]]).toEqual([
			[3, 0, 0],
			[1, 1, 1],
		]);
	});

	test('deal evenly', () => {
		const sizes = new Map<number, number>();
		for (const group of clusterDraws(10, 1).deal(1005)) {
			sizes.set(group, (sizes.get(group) ?? 0) + 1);
		}
		expect([...sizes.values()].toSorted((a, b) => a - b)).toEqual([
			100, 100, 100, 100, 100, 101, 101, 101, 101, 101,
		]);
	});
});

describe('least squares by cluster', () => {
	const rows = fc.array(
		fc.record({
			a: fc.integer({ min: 1, max: 5 }),
			b: fc.integer({ min: 0, max: 1 }),
			y: fc.integer({ min: 0, max: 10 }),
			cluster: fc.integer({ min: 0, max: 6 }),
		}),
		{ minLength: 20, maxLength: 60 },
	);

	test('have the slopes of least squares, and errors from its influences', () => {
		fc.assert(
			fc.property(rows, (list) => {
				const columns = [list.map(({ a }) => a), list.map(({ b }) => b)];
				const y = list.map((row) => row.y);
				const clusters = list.map(({ cluster }) => cluster);
				const fit = clusteredLeastSquares({
					columns,
					y,
					weights: y.map(() => 1),
					clusters,
					clusterCodes: 7,
					designClusters: 9,
				});
				if (fit === null) return;
				const expected = leastSquares(columns, y);
				expect(fit.intercept).toBeCloseTo(expected.intercept, 9);
				expected.coefficients.forEach((slope, j) => {
					expect(fit.coefficients[j]).toBeCloseTo(slope, 9);
					const sums = sumByCluster(expected.influences[j] ?? [], clusters, 7);
					expect(fit.standardErrors[j]).toBeCloseTo(Math.sqrt(clusterVariance(sums, 9)), 9);
				});
			}),
			{ numRuns: 50 },
		);
	});

	test('are none where a column follows from the others or has no spread', () => {
		const column = [1, 0, 1, 0, 1, 0, 0, 1];
		const with2 = (second: readonly number[]) =>
			clusteredLeastSquares({
				columns: [column, second],
				y: [1, 2, 3, 4, 5, 6, 7, 8],
				weights: column.map(() => 1),
				clusters: [0, 1, 2, 3, 4, 5, 6, 7],
				clusterCodes: 8,
				designClusters: 8,
			});
		expect(with2(column.map((one) => 1 - one))).toBeNull();
		expect(with2(column.map(() => 1))).toBeNull();
		expect(with2([1, 1, 0, 0, 1, 1, 0, 0])).not.toBeNull();
	});
});

describe('agreement on themes', () => {
	test('is the nominal alpha of Krippendorff where every answer has one theme', () => {
		const codes = fc.array(
			fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 3 }),
			{ minLength: 3, maxLength: 30 },
		);
		fc.assert(
			fc.property(codes, (answers) => {
				const themes = ['a', 'b', 'c'];
				const own = themeAgreement(
					codingSums(
						answers.map((given) => ({
							coders: given.length,
							found: themes.map((theme) => given.filter((one) => one === theme).length),
						})),
						themes.length,
					),
				);
				if (own === null) expect(new Set(answers.flat()).size).toBe(1);
				else expect(own).toBeCloseTo(krippendorffAlpha(answers), 10);
			}),
		);
	});

	test('is 1 where coders find the same, and nothing where nobody finds anything', () => {
		const same = { coders: 2, found: [2, 0] };
		expect(themeAgreement(codingSums([same, { coders: 2, found: [0, 2] }], 2))).toBe(1);
		expect(themeAgreement(codingSums([{ coders: 2, found: [0, 0] }], 2))).toBeNull();
	});
});
