/** The pooled relation or brand of a declared cut. */
export const ALL = 'all';

/** Who a number is about; ids, '' where it is not cut by that. */
export interface Cut {
	readonly wave: string;
	/** A relation, or {@link ALL}. */
	readonly relation: string;
	/** A brand, {@link ALL}, or '' where the study names no brands. */
	readonly brand: string;
	readonly role: string;
	/** `dimension.value` */
	readonly segment: string;
}
