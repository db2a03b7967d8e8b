import { apportion } from './apportion.ts';
import { at, castIndustries, castRoles, castSizes, castWaves } from './cast.ts';
import { companyNames } from './company-names.ts';
import { seededRandom } from './random.ts';

/**
 * Who of an account answers, as a rule: decision maker and contact person (`both`), decision maker
 * without contact person (`decider`), others without decision maker (`others`), the contact person
 * alone (`contact`), nobody (`silent`).
 */
export type Habit = 'both' | 'decider' | 'others' | 'contact' | 'silent';

export interface Account {
	readonly key: string;
	readonly name: string;
	readonly status: 'customer' | 'prospect' | 'lost';
	readonly industry: number;
	readonly size: number;
	readonly owner: string;
	readonly revenue: number;
	readonly habit: Habit;
	/** How kindly its people look at Havukka, 0 to 999. */
	readonly mood: number;
}

export interface Person {
	readonly id: string;
	readonly account: Account;
	/** Place in the list of roles. */
	readonly role: number;
	readonly mood: number;
	/** How readily the person answers, 0 to 999. */
	readonly zeal: number;
	readonly language: 'fi' | 'en';
	/** First and last wave the person could be asked in. */
	readonly from: number;
	readonly to: number;
	/** The address of the contact frame no longer works. */
	readonly bounced: boolean;
}

const habits: readonly (readonly [Habit, number])[] = [
	['both', 38],
	['decider', 28],
	['others', 46],
	['contact', 26],
	['silent', 42],
];
const owners = ['Avainasiakkaat', 'Etelän alue', 'Lännen alue', 'Idän alue', 'Pohjoisen alue'];

/** 180 customers, 52 prospects and 30 lost customers, by key. */
export function buildAccounts(): Account[] {
	const random = seededRandom('accounts');
	const customers = random.shuffle(
		habits.flatMap(([habit, count]) => Array.from({ length: count }, () => habit)),
	);
	const statuses = [
		...customers.map((habit) => ({ habit, status: 'customer' as const })),
		...Array.from({ length: 52 }, () => ({
			habit: 'silent' as const,
			status: 'prospect' as const,
		})),
		...Array.from({ length: 30 }, () => ({ habit: 'silent' as const, status: 'lost' as const })),
	];
	const industries = random.shuffle(places(castIndustries, statuses.length));
	const sizes = random.shuffle(places(castSizes, statuses.length));
	const names = companyNames(industries.map((industry) => at(castIndustries, industry).id));
	return statuses.map(({ habit, status }, place) => {
		const size = at(sizes, place);
		const yearly = (size + 1) * (size + 1) * (8 + random.below(40)) * 1000;
		return {
			key: `a${String(place + 1).padStart(3, '0')}`,
			name: at(names, place),
			status,
			industry: at(industries, place),
			size,
			owner: size === 2 ? 'Avainasiakkaat' : random.pick(owners.slice(1)),
			revenue: status === 'customer' ? yearly : 0,
			habit,
			mood: random.below(1000),
		};
	});
}

function places(values: readonly { readonly weight: number }[], total: number): number[] {
	const counts = apportion(
		values.map((value) => value.weight),
		total,
	);
	return counts.flatMap((count, place) => Array.from({ length: count }, () => place));
}

/** 963 contacts of 2026-q3, 30 whose address bounces, and others who left their company earlier. */
export function buildPeople(accounts: readonly Account[]): Person[] {
	const customers = accounts.filter((account) => account.status === 'customer');
	const random = seededRandom('people');
	const bounces = apportion(
		castRoles.map((role) => role.invited.inCrm),
		30,
	);
	const seats = castRoles.flatMap((role, place) => {
		const total = role.invited.inCrm + role.invited.outside;
		const left = Math.round((total * (place === 0 ? 300 : 110)) / 963);
		return seatsOf(customers, place, total, left, at(bounces, place));
	});
	const numbers = random.shuffle(seats.map((_, place) => place));
	return seats.map(({ account, role, from, to, bounced }, place) => ({
		account,
		role,
		from,
		to,
		bounced,
		id: `r${1001 + at(numbers, place)}`,
		mood: random.below(1000),
		zeal: random.below(1000),
		language: random.chance(170) ? 'en' : 'fi',
	}));
}

/** Whether people of this role speak for accounts of this habit. */
export function speaks(habit: Habit, role: number): boolean {
	const isContact = at(castRoles, role).id === 'contact-person';
	if (habit === 'silent') return false;
	if (habit === 'decider') return !isContact;
	if (habit === 'others') return at(castRoles, role).id !== 'decision-maker';
	return habit === 'both' || isContact;
}

type Seat = Pick<Person, 'account' | 'role' | 'from' | 'to' | 'bounced'>;

function seatsOf(
	customers: readonly Account[],
	role: number,
	total: number,
	left: number,
	bounced: number,
): Seat[] {
	const random = seededRandom(`seats ${role}`);
	const latest = castWaves.length - 1;
	const answering = customers.filter((account) => speaks(account.habit, role));
	const first = random.shuffle(customers).slice(0, total);
	const more = Array.from({ length: total - first.length }, () => random.pick(answering));
	const seat = (account: Account, from: number, to: number, isBounced: boolean): Seat => ({
		account,
		role,
		from,
		to,
		bounced: isBounced,
	});
	return [
		...[...first, ...more].map((account) =>
			seat(account, role === 0 || random.chance(750) ? 0 : 1 + random.below(latest), latest, false),
		),
		...Array.from({ length: left }, () =>
			seat(random.pick(answering), 0, 2 + random.below(latest - 2), false),
		),
		...Array.from({ length: bounced }, () => seat(random.pick(customers), 0, latest, true)),
	];
}
