import type { PlannedResponse } from '../../../plan/analyses/response.ts';
import { baseOfRows } from '../../base-of-rows.ts';
import type { Base, DerivedEstimate } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import { contactKind, roleReader } from '../contact-kind.ts';
import { baseOfPersons, type CustomerFrame } from '../customer-frame.ts';
import { aboutFrame, percentOf } from './about-frame.ts';

/**
 * Accounts with an answer, with a decider's answer and with the contact person's only, in per cent of
 * all customer accounts, and the counts of accounts by whose voice was heard from them. What the
 * codebook or the frame cannot tell is left out.
 */
export function accountFacts(
	sample: Sample,
	frame: CustomerFrame,
	planned: PlannedResponse,
): DerivedEstimate[] {
	const { accounts } = frame;
	if (accounts.size === 0) return [];
	const heard = rowsByAccount(frame);
	const persons = frame.persons.filter(({ account }) => account !== null && accounts.has(account));
	const base = {
		...baseOfPersons(frame, persons),
		accounts: accounts.size,
		nEffective: accounts.size,
	};
	const fact = (metric: string, count: number, otherBases: readonly Base[]) =>
		aboutFrame(
			planned,
			{ metric, role: '', unit: 'percent', base },
			{ otherBases, figure: percentOf(count / accounts.size, accounts.size) },
		);
	const voices = voicesOf(sample, [...heard.values()]);
	const { deciders, contacts } = accountKinds(sample, frame, planned, heard);
	return [
		fact('accounts-heard', heard.size, voices),
		...(deciders === null ? [] : [fact('accounts-with-decider', deciders.length, voices)]),
		...(contacts === null ? [] : [fact('accounts-contact-only', contacts.length, voices)]),
		...(deciders === null || contacts === null
			? []
			: voiceCounts(sample, planned, base, [...heard.values()], { deciders, contacts })),
	];
}

/**
 * Each customer account once: heard through a decider, else through the contact person only, else
 * through others, or not at all. The four add up to all accounts, so that where the people of one are
 * too few to be told, none is.
 */
function voiceCounts(
	sample: Sample,
	planned: PlannedResponse,
	base: Base & { readonly accounts: number },
	heard: readonly Rows[],
	kinds: { readonly deciders: readonly Rows[]; readonly contacts: readonly Rows[] },
): DerivedEstimate[] {
	const { deciders } = kinds;
	const contacts = kinds.contacts.filter((rows) => !deciders.includes(rows));
	const others = heard.filter((rows) => !deciders.includes(rows) && !contacts.includes(rows));
	const otherBases = [deciders, contacts, others].flatMap((group) => voicesOf(sample, group));
	const count = (metric: string, value: number) =>
		aboutFrame(
			planned,
			{ metric, role: '', unit: 'count', base },
			{ otherBases, figure: { value, low: null, high: null } },
		);
	return [
		count('accounts-by-decider', deciders.length),
		count('accounts-by-others', others.length),
		count('accounts-by-contact-only', contacts.length),
		count('accounts-silent', base.accounts - heard.length),
	];
}

/** Rows of answers of one account. */
type Rows = readonly number[];

/** Rows of each account of the frame that has any. */
function rowsByAccount(frame: CustomerFrame): ReadonlyMap<string, readonly number[]> {
	const groups = new Map<string, number[]>();
	for (const row of frame.rows) {
		const account = frame.accountOf(row);
		if (account === null || !frame.accounts.has(account)) continue;
		const group = groups.get(account);
		if (group === undefined) groups.set(account, [row]);
		else group.push(row);
	}
	return groups;
}

/** Who answered from some accounts. */
function voicesOf(sample: Sample, accounts: readonly Rows[]): readonly Base[] {
	if (accounts.length === 0) return [];
	const rows = Int32Array.from(accounts.flat());
	const { n } = baseOfRows(sample, rows);
	const largest = accounts.reduce((most, { length }) => Math.max(most, length), 0);
	const largestAccount = largest / rows.length;
	return [{ n, accounts: accounts.length, nEffective: n, largestAccount }];
}

/** Accounts heard through a decider, and through contact persons only; null unknown. */
function accountKinds(
	sample: Sample,
	frame: CustomerFrame,
	{ reading }: PlannedResponse,
	heard: ReadonlyMap<string, Rows>,
): { readonly deciders: readonly Rows[] | null; readonly contacts: readonly Rows[] | null } {
	const groups = [...heard.values()];
	const roleOf = roleReader(sample, frame);
	const isContact = contactKind(sample, frame, reading);
	const tellsContacts = reading.contacts.length > 0 || frame.persons.some(tellsContactPerson);
	const decides = (row: number) => reading.deciders.includes(roleOf(row));
	return {
		deciders: reading.deciders.length === 0 ? null : groups.filter((rows) => rows.some(decides)),
		contacts: tellsContacts
			? groups.filter((rows) => rows.every((row) => isContact(row) === true))
			: null,
	};
}

function tellsContactPerson({ contact }: CustomerFrame['persons'][number]): boolean {
	return contact.contactPerson !== null;
}
