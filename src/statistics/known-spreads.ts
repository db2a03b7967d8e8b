import { createHash } from 'node:crypto';
import { SpreadSearch, type WholeSpread, type WholeSystem } from './whole-solutions.ts';

/** The searches of a system, by the factors of their sums. */
type Searches = Map<string, SpreadSearch>;

/** Systems whose searches are held at least; of what was asked for least lately up to as many more. */
const MOST_SYSTEMS = 4000;

/**
 * Searches of systems that were looked at before: whoever asks for more of an equal one goes on where it was
 * left. What is found is the same with and without what was known before.
 */
export class KnownSpreads {
	private lately: Map<string, Searches> = new Map();
	private before: ReadonlyMap<string, Searches> = new Map();

	/** Finds how far apart solutions of a system lie, as {@link SpreadSearch} does. */
	of(
		system: WholeSystem,
	): (factors: Float64Array, isEnough: (spread: WholeSpread) => boolean) => WholeSpread {
		const searches = this.searchesOf(contentOf(system));
		return (factors, isEnough) => {
			const name = factors.join();
			const search = searches.get(name) ?? new SpreadSearch(system, factors);
			searches.set(name, search);
			return search.spread(system, isEnough);
		};
	}

	private searchesOf(content: string): Searches {
		const known = this.lately.get(content) ?? this.before.get(content) ?? new Map();
		if (this.lately.size >= MOST_SYSTEMS && !this.lately.has(content)) {
			this.before = this.lately;
			this.lately = new Map();
		}
		this.lately.set(content, known);
		return known;
	}
}

/** A hash of all that a search rests on. */
function contentOf({ limits, solution, near }: WholeSystem): string {
	const hash = createHash('sha256');
	hash.update(Int32Array.of(limits.length, solution.length, near.length));
	hash.update(solution);
	hash.update(Int32Array.from(near));
	for (const { factors, low, high } of limits)
		hash.update(factors).update(Float64Array.of(low, high));
	return hash.digest('base64');
}
