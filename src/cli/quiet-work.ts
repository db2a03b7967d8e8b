import { setTimeout } from 'node:timers/promises';
import type { Pause } from '../pipeline/compile-options.ts';

/** So long others have their turn: who watches files looks at one again before it tells of it. */
const TURN_MS = 10;

const LEFT = new Error('Left for something that somebody waits for.');

/** Work that nobody waits for, which is left for what somebody does. */
export class QuietWork {
	private wanted = new AbortController();

	/** Leaves all that is planned: what has not begun, and what is being done at its next pause. */
	leave(): void {
		this.wanted.abort(LEFT);
		this.wanted = new AbortController();
	}

	/**
	 * Plans work that pauses; once it is called for it is done, or as much of it as there is time for.
	 * @returns whether it was done whole
	 */
	plan(work: (pause: Pause) => Promise<void>): () => Promise<boolean> {
		const { signal } = this.wanted;
		return async () => {
			try {
				signal.throwIfAborted();
				await work(async () => {
					await setTimeout(TURN_MS);
					signal.throwIfAborted();
				});
				return true;
			} catch (error) {
				if (error !== LEFT) throw error;
				return false;
			}
		};
	}
}
