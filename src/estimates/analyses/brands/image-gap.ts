import type { PlannedImage } from '../../../plan/analyses/brands.ts';
import { CUSTOMER } from '../../../metrics/recommendation-classes.ts';
import { ALL } from '../../../plan/cut.ts';
import { comparedScale } from '../../compared-scale.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { measureDifference } from '../../measure.ts';
import type { Sample } from '../../sample.ts';
import { inUnit, measureScore, scoreNumber } from '../score-answers.ts';

/** Staff know us from within: theirs is no image but what they believe of customers. */
const STAFF = 'staff';

/**
 * The image of people who are no customers minus the experience of customers, of the same matter on the
 * same scale: other people and another construct, so never paired; Welch 1947 of means, methods d where
 * accounts are told. What staff believe of customers is another number, called a perception gap.
 */
export function imageGap(sample: Sample, planned: PlannedImage): readonly DerivedEstimate[] {
	const { cut, experience, metric, question } = planned;
	const image = measureScore(sample, planned, cut);
	const customers = { ...cut, relation: CUSTOMER, brand: experience.brand, segment: '' };
	const experienced = measureScore(sample, { ...planned, ...experience }, customers);
	if (image.base.n === 0 || experienced.base.n === 0) return [];
	const design = { waves: [cut.wave], relation: ALL };
	const difference = measureDifference(sample, image, experienced, design);
	const scale = comparedScale(metric, question);
	return [
		scoreNumber(planned, {
			metric: cut.relation === STAFF ? 'perception-gap' : 'image-gap',
			against: `relation.${CUSTOMER}`,
			base: image.base,
			otherBases: [experienced.base],
			figure: inUnit(planned, difference),
			test: { p: difference?.p ?? 1, isSteady: difference?.isSteady ?? null, scale },
		}),
	];
}
