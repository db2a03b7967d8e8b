/** Words of the section that says what the customer gains and what we gain. */
export const valueWordsEn = {
	topic: 'What both gain',
	title: 'What the customer gains, and what we gain',
	customerUnknown: 'What the customer gains is not known',
	usUnknown: 'What we gain is not known',
	bothUnknown: 'What the customer gains and what we gain is not known',
	customer: 'The customer gains',
	us: 'We gain',
	unknown: 'unknown',
	/** `measure` and its level tell how far it is so. */
	measured: (text: string, measure: string, level: string, base: string) =>
		[text, [measure, level, base].filter(Boolean).join(', ')].filter(Boolean).join(' '),
	noNumber: (text: string) => [text, 'No number of it is published.'].filter(Boolean).join(' '),
	howTo:
		'Tell each side in mutual_value of report.yaml, in words or by the figure that measures it.',
};

export type ValueWords = typeof valueWordsEn;
