import { setTimeout } from 'node:timers/promises';

/** So long others have their turn: who watches files looks at one again before it tells of it. */
const TURN_MS = 10;

const LEFT = new Error('Left for something that somebody waits for.');

/** Work that nobody waits for: it is left as soon as somebody does, and is done some other time. */
export class QuietWork {
	private wanted = new AbortController();

	/** Leaves what is being done at its next pause. */
	leave(): void {
		this.wanted.abort(LEFT);
		this.wanted = new AbortController();
	}

	/** Does work that pauses, or as much of it as there is time for. */
	async do(work: (pause: () => Promise<void>) => Promise<void>): Promise<void> {
		const { signal } = this.wanted;
		try {
			await work(async () => {
				await setTimeout(TURN_MS);
				signal.throwIfAborted();
			});
		} catch (error) {
			if (error !== LEFT) throw error;
		}
	}
}
