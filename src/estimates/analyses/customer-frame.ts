import { accountKey, type Contact, type ContactFrame } from '../../frame/contact-frame.ts';
import type { FrameReading } from '../../plan/analyses/frame-reading.ts';
import { ALL, type Cut } from '../../plan/cut.ts';
import type { Weighting } from '../../plan/planned-cell.ts';
import type { Base } from '../estimated-fact.ts';
import type { Sample } from '../sample.ts';

/** A customer who could have been asked. */
export interface FramePerson {
	readonly contact: Contact;
	/** Key of the account; null where the file tells none. */
	readonly account: string | null;
	/** Whether answers of this person are kept. */
	readonly hasAnswered: boolean;
}

/** The customers who could have been asked in a wave. */
export interface FramePeople {
	/** In the file's order. */
	readonly persons: readonly FramePerson[];
	/** Keys of all customer accounts, also those without a person; empty where none are told. */
	readonly accounts: ReadonlySet<string>;
}

/** The same, and which of them the wave's answers come from. */
export interface CustomerFrame extends FramePeople {
	/** Rows of the wave's customers, about any brand, ascending. */
	readonly rows: Int32Array;
	/** The frame's person of a row; undefined for somebody who is not in it. */
	personOf(row: number): FramePerson | undefined;
	/** Key of the account of a row: as answered, else as the frame has it. */
	accountOf(row: number): string | null;
}

/**
 * The contacts of a wave. Eligible are contacts of accounts whose status is that of a customer or blank,
 * all where no status means a customer; not those who turned out not to be eligible and did not answer.
 *
 * @returns null where there is no such frame, or it is of a later wave
 */
function eligiblePeople(
	sample: Sample,
	frame: ContactFrame,
	rows: Int32Array,
	reading: FrameReading,
): FramePeople | null {
	if (frame.contacts === null || hasAnswersOf(sample, reading.laterWaves)) return null;
	const { person } = sample.responses;
	const answered = new Set(Array.from(rows, (row) => person.ids[person.codes[row] ?? -1] ?? ''));
	const isCustomer = customerTest(frame, reading);
	const keyOf = keyReader();
	const persons = frame.contacts
		.map((contact) => ({
			contact,
			account: contact.account === null ? null : keyOf(contact.account),
			hasAnswered: answered.has(contact.contact),
		}))
		.filter(({ account, contact, hasAnswered }) => {
			const isIneligible = contact.disposition === 'not-eligible' && !hasAnswered;
			return !isIneligible && (account === null || isCustomer(account));
		});
	return { persons, accounts: customerAccounts(frame, persons, isCustomer) };
}

/**
 * Joins the people of the contact frame to the answers of a wave by respondent id.
 *
 * @returns null where nobody who answered is in the frame: coverage is then unknown
 */
function joinFrame(sample: Sample, people: FramePeople, rows: Int32Array): CustomerFrame | null {
	const personOf = personReader(sample, rows, people.persons);
	if (!rows.some((row) => personOf(row) !== undefined)) return null;
	const own = accountReader(sample);
	return {
		...people,
		rows,
		personOf,
		accountOf: (row) => own(row) ?? personOf(row)?.account ?? null,
	};
}

function personReader(
	{ responses: { person } }: Sample,
	rows: Int32Array,
	persons: readonly FramePerson[],
): CustomerFrame['personOf'] {
	const byId = new Map(persons.map((one) => [one.contact.contact, one]));
	const byCode = new Map<number, FramePerson>();
	for (const row of rows) {
		const code = person.codes[row] ?? -1;
		const own = byId.get(person.ids[code] ?? '');
		if (own !== undefined) byCode.set(code, own);
	}
	return (row) => byCode.get(person.codes[row] ?? -1);
}

/** The people of a wave's contact frame, and those joined to its answers. */
interface FrameOfWave {
	readonly people: FramePeople | null;
	readonly joined: CustomerFrame | null;
}

