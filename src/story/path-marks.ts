import { pathExtreme, pathLevels } from './path-extreme.ts';
import { touchpointRows } from './rows.ts';
import { sideOf } from './situation.ts';
import type { View } from './view.ts';

/**
 * What a touchpoint is on the path. `peak` and `weakest` are above or below each other one; `below-half`
 * is the only one where the whole interval is under a half; `end` is its last place and claims nothing.
 */
export type PathMark = 'peak' | 'weakest' | 'below-half' | 'end';

/** The touchpoints that may be named, by id; a peak or a weakest link by the rule of pathExtreme. */
export function pathMarks(view: View): ReadonlyMap<string, PathMark> {
	const rows = touchpointRows(view);
	const marks = new Map<string, PathMark>();
	const last = rows.at(-1);
	if (last?.fact?.value != null) marks.set(last.touchpoint.id, 'end');
	const levels = pathLevels(rows);
	const strongest = pathExtreme(levels, 'strongest');
	const weakest = pathExtreme(levels, 'weakest');
	if (strongest?.isClear === true) marks.set(strongest.touchpoint, 'peak');
	if (weakest === null) return marks;
	const isOnlyBelow = levels.filter(({ fact }) => sideOf(fact) === 'below').length === 1;
	if (weakest.isClear) marks.set(weakest.touchpoint, 'weakest');
	else if (isOnlyBelow && sideOf(weakest.fact) === 'below')
		marks.set(weakest.touchpoint, 'below-half');
	return marks;
}
