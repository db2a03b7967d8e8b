import type { Metric } from './metric.ts';

/**
 * Shares of the pairs whose experience fell short of, met and exceeded the expectation of the same
 * person; what leads wherever expectation and experience are compared.
 *
 * Method: Parasuraman, Zeithaml & Berry 1988, "SERVQUAL"; shares beside the mean because of Peter,
 * Churchill & Brown 1993, "Caution in the Use of Difference Scores in Consumer Research".
 * Unit: percent of those who answered both. Where a low score is the better one, a higher experience
 * fell short.
 */
export const GAP_SHARES: readonly Metric[] = [
	shareOfSide('gap-below', -1),
	shareOfSide('gap-met', 0),
	shareOfSide('gap-exceeded', 1),
];

/** The three tell who answered what, so they hold to the rule of distributions. */
function shareOfSide(id: string, wanted: -1 | 0 | 1): Metric {
	return {
		id,
		unit: 'percent',
		shape: 'share',
		isDistribution: true,
		kinds: ['nps', 'rating', 'effort', 'number'],
		fits: (question) => question.pairs_with !== undefined,
		readings: ({ pairs_with: minus, scale }) => {
			if (minus === undefined) return [];
			const side = scale?.better === 'low' ? -wanted : wanted;
			const valueOf = (difference: number) => (Math.sign(difference) === side ? 1 : 0);
			return [{ source: 'pair', category: '', minus, valueOf }];
		},
	};
}
