/** Words of the pages that tell how a family of numbers is made. */
export const familyWordsEn = {
	kicker: 'How the numbers are made',
	/** Numbers that no question stands behind. */
	whole: 'The report as a whole',
	/** Of a link from a number or a page. */
	link: 'How this number was made',
	/** Of a figure of several numbers, to the page of methods. */
	definitions: 'Definitions',
	/** Over the list of all such pages. */
	list: 'Each number by itself: base, formula, test, history and how to cite it',
	all: 'All',
	who: 'Who',
	deck: 'Whom the number is about, how it is made, what it was compared with, what each version showed of it, and how to cite it.',
	number: {
		topic: 'The number',
		numbers: 'Numbers',
		none: 'No number of this is shown',
		missing: 'No number of the newest wave is shown: nobody was asked, or too few answered.',
		terms: {
			question: 'Question',
			about: 'Whom it is about',
			base: 'Base',
			made: 'How it is made',
			weights: 'Weights',
			tests: 'Tests',
			definition: 'Definition',
		},
		/** Of the metric, 1, 2 …; a bump breaks the trend. */
		definition: (number: string) =>
			`Number ${number}. Another number would be another way of counting, and never compared with this one.`,
		noTests: 'Nothing was compared.',
		/** Satisfied, against earlier waves: 60 tested, 2 remain. */
		tests: (family: string, tested: string, told: string) =>
			`${family}: ${tested} tested, ${told} differ`,
	},
	comparisons: {
		topic: 'Compared with',
		title: (count: number) =>
			count === 1 ? 'One comparison was published' : `${count} comparisons were published`,
		none: 'No comparison was published',
		missing:
			'A comparison takes an earlier wave, another role, a rival or a target; ask for it in cuts of report.yaml.',
		against: (group: string, other: string) => `${group}, against ${other}`,
		p: 'p, adjusted',
	},
	others: {
		topic: 'From the same answers',
		title: (count: number) =>
			count === 1 ? 'One more number comes from them' : `${count} more numbers come from them`,
		none: 'No other number comes from them',
		missing: 'What else a question gives is set under metrics in study.yaml.',
	},
	history: {
		topic: 'History',
		title: (versions: number) =>
			versions === 1
				? 'This is the first version that has it'
				: `What ${versions} versions showed, this one first`,
		version: 'Version',
		published: 'Published',
		status: 'Status',
		withdrawn: 'Withdrawn',
		notTold: 'no such number',
		missing: 'No version has it.',
	},
	citation: {
		topic: 'To cite it',
		title: 'A number is named by its version and its id, which never change',
		how: 'Cite so:',
		explain: 'Whoever has the workspace recomputes it with:',
		id: 'Id of the number',
	},
};

export type FamilyWords = typeof familyWordsEn;
