const LARGEST_P = 0.05;

/** Smallest relevant change and largest half-width that still says "no clear change". */
interface Limits {
	readonly relevant: number;
	readonly precise: number;
}

/** Of a balance and a share in shares of 1 (10 points, 15 points); of a rating per width of scale. */
const BALANCE_OR_SHARE: Limits = { relevant: 0.1, precise: 0.15 };
const RATING: Limits = { relevant: 0.075, precise: 0.125 };
/** Twice the odds. */
const LOG_ODDS: Limits = { relevant: Math.LN2, precise: Math.LN2 };

/** |z| that log odds must reach, in the z of their 95 % interval (methods l). */
const LEAST_Z_OF_LOG_ODDS = 2.58 / 1.959963984540054;

/**
 * What may be said of a comparison. Of the difference first − second: `up` when the first is higher.
 */
export type VerdictWord = 'up' | 'down' | 'no-clear-change' | 'cannot-be-said';

/** How far one side of a comparison may be used. */
export type SideStatus =
	'full' | 'limited' | 'indicative' | 'hidden' | 'not-estimable' | 'not-asked';

/** What the numbers of a comparison are measured on. */
export type ComparedScale =
	/** Balances and shares: numbers as shares of 1, so that 10 points are 0.1. */
	| { readonly kind: 'balance' | 'share' }
	/** Means of a rating: numbers in points of the scale from min to max. */
	| { readonly kind: 'rating'; readonly min: number; readonly max: number }
	/** Natural logarithms of a ratio of odds, each with an interval of ± z standard errors. */
	| { readonly kind: 'log-odds' };

/** A comparison as the tests before the gate left it. */
export interface TestedComparison {
	readonly difference: number;
	/** Limits of the difference's interval. */
	readonly low: number;
	readonly high: number;
	/** Adjusted over the declared family; unadjusted for a headline metric. */
	readonly p: number;
}

/** All that decides a verdict. */
export interface VerdictQuestion {
	/** Missing where the comparison could not be computed. */
	readonly comparison?: TestedComparison | undefined;
	readonly scale: ComparedScale;
	/** Of every side that has one; a target has none. */
	readonly statuses: readonly SideStatus[];
	/** Whether wording, scale and definition are the same on all sides. */
	readonly isComparable: boolean;
	/** The study's own smallest relevant change, in the unit of the difference. */
	readonly relevantChange?: number | undefined;
}

/**
 * The one verdict of Kaiku, for pages, tables, sentences and diffs:
 *
 * 1. `cannot-be-said` when a side is not full or limited, or the sides are not comparable;
 * 2. `up` or `down` when the adjusted p is below 0.05, the interval excludes 0 and the difference is
 *    at least the smallest relevant change (10 points, 10 per cent units, 7.5 % of a rating's width);
 * 3. `no-clear-change` when the interval's half-width is at most 15 points, 15 per cent units, 12.5 %
 *    of a rating's width;
 *    (of log odds |z| is at least 2.58, the difference ln 2: twice the odds, and the half-width ln 2;)
 * 4. else `cannot-be-said`.
 *
 * Method: Benjamini & Hochberg 1995 for the p; Altman & Bland 1995, "Absence of Evidence Is Not
 * Evidence of Absence", for the last two.
 *
 * @throws RangeError when a rating scale has no width or the interval is out of order
 */
export function verdictOf(question: VerdictQuestion): VerdictWord {
	const { comparison, statuses, isComparable } = question;
	const areUsable = statuses.every((status) => status === 'full' || status === 'limited');
	if (comparison === undefined || !isComparable || !areUsable) return 'cannot-be-said';
	const { difference, low, high, p } = comparison;
	if (!(low <= high)) throw new RangeError(`no interval from ${low} to ${high}`);
	const limits = limitsOf(question.scale);
	const relevant = question.relevantChange ?? limits.relevant;
	const excludesZero = isBeyondZero(question.scale, comparison);
	if (p < LARGEST_P && excludesZero && atLeast(Math.abs(difference), relevant)) {
		return difference > 0 ? 'up' : 'down';
	}
	return atLeast(limits.precise, (high - low) / 2) ? 'no-clear-change' : 'cannot-be-said';
}

function isBeyondZero({ kind }: ComparedScale, { difference, low, high }: TestedComparison) {
	if (kind !== 'log-odds') return low > 0 || high < 0;
	return Math.abs(difference) >= LEAST_Z_OF_LOG_ODDS * ((high - low) / 2);
}

function limitsOf(scale: ComparedScale): Limits {
	if (scale.kind === 'log-odds') return LOG_ODDS;
	if (scale.kind !== 'rating') return BALANCE_OR_SHARE;
	const width = scale.max - scale.min;
	if (!(width > 0)) throw new RangeError(`a scale from ${scale.min} to ${scale.max} has no width`);
	return { relevant: RATING.relevant * width, precise: RATING.precise * width };
}

/** Whether a is b or more, a rounding error of binary arithmetic forgiven: 0.3 − 0.2 is 0.1. */
function atLeast(a: number, b: number): boolean {
	return a >= b - 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}
