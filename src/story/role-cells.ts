import type { Way } from '../wording/en/comparison-words.ts';
import { isUnsteady, verdictOf, type Comparison } from './comparison.ts';
import { roleName } from './names.ts';
import { mainStudy, type View } from './view.ts';

/** The roles that are lower, and those that are higher, than the others at most touchpoints; '' for none. */
export function cellsOfRoles(view: View, tested: readonly (Comparison | undefined)[]): string {
	const [down, up] = [rolesOfMost(view, tested, 'down'), rolesOfMost(view, tested, 'up')];
	const words = view.phrases.comparison;
	const [first, second] = down ? [down, up] : [up, null];
	if (!first) return '';
	const after = second ? words.cellsOfOthers('up', second.names, second.count) : '';
	return `${words.cellsOfRoles(down ? 'down' : 'up', first.names, first.count)}${after}`;
}

/** The roles that differ one way from the others at most touchpoints, those of one account left out. */
function rolesOfMost(view: View, tested: readonly (Comparison | undefined)[], way: Way) {
	const told = tested.filter(
		(one) => one !== undefined && verdictOf(one) === way && !isUnsteady(view, one),
	);
	const counts = mainStudy(view).roles.map(({ id }) => ({
		name: roleName(view, id),
		count: told.filter((one) => one?.level.role === id).length,
	}));
	const most = Math.max(0, ...counts.map(({ count }) => count));
	if (most === 0) return null;
	const names = counts.filter(({ count }) => count === most).map(({ name }) => name);
	return { names, count: most };
}
