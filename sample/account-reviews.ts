import { at } from './cast.ts';
import { delimited, utf8 } from './delimited.ts';
import { dayAfter, fieldMoment, isoDay, isoMoment } from './field-time.ts';
import { seededRandom, type Random } from './random.ts';

/** What becomes of the decision makers of a company in the newest wave. */
type Decider = 'content' | 'detractor' | 'silent' | 'unknown';

/** A key account of the reviews, whose people answer by name. */
interface KeyAccount {
	readonly name: string;
	readonly owner: string;
	/** Euros a year; 0 is not told. */
	readonly revenue: number;
	readonly isLost: boolean;
	readonly decider: Decider;
	/** People known, in the order of the roles after the decision makers. */
	readonly seats: readonly number[];
	/** How kindly they answer, 0 to 3. */
	readonly mood: number;
}

const north = 'Avainasiakkaat, pohjoinen';
const south = 'Avainasiakkaat, etelä';
const west = 'Avainasiakkaat, länsi';

const account = (
	name: string,
	owner: string,
	revenue: number,
	decider: Decider,
	seats: readonly number[],
	mood: number,
	isLost = false,
): KeyAccount => ({ name, owner, revenue, decider, seats, mood, isLost });

const accounts: readonly KeyAccount[] = [
	account('Usvakallion Paperi Oy', north, 1_840_000, 'content', [1, 2, 2, 5], 2),
	account('Tuohisaaren Telakka Oy', west, 1_520_000, 'detractor', [1, 2, 1, 6], 2),
	account('Kirkasveden Meijerit Oy', south, 1_310_000, 'silent', [1, 2, 1, 3], 3),
	account('Hiillosmäen Teräs Oy', north, 1_180_000, 'content', [1, 1, 1, 2], 3),
	account('Lehtokaaren Kauppakeskukset Oy', south, 960_000, 'unknown', [0, 2, 1, 3], 2),
	account('Saarnivuoren Energia Oy', north, 930_000, 'content', [1, 1, 0, 2], 1),
	account('Pilvilinnan Varastot Oy', south, 870_000, 'content', [1, 1, 2, 2], 3),
	account('Kuunsirpin Kemia Oy', west, 780_000, 'detractor', [0, 1, 1, 2], 1),
	account('Rantakivikon Satama Oy', west, 690_000, 'silent', [1, 1, 0, 2], 2),
	account('Havinan Sahat Oy', north, 640_000, 'content', [1, 1, 1, 1], 3),
	account('Virtapyörteen Vesi Oy', south, 610_000, 'content', [0, 1, 1, 1], 2),
	account('Kanervaharjun Kuljetus Oy', south, 540_000, 'silent', [0, 1, 1, 1], 2),
	account('Tähkäpellon Mylly Oy', west, 480_000, 'content', [1, 1, 0, 1], 3),
	account('Vaskiniemen Valimo Oy', north, 430_000, 'unknown', [0, 1, 0, 1], 2),
	account('Orvokkitien Kiinteistöt Oy', south, 390_000, 'content', [1, 1, 1, 0], 3),
	account('Mustikkavaaran Muovi Oy', north, 350_000, 'content', [0, 1, 1, 1], 2),
	account('Laiturikadun Tukku Oy', west, 0, 'detractor', [0, 1, 0, 1], 2),
	account('Sumusalmen Kala Oy', west, 210_000, 'unknown', [0, 1, 0, 0], 3),
	account('Kalliopohjan Louhos Oy', north, 720_000, 'silent', [1, 1, 1, 1], 3, true),
	account('Pähkinärinteen Kalusteet Oy', south, 310_000, 'unknown', [0, 1, 0, 2], 3, true),
	account('Jousenkaaren Tekstiili Oy', west, 260_000, 'detractor', [0, 1, 1, 1], 2, true),
	account('Majakkaniemen Logistiikka Oy', south, 580_000, 'unknown', [0, 1, 0, 1], 3, true),
];

/** In the order of `seats` after the first. */
const roles = ['Päättäjä', 'Ostaja', 'Yhteyshenkilö', 'Talous', 'Päivittäinen käyttäjä'] as const;

const CONTACT = 2;
const FINANCE = 3;

const waves = [
	{ id: '2025-q3', start: [2025, 9, 1] },
	{ id: '2026-q3', start: [2026, 8, 31] },
] as const;

interface Reviewer {
	readonly id: string;
	readonly place: number;
	readonly role: number;
}

