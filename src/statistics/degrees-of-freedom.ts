import type { Counts } from './domain-influence.ts';

/**
 * Degrees of freedom: clusters with a valid answer in any of the domains, minus strata represented.
 *
 * @param answers valid answers by cluster, one array for each domain of the estimate
 * @param strata stratum of each cluster; without it all clusters are one stratum
 */
export function degreesOfFreedom(answers: readonly Counts[], strata?: Int32Array): number {
	const represented = new Set<number>();
	let clusters = 0;
	const codes = Math.max(0, ...answers.map((domain) => domain.length));
	for (let cluster = 0; cluster < codes; cluster++) {
		if (!answers.some((domain) => (domain[cluster] ?? 0) > 0)) continue;
		clusters += 1;
		represented.add(strata?.[cluster] ?? 0);
	}
	return clusters - represented.size;
}
