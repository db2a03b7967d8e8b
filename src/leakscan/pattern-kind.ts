/** What shows by its form alone that it should not be published. */
export type PatternKind =
	| 'e-mail'
	| 'phone number'
	| 'personal identity code'
	| 'bank account'
	| 'path of a computer'
	| 'source map';
