import type { Way } from './comparison-words.ts';

const sides: Readonly<Record<Way, string>> = { up: 'higher', down: 'lower' };

/** Sentences and heads about numbers that an analysis made: path, response, contact persons, importance. */
export const derivedWordsEn = {
	/** Of those who met a touchpoint; `share` has its interval. */
	weakestLink: (share: string) =>
		`${share} of those who met any touchpoint met at least one that failed.`,
	/** The same as a heading, without its interval: `49 % met at least one touchpoint that failed`. */
	weakestLinkTitle: (share: string) => `${share} met at least one touchpoint that failed`,
	weakestLinkAccounts: (share: string) =>
		`In ${share} of the companies that answered, a touchpoint failed somebody.`,
	columns: {
		failing: 'It failed',
		invited: 'Invited',
		responseRate: 'Response rate',
		importance: 'Importance, %',
		theme: 'Theme',
	},
	responseRate: (share: string) => `${share} of those who were asked answered.`,
	accountsHeard: (heard: string, decider: string) =>
		decider
			? `An answer came from ${heard} of the companies, from a decision maker of ${decider}.`
			: `An answer came from ${heard} of the companies.`,
	contacts: {
		/** `interval` of the difference, in brackets. */
		differs: (way: Way, amount: string, interval: string) =>
			`Contact persons score ${amount} ${sides[way]} than the others who answered${interval}.`,
		'no-clear-change': (difference: string) =>
			`There is no clear difference between contact persons and the others, ${difference}.`,
		'cannot-be-said': (difference: string) =>
			`Whether contact persons answer otherwise than the others cannot be said, ${difference}.`,
	},
	/** The same inside the accounts where both answered: a number without a verdict. */
	within: (difference: string) =>
		`In the same company the difference between contact persons and the others is ${difference}.`,
	/** Where the answers alone surely changed: The fall is in how the same roles answer, not in who answered. */
	withinAlone: (name: string, way: Way, mix: string, within: string) =>
		`${name}: the ${way === 'up' ? 'rise' : 'fall'} is in how the same roles answer, ${within}, not in who answered, ${mix}.`,
	/** What a change consists of; both parts have their intervals. */
	mixAndWithin: (name: string, mix: string, within: string) =>
		`${name}: the part of the change that lies in the answers of the same roles is ${within}, the part that lies in who answered ${mix}.`,
	importance: {
		topic: 'Importance',
		missingTitle: 'What matters most is not known yet',
		/** Those whose range of ranks begins at the first place. */
		first: (names: readonly string[], list: (items: readonly string[]) => string) =>
			names.length === 1
				? `${names.join('')} goes most closely with the whole`
				: `Which of ${list(names)} goes most closely with the whole cannot be said`,
		title: 'What goes with the whole',
		subtitle: (question: string) =>
			`${question} Share of what the answers about the touchpoints explain of it together, %, with 95 % interval.`,
		/** What touchpoints are ordered by. */
		order: {
			stated: 'Touchpoints stand in the order of what customers say matters most to them.',
			derived: 'Touchpoints stand in the order of what goes most closely with the whole.',
		},
		tooFew: (n: string, least: string) =>
			`${n} people answered, and it takes ${least} to say what goes with the whole: below that, luck would choose what matters most.`,
		fit: (ratio: string) =>
			`Together they explain ${ratio} of the differences between the answers. This shows what goes together, not what causes what.`,
		/** `largest` variance inflation factor. */
		alike: (largest: string) =>
			`How far the ratings resemble each other: variance inflation factor ${largest} at most. 1 is not at all; from 5 on, the shares can hardly be separated.`,
		howToRead:
			'The share is what one touchpoint adds, over all orders of adding them. Where intervals overlap, the order is luck.',
		missing:
			'It takes a recommendation question, ratings of the touchpoints from the same people, and enough of them.',
	},
	/** Words of open answers; lists are of quoted words. */
	words: {
		quoted: (word: string) => `“${word}”`,
		promoters: (list: string) =>
			`Of all customers, promoters write more often than detractors: ${list}.`,
		detractors: (list: string) =>
			`Of all customers, detractors write more often than promoters: ${list}.`,
		none: (compared: number, count: string) =>
			compared === 1
				? 'One word was common enough to compare, and it does not clearly separate promoters from detractors.'
				: `No word clearly separates promoters from detractors: ${count} were common enough to compare.`,
	},
	themes: {
		/** 32 % of open answers mention “Good technicians”: of the heading, without interval and base. */
		mention: (share: string, theme: string) => `${share} of open answers mention “${theme}”`,
		/** 32 % (26–38 %) of 275 open answers mention “Good technicians”. */
		finding: (share: string, answers: string, theme: string) =>
			`${share} of ${answers} open answers mention “${theme}”`,
		/** 16 % (12–21 %) “Value for money is not shown”. */
		second: (share: string, theme: string) => `${share} “${theme}”`,
		title: (answers: string, themes: number) =>
			`${answers} open answers, ${themes} ${themes === 1 ? 'theme' : 'themes'}`,
		subtitle: (question: string) =>
			`${question} Share of the open answers that mention the theme, %, with 95 % interval. One answer can hold several.`,
		/** The first bar: 32 %, “Good technicians”; both '' where its number is too uncertain to be an example. */
		howToRead: (share: string, theme: string) =>
			`${share && `The bar of “${theme}”: ${share} of those who wrote mention it. `}One answer may mention several themes, so the bars need not add up to 100 %. A theme without a bar may matter too: nobody was asked about it.`,
	},
};

export type DerivedWords = typeof derivedWordsEn;
