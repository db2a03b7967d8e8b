import type { GroupName } from '../group-name.ts';

/** What the ends of a scale are called: promoters of an NPS, high answers of those who are no customers. */
export type Ends = 'nps' | 'balance';

/** The shares at both ends of a scale, as they are printed. */
export interface EndShares {
	readonly good: string;
	readonly bad: string;
	/** The end with more answers. */
	readonly larger: 'good' | 'bad';
}

/** How the answers of one group spread: the ends of the scale before any average. */
export const spreadWordsEn = {
	/** Decision makers are split: 23 % promoters, 32 % detractors. */
	split: (group: GroupName, ends: Ends, shares: EndShares): string => {
		const [good, bad] = nouns[ends];
		const verb = group.kind === 'people' ? 'are' : 'is';
		return `${group.heading} ${verb} split: ${shares.good} ${good}, ${shares.bad} ${bad}`;
	},
	/** 53 % are promoters and 10 % detractors, before "among contact persons". */
	clause: (ends: Ends, { good, bad, larger }: EndShares): string => {
		if (ends === 'nps') {
			return larger === 'good'
				? `${good} are promoters and ${bad} detractors`
				: `${bad} are detractors and ${good} promoters`;
		}
		return larger === 'good'
			? `${good} give a high answer and ${bad} a low one`
			: `${bad} give a low answer and ${good} a high one`;
	},
	/** Promoters 53 % (44–62 %), detractors 10 % (6–17 %). */
	sure: (ends: Ends, good: string, bad: string): string =>
		`${nouns[ends][0]} ${good}, ${nouns[ends][1]} ${bad}`,
};

export type SpreadWords = typeof spreadWordsEn;

const nouns: Readonly<Record<Ends, readonly [good: string, bad: string]>> = {
	nps: ['promoters', 'detractors'],
	balance: ['high answers', 'low answers'],
};
