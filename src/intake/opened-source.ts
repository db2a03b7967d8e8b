/** An export that somebody opened for us: the disk stays with who opened it. */
export interface OpenedSource {
	/** For problems: relative to the workspace, with `/`. */
	readonly name: string;
	/**
	 * The bytes from the start; may be asked for more than once. A piece holds until the next is asked
	 * for: who keeps it makes a copy.
	 */
	stream(): AsyncIterable<Uint8Array>;
	/** Changes when the file does: its size and time. */
	stamp?(): string;
}
