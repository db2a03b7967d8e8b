/** One group's share of the answers and its mean, before and after; a mean is absent where nobody is. */
export interface MixGroup {
	readonly earlierShare: number;
	readonly laterShare: number;
	readonly earlierMean?: number | undefined;
	readonly laterMean?: number | undefined;
}

/** A change and its two parts, in the unit of the means. */
export interface MixDecomposition {
	readonly total: number;
	/** Because the composition changed. */
	readonly mix: number;
	/** Because the groups themselves changed. */
	readonly within: number;
}

/**
 * Divides a change of an overall mean into a changed mix of groups and change inside them:
 * mix = Σ(p₂ − p₁)(m₁ + m₂)/2, within = Σ(m₂ − m₁)(p₁ + p₂)/2.
 *
 * Method: Kitagawa 1955, "Components of a Difference between Two Rates".
 * Limits: descriptive. A group that is in one wave only counts wholly as mix.
 *
 * @throws RangeError when shares do not sum to 1 or a group with answers has no mean
 */
export function kitagawa(groups: readonly MixGroup[]): MixDecomposition {
	requireWhole(groups.map((group) => group.earlierShare));
	requireWhole(groups.map((group) => group.laterShare));
	let mix = 0;
	let within = 0;
	for (const { earlierShare, laterShare, earlierMean, laterMean } of groups) {
		if (earlierShare === 0 && laterShare === 0) continue;
		const isMissing =
			(earlierShare > 0 && earlierMean === undefined) ||
			(laterShare > 0 && laterMean === undefined);
		if (isMissing) throw new RangeError('a group with answers has no mean');
		const before = (earlierShare > 0 ? earlierMean : laterMean) ?? NaN;
		const after = (laterShare > 0 ? laterMean : earlierMean) ?? NaN;
		mix += ((laterShare - earlierShare) * (before + after)) / 2;
		within += ((after - before) * (earlierShare + laterShare)) / 2;
	}
	return { total: mix + within, mix, within };
}

function requireWhole(shares: readonly number[]): void {
	const sum = shares.reduce((total, share) => total + share, 0);
	if (!(Math.abs(sum - 1) < 1e-9 && shares.every((share) => share >= 0))) {
		throw new RangeError(`shares of a mix must sum to 1, got ${sum}`);
	}
}
