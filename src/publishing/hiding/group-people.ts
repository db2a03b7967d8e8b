import { distinctAscending } from '../../estimates/distinct-ascending.ts';
import type { DerivedEstimate } from '../../estimates/estimated-fact.ts';
import { whereKey, type Group } from './group.ts';
import type { HidingReason } from './hiding-reason.ts';
import { KnownPersons, type PersonsLater } from './known-persons.ts';

/** The people of a group. */
export interface GroupPeople {
	readonly study: string;
	/** How many they are. */
	readonly n: number;
	/** Their codes, ascending; null where only their number is known. */
	readonly persons: () => readonly number[] | null;
	/** What each of them answered, in their order; null where that is not known. */
	readonly answers: (() => readonly number[]) | null;
	/** Why nothing may be told of them by themselves. */
	readonly reasons: readonly HidingReason[];
}

/** What is known so far of the people of a group. */
export interface DraftPeople {
	readonly study: string;
	/** Id of another group that is of the same persons; '' where none is known. */
	readonly as: string;
	persons: PersonsLater | null;
	answers: AnswersLater | null;
	readonly reasons: HidingReason[];
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

/** What a number tells of the people of a group. */
export type AddedPeople = Omit<DraftPeople, 'reasons'>;

/** Adds what a number tells of a group's people. */
export function addPeople(
	known: Map<string, DraftPeople>,
	id: string,
	people: AddedPeople,
	reasons: readonly HidingReason[],
): void {
	let own = known.get(id);
	if (own === undefined) {
		own = { ...people, reasons: [] };
		known.set(id, own);
	} else if (own.persons === null) Object.assign(own, people);
	if (reasons.length === 0) return;
	const told = new Set(own.reasons.map((reason) => JSON.stringify(reason)));
	own.reasons.push(...reasons.filter((reason) => !told.has(JSON.stringify(reason))));
}

/**
 * The people of each group by its id; those of several values are the people of each of these.
 *
 * @param found those of groups of the same answers, who need not be looked for again
 * @param known who was found of the same numbers before; more is added
 */
export function peopleOfGroups(
	groups: ReadonlyMap<string, Group>,
	people: ReadonlyMap<string, DraftPeople>,
	found: ReadonlyMap<string, GroupPeople> = new Map(),
	known = new KnownPersons(),
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
	const personsLookedFor = ({ id, n }: Group): readonly number[] | null => {
		const own = people.get(id);
		if (own === undefined || own.persons === null) return null;
		const same = found.get(id);
		if (same?.n === n) return same.persons();
		return own.as === '' ? known.of(own.persons) : personsOf(own.as);
	};
	return new Map(
		[...people].map(([id, { study, answers, reasons }]) => [
			id,
			{
				study,
				n: groups.get(id)?.n ?? 0,
				persons: () => personsOf(id),
				answers: answers === null ? null : () => answers.answers(),
				reasons,
			},
		]),
	);
}

/** Everybody in the groups of single values; null where these are not as many as the group. */
function pooledPersons(
	{ id, universe, where, n }: Group,
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
