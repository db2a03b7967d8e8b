/** A group that too much is known of, by what is shown. */
export interface Breach {
	/** Places of the groups that give it away or that it is about. */
	readonly groups: readonly number[];
	/** Places of groups that could be hidden to prevent it. */
	readonly near: readonly number[];
}
