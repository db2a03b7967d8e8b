import type { Study } from '../codebook/study-schema.ts';
import { compareTexts } from '../problem.ts';

/**
 * Whether a wave may be compared with an earlier one: it is earlier, and no wave after it, up to and
 * with the later one, breaks with those before.
 */
export function isComparable(study: Study, later: string, earlier: string): boolean {
	const order = study.waves.toSorted((a, b) => compareTexts(a.start, b.start));
	const from = order.findIndex(({ id }) => id === earlier);
	const to = order.findIndex(({ id }) => id === later);
	if (from < 0 || from >= to) return false;
	return !order.slice(from + 1, to + 1).some(({ breaks }) => breaks);
}
