import type { Metric } from './metric.ts';

/** Share of those who chose anything that chose the option; several options may sum to over 100. */
export const share: Metric = {
	id: 'share',
	unit: 'percent',
	shape: 'share',
	isDistribution: false,
	kinds: ['single', 'multiple'],
	fits: () => true,
	readings: (question) =>
		question.options.map(({ id }, option) => ({ source: 'option', category: id, option })),
};
