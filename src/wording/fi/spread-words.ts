import type { Ends, SpreadWords } from '../en/spread-words.ts';

/** The shares stand alone, so that no number is inflected. */
export const spreadWordsFi: SpreadWords = {
	split: (group, ends, { good, bad }) => {
		const [best, worst] = nouns[ends];
		const verb = group.kind === 'people' ? 'ovat' : 'on';
		return `${group.heading} ${verb} kahtia: ${best} ${good}, ${worst} ${bad}`;
	},
	clause: (ends, { good, bad, larger }) => {
		const [best, worst] = nouns[ends];
		return larger === 'good'
			? `${best} on ${good} ja ${worst} ${bad}`
			: `${worst} on ${bad} ja ${best} ${good}`;
	},
	sure: (ends, good, bad) => `${nouns[ends][0]} ${good}, ${nouns[ends][1]} ${bad}`,
};

const nouns: Readonly<Record<Ends, readonly [good: string, bad: string]>> = {
	nps: ['suosittelijoita', 'arvostelijoita'],
	balance: ['korkeita vastauksia', 'matalia vastauksia'],
};