/** Half of those who decide are known, so that every company that has some has one or two. */
function buildReviewers(): readonly Reviewer[] {
	const seats = accounts.flatMap(({ decider, seats: others, isLost }, place) => {
		const deciders = decider === 'unknown' ? 0 : place % 3 === 0 && !isLost ? 2 : 1;
		return [deciders, ...others].flatMap((count, role) =>
			Array.from({ length: count }, () => ({ place, role })),
		);
	});
	const numbers = seededRandom('reviewers').shuffle(seats.map((_, place) => place));
	return seats.map((seat, place) => ({ ...seat, id: `k${2001 + at(numbers, place)}` }));
}

const kindly = [
	[4, 6, 7, 6, 8, 5],
	[7, 6, 8, 5, 9, 8],
	[9, 8, 7, 9, 10, 8],
	[10, 9, 9, 8, 10, 9],
] as const;
const reasons = ['Ihmiset', 'Luotettavuus', 'Hinta', 'Laskutus', 'Vastausten nopeus'] as const;

function scoreOf(one: Reviewer, wave: number, random: Random): number {
	const { decider, mood } = at(accounts, one.place);
	if (one.role === 0 && decider === 'detractor' && wave === 1) return 2 + random.below(4);
	const shift = one.role === FINANCE ? -1 : one.role === CONTACT ? 1 : 0;
	return random.pick(at(kindly, Math.min(3, Math.max(0, mood + shift))));
}

function answers(one: Reviewer, wave: number, random: Random): boolean {
	const { decider, isLost } = at(accounts, one.place);
	if (isLost && (wave === 1 || one.role === 0)) return false;
	if (one.role === 0) return decider !== 'silent' || (wave === 0 && random.chance(300));
	return random.chance(one.role === CONTACT ? 960 : 780);
}

/** The exports, contacts and accounts of the key account reviews, by path. */
export function accountReviews(): ReadonlyMap<string, Uint8Array> {
	const people = buildReviewers();
	const heard = waves.map(({ id, start }, wave) => {
		const random = seededRandom(`reviews ${id}`);
		const rows = people
			.filter((one) => answers(one, wave, random))
			.map((one) => [
				one.id,
				isoMoment(fieldMoment(start, random)),
				keyOf(one.place),
				at(roles, one.role),
				String(scoreOf(one, wave, random)),
				random.pick(reasons),
				String(2 + random.below(4)),
			]);
		return { id, rows: rows.toSorted((a, b) => (at(a, 1) < at(b, 1) ? -1 : 1)) };
	});
	const newest = new Set(at(heard, 1).rows.map((row) => at(row, 0)));
	const header = 'vastaaja,aika,asiakas,rooli,suosittelu,syy,tapaaminen'.split(',');
	return new Map([
		...heard.map(
			({ id, rows }) => [`data/havukka-accounts/${id}.csv`, table([header, ...rows])] as const,
		),
		['data/havukka-accounts/contacts.csv', contacts(people, newest)],
		['data/havukka-accounts/accounts.csv', accountList()],
	]);
}

function contacts(people: readonly Reviewer[], answered: ReadonlySet<string>): Uint8Array {
	const random = seededRandom('review contacts');
	const header =
		'contact,account,role,in_crm,contact_person,invited,disposition,last_verified'.split(',');
	const rows = people
		.filter(({ place }) => !at(accounts, place).isLost)
		.toSorted((a, b) => (a.id < b.id ? -1 : 1))
		.map((one) => [
			one.id,
			keyOf(one.place),
			at(roles, one.role),
			one.role === CONTACT || random.chance(600) ? 'yes' : 'no',
			one.role === CONTACT ? 'yes' : 'no',
			'yes',
			answered.has(one.id) ? 'complete' : 'no-contact',
			isoDay(dayAfter([2025, 6, 2], random.below(400))),
		]);
	return table([header, ...rows]);
}

function accountList(): Uint8Array {
	const rows = accounts.map(({ name, owner, revenue, isLost }, place) => [
		keyOf(place),
		name,
		owner,
		isLost ? 'lost' : 'customer',
		revenue === 0 ? '' : String(revenue),
	]);
	return table(['account,name,owner,status,revenue'.split(','), ...rows]);
}

function keyOf(place: number): string {
	return `avain${String(place + 101)}`;
}

function table(records: readonly (readonly string[])[]): Uint8Array {
	return utf8(delimited(records, { delimiter: ',', lineEnd: '\n' }));
}
