/** Words about a version that was taken back. */
export const withdrawalWordsEn = {
	tag: 'Withdrawn',
	/** `v2026-Q2`, `1 July 2026` */
	title: (version: string, date: string) => `Version ${version} was withdrawn on ${date}`,
	/** On the index, where the version stands beside it. */
	when: (date: string) => `Withdrawn on ${date}`,
	because: {
		erasure: 'Answers behind its numbers had to be erased.',
		error: 'There was an error in it.',
	},
	gone: 'Its numbers are not shown any more. Do not use them from older copies.',
	successor: (version: string) => `Read version ${version} in its place`,
	noSuccessor: 'No version has taken its place.',
};

export type WithdrawalWords = typeof withdrawalWordsEn;
