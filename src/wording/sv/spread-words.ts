import type { Ends, SpreadWords } from '../en/spread-words.ts';

export const spreadWordsSv: SpreadWords = {
	split: (group, ends, { good, bad }) => {
		const [best, worst] = nouns[ends];
		const predicate = group.kind === 'people' ? 'är delade' : 'är delad';
		return `${group.heading} ${predicate}: ${good} ${best}, ${bad} ${worst}`;
	},
	clause: (ends, { good, bad, larger }) => {
		if (ends === 'nps') {
			return larger === 'good'
				? `${good} är ambassadörer och ${bad} kritiker`
				: `${bad} är kritiker och ${good} ambassadörer`;
		}
		return larger === 'good'
			? `${good} ger ett högt svar och ${bad} ett lågt`
			: `${bad} ger ett lågt svar och ${good} ett högt`;
	},
	sure: (ends, good, bad) => `${nouns[ends][0]} ${good}, ${nouns[ends][1]} ${bad}`,
};

const nouns: Readonly<Record<Ends, readonly [good: string, bad: string]>> = {
	nps: ['ambassadörer', 'kritiker'],
	balance: ['höga svar', 'låga svar'],
};
