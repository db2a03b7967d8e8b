import type { DerivedEstimate, Estimate } from '../estimates/estimated-fact.ts';

/**
 * Derived numbers that were made the last time: one that says the same of the same people again is the
 * same one again, so that whatever was made of it may be kept.
 */
export class KnownNumbers {
	private known: ReadonlyMap<string, DerivedEstimate> = new Map();
	private next = new Map<string, DerivedEstimate>();

	/** Begins with what was made the last time; what is older is forgotten. */
	open(): void {
		this.known = this.next;
		this.next = new Map();
	}

	/** An estimate as it was made the last time, where that is the same; else as it is. */
	same(one: Estimate): Estimate {
		if (one.kind !== 'derived') return one;
		const text = JSON.stringify(one);
		const before = this.known.get(text);
		const own = before !== undefined && isOfSamePeople(before, one) ? before : one;
		this.next.set(text, own);
		return own;
	}
}

function isOfSamePeople(one: DerivedEstimate, other: DerivedEstimate): boolean {
	const [own, theirs] = [one.persons?.() ?? [], other.persons?.() ?? []];
	return own.length === theirs.length && own.every((person, at) => person === theirs[at]);
}
