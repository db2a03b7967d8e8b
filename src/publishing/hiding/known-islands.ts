import type { Estimate } from '../../estimates/estimated-fact.ts';
import { keepWork, type KeptWork } from '../kept-work.ts';
import type { ToldGroup } from '../series/told-group.ts';
import { islandsOf, type Island } from './islands.ts';
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

/**
 * The islands of one gate as they were the last time: one of which all estimates are the same ones is the
 * same island again, and so is what was told of it, so that whatever was made of them may be kept.
 */
export class KnownIslands {
	private known: ReadonlyMap<string, Island> = new Map();
	private told: ToldBefore = { told: [], byUniverse: new Map() };
	private toldOf = new WeakMap<Island, readonly ToldGroup[]>();
	private readonly kept = new WeakMap<Island, KeptWork>();

	/** As the function {@link islandsOf}. */
	divide(
		estimates: readonly Estimate[],
		mentioned: (one: Estimate) => Mentioned,
	): readonly Island[] {
		const islands = islandsOf(estimates, mentioned).map((island) => this.same(island));
		this.known = new Map(islands.map((island) => [nameOf(island), island]));
		return islands;
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

	private same(island: Island): Island {
		const before = this.known.get(nameOf(island));
		const isSame =
			before !== undefined &&
			areAlike(before.universes, island.universes, Object.is) &&
			areAlike(before.estimates, island.estimates, Object.is);
		return isSame ? before : island;
	}
}

/** By the first of its universes, which is of no other island. */
function nameOf({ universes: [first = ''] }: Island): string {
	return first;
}
