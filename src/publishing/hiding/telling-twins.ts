import type { Estimate, Numbered } from '../../estimates/estimated-fact.ts';
import { keptForEach } from '../kept-once-made.ts';
import { whereKey, type Group } from './group.ts';
import type { Relation } from './relation.ts';
import type { Tables } from './tables.ts';

const ROLE = 'role';

/** Ways of counting the same answers that differ by roles alone, in the order in which they are given up. */
const WAYS = ['decision', 'none'] as const;

/** What is hidden, and what tells of whom. */
interface HiddenSoFar {
	readonly hiddenGroups: ReadonlySet<string>;
	readonly toldBy: ReadonlyMap<Estimate, readonly string[]>;
	readonly hidden: ReadonlySet<Estimate>;
	/** Studies whose own weights follow roles. */
	readonly byRole: ReadonlySet<string>;
}

/**
 * Estimates of a whole that would give hidden roles away by how else it is weighted: where weights
 * follow roles, each way of weighting is one equation more in the scores of the roles, so that as many
 * hidden roles as ways are known. Weights by account or by revenue are known to nobody.
 */
export function tellingTwins(
	{ groups, known, depths }: Tables,
	{ hiddenGroups, toldBy, hidden, byRole }: HiddenSoFar,
): ReadonlySet<Estimate> {
	const wholes = depths
		.flat()
		.flatMap(({ relations }) =>
			relations.flatMap((one) => partlyHidden(groups, one, hiddenGroups)),
		);
	const telling = new Set<Estimate>();
	if (wholes.length === 0) return telling;
	const universes = new Set(wholes.map(({ whole: { universe } }) => universe));
	const asked = known.filter(({ universe }) => universes.has(universe));
	const ways = waysOf(
		asked,
		toldBy,
		(one, way) => hidden.has(one) || (way === 'none' && !byRole.has(one.cell.study)),
	);
	for (const { whole, unknown } of wholes) {
		const told = WAYS.map((way) => ways.get(keyOf(way, whole)) ?? []).filter(
			(own) => own.length > 0,
		);
		const tooMany = Math.max(0, 1 + told.length - (unknown - 1));
		for (const own of told.slice(0, tooMany)) for (const one of own) telling.add(one);
	}
	return telling;
}

/** A shown whole of roles some of which are hidden, and how many parts of it nobody knows. */
interface PartlyHidden {
	readonly whole: Group;
	/** People in no role are one more. */
	readonly unknown: number;
}

/** A relation as the sum of roles that it is; none where it is not, or nothing of it is hidden. */
function partlyHidden(
	groups: readonly Group[],
	{ dimension, parent, parts, rest }: Relation,
	hiddenGroups: ReadonlySet<string>,
): readonly PartlyHidden[] {
	const whole = groups[parent];
	if (dimension !== ROLE || whole === undefined || whole.where.has(ROLE)) return [];
	const roles = parts.flatMap((at) => groups[at] ?? []);
	if (roles.some(({ where }) => where.get(ROLE)?.length !== 1)) return [];
	const unknown = roles.filter(({ id, n }) => n > 0 && hiddenGroups.has(id)).length;
	if (unknown === 0 || hiddenGroups.has(whole.id)) return [];
	return [{ whole, unknown: unknown + (rest > 0 ? 1 : 0) }];
}

type Way = (typeof WAYS)[number];

/** A number that is weighted in another way, and the groups that it tells of. */
interface WeightedOtherwise {
	readonly one: Numbered;
	readonly way: Way;
	readonly ids: readonly string[];
}

/** The same numbers are asked about again whenever more is hidden. */
const weightedOtherwise = keptForEach((toldBy: HiddenSoFar['toldBy']) => {
	const all: WeightedOtherwise[] = [];
	for (const [one, ids] of toldBy) {
		if (one.kind === 'derived' || one.kind === 'not-asked') continue;
		const way = WAYS.find((name) => name === one.cell.weights);
		if (way !== undefined) all.push({ one, way, ids });
	}
	return all;
});

/** Shown estimates that are weighted otherwise, by the whole that they are of. */
function waysOf(
	groups: readonly Group[],
	toldBy: ReadonlyMap<Estimate, readonly string[]>,
	isLeftOut: (one: Numbered, way: Way) => boolean,
): ReadonlyMap<string, readonly Estimate[]> {
	const byId = new Map(groups.map((group) => [group.id, group]));
	const ways = new Map<string, Estimate[]>();
	for (const { one, way, ids } of weightedOtherwise(toldBy)) {
		if (isLeftOut(one, way)) continue;
		for (const id of ids) {
			const group = byId.get(id);
			if (group === undefined) continue;
			const roles = group.where.get(ROLE);
			// By the decision a number is of several roles; the rest of the roles tells the whole too.
			if (roles?.length === 1 || (way === 'decision' && roles === undefined)) continue;
			const key = keyOf(way, group);
			const own = ways.get(key);
			if (own) own.push(one);
			else ways.set(key, [one]);
		}
	}
	return ways;
}

function keyOf(way: Way, { universe, where }: Group): string {
	return `${way} ${universe} ${whereKey(where, ROLE)}`;
}
