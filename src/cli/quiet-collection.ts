import { getHeapStatistics } from 'node:v8';

/**
 * How many times what was left of memory the last time must be held: more than Node lets be held, and it
 * collects during an edit; less, and the next edit more often finds that some of what was compiled is lost.
 */
const GROWN = 2;

/** Node's own collection; undefined unless it was started with `--expose-gc`. */
type Collect = (() => void) | undefined;

/**
 * Collects memory while nobody waits: it takes some half a second, by which else some edit is longer.
 *
 * @returns what does it, where enough is held
 */
export function quietCollection(collect: Collect, held: () => number = heldNow): () => void {
	let left = 0;
	return () => {
		if (collect === undefined || held() < left * GROWN) return;
		collect();
		left = held();
	};
}

/** Bytes. */
function heldNow(): number {
	return getHeapStatistics().used_heap_size;
}
