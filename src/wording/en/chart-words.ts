/** Words inside drawings and beside them: names of places, heads of columns, legends. */
export const chartWordsEn = {
	/** What a touchpoint is on the path. */
	pathMarks: {
		peak: 'Peak',
		weakest: 'Weakest link',
		'below-half': 'Fewer than half',
		end: 'End',
	},
	gap: {
		/** Heads the share of people whose experience was below what they expected, in one or two lines. */
		short: ['Fell short,', 'of people'] as readonly string[],
		worse: 'Clearly below what was expected',
		better: 'Clearly above it',
		note: 'Coloured where the interval of the paired gap leaves out zero after correction for all gaps of the figure.',
	},
	key: {
		target: (value: string) => `target ${value}`,
		/** Names the small drawing of a headline figure. */
		aria: (parts: readonly string[]) => parts.join('; '),
		before: (wave: string, value: string) => `${wave}: ${value}`,
		/** Legend under the headline figures. */
		now: 'Now, with 95 % interval',
		previous: 'The wave before',
		targetLegend: 'Target',
		/** Opens the other ways of counting. */
		more: 'Other ways to count',
		targets: {
			up: 'Target met',
			down: 'Target missed',
			'no-clear-change': 'Close to the target',
			'cannot-be-said': 'Target: cannot be said',
		},
		moved: {
			up: (amount: string) => `Rose by ${amount}`,
			down: (amount: string) => `Fell by ${amount}`,
		},
	},
};

export type ChartWords = typeof chartWordsEn;
