/** Sums smaller than this share of what they were subtracted from are rounding noise. */
const NOISE = 1e-12;

/** Whole numbers, 0 or above. */
export type Counts = Uint32Array | Float64Array;

/** Answers of a design as columns, and the rows of one domain. */
export interface DomainAnswers {
	/** Value of each row, by row number; read for the rows of the domain only. */
	readonly values: ArrayLike<number>;
	/** Weight of each row, 0 or above, by row number. */
	readonly weights: ArrayLike<number>;
	/** Cluster of each row, 0 to clusterCodes − 1, by row number. */
	readonly clusters: ArrayLike<number>;
	/** Rows with a valid answer in the domain, in the order in which to sum (by respondent id). */
	readonly rows: ArrayLike<number>;
	/** How many cluster codes there are. */
	readonly clusterCodes: number;
}

/** The mean of a domain and what each cluster contributes to its error. */
export interface DomainInfluence {
	/** Σwy/Σw, in the unit of the values. */
	readonly mean: number;
	/** Unweighted valid answers in the domain. */
	readonly n: number;
	/** Clusters with at least one valid answer in the domain. */
	readonly clusters: number;
	/** Σw(y − m)²/Σw, the variance of one answer: p + d − m² of a balance, p(1 − p) of a share. */
	readonly simpleVariance: number;
	/** Z_g = Σ w(y − m)/Σw over the domain's answers of cluster g; 0 for clusters without any. */
	readonly sums: Float64Array;
	/** Valid answers of each cluster in the domain. */
	readonly answers: Counts;
	/** Weight of each cluster in the domain. */
	readonly clusterWeights: Float64Array;
	/** Σw of the domain, above 0. */
	readonly weight: number;
}

/**
 * Mean of a domain with its influence sums per cluster, in time linear in the rows of the domain
 * and the clusters.
 *
 * Whole values with weights of 1 are summed without rounding, so that the order of rows changes no
 * bit; otherwise sums are made in the order given. Equal values have exactly that mean and sums of
 * exactly 0.
 *
 * @throws RangeError when the domain is empty, its weights sum to 0, a value or weight is no
 * finite number, or a cluster code is out of range
 */
export function domainInfluence(domain: DomainAnswers): DomainInfluence {
	return influenceOfSums(sumDomain(domain));
}

/**
 * The same as {@link domainInfluence} from sums that were made before.
 *
 * @throws RangeError as {@link domainInfluence}
 */
export function influenceOfSums(totals: DomainSums): DomainInfluence {
	const { weight, weighted, lowest, highest, squares, n } = totals;
	if (n === 0) throw new RangeError('there is no mean of a domain without answers');
	requireKnownClusters(totals);
	if (!(weight > 0 && Number.isFinite(weighted) && Number.isFinite(squares))) {
		throw new RangeError('a domain needs finite values and weights that sum to more than 0');
	}
	const offset = totals.raised / weight;
	return {
		mean: Math.min(highest, Math.max(lowest, weighted / weight)),
		n,
		clusters: countAbove0(totals.answers),
		simpleVariance: Math.max(0, squares / weight - offset * offset),
		sums: influenceSums(totals),
		answers: totals.answers,
		clusterWeights: totals.clusterWeights,
		weight,
	};
}

/** Influence sums of the difference first − second of two means over the same cluster codes. */
export function differenceInfluence(first: Float64Array, second: Float64Array): Float64Array {
	if (first.length !== second.length) {
		throw new RangeError(`cluster codes differ: ${first.length} and ${second.length}`);
	}
	return first.map((sum, cluster) => sum - (second[cluster] ?? 0));
}

/** Sums over the rows of a domain; "raised" values are measured from one that is not above the lowest. */
export interface DomainSums {
	/** Unweighted valid answers. */
	readonly n: number;
	readonly lowest: number;
	readonly highest: number;
	readonly weight: number;
	readonly weighted: number;
	readonly raised: number;
	readonly squares: number;
	readonly clusterWeights: Float64Array;
	readonly clusterRaised: Float64Array;
	readonly answers: Counts;
}

function sumDomain({ values, weights, clusters, rows, clusterCodes }: DomainAnswers): DomainSums {
	const { lowest, highest } = rangeOf(values, rows);
	const clusterWeights = new Float64Array(clusterCodes);
	const clusterRaised = new Float64Array(clusterCodes);
	const answers = new Uint32Array(clusterCodes);
	let weight = 0;
	let weighted = 0;
	let raised = 0;
	let squares = 0;
	for (let i = 0; i < rows.length; i++) {
		const row = rows[i] ?? NaN;
		const value = values[row] ?? NaN;
		const w = weights[row] ?? NaN;
		const cluster = clusters[row] ?? NaN;
		const height = value - lowest;
		weight += w;
		weighted += w * value;
		raised += w * height;
		squares += w * height * height;
		clusterWeights[cluster] = (clusterWeights[cluster] ?? NaN) + w;
		clusterRaised[cluster] = (clusterRaised[cluster] ?? NaN) + w * height;
		answers[cluster] = (answers[cluster] ?? 0) + 1;
	}
	const n = rows.length;
	const perCluster = { clusterWeights, clusterRaised, answers };
	return { n, lowest, highest, weight, weighted, raised, squares, ...perCluster };
}

function rangeOf(values: ArrayLike<number>, rows: ArrayLike<number>) {
	let lowest = Infinity;
	let highest = -Infinity;
	for (let i = 0; i < rows.length; i++) {
		const value = values[rows[i] ?? NaN] ?? NaN;
		if (value < lowest) lowest = value;
		if (value > highest) highest = value;
	}
	return { lowest, highest };
}

/**
 * With A the raised values: the same as Σ w(y − m)/W, but a cluster that answers like the whole gets
 * exactly 0, which decides whether the variance is 0.
 */
function influenceSums({
	weight,
	raised,
	clusterWeights,
	clusterRaised,
}: DomainSums): Float64Array {
	return clusterRaised.map((own, cluster) =>
		clusterInfluence(own, clusterWeights[cluster] ?? 0, raised, weight),
	);
}

/**
 * Z_g of one cluster from its sums and those of all: (A_g·W − A·W_g)/W², in the unit of the values.
 *
 * @param ownRaised A_g, 0 or above
 * @param ownWeight W_g
 */
export function clusterInfluence(
	ownRaised: number,
	ownWeight: number,
	raised: number,
	weight: number,
): number {
	return clusterExcess(ownRaised, ownWeight, raised, weight) / (weight * weight);
}

/** W²·Z_g: A_g·W − A·W_g, exactly 0 where it is rounding noise; as {@link clusterInfluence}. */
export function clusterExcess(
	ownRaised: number,
	ownWeight: number,
	raised: number,
	weight: number,
): number {
	const own = ownRaised * weight;
	const expected = raised * ownWeight;
	const excess = own - expected;
	return Math.abs(excess) <= NOISE * (own + expected) ? 0 : excess;
}

/** A typed array drops what is written past its end; nothing may be lost that way. */
function requireKnownClusters({ n, answers }: DomainSums): void {
	let counted = 0;
	for (const count of answers) counted += count;
	if (counted !== n) throw new RangeError(`${n - counted} answers have an unknown cluster code`);
}

function countAbove0(counts: Counts): number {
	let above = 0;
	for (const count of counts) if (count > 0) above += 1;
	return above;
}
