/** Words of the sections that tell how many sources speak of something, and which. */
export const sourceWordsEn = {
	topic: 'Sources',
	missingTitle: 'No source speaks of it yet',
	missing:
		'It takes a question about the touchpoint in any survey, coded reasons, what our own people believe, or how much effort it took.',
	/** The label of what rests on one source alone. */
	one: 'One source',
	oneTitle: (kind: string) => `What is known rests on one source: ${kind}`,
	severalTitle: (count: number) => `What is known rests on ${count} sources`,
	allTitle: (ones: number, all: number) =>
		ones === 0
			? `More than one source speaks of each of ${all} touchpoints`
			: `${ones} of ${all} touchpoints ${ones === 1 ? 'rests' : 'rest'} on one source`,
	subtitle: 'Touchpoint by touchpoint, what speaks of it.',
	howToRead:
		'Each row is one source with its own people. Where several agree, a finding is firmer; where they do not, ask before you act. Sources of one survey share its people.',
	count: (count: string) => `${count} sources`,
	columns: {
		source: 'Source',
		says: 'What it says',
		survey: 'From',
		count: 'Sources',
	},
	kinds: {
		score: 'Customers’ rating',
		study: 'Another study',
		staff: 'Our own people’s estimate',
		themes: 'Theme named most',
		effort: 'Effort and other numbers',
	},
	/** How far what a survey tells reaches. */
	surveys: {
		relationship: 'relationship survey',
		transaction: 'survey after a single event',
		other: 'other source',
		unknown: 'kind of survey not known',
		staff: 'survey of our own people',
	},
	level: (survey: string) => `It comes from a ${survey}.`,
	levelUnknown:
		'Whether it comes from a relationship survey or from one after a single event is not known.',
};

export type SourceWords = typeof sourceWordsEn;
