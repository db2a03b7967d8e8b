import { expect, test } from 'vitest';
import { adjustedWaldInterval } from '../../src/statistics/adjusted-wald-interval.ts';
import { tCriticalValue } from '../../src/statistics/critical-values.ts';
import { degreesOfFreedom } from '../../src/statistics/degrees-of-freedom.ts';
import { differenceInfluence, domainInfluence } from '../../src/statistics/domain-influence.ts';
import { effectiveSampleSize } from '../../src/statistics/effective-sample-size.ts';
import { kish } from '../../src/statistics/kish.ts';
import {
	clusterVariance,
	stratifiedClusterVariance,
} from '../../src/statistics/linearised-variance.ts';
import { tInterval } from '../../src/statistics/t-interval.ts';
import { wilsonInterval } from '../../src/statistics/wilson-interval.ts';
import {
	describeWithOracle,
	expectOracle,
	hasKey,
	oracleColumns,
	oracleRows,
	oracleVectors,
	readTable,
} from './oracle-vectors.ts';
import type { OracleRow, OracleVector } from './oracle-vectors.ts';

const balanceScore = (answer: number) => (answer >= 9 ? 1 : answer >= 7 ? 0 : -1);
const points = ({ low, high }: { low: number; high: number }) => [100 * low, 100 * high];

/** The whole number of a label, given in the order of first sight. */
function codeOf(codes: Map<string, number>, label = ''): number {
	const code = codes.get(label) ?? codes.size;
	codes.set(label, code);
	return code;
}

function countWith(rows: readonly OracleRow[], column: string, value?: string): number {
	return rows.filter((row) => row[column] === value).length;
}

/** Rows of a vector as a design with clusters, weights and perhaps strata. */
function designOf(
	rows: readonly OracleRow[],
	names: { cluster: string; weight?: string | undefined; strata?: string | undefined },
) {
	const { cluster, weight, strata } = names;
	const codes = new Map<string, number>();
	const strataCodes = new Map<string, number>();
	const clusters = Uint32Array.from(rows, (row) => codeOf(codes, row[cluster]));
	const stratum = new Int32Array(codes.size);
	rows.forEach((row, i) => {
		if (strata !== undefined) stratum[clusters[i] ?? NaN] = codeOf(strataCodes, row[strata]);
	});
	const weights = Float64Array.from(rows, (row) => (weight ? Number(row[weight]) : 1));
	return {
		G: codes.size,
		strata: strata === undefined ? undefined : stratum,
		estimate(column: string, toValue: (x: number) => number, isIn: (row: OracleRow) => boolean) {
			const values = Float64Array.from(rows, (row) => toValue(Number(row[column])));
			const domain = rows.flatMap((row, i) => (row[column] !== undefined && isIn(row) ? [i] : []));
			return domainInfluence({ values, weights, clusters, rows: domain, clusterCodes: codes.size });
		},
		variance(sums: Float64Array) {
			return strata === undefined
				? clusterVariance(sums, codes.size)
				: stratifiedClusterVariance(sums, stratum);
		},
	};
}

const everybody = () => true;

