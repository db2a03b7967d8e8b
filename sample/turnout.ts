import { at, castRoles, castWaves } from './cast.ts';
import { speaks } from './people.ts';
import type { Habit, Person } from './people.ts';
import { seededRandom } from './random.ts';

const contact = 0;
const decider = castRoles.findIndex((role) => role.id === 'decision-maker');

/** The roles of which one must answer in an account of each habit. */
const needed: Readonly<Record<Habit, readonly number[]>> = {
	both: [contact, decider],
	decider: [decider],
	others: [contact, 1],
	contact: [contact],
	silent: [],
};

/** Those who answer in a wave: the number that `castWaves` names of every role. */
export function turnout(people: readonly Person[], wave: number): Person[] {
	const random = seededRandom(`turnout ${wave}`);
	const keen = new Map(people.map((person) => [person.id, person.zeal * 2 + random.below(2500)]));
	const keenness = (person: Person): number => keen.get(person.id) ?? 0;
	const active = activeAccounts(people, wave);
	const able = people
		.filter((person) => !person.bounced && person.from <= wave && wave <= person.to)
		.filter((person) => active.has(person.account.key))
		.filter((person) => speaks(person.account.habit, person.role))
		.toSorted((one, other) => keenness(other) - keenness(one) || (one.id < other.id ? -1 : 1));
	return castRoles.flatMap((_, role) => {
		const candidates = able.filter((person) => person.role === role);
		const must = firstOfAccounts(candidates).filter((person) =>
			needed[person.account.habit].includes(role),
		);
		const rest = candidates.filter((person) => !must.includes(person));
		const total = at(at(castWaves, wave).answers, role);
		const chosen = [...must, ...rest].slice(0, total);
		if (chosen.length < total) throw new Error(`Too few people of role ${role} in wave ${wave}`);
		return chosen;
	});
}

function firstOfAccounts(people: readonly Person[]): Person[] {
	const seen = new Set<string>();
	return people.filter((person) => {
		const isFirst = !seen.has(person.account.key);
		seen.add(person.account.key);
		return isFirst;
	});
}

function activeAccounts(people: readonly Person[], wave: number): ReadonlySet<string> {
	const random = seededRandom(`accounts of ${wave}`);
	const speaking = people.filter((person) => person.account.habit !== 'silent');
	const keys = [...new Set(speaking.map((person) => person.account.key))].toSorted();
	return new Set(random.shuffle(keys).slice(0, at(castWaves, wave).accounts));
}
