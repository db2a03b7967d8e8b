import type { Where } from './group.ts';

/** What a cut restricts one dimension to; one for equal parts. */
export interface CutPart {
	readonly dimension: string;
	readonly values: readonly string[];
	/** The same of equal parts alone. */
	readonly number: number;
	/** The same of all parts of its dimension, and the number of none. */
	readonly ofDimension: number;
}

/** A cut by numbers: equal cuts have one name. */
export interface NamedCut {
	readonly name: number;
	/** In the order of dimensions. */
	readonly parts: readonly CutPart[];
	/** The name of the cut without each of its parts. */
	readonly without: readonly number[];
	/** What cuts have in common that differ from it in the values of one part alone, for each part. */
	readonly beside: readonly number[];
}

/** More parts than all versions of a session can have: a name and a part fit into one exact number. */
const MOST_PARTS = 2 ** 21;
/** The name of what restricts nothing. */
const NOTHING = 0;

/** Numbers for cuts, which are quicker to make and to look up than texts. */
export class CutNames {
	private readonly parts = new Map<string, Map<string, CutPart>>();
	private readonly names = new Map<number, number>();
	/** What groups of several universes are cut by is named once. */
	private readonly cuts = new WeakMap<Where, NamedCut>();
	private partsSoFar = 0;

	/** Names a cut. */
	cutOf(where: Where): NamedCut {
		const known = this.cuts.get(where);
		if (known !== undefined) return known;
		const parts = this.partsOf(where);
		const without = parts.map((_, at) => this.nameOf(parts, at));
		const beside = parts.map(({ ofDimension }, at) =>
			this.longer(without[at] ?? NOTHING, ofDimension),
		);
		const named = { name: this.nameOf(parts, -1), parts, without, beside };
		this.cuts.set(where, named);
		return named;
	}

	private partsOf(where: Where): readonly CutPart[] {
		const parts: CutPart[] = [];
		for (const [dimension, values] of where) {
			const key = values.length === 1 ? `=${values[0] ?? ''}` : JSON.stringify(values);
			const ofDimension = this.partOf(dimension, '', []).number;
			parts.push(this.partOf(dimension, key, values, ofDimension));
		}
		return parts.toSorted((a, b) => (a.dimension < b.dimension ? -1 : 1));
	}

	/** @param without place of a part that is left out; -1 leaves out none */
	private nameOf(parts: readonly CutPart[], without: number): number {
		let name = NOTHING;
		for (let at = 0; at < parts.length; at++) {
			if (at !== without) name = this.longer(name, parts[at]?.number ?? 0);
		}
		return name;
	}

	/** The name of what has one part more. */
	private longer(name: number, part: number): number {
		const key = name * MOST_PARTS + part;
		const known = this.names.get(key);
		if (known !== undefined) return known;
		const made = this.names.size + 1;
		this.names.set(key, made);
		return made;
	}

	private partOf(
		dimension: string,
		key: string,
		values: readonly string[],
		ofDimension = 0,
	): CutPart {
		const own = this.parts.get(dimension) ?? new Map<string, CutPart>();
		if (own.size === 0) this.parts.set(dimension, own);
		const known = own.get(key);
		if (known !== undefined) return known;
		this.partsSoFar += 1;
		if (this.partsSoFar >= MOST_PARTS) throw new Error('too many values to name cuts of them');
		const part = { dimension, values, number: this.partsSoFar, ofDimension };
		own.set(key, part);
		return part;
	}
}
