import type { Where } from './group.ts';

/** What a cut restricts one dimension to. */
export interface CutPart {
	readonly dimension: string;
	readonly values: readonly string[];
	/** The same of equal parts alone. */
	readonly number: number;
	/** The same of all parts of its dimension, and the number of none. */
	readonly ofDimension: number;
}

/** More parts than a version can have: a name and a part fit into one exact number. */
const MOST_PARTS = 2 ** 21;

/** Numbers for cuts, which are quicker to make and to look up than texts: equal cuts have one name. */
export class CutNames {
	private readonly parts = new Map<string, Map<string, number>>();
	private readonly universes = new Map<string, number>();
	private readonly names = new Map<number, number>();
	private partsSoFar = 0;

	/** In the order of dimensions. */
	partsOf(where: Where): readonly CutPart[] {
		const parts: CutPart[] = [];
		for (const [dimension, values] of where) {
			const key = values.length === 1 ? `=${values[0] ?? ''}` : JSON.stringify(values);
			const ofDimension = this.numberOf(dimension, '');
			parts.push({ dimension, values, number: this.numberOf(dimension, key), ofDimension });
		}
		return parts.length > 1
			? parts.toSorted((a, b) => (a.dimension < b.dimension ? -1 : 1))
			: parts;
	}

	/** Names people of a universe by the parts of a cut, one of them left out; -1 leaves out none. */
	nameOf(universe: string, parts: readonly CutPart[], without: number): number {
		let name = this.universes.get(universe);
		if (name === undefined) {
			name = this.names.size + this.universes.size;
			this.universes.set(universe, name);
		}
		for (let at = 0; at < parts.length; at++) {
			if (at !== without) name = this.longer(name, parts[at]?.number ?? 0);
		}
		return name;
	}

	/** The name of what has one part more. */
	longer(name: number, part: number): number {
		const key = name * MOST_PARTS + part;
		const known = this.names.get(key);
		if (known !== undefined) return known;
		const made = this.names.size + this.universes.size;
		this.names.set(key, made);
		return made;
	}

	private numberOf(dimension: string, key: string): number {
		const own = this.parts.get(dimension) ?? new Map<string, number>();
		if (own.size === 0) this.parts.set(dimension, own);
		const known = own.get(key);
		if (known !== undefined) return known;
		this.partsSoFar += 1;
		if (this.partsSoFar >= MOST_PARTS) throw new Error('too many values to name cuts of them');
		own.set(key, this.partsSoFar);
		return this.partsSoFar;
	}
}
