import type { Fact, Verdict } from '../snapshot/fact.ts';
import type { Cause } from './cause.ts';

export type ChangeKind = 'changed' | 'appeared' | 'vanished' | 'hidden' | 'shown';

/** One number that is not as it was. */
export interface FactChange {
	/** Of the newer fact; of the older one where there is no newer. */
	readonly id: string;
	readonly kind: ChangeKind;
	readonly from: Fact | null;
	readonly to: Fact | null;
	/**
	 * What the newer version says of the difference. A changed number that it did not compare is
	 * cannot-be-said; of the other kinds there is nothing to say: ''.
	 */
	readonly verdict: Verdict | '';
	/** The comparison that the verdict is of; null where none was published. */
	readonly comparison: Fact | null;
	readonly causes: readonly Cause[];
}
