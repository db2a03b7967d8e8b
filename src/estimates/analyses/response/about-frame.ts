import type { AnalysisPlace } from '../../../plan/analyses/analysis.ts';
import { wilsonInterval } from '../../../statistics/wilson-interval.ts';
import { criticalZ } from '../../confidence.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';

/** Which number, of which role ('' of all), and the people of the frame that it is out of. */
export type FrameNumber = Pick<DerivedEstimate, 'unit' | 'base'> & {
	readonly metric: string;
	readonly role: string;
	readonly category?: string;
};

/**
 * A number about the people of the frame, who are our customers: its id tells the role and the wave
 * only.
 */
export function aboutFrame(
	{ study, isOtherStudy, cut }: AnalysisPlace,
	{ metric, role, category = '', unit, base }: FrameNumber,
	told: Pick<DerivedEstimate, 'otherBases' | 'figure'>,
): DerivedEstimate {
	return {
		kind: 'derived',
		study,
		isOtherStudy,
		key: { metric, category, role, wave: cut.wave },
		fixedTouchpoint: '',
		unit,
		base,
		isDistribution: false,
		test: null,
		definition: 1,
		...told,
	};
}

/** A share of n persons or accounts in per cent, with the interval of Wilson 1927; null of nobody. */
export function percentOf(share: number, n: number): DerivedEstimate['figure'] {
	if (n === 0) return null;
	const { low, high } = wilsonInterval(share, n, criticalZ());
	return { value: 100 * share, low: 100 * low, high: 100 * high };
}