/** Joins each wave once, when first asked for. */
export function frameJoiner(
	sampleOf: (weights: Weighting) => Sample,
	evidence: { readonly frame: ContactFrame | null },
): (cut: Cut, reading: FrameReading) => FrameOfWave {
	const waves = new Map<string, FrameOfWave>();
	return (cut, reading) => {
		// Asked for each time: who looks on is told of everybody who reads it.
		const { frame } = evidence;
		if (frame === null) return { people: null, joined: null };
		const key = [cut.wave, cut.relation].join('|');
		const known = waves.get(key);
		if (known !== undefined) return known;
		const sample = sampleOf('');
		const rows = sample.rows.rowsOf({ ...cut, brand: ALL, role: '', segment: '' });
		const people = eligiblePeople(sample, frame, rows, reading);
		const own = { people, joined: people && joinFrame(sample, people, rows) };
		waves.set(key, own);
		return own;
	};
}

/** Persons and accounts of the frame; each is as good as another. */
export function baseOfPersons(
	{ accounts }: Pick<FramePeople, 'accounts'>,
	persons: readonly FramePerson[],
): Base {
	const n = persons.length;
	if (accounts.size === 0) return { n, accounts: null, nEffective: n, largestAccount: null };
	const sizes = new Map<string, number>();
	for (const { account } of persons) {
		if (account !== null) sizes.set(account, (sizes.get(account) ?? 0) + 1);
	}
	// Who tells no account stands for one of their own.
	const told = [...sizes.values()].reduce((sum, size) => sum + size, 0);
	const largest = [...sizes.values()].reduce((most, size) => Math.max(most, size), 1);
	const largestAccount = n === 0 ? 0 : largest / n;
	return { n, accounts: sizes.size + n - told, nEffective: n, largestAccount };
}

/** Keys of accounts, each made once. */
function keyReader(): (account: string) => string {
	const keys = new Map<string, string>();
	return (account) => {
		const key = keys.get(account) ?? accountKey(account);
		keys.set(account, key);
		return key;
	};
}

function hasAnswersOf({ responses: { wave } }: Sample, waves: readonly string[]): boolean {
	const codes = new Set(waves.map((id) => wave.ids.indexOf(id)));
	return codes.size > 0 && wave.codes.some((code) => codes.has(code));
}

/** Whether an account, by its key, is a customer. */
function customerTest(
	{ accounts }: ContactFrame,
	{ customerStatuses }: FrameReading,
): (account: string) => boolean {
	if (accounts === null) return () => true;
	const means = (status: string) =>
		customerStatuses.includes(status.toLowerCase().normalize('NFC'));
	const tells = accounts.some(({ status }) => status !== null && means(status));
	const others = new Set(
		accounts.flatMap(({ account, status }) =>
			tells && status !== null && !means(status) ? [accountKey(account)] : [],
		),
	);
	return (account) => !others.has(account);
}

function customerAccounts(
	{ accounts }: ContactFrame,
	persons: readonly FramePerson[],
	isCustomer: (account: string) => boolean,
): ReadonlySet<string> {
	const keys =
		accounts === null
			? persons.flatMap(({ account }) => account ?? [])
			: accounts.map(({ account }) => accountKey(account)).filter(isCustomer);
	return new Set(keys);
}

/** What stands for an account that an answer does not tell. */
const UNNAMED = /^~\d+$/;

/** Reads the key of the account that a row's answer names; null where it names none. */
export function accountReader({ responses: { account } }: Sample): (row: number) => string | null {
	if (account === null) return () => null;
	const keys = new Map<number, string | null>();
	return (row) => {
		const code = account.codes[row] ?? -1;
		const known = keys.get(code);
		if (known !== undefined) return known;
		const id = account.ids[code] ?? '';
		const key = id === '' || UNNAMED.test(id) ? null : accountKey(id);
		keys.set(code, key);
		return key;
	};
}
