/** Largest relative deviation from a target at which raking stops, and at which it is still good. */
const DEVIATION = 1e-10;
const GOOD_DEVIATION = 1e-8;

const MOST_SWEEPS = 1000;

/** One margin: the category of each answer and the target of each category. */
export interface Margin {
	readonly categories: ArrayLike<number>;
	readonly targets: readonly number[];
}

/** Weights that meet all margins, or why there are none. */
export type Raked =
	| { readonly kind: 'weights'; readonly weights: Float64Array; readonly sweeps: number }
	| { readonly kind: 'empty-category'; readonly margin: number; readonly category: number }
	| { readonly kind: 'unequal-totals'; readonly margin: number }
	| { readonly kind: 'not-converged' };

/**
 * Weights whose sums meet the targets of several margins at once, by iterative proportional fitting.
 *
 * Method: Deming & Stephan 1940, "On a Least Squares Adjustment of a Sampled Frequency Table when the
 * Expected Marginal Totals are Known"; Deville, Särndal & Sautory 1993, "Generalized Raking
 * Procedures in Survey Sampling".
 * Unit: that of the targets (persons). Stops when no category deviates from its target by more than
 * 1e-10 of it, or 1e-8 after 1000 sweeps.
 * Limits: 3 margins at most, each category with 5 respondents or more. Impossible margins are an
 * answer, not an error: the caller tells the person.
 *
 * @param margins in the order in which to fit them
 * @param start weights to begin from, above 0; 1 each when left out
 * @throws RangeError when there is no margin, an answer has no category or a target is negative
 */
export function rake(margins: readonly Margin[], start?: ArrayLike<number>): Raked {
	const first = margins[0];
	if (first === undefined) throw new RangeError('raking needs a margin');
	const weights = Float64Array.from(first.categories, (_, i) => start?.[i] ?? 1);
	const impossible = findImpossible(margins, weights);
	if (impossible !== undefined) return impossible;
	for (let sweep = 1; sweep <= MOST_SWEEPS; sweep++) {
		for (const margin of margins) fitMargin(weights, margin);
		const isLast = sweep === MOST_SWEEPS;
		const allowed = isLast ? GOOD_DEVIATION : DEVIATION;
		if (margins.every((margin) => isMet(weights, margin, allowed))) {
			return { kind: 'weights', weights, sweeps: sweep };
		}
	}
	return { kind: 'not-converged' };
}

function findImpossible(margins: readonly Margin[], weights: Float64Array): Raked | undefined {
	const totals = margins.map(({ targets }) => targets.reduce((sum, target) => sum + target, 0));
	for (const [index, margin] of margins.entries()) {
		requireCategories(margin, weights.length);
		const sizes = sizesOf(weights, margin);
		const category = margin.targets.findIndex((target, i) => target > 0 && !((sizes[i] ?? 0) > 0));
		if (category >= 0) return { kind: 'empty-category', margin: index, category };
		const deviation = Math.abs((totals[index] ?? NaN) - (totals[0] ?? NaN));
		if (!(deviation <= 1e-9 * (totals[0] ?? NaN))) return { kind: 'unequal-totals', margin: index };
	}
	return undefined;
}

function fitMargin(weights: Float64Array, margin: Margin): void {
	const sizes = sizesOf(weights, margin);
	const factors = margin.targets.map((target, i) =>
		target === 0 ? 0 : target / (sizes[i] ?? NaN),
	);
	for (let i = 0; i < weights.length; i++) {
		weights[i] = (weights[i] ?? NaN) * (factors[margin.categories[i] ?? NaN] ?? NaN);
	}
}

function isMet(weights: Float64Array, margin: Margin, allowed: number): boolean {
	const sizes = sizesOf(weights, margin);
	return margin.targets.every(
		(target, i) => Math.abs((sizes[i] ?? NaN) - target) <= allowed * target,
	);
}

function sizesOf(weights: Float64Array, { categories, targets }: Margin): readonly number[] {
	const sizes = targets.map(() => 0);
	for (let i = 0; i < weights.length; i++) {
		const category = categories[i] ?? NaN;
		sizes[category] = (sizes[category] ?? 0) + (weights[i] ?? NaN);
	}
	return sizes;
}

function requireCategories({ categories, targets }: Margin, answers: number): void {
	if (categories.length !== answers) throw new RangeError('margins differ in their answers');
	for (let i = 0; i < answers; i++) {
		if (!((targets[categories[i] ?? NaN] ?? -1) >= 0)) {
			throw new RangeError(`answer ${i} has no category with a target`);
		}
	}
}
