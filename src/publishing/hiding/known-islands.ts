import type { Estimate } from '../../estimates/estimated-fact.ts';
import { keepWork, type KeptWork } from '../kept-work.ts';
import type { ToldGroup } from '../series/told-group.ts';
import { islandsOf, type Island, type Islands } from './islands.ts';
import type { KnownNames } from './known-names.ts';
import type { Mentioned } from './mention.ts';
import { areAlike } from './same-group.ts';

/** What earlier versions told of the universes of an island, oldest version first. */
export type ToldOfIsland = (island: Island) => readonly ToldGroup[];

/** What was told, and of which of it each island knew. */
interface ToldBefore {
	readonly told: readonly ToldGroup[];
	readonly byUniverse: ReadonlyMap<string, readonly ToldGroup[]>;
}

/** How estimates were divided, and by what. */
interface Divided extends Islands {
	readonly estimates: readonly Estimate[];
	readonly mentioned: (one: Estimate) => Mentioned;
}

/**
 * The islands of one gate as they were the last time: one of which all estimates are the same ones is the
 * same island again, and so is what was told of it, so that whatever was made of them may be kept.
 */
export class KnownIslands {
	private divided: Divided | null = null;
	private told: ToldBefore = { told: [], byUniverse: new Map() };
	private readonly toldOf = new WeakMap<Island, readonly ToldGroup[]>();
	private readonly kept = new WeakMap<Island, KeptWork>();

	/** As the function {@link islandsOf}. */
	divide(estimates: readonly Estimate[], mentioned: Divided['mentioned']): readonly Island[] {
		const before = this.divided;
		const divided =
			(before?.mentioned === mentioned ? dividedAlike(before, estimates) : null) ??
			sameIslands(islandsOf(estimates, mentioned), before?.islands ?? []);
		this.divided = { ...divided, estimates, mentioned };
		return divided.islands;
	}

	/** What was told of each island. */
	whatWasTold(told: readonly ToldGroup[], names: KnownNames): ToldOfIsland {
		if (!areAlike(this.told.told, told, Object.is)) {
			const byUniverse = Map.groupBy(told, ({ universe }) => names.calledAfter(universe));
			this.told = { told, byUniverse };
		}
		const { byUniverse } = this.told;
		return (island) => {
			const own = island.universes.flatMap((universe) => byUniverse.get(universe) ?? []);
			const before = this.toldOf.get(island);
			const same = before !== undefined && areAlike(before, own, Object.is) ? before : own;
			this.toldOf.set(island, same);
			return same;
		};
	}

	/** Where what is made of an island is kept. */
	keptOf(island: Island): KeptWork {
		const known = this.kept.get(island) ?? keepWork();
		this.kept.set(island, known);
		return known;
	}
}

/**
 * The same division of estimates that stand where others stood which told of the same universes: no island
 * is another one but for these. Null where they do not.
 */
function dividedAlike(
	{ estimates: before, islands, at, mentioned }: Divided,
	estimates: readonly Estimate[],
): Islands | null {
	if (before.length !== estimates.length) return null;
	const isAlike = (some: Estimate, other: Estimate) =>
		areAlike(mentioned(some).universes, mentioned(other).universes, Object.is);
	const own = new Map<number, Estimate[]>();
	let isSame = true;
	before.forEach((was, place) => {
		const one = estimates[place];
		if (was === one || one === undefined) return;
		isSame &&= isAlike(was, one);
		own.set(at[place] ?? 0, []);
	});
	if (!isSame) return null;
	if (own.size > 0) estimates.forEach((one, place) => own.get(at[place] ?? 0)?.push(one));
	return {
		islands: islands.map((island, place) => {
			const others = own.get(place);
			return others === undefined ? island : { ...island, estimates: others };
		}),
		at,
	};
}

/** Islands of which those that were there before are the same ones. */
function sameIslands({ islands, at }: Islands, before: readonly Island[]): Islands {
	const known = new Map(before.map((island) => [nameOf(island), island]));
	return {
		islands: islands.map((island) => {
			const same = known.get(nameOf(island));
			const isSame =
				same !== undefined &&
				areAlike(same.universes, island.universes, Object.is) &&
				areAlike(same.estimates, island.estimates, Object.is);
			return isSame ? same : island;
		}),
		at,
	};
}

/** By the first of its universes, which is of no other island. */
function nameOf({ universes: [first = ''] }: Island): string {
	return first;
}
