/** A published mean and the answers it stands on. */
export interface PublishedMean {
	readonly n: number;
	readonly mean: number;
}

/** What an attacker knows of two versions of one number. */
export interface VersionPair {
	readonly earlier: PublishedMean;
	readonly later: PublishedMean;
	/** Decimals that both means were published with. */
	readonly decimals: number;
	/** Ends of the scale, whole. */
	readonly min: number;
	readonly max: number;
}

/** Slack for the decimal fractions that binary cannot hold. */
const SLACK = 1e-9;

/**
 * Sums that the added answers can have, lowest first, when the later version holds all answers of the
 * earlier one: a single sum means that a single added answer is disclosed.
 *
 * Method: differencing, Hundepool et al. 2012, "Statistical Disclosure Control"; all whole sums within
 * the closed rounding intervals.
 *
 * @throws RangeError when the later version does not hold more answers
 */
export function feasibleAddedSums(versions: VersionPair): readonly number[] {
	const { earlier, later, min, max } = versions;
	const added = later.n - earlier.n;
	if (!(earlier.n >= 0 && added >= 1)) {
		throw new RangeError(`${later.n} answers do not add to ${earlier.n}`);
	}
	const sums = new Set<number>();
	for (const before of wholeSums(earlier, versions)) {
		for (const after of wholeSums(later, versions)) {
			const sum = after - before;
			if (sum >= added * min && sum <= added * max) sums.add(sum);
		}
	}
	return [...sums].toSorted((a, b) => a - b);
}

/** Whole sums of n answers whose mean rounds to the published one. */
function wholeSums({ n, mean }: PublishedMean, { decimals, min, max }: VersionPair): number[] {
	const half = 0.5 * 10 ** -decimals;
	const lowest = Math.max(n * min, Math.ceil(n * (mean - half) - SLACK));
	const highest = Math.min(n * max, Math.floor(n * (mean + half) + SLACK));
	return Array.from({ length: Math.max(0, highest - lowest + 1) }, (_, i) => lowest + i);
}
