import type { WithdrawalWords } from '../en/withdrawal-words.ts';

export const withdrawalWordsSv: WithdrawalWords = {
	tag: 'Återkallad',
	title: (version, date) => `Version ${version} återkallades ${date}`,
	when: (date) => `Återkallades ${date}`,
	because: {
		erasure: 'Svar bakom dess tal måste raderas.',
		error: 'Den innehöll ett fel.',
	},
	gone: 'Dess tal visas inte längre. Använd dem inte ur äldre kopior.',
	successor: (version) => `Läs i stället version ${version}`,
	noSuccessor: 'Ingen version har kommit i dess ställe.',
};
