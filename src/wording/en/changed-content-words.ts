import { openList } from '../open-list.ts';

/** What was added, removed and reworded between two versions. */
export const changedContentWordsEn = {
	topic: 'Content changes',
	title: 'What was added, removed and reworded',
	none: 'Nothing was added, removed or reworded',
	missing: 'Findings, actions, questions, scales, labels, targets and commentary are the same.',
	/** What a part is, before its name: `finding / Overview`. */
	kinds: {
		finding: 'finding',
		commentary: 'commentary',
		question: 'question',
		label: 'label',
		target: 'target',
		setting: 'setting',
	},
	notes: {
		finding: 'finding changed',
		reworded: 'wording changed, not comparable',
		scale: 'scale changed, not comparable',
		'another-question': 'asked otherwise from a wave on, not comparable',
		added: 'added',
		removed: 'removed',
		renamed: 'renamed',
		changed: 'changed',
		written: 'written anew',
	},
	actionCounts: (added: number, closed: number, removed: number) =>
		[
			...(added > 0 ? [`${added} added`] : []),
			...(closed > 0 ? [`${closed} closed`] : []),
			...(removed > 0 ? [`${removed} removed`] : []),
		].join(', ') || 'changed',
	labels: openList({
		title: 'title',
		role: 'role',
		relation: 'relation',
		brand: 'supplier',
		touchpoint: 'touchpoint',
		phase: 'phase',
		function: 'function',
		theme: 'theme',
		segment: 'segment',
		option: 'answer',
		point: 'point of the scale',
		wave: 'wave',
	}),
	settings: openList({
		'threshold:respondents': 'Smallest group shown, respondents',
		'threshold:accounts': 'Smallest group shown, accounts',
		'threshold:distribution': 'Smallest group with a distribution',
		'threshold:quotes': 'Smallest group with quotes',
		'relevant-change': 'Smallest relevant change',
		headline: 'Headline numbers',
		weights: 'Weights',
		methods: 'Version of the methods',
		definition: 'Version of the definition',
	}),
	moreParagraphs: (count: number) =>
		`${count} more ${count === 1 ? 'paragraph differs' : 'paragraphs differ'}.`,
	lower: 'low is better',
	higher: 'high is better',
};

export type ChangedContentWords = typeof changedContentWordsEn;
