/** Words of the section that sets what is done beside each gap to a competitor or a target. */
export const gapWordsEn = {
	topic: 'Gaps and what is done about them',
	missingTitle: 'Whether we are behind anybody is not known',
	missing: 'It takes the same question about us and about competitors, or targets in report.yaml.',
	noneTitle: 'No number is clearly below a competitor or a target',
	none: 'A difference counts only where it is clear and does not rest on one account.',
	/** `gaps` of them, of which `open` have neither an action nor a reason. */
	title: (gaps: number, open: number) =>
		[
			`${gaps} ${gaps === 1 ? 'number is' : 'numbers are'} below a competitor or a target`,
			open > 0 ? `${open} of them without an action or a reason` : '',
		]
			.filter(Boolean)
			.join(', '),
	howToRead:
		'Each row is a clear gap. Beside it stands the action that should close it, or the reason why there is none.',
	against: (name: string, rival: string) => `${name}, against ${rival}`,
	againstTarget: (name: string) => `${name}, against the target`,
	columns: { gap: 'Gap', difference: 'Difference', done: 'What is done' },
	owned: (action: string, owner: string) => `${action} (${owner})`,
	noAction: (reason: string) => `No action. ${reason}`,
	neither: 'No action, and no reason is given',
	unseen: 'Actions are not part of this edition',
};

export type GapWords = typeof gapWordsEn;
