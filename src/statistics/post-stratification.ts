/** Why weights could not be made. */
export interface EmptyCategory {
	readonly kind: 'empty-category';
	/** Code of the category that has a target but no respondent. */
	readonly category: number;
}

/** Weights that meet the targets of one margin. */
export interface PostStratified {
	readonly kind: 'weights';
	readonly weights: Float64Array;
}

/**
 * Weights that make the weighted size of each category its target: w_i·N_r/Σ_r w.
 *
 * Method: Holt & Smith 1979, "Post Stratification".
 * Unit: that of the targets (persons); the weights sum to the targets.
 * Limits: each category should have 5 respondents or more; merge first. A category without a
 * respondent is an answer, not an error: the caller tells the person.
 *
 * @param categories category of each answer, 0 to targets.length − 1
 * @param targets N_r of each category, 0 or above
 * @param start weights to begin from; 1 each when left out
 * @throws RangeError when a category is unknown or a target negative
 */
export function postStratify(
	categories: ArrayLike<number>,
	targets: readonly number[],
	start?: ArrayLike<number>,
): PostStratified | EmptyCategory {
	const sizes = targets.map(() => 0);
	for (let i = 0; i < categories.length; i++) {
		const category = categories[i] ?? NaN;
		if (!((targets[category] ?? -1) >= 0)) {
			throw new RangeError(`no target for the category ${category}`);
		}
		sizes[category] = (sizes[category] ?? 0) + (start?.[i] ?? 1);
	}
	const empty = targets.findIndex(
		(target, category) => target > 0 && !((sizes[category] ?? 0) > 0),
	);
	if (empty >= 0) return { kind: 'empty-category', category: empty };
	const factors = targets.map((target, category) => target / (sizes[category] ?? NaN));
	return {
		kind: 'weights',
		weights: Float64Array.from(
			categories,
			(category, i) => (start?.[i] ?? 1) * (factors[category] ?? NaN),
		),
	};
}

/**
 * Influences of single answers with what their category explains taken out:
 * e_i = z_i − w_i·(Σ_r z / Σ_r w). Their sums by cluster give the variance of a post-stratified
 * mean.
 *
 * Method: Särndal, Swensson & Wretman 1992, "Model Assisted Survey Sampling".
 * Unit: that of the influences.
 *
 * @param influences z_i = w(y − m)/Σw under the post-stratified weights
 * @param weights the post-stratified weights
 * @param categories category of each answer
 * @throws RangeError when the lengths differ
 */
export function postStratifiedResiduals(
	influences: readonly number[],
	weights: ArrayLike<number>,
	categories: ArrayLike<number>,
): readonly number[] {
	if (influences.length !== weights.length || influences.length !== categories.length) {
		throw new RangeError('influences, weights and categories differ in length');
	}
	const sums = new Map<number, { influence: number; weight: number }>();
	influences.forEach((influence, i) => {
		const category = categories[i] ?? NaN;
		const sum = sums.get(category) ?? { influence: 0, weight: 0 };
		const weight = sum.weight + (weights[i] ?? NaN);
		sums.set(category, { influence: sum.influence + influence, weight });
	});
	return influences.map((influence, i) => {
		const sum = sums.get(categories[i] ?? NaN);
		if (sum === undefined || sum.weight === 0) return influence;
		return influence - (weights[i] ?? NaN) * (sum.influence / sum.weight);
	});
}
