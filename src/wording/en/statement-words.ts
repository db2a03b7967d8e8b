/** Statements about suppliers: how we differ from a rival, and what stands in the data table alone. */
export const statementWordsEn = {
	/** `statements` is a list in quotes. */
	up: (who: string, rival: string, statements: string) =>
		`${who} agree more often than those of ${rival} with ${statements}`,
	down: (who: string, rival: string, statements: string) =>
		`${who} agree less often than those of ${rival} with ${statements}`,
	/** Under a figure that does not draw all statements. */
	further: (count: number) =>
		`The statements that tell most are drawn; ${count} more ${count === 1 ? 'stands' : 'stand'} in the data table.`,
	/** Under a figure that draws our own rows alone. */
	ownAlone: 'No difference from another supplier is told; their numbers stand in the data table.',
};

export type StatementWords = typeof statementWordsEn;
