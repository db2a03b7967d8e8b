import { placeOf } from './gram-set.ts';

const BITS = 16;

/** Things by a gram, for asking at every character of long texts: nearly all grams have none. */
export class GramTable<Thing> {
	private readonly byGram = new Map<number, Thing[]>();
	private readonly places = new Uint8Array(1 << BITS);

	add(gram: number, thing: Thing): void {
		const before = this.byGram.get(gram);
		if (before === undefined) this.byGram.set(gram, [thing]);
		else before.push(thing);
		this.places[placeOf(gram, BITS)] = 1;
	}

	/** Null where there is none. */
	at(gram: number): readonly Thing[] | null {
		if (this.places[placeOf(gram, BITS)] === 0) return null;
		return this.byGram.get(gram) ?? null;
	}
}
