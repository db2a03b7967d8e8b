import type {
	ComparisonEstimate,
	Estimate,
	LevelEstimate,
} from '../../estimates/estimated-fact.ts';
import { DECIMALS } from '../../snapshot/fact.ts';
import { roundHalfAway } from '../../statistics/round-half-away.ts';

/**
 * Whether a share tells that everybody in a group, or all but one, gave the same answer (methods m:
 * group disclosure), so that nothing is left of a distribution to hide behind.
 *
 * @param hasTwin whether the same share is also there unweighted, which tells it better
 */
export function isUniform(one: LevelEstimate | ComparisonEstimate, hasTwin: boolean): boolean {
	const isOfTwin = one.cell.weights === 'none' || !hasTwin;
	if (one.kind !== 'level' || !isOfTwin || one.cell.readings.length < 2) return false;
	const { base, figure } = one;
	if (figure === null || base.n === 0) return false;
	return (figure.value / 100) * base.n >= base.n - 1 - 1e-6;
}

/** Whether a mean, as it is published, lies at an end of its scale: then all gave that answer. */
export function isAtEnd(one: Extract<Estimate, { kind: 'level' | 'derived' }>): boolean {
	const range = one.kind === 'derived' ? one.range : rangeOf(one);
	if (one.figure === null || range === undefined) return false;
	const told = roundHalfAway(one.figure.value, DECIMALS.score);
	return told <= range.min || told >= range.max;
}

/** The scale of a mean; a gap has none that its ends would tell an answer of. */
function rangeOf({ cell: { metric, question }, reading }: LevelEstimate) {
	if (reading.source === 'pair') return undefined;
	return metric.ownScale ?? question.scale ?? (question.kind === 'nps' ? NPS_SCALE : undefined);
}

/** What a recommendation question is asked on where the codebook tells nothing else. */
export const NPS_SCALE = { min: 0, max: 10 };
