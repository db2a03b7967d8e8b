/** What a column is for, where it is no question: known of a survey tool, or proposed. */
export type ColumnUse =
	| 'respondent'
	| 'account'
	| 'submitted'
	| 'language'
	| 'weight'
	| 'wave'
	| 'relation'
	| 'role'
	| 'brand'
	| 'personal'
	| 'technical';
