import { createHash } from 'node:crypto';
import { Lately } from '../lately.ts';
import {
	SpreadSearch,
	type WholeSpread,
	type WholeSystem,
} from '../../statistics/whole-solutions.ts';

/** Unknowns of all searches that are held: some dozens of bytes each. */
const MOST_UNKNOWNS = 1_000_000;

/**
 * Searches of systems that were looked at before: whoever asks for more of an equal one goes on where it was
 * left. What is found is the same with and without what was known before.
 */
export class KnownSpreads {
	private readonly known: Lately<SpreadSearch>;

	/** @param most unknowns of the searches of late that are held */
	constructor(most = MOST_UNKNOWNS) {
		this.known = new Lately(most);
	}

	/** Finds how far apart solutions of a system lie, as {@link SpreadSearch} does. */
	of(
		system: WholeSystem,
	): (factors: Float64Array, isEnough: (spread: WholeSpread) => boolean) => WholeSpread {
		const content = contentOf(system);
		return (factors, isEnough) => {
			const name = `${content} ${factors.join()}`;
			const search = this.known.get(name) ?? new SpreadSearch(system, factors);
			return this.known.keep(name, search, factors.length).spread(system, isEnough);
		};
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
