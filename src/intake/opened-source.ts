/** A second thread that runs `serve` of a module with the bytes of a file. */
export interface WorkAside {
	send(message: unknown): void;
	/** Its next message. Throws an error of the disk as it comes, and where the thread fails or ends. */
	next(): Promise<unknown>;
	/** Ends it, whatever it does. */
	close(): Promise<void>;
}

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
	/**
	 * Of a large file, where a second thread is worth its start: starts one with a module and what its
	 * `serve` is told at the start.
	 */
	aside?(served: URL, told: unknown): WorkAside;
}
