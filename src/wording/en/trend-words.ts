/** Words of a control chart: its levels, what happened between the waves, and what the table adds. */
export const trendWordsEn = {
	/** Levels beside their lines; a value stands after each. */
	levels: { high: 'Upper limit', centre: 'Usual level', low: 'Lower limit', target: 'Target' },
	/** Heads the limits together. */
	limits: 'Control limits',
	side: { head: 'Against the limits', within: 'within', above: 'above', below: 'below' },
	/** Heads what happened since the wave before. */
	happened: 'Before the wave',
	kinds: { action: 'Action', method: 'Change of method' },
	/** A happening in words, where it is not drawn. */
	happening: {
		action: (title: string) => title,
		method: (title: string) => `${title} (change of method)`,
	},
	/** Under the chart, how its limits were made. */
	frozen:
		'The limits are made from the first eight waves and kept. A point outside them is more than a usual wave varies.',
	/** The newest wave outside the limits that all before it lay within, or that others left too. */
	outside: (value: string, waves: string) =>
		`${value} is outside the limits that ${waves} earlier waves had kept`,
	outsideAgain: (value: string) => `${value} is outside the control limits`,
};

export type TrendWords = typeof trendWordsEn;
