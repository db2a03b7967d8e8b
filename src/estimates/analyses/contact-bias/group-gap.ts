import type { PlannedContactBias } from '../../../plan/analyses/contact-bias.ts';
import { comparedScale } from '../../compared-scale.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { measureDifference } from '../../measure.ts';
import type { Sample } from '../../sample.ts';
import { aboutHeadline, inUnit, type HeadlineAnswers } from '../headline-answers.ts';

/** Rows of two kinds of people, ascending. */
export interface TwoGroups {
	readonly first: Int32Array;
	readonly second: Int32Array;
}

/**
 * The first group's number minus the second's with its interval and test, as of roles against the rest
 * (methods d); the counts alone where a side is too small to be compared, nothing without either.
 *
 * @param isCompared whether both sides are large enough
 */
export function groupGap(
	sample: Sample,
	answers: HeadlineAnswers,
	{ first, second }: TwoGroups,
	planned: PlannedContactBias,
	analysis: 'contact-gap' | 'crm-gap',
	isCompared: boolean,
): DerivedEstimate[] {
	if (first.length === 0 || second.length === 0) return [];
	const { headline } = planned;
	const [own, other] = [answers.measured(first), answers.measured(second)];
	const difference = isCompared ? measureDifference(sample, own, other, answers.design) : null;
	const bases = { base: own.base, otherBases: [other.base] };
	if (difference === null) {
		return [aboutHeadline(planned, headline, analysis, { ...bases, figure: null })];
	}
	const { p, isSteady } = difference;
	const scale = comparedScale(headline.metric, headline.question);
	return [
		aboutHeadline(planned, headline, analysis, {
			...bases,
			figure: inUnit(headline, difference),
			test: { p, isSteady, scale },
		}),
	];
}
