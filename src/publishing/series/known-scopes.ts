import type { Group } from '../hiding/group.ts';
import { areAlike, isSameGroup } from '../hiding/same-group.ts';
import { LastTime } from '../last-time.ts';
import { joinScope, scopeOf, type JoinedScope } from './join-scope.ts';
import type { Telling } from './telling.ts';
import type { ToldGroup } from './told-group.ts';

/** A scope that was joined, and all that this was decided by. */
interface KnownScope {
	readonly groups: readonly Group[];
	/** Of each of the groups. */
	readonly persons: readonly (readonly number[] | null)[];
	readonly told: readonly ToldGroup[];
	/** Of the studies of what was told. */
	readonly rules: string;
	readonly joined: JoinedScope;
}

/**
 * How scopes were joined the last time: one of which no group, none of its people, nothing that was told
 * and no rule is another is given again. What a ledger tells is read for each gate, so that a scope that a
 * released version told is joined each time.
 */
export class KnownScopes {
	private readonly known = new LastTime<KnownScope>();

	/** Joins all scopes of one gate, each as {@link joinScope} does. */
	during<Result>(joinAll: (join: typeof joinScope) => Result): Result {
		return this.known.during(() => joinAll((now, told) => this.join(now, told)));
	}

	private join(now: Telling, told: readonly ToldGroup[]): JoinedScope {
		const [first] = told;
		// Nobody need be looked for.
		if (first === undefined) return joinScope(now, told);
		const scope = scopeOf(first);
		const { groups } = now;
		const persons = groups.map((group) => now.personsOf(group));
		const rules = rulesOf(now, told);
		const before = this.known.get(scope);
		const isKnown =
			before !== undefined &&
			before.rules === rules &&
			areAlike(before.told, told, Object.is) &&
			areAlike(before.groups, groups, isSameGroup) &&
			areAlike(before.persons, persons, areSamePersons);
		if (isKnown) return this.known.keep(scope, before).joined;
		const joined = joinScope(now, told);
		// Whether figures read the same is told by the estimates.
		const isLasting = told.every(({ figures }) => figures === undefined);
		if (isLasting) this.known.keep(scope, { groups, persons, told, rules, joined });
		return joined;
	}
}

function rulesOf(now: Telling, told: readonly ToldGroup[]): string {
	const studies = new Set(told.map(({ study }) => study));
	return JSON.stringify([...studies].map((study) => now.rulesOf(study)));
}

function areSamePersons(some: readonly number[] | null, others: readonly number[] | null): boolean {
	return some === null || others === null ? some === others : areAlike(some, others, Object.is);
}
