/** Why something differs between two versions, in the order in which causes are told. */
export const CAUSES = [
	'answers',
	'recode',
	'definition',
	'weights',
	'hiding',
	'wording',
	'scale',
	'target',
	'label',
	'commentary',
	'code',
] as const;

export type Cause = (typeof CAUSES)[number];

/** What the two versions tell that makes a cause: a file, a question, a threshold, before and now. */
export interface Evidence {
	readonly cause: Cause;
	/** Id of the study; '' where it is about the whole version. */
	readonly study: string;
	/** `file:w3.csv`, `wave:2026-q3`, `question:recommend`, `role:finance`, `threshold:respondents` … */
	readonly about: string;
	/** '' where it was not there. */
	readonly from: string;
	/** '' where it is not there any more. */
	readonly to: string;
}

/** Without repetition, in the order in which causes are told. */
export function inOrderOfCauses(causes: Iterable<Cause>): readonly Cause[] {
	const given = new Set(causes);
	return CAUSES.filter((cause) => given.has(cause));
}
