import { degreesOfFreedom } from '../../src/statistics/degrees-of-freedom.ts';
import {
	differenceInfluence,
	domainInfluence,
	type DomainInfluence,
} from '../../src/statistics/domain-influence.ts';
import {
	clusterVariance,
	stratifiedClusterVariance,
} from '../../src/statistics/linearised-variance.ts';
import type { OracleRow } from './read-oracle.ts';

/** Columns of a design: the cluster, and perhaps weights (or one for each row) and strata. */
export interface DesignColumns {
	readonly cluster: string;
	readonly weight?: string | readonly number[] | undefined;
	readonly strata?: string | undefined;
}

/** A difference of two domains with its standard error. */
export interface DomainDifference {
	readonly difference: number;
	readonly error: number;
}

/** Rows as a design whose domains can be estimated. */
export interface Design {
	/** Clusters of the design. */
	readonly clusterCount: number;
	/** Cluster code of each row. */
	readonly clusters: Uint32Array;
	readonly weights: Float64Array;
	estimate(
		column: string,
		toValue?: (answer: number) => number,
		isIn?: (row: OracleRow) => boolean,
	): DomainInfluence;
	variance(sums: Float64Array): number;
	error(sums: Float64Array): number;
	degrees(...domains: readonly DomainInfluence[]): number;
	difference(first: DomainInfluence, second: DomainInfluence): DomainDifference;
}

export function balanceScore(answer: number): number {
	if (answer >= 9) return 1;
	return answer >= 7 ? 0 : -1;
}

/** The rows of an oracle table as a design of the product's own functions. */
export function designOf(rows: readonly OracleRow[], columns: DesignColumns): Design {
	const codes = new Map<string, number>();
	const strataCodes = new Map<string, number>();
	const clusters = Uint32Array.from(rows, (row) => codeOf(codes, row[columns.cluster]));
	const clusterCount = codes.size;
	const strata = columns.strata === undefined ? undefined : new Int32Array(clusterCount);
	rows.forEach((row, i) => {
		if (strata === undefined || columns.strata === undefined) return;
		strata[clusters[i] ?? NaN] = codeOf(strataCodes, row[columns.strata]);
	});
	const weights = weightsOf(rows, columns.weight);
	const variance = (sums: Float64Array) =>
		strata === undefined
			? clusterVariance(sums, clusterCount)
			: stratifiedClusterVariance(sums, strata);
	const error = (sums: Float64Array) => Math.sqrt(variance(sums));
	return {
		clusterCount,
		clusters,
		weights,
		variance,
		error,
		estimate(column, toValue = (answer) => answer, isIn = () => true) {
			const values = Float64Array.from(rows, (row) => toValue(Number(row[column])));
			const domain = rows.flatMap((row, i) => (row[column] !== undefined && isIn(row) ? [i] : []));
			return domainInfluence({
				values,
				weights,
				clusters,
				rows: domain,
				clusterCodes: clusterCount,
			});
		},
		degrees: (...domains) =>
			degreesOfFreedom(
				domains.map(({ answers }) => answers),
				strata,
			),
		difference: (first, second) => ({
			difference: first.mean - second.mean,
			error: error(differenceInfluence(first.sums, second.sums)),
		}),
	};
}

/** The whole number of a label, given in the order of first sight. */
export function codeOf(codes: Map<string, number>, label = ''): number {
	const code = codes.get(label) ?? codes.size;
	codes.set(label, code);
	return code;
}

function weightsOf(rows: readonly OracleRow[], weight: DesignColumns['weight']): Float64Array {
	if (weight === undefined) return new Float64Array(rows.length).fill(1);
	return typeof weight === 'string'
		? Float64Array.from(rows, (row) => Number(row[weight]))
		: Float64Array.from(weight);
}
