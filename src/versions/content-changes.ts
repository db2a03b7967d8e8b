import type { Cause, Evidence } from './cause.ts';

/** Something around the numbers that is not as it was: a question, a label, a target, a text. */
export interface ContentChange {
	/** `question:recommend`, `role:finance`, `commentary:index.en.mdx` */
	readonly id: string;
	readonly kind: 'changed' | 'appeared' | 'vanished';
	/** Null where it was not there. */
	readonly from: string | null;
	readonly to: string | null;
	readonly cause: Cause;
}

/**
 * What a reader of the report sees changed beside its numbers. Of exports and waves their effect on
 * numbers is told, so that the same answers in another order are no change.
 */
export function contentChanges(evidence: readonly Evidence[]): readonly ContentChange[] {
	return evidence
		.filter(({ cause }) => cause !== 'answers' && cause !== 'recode' && cause !== 'code')
		.map(({ cause, about, from, to }) => ({
			id: about,
			kind: from === '' ? 'appeared' : to === '' ? 'vanished' : 'changed',
			from: from === '' ? null : from,
			to: to === '' ? null : to,
			cause,
		}));
}
