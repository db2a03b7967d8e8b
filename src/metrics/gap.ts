import type { Metric } from './metric.ts';

/** Experience minus expectation of the same persons, on the question's own scale. */
export const gap: Metric = {
	id: 'gap',
	unit: 'score',
	shape: 'mean',
	isDistribution: false,
	kinds: ['nps', 'rating', 'effort', 'number'],
	fits: (question) => question.pairs_with !== undefined,
	readings: ({ pairs_with: minus }) =>
		minus === undefined
			? []
			: [{ source: 'pair', category: '', minus, valueOf: (difference) => difference }],
};
