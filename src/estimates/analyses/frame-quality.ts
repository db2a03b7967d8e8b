import type { PlannedFrameQuality } from '../../plan/analyses/frame-quality.ts';
import type { Base, DerivedEstimate } from '../estimated-fact.ts';
import type { AnalysisDesk } from './analysis-desk.ts';
import { baseOfPersons, type FramePeople, type FramePerson } from './customer-frame.ts';
import { CONTACT_FAULTS, withFault } from './frame-quality/contact-faults.ts';
import { FILLED_COLUMNS, sidesOfAsking } from './frame-quality/filled-columns.ts';
import { ownerFacts } from './frame-quality/owner-facts.ts';
import { aboutFrame } from './response/about-frame.ts';

/**
 * Counts what is wrong with the list of those who could be asked: contacts that are stale, never
 * verified, doubled or without account or role, how full each column is, and accounts of which one
 * contact or none is known. All of it is counted, not estimated, so that nothing has an interval. Ages
 * are told by the first day of fieldwork, never by today.
 *
 * What needs protection: these are counts of our own upkeep over the whole list, and none is crossed
 * with who answered or what, so that a small count tells of no respondent; a list of too few people or
 * accounts is hidden by the rules of every number. Two things link with who answered. What stands in a
 * column about asking (invited, disposition) may stand there for those alone who answered: it is told
 * only where those with and without it, heard and silent, are each enough people or nobody. And how many
 * have no role is what is left of the list beside its roles: it is told only where every role of the
 * list is large enough to be told itself, so that no hidden role can be found by subtraction.
 */
export function estimateFrameQuality(
	desk: AnalysisDesk,
	planned: PlannedFrameQuality,
): readonly DerivedEstimate[] {
	const { cut, reading } = planned;
	const people = desk.customersAt(cut, reading) ?? desk.peopleAt(cut, reading);
	if (people === null || people.persons.length === 0) return [];
	return [
		...faultFacts(planned, people),
		...columnFacts(planned, people),
		...accountFacts(planned, people),
		...ownerFacts(planned, desk.frame, people),
	];
}

function faultFacts(planned: PlannedFrameQuality, people: FramePeople): DerivedEstimate[] {
	const { persons } = people;
	const base = baseOfPersons(people, persons);
	const hasRoles = planned.reading.roles.length > 0;
	return CONTACT_FAULTS.filter((fault) => fault !== 'no-role' || hasRoles).flatMap((fault) => {
		const { length } = withFault(persons, fault, planned);
		const others = fault === 'no-role' ? basesOfRoles(people) : [];
		return countAndShare(
			planned,
			{ metric: 'contact-fault', category: fault, base },
			length,
			others,
		);
	});
}

function columnFacts(planned: PlannedFrameQuality, people: FramePeople): DerivedEstimate[] {
	const { persons } = people;
	const base = baseOfPersons(people, persons);
	const hasRoles = planned.reading.roles.length > 0;
	return FILLED_COLUMNS.filter(({ id }) => id !== 'role' || hasRoles).flatMap((column) => {
		const filled = persons.filter(({ contact }) => column.isFilled(contact)).length;
		const sides = column.isOfAsking ? sidesOfAsking(persons, column) : [];
		const others = column.id === 'role' ? basesOfRoles(people) : basesOf(people, sides);
		const about = { metric: 'contact-filled', category: column.id, base };
		return countAndShare(planned, about, filled, others);
	});
}

/** Accounts of which one contact is known, and of which none is. */
function accountFacts(planned: PlannedFrameQuality, people: FramePeople): DerivedEstimate[] {
	const { persons, accounts } = people;
	if (accounts.size === 0) return [];
	const sizes = new Map<string, number>();
	for (const { account } of persons) {
		if (account !== null && accounts.has(account))
			sizes.set(account, (sizes.get(account) ?? 0) + 1);
	}
	const base = {
		...baseOfPersons(
			people,
			persons.filter(({ account }) => account !== null && accounts.has(account)),
		),
		accounts: accounts.size,
		nEffective: accounts.size,
	};
	const one = [...sizes.values()].filter((size) => size === 1).length;
	return [
		...countAndShare(planned, { metric: 'account-fault', category: 'one-contact', base }, one),
		...countAndShare(
			planned,
			{ metric: 'account-fault', category: 'no-contact', base },
			accounts.size - sizes.size,
		),
	];
}

/** What is counted: contacts, or accounts where the effective base is theirs. */
interface Counted {
	readonly metric: string;
	readonly category: string;
	readonly base: Base;
}

/** A count of the base, and its share in per cent. */
function countAndShare(
	planned: PlannedFrameQuality,
	{ metric, category, base }: Counted,
	count: number,
	otherBases: readonly Base[] = [],
): DerivedEstimate[] {
	const fact = (name: string, unit: 'count' | 'percent', value: number) =>
		aboutFrame(
			planned,
			{ metric: name, role: '', category, unit, base },
			{ otherBases, figure: { value, low: null, high: null } },
		);
	const all = base.nEffective ?? base.n;
	return [
		fact(metric, 'count', count),
		...(all === 0 ? [] : [fact(`${metric}-share`, 'percent', (100 * count) / all)]),
	];
}

/** Each role of the list, as large as it is. */
function basesOfRoles(people: FramePeople): readonly Base[] {
	const told = people.persons.filter(({ contact }) => contact.role !== null);
	return basesOf(people, [...Map.groupBy(told, ({ contact }) => contact.role).values()]);
}

function basesOf(
	people: FramePeople,
	groups: readonly (readonly FramePerson[])[],
): readonly Base[] {
	return groups.map((group) => baseOfPersons(people, group));
}
