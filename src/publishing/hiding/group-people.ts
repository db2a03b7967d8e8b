import { distinctAscending } from '../../estimates/distinct-ascending.ts';
import type { DerivedEstimate } from '../../estimates/estimated-fact.ts';
import { whereKey, type Group } from './group.ts';
import type { KnownPersons, PersonsLater } from './known-persons.ts';

/** A group as far as people are looked for in it. */
type NamedGroup = Pick<Group, 'id' | 'universe' | 'where' | 'n'>;

/** The people of a group. */
export interface GroupPeople {
	readonly study: string;
	/** Their codes, ascending; null where only their number is known. */
	readonly persons: () => readonly number[] | null;
	/** What each of them answered, in their order; null where that is not known. */
	readonly answers: (() => readonly number[]) | null;
}

/** What is known so far of the people of a group. */
export interface DraftPeople {
	readonly study: string;
	/** Id of another group that is of the same persons; '' where none is known. */
	readonly as: string;
	persons: PersonsLater | null;
	answers: AnswersLater | null;
}

/** Finds what each of these persons answered, in their order. */
interface AnswersLater {
	answers(): readonly number[];
}

/** The people of a derived number; null where they are not told. */
export function personsBehind(one: DerivedEstimate): PersonsLater | null {
	return tellsPersons(one) ? one : null;
}

function tellsPersons(one: DerivedEstimate): one is DerivedEstimate & PersonsLater {
	return one.persons !== undefined;
}

/** Adds what a number tells of a group's people. */
export function addPeople(
	known: Map<string, DraftPeople>,
	id: string,
	people: Readonly<DraftPeople>,
): void {
	const own = known.get(id);
	if (own === undefined) known.set(id, { ...people });
	else if (own.persons === null) Object.assign(own, people);
}

/**
 * The people of each group by its id; those of several values are the people of each of these.
 *
 * @param known who was found of the same numbers before; more is added
 */
export function peopleOfGroups(
	groups: ReadonlyMap<string, NamedGroup>,
	people: ReadonlyMap<string, DraftPeople>,
	known: KnownPersons,
): ReadonlyMap<string, GroupPeople> {
	const made = new Map<string, readonly number[] | null>();
	const personsOf = (id: string): readonly number[] | null => {
		const before = made.get(id);
		if (before !== undefined) return before;
		const group = groups.get(id);
		const own = group === undefined ? null : personsLookedFor(group);
		const persons = own ?? (group === undefined ? null : pooledPersons(group, personsOf, known));
		made.set(id, persons);
		return persons;
	};
	const personsLookedFor = ({ id }: NamedGroup): readonly number[] | null => {
		const own = people.get(id);
		if (own === undefined || own.persons === null) return null;
		return own.as === '' ? known.of(own.persons) : personsOf(own.as);
	};
	return new Map(
		[...people].map(([id, { study, answers }]) => [
			id,
			{
				study,
				persons: () => personsOf(id),
				answers: answers === null ? null : () => answers.answers(),
			},
		]),
	);
}

/** Everybody in the groups of single values; null where these are not as many as the group. */
function pooledPersons(
	{ id, universe, where, n }: NamedGroup,
	personsOf: (id: string) => readonly number[] | null,
	known: KnownPersons,
): readonly number[] | null {
	const pooled = [...where].filter(([, values]) => values.length > 1);
	const [only] = pooled;
	if (pooled.length !== 1 || only === undefined) return null;
	const [dimension, values] = only;
	const own = values.map((value) =>
		personsOf(`${universe} ${whereKey(new Map([...where, [dimension, [value]]]))}`),
	);
	const union = known.pooled(id, own, () =>
		distinctAscending(Int32Array.from(own.flatMap((persons) => persons ?? []))),
	);
	return union.length === n ? union : null;
}