describeWithOracle('the linearised variance agrees with R', () => {
	test.each([
		...oracleVectors('d_clustering', 'd1-'),
		...oracleVectors('d_clustering', 'd2-'),
		...oracleVectors('d_clustering', 'd3-'),
		...oracleVectors('d_clustering', 'd4-'),
	])('$id: a balance with its effective size and intervals', (vector) => {
		const columns = oracleColumns(vector.input);
		const column = columns['score'] ?? 'ltr';
		const design = designFor(vector, columns);
		const balance = design.estimate(column, balanceScore, everybody);
		const promoters = design.estimate(column, (x) => (x >= 9 ? 1 : 0), everybody);
		const detractors = design.estimate(column, (x) => (x <= 6 ? 1 : 0), everybody);
		const variance = design.variance(balance.sums);
		const degrees = degreesOfFreedom([balance.answers], design.strata);
		const size = effectiveSampleSize({ ...balance, variance });
		const counts = {
			promoters: promoters.mean * size,
			detractors: detractors.mean * size,
			n: size,
		};
		const t = tCriticalValue(0.95, degrees);
		const standardError = Math.sqrt(variance);
		expectOracle(vector, {
			nps: 100 * balance.mean,
			[hasKey(vector, 'se') ? 'se' : 'se_cluster']: 100 * standardError,
			n_eff: size,
			ci_t: points(tInterval(balance.mean, standardError, degrees, 0.95)),
			ci_effn_adjusted_wald: points(adjustedWaldInterval(counts, t)),
		});
		if (!hasKey(vector, 'promoter_share')) return;
		const shareVariance = design.variance(promoters.sums);
		const shareSize = effectiveSampleSize({ ...promoters, variance: shareVariance });
		const wilson = wilsonInterval(promoters.mean, shareSize, t);
		expectOracle(vector, {
			n: balance.n,
			accounts: balance.clusters,
			df: degrees,
			promoter_share: promoters.mean,
			se_promoter_share: Math.sqrt(shareVariance),
			ci_promoter_wilson_effn_t: [wilson.low, wilson.high],
		});
	});

	test.each(['d2-', 'd3-', 'd4-'].flatMap((prefix) => oracleVectors('d_clustering', prefix)))(
		'$id: roles, their differences and a second question',
		(vector) => {
			const columns = oracleColumns(vector.input);
			const design = designFor(vector, columns);
			const roles = ['contact_person', 'decision_maker', 'finance', 'influencer', 'user'];
			const named = <T>(make: (role: string) => T) =>
				Object.fromEntries(roles.map((role) => [role, make(role)]));
			const inRole = (role: string) =>
				design.estimate('ltr', balanceScore, (r) => r['role'] === role);
			const meanIn = (role: string) => design.estimate('csat', Number, (r) => r['role'] === role);
			const error = (sums: Float64Array) => Math.sqrt(design.variance(sums));
			const all = design.estimate('csat', Number, everybody);
			const contact = inRole('contact_person');
			const decision = inRole('decision_maker');
			const rest = design.estimate('ltr', balanceScore, (row) => row['role'] !== 'contact_person');
			const toRest = contact.mean - rest.mean;
			expectOracle(vector, {
				mean_csat: all.mean,
				se_csat: error(all.sums),
				nps_by_role: named((role) => 100 * inRole(role).mean),
				se_by_role: named((role) => 100 * error(inRole(role).sums)),
				df_by_role: named((role) => degreesOfFreedom([inRole(role).answers], design.strata)),
				mean_csat_by_role: named((role) => meanIn(role).mean),
				se_csat_by_role: named((role) => error(meanIn(role).sums)),
				contact_minus_decision_maker: 100 * (contact.mean - decision.mean),
				se_contact_minus_decision_maker:
					100 * error(differenceInfluence(contact.sums, decision.sums)),
				contact_vs_rest_difference: 100 * toRest,
				contact_vs_rest_t: toRest / error(differenceInfluence(contact.sums, rest.sums)),
			});
		},
	);

	test.each(oracleVectors('d_clustering', 'd5-'))('$id: a published survey', (vector) => {
		const design = designOf(oracleRows(vector.input), { cluster: 'dnum', weight: 'pw' });
		const mean = design.estimate('api00', Number, everybody);
		const meanOf = (type: string) =>
			design.estimate('api00', Number, (row) => row['stype'] === type).mean;
		expectOracle(vector, {
			mean_api00: mean.mean,
			se_no_fpc: Math.sqrt(design.variance(mean.sums)),
			by_stype: { E: meanOf('E'), H: meanOf('H'), M: meanOf('M') },
		});
	});

	test.each(oracleVectors('a_nps', 'a5-'))('$id: waves with the same persons', (vector) => {
		const rows = oracleRows(vector.input).filter((row) => row['ltr'] !== undefined);
		const changeBy = (cluster: string) => {
			const design = designOf(rows, { cluster });
			const [before, after] = ['1', '2'].map((wave) =>
				design.estimate('ltr', balanceScore, (row) => row['wave'] === wave),
			);
			if (before === undefined || after === undefined) throw new Error('two waves');
			const sums = differenceInfluence(after.sums, before.sums);
			return { change: after.mean - before.mean, error: Math.sqrt(design.variance(sums)) };
		};
		expectOracle(vector, {
			difference: 100 * changeBy('person').change,
			se_linearised_person: 100 * changeBy('person').error,
			se_linearised_account: 100 * changeBy('account').error,
		});
	});

	test.each(oracleVectors('a_nps', 'a6-'))('$id: weights without clusters', (vector) => {
		const rows = oracleRows(vector.input).filter((row) => row['ltr'] !== undefined);
		const design = designOf(rows, { cluster: 'person', weight: 'dw' });
		const balance = design.estimate('ltr', balanceScore, everybody);
		const error = Math.sqrt(design.variance(balance.sums));
		expectOracle(vector, {
			n: balance.n,
			nps: 100 * balance.mean,
			se: 100 * error,
			ci_t: points(tInterval(balance.mean, error, balance.n - 1, 0.95)),
		});
	});

	test.each(oracleVectors('c_weighting', 'c2-'))('$id: every account counts once', (vector) => {
		const rows = oracleRows(vector.input).filter((row) => row['ltr'] !== undefined);
		const weighted = rows.map((row) =>
			Object.assign({ once: String(1 / countWith(rows, 'account', row['account'])) }, row),
		);
		const design = designOf(weighted, { cluster: 'account', weight: 'once' });
		const balance = design.estimate('ltr', balanceScore, everybody);
		expectOracle(vector, {
			accounts_answering: design.G,
			nps_account_equal: 100 * balance.mean,
			se_cluster: 100 * Math.sqrt(design.variance(balance.sums)),
			n_eff_kish: kish(weighted.map((row) => Number(row.once))).effectiveSize,
		});
	});

	test.each(oracleVectors('c_weighting', 'c4-'))('$id: fixed weights to a frame', (vector) => {
		const rows = oracleRows(vector.input).filter((row) => row['ltr'] !== undefined);
		const frame = readTable(vector.input['frame']);
		const weighted = rows.map((row) => {
			const weight = countWith(frame, 'role', row['role']) / countWith(rows, 'role', row['role']);
			return Object.assign({ fixed: String(weight) }, row);
		});
		const design = designOf(weighted, { cluster: 'account', weight: 'fixed' });
		const balance = design.estimate('ltr', balanceScore, everybody);
		expectOracle(vector, {
			nps: 100 * balance.mean,
			se_fixed_weights_account_clusters: 100 * Math.sqrt(design.variance(balance.sums)),
		});
	});

	test.each(oracleVectors('g_gap_importance', 'g1-gap').filter((v) => hasKey(v, 'se_cluster')))(
		'$id: a gap with clusters',
		(vector) => {
			const experience = String(vector.input['experience']);
			const expectation = String(vector.input['expectation']);
			const rows = oracleRows(vector.input).flatMap((row) =>
				row[experience] === undefined || row[expectation] === undefined
					? []
					: [{ ...row, gap: String(Number(row[experience]) - Number(row[expectation])) }],
			);
			const design = designOf(rows, { cluster: 'account' });
			const gap = design.estimate('gap', Number, everybody);
			expect(gap.n).toBe(rows.length);
			expectOracle(vector, { se_cluster: Math.sqrt(design.variance(gap.sums)) });
		},
	);
});

function designFor(vector: OracleVector, columns: OracleRow) {
	return designOf(oracleRows(vector.input), {
		cluster: columns['account'] ?? 'account',
		weight: columns['weight'],
		strata: columns['strata'],
	});
}
