import type { Answer } from './answers.ts';
import { at, castIndustries, castRoles, castSizes } from './cast.ts';
import { delimited, utf8 } from './delimited.ts';
import { dayAfter, isoDay } from './field-time.ts';
import type { Account, Person } from './people.ts';
import { seededRandom } from './random.ts';

const refusals = [
	['no-contact', 880],
	['refused', 60],
	['out-of-office', 40],
	['partial', 20],
] as const;

/** The 993 contacts who were invited in 2026-q3, and what came of it. */
export function contactsFile(
	people: readonly Person[],
	answered: ReadonlySet<string>,
	latestWave: number,
): Uint8Array {
	const random = seededRandom('contact frame');
	const frame = people.filter((person) => person.to >= latestWave);
	const known = knownToCrm(frame, answered);
	const contactRole = castRoles.findIndex((role) => role.id === 'contact-person');
	const rows = frame
		.toSorted((one, other) => (one.id < other.id ? -1 : 1))
		.map((person) => [
			person.id,
			person.account.key,
			at(castRoles, person.role).fi,
			known.has(person.id) ? 'yes' : 'no',
			person.role === contactRole ? 'yes' : 'no',
			'yes',
			disposition(person, answered, random.below(1000)),
			lastVerified(known.has(person.id), random.below(1000)),
		]);
	const header =
		'contact,account,role,in_crm,contact_person,invited,disposition,last_verified'.split(',');
	return utf8(delimited([header, ...rows], { delimiter: ',', lineEnd: '\n' }));
}

/** A day before any contact was verified, and the days from then to the field of 2026-q3. */
const firstDay = [2024, 3, 1] as const;
const daysToField = 906;

/**
 * The register is seldom current: it has contacts of up to two and a half years, and some whose day was
 * never written. Those found outside it were looked up in the four months before fieldwork.
 */
function lastVerified(isKnown: boolean, draw: number): string {
	if (isKnown && draw >= 900) return '';
	const age = isKnown ? draw : draw % 120;
	return isoDay(dayAfter(firstDay, daysToField - 1 - age));
}

function disposition(person: Person, answered: ReadonlySet<string>, draw: number): string {
	if (person.bounced) return 'bounced';
	if (answered.has(person.id)) return 'complete';
	let left = draw;
	for (const [outcome, perMille] of refusals) {
		if (left < perMille) return outcome;
		left -= perMille;
	}
	return 'no-contact';
}

/** The contacts that the CRM holds: of each role as many as `castRoles` tells, and all bounced. */
function knownToCrm(frame: readonly Person[], answered: ReadonlySet<string>): ReadonlySet<string> {
	const known = frame.filter((person) => person.bounced);
	for (const [place, role] of castRoles.entries()) {
		const group = seededRandom(`crm ${role.id}`).shuffle(
			frame.filter((person) => person.role === place && !person.bounced),
		);
		const silent = role.invited.inCrm - role.answeredInCrm;
		known.push(
			...group.filter((person) => answered.has(person.id)).slice(0, role.answeredInCrm),
			...group.filter((person) => !answered.has(person.id)).slice(0, silent),
		);
	}
	return new Set(known.map((person) => person.id));
}

/** Action followed the last wave but one, and was over before the last. */
const actionStart = [2026, 6, 15] as const;
const actionDays = 45;

/**
 * All accounts with their segments and, of two in three of the unhappy ones, the day on which
 * something was done for them.
 */
export function accountsFile(
	accounts: readonly Account[],
	unhappy: ReadonlySet<string>,
): Uint8Array {
	const header = 'account,name,owner,status,revenue,industry,size,acted_on'.split(',');
	const random = seededRandom('actions');
	const rows = accounts.map((account) => [
		account.key,
		account.name,
		account.owner,
		account.status,
		String(account.revenue),
		at(castIndustries, account.industry).fi,
		at(castSizes, account.size).fi,
		unhappy.has(account.key) && random.below(3) > 0
			? isoDay(dayAfter(actionStart, random.below(actionDays)))
			: '',
	]);
	return utf8(delimited([header, ...rows], { delimiter: ',', lineEnd: '\n' }));
}

/** The accounts whose mean recommendation is below 7. */
export function unhappyAccounts(answers: readonly Answer[]): ReadonlySet<string> {
	const scores = Map.groupBy(answers, ({ person }) => person.account.key);
	return new Set(
		[...scores].flatMap(([key, own]) => {
			const given = own.flatMap(({ cells }) => cells.get('suosittelu') || []).map(Number);
			const mean = given.reduce((sum, score) => sum + score, 0) / given.length;
			return mean < 7 ? [key] : [];
		}),
	);
}
