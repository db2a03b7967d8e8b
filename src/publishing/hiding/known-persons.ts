import { areAlike } from './same-group.ts';

/** Finds the codes of persons, ascending. */
export interface PersonsLater {
	persons(): readonly number[];
}

type Persons = readonly number[] | null;

interface Pooled {
	readonly parts: readonly Persons[];
	readonly pooled: readonly number[];
}

/** People who were found before: of the same number the same, and of the same parts. */
export class KnownPersons {
	private readonly known = new WeakMap<PersonsLater, readonly number[]>();
	private readonly pools = new Map<string, Pooled>();

	/** The people of a number. */
	of(later: PersonsLater): readonly number[] {
		const same = this.known.get(later);
		if (same !== undefined) return same;
		const persons = later.persons();
		this.known.set(later, persons);
		return persons;
	}

	/** The people of several groups, as they are pooled under a name. */
	pooled(
		name: string,
		parts: readonly Persons[],
		pool: () => readonly number[],
	): readonly number[] {
		const before = this.pools.get(name);
		const isKnown = before !== undefined && areAlike(before.parts, parts, Object.is);
		const own = isKnown ? before : { parts, pooled: pool() };
		this.pools.set(name, own);
		return own.pooled;
	}
}
