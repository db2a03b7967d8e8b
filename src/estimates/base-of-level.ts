import type { ClusterSums } from './cluster-sums.ts';
import type { Base } from './estimated-fact.ts';
import type { ComparedLevel } from './level.ts';

/** The people behind a level. */
export function baseOfLevel({ level: { n, accounts, sums }, own }: ComparedLevel): Base {
	const { nEffective } = own;
	return { n, accounts, nEffective, largestAccount: accounts === null ? null : largestShare(sums) };
}

/** Largest share of the answers that one cluster gave, 0 to 1. */
export function largestShare(sums: ClusterSums): number {
	return sums.count === 0 ? 0 : sums.byCluster().largest / sums.count;
}
