import type { PlannedResponse } from '../../../plan/analyses/response.ts';
import { baseOfRows } from '../../base-of-rows.ts';
import type { Base, DerivedEstimate } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import { contactKind, roleReader } from '../contact-kind.ts';
import { baseOfPersons, type CustomerFrame } from '../customer-frame.ts';
import { aboutFrame, percentOf } from './about-frame.ts';

/**
 * Accounts with an answer, with a decider's answer and with the contact person's only, in per cent of
 * all customer accounts. What the codebook or the frame cannot tell is left out.
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
	const voices = voicesOf(sample, heard);
	const { deciders, contacts } = accountKinds(sample, frame, planned, heard);
	return [
		fact('accounts-heard', heard.size, voices),
		...(deciders === null ? [] : [fact('accounts-with-decider', deciders, voices)]),
		...(contacts === null ? [] : [fact('accounts-contact-only', contacts, voices)]),
	];
}

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

/** Who answered from the accounts that were heard. */
function voicesOf(sample: Sample, heard: ReadonlyMap<string, readonly number[]>): readonly Base[] {
	if (heard.size === 0) return [];
	const rows = Int32Array.from([...heard.values()].flat());
	const { n } = baseOfRows(sample, rows);
	let largest = 0;
	for (const { length } of heard.values()) if (length > largest) largest = length;
	return [{ n, accounts: heard.size, nEffective: n, largestAccount: largest / rows.length }];
}

/** How many accounts were heard through a decider, and through contact persons only; null unknown. */
function accountKinds(
	sample: Sample,
	frame: CustomerFrame,
	{ reading }: PlannedResponse,
	heard: ReadonlyMap<string, readonly number[]>,
): { readonly deciders: number | null; readonly contacts: number | null } {
	const groups = [...heard.values()];
	const roleOf = roleReader(sample, frame);
	const isContact = contactKind(sample, frame, reading);
	const tellsContacts = reading.contacts.length > 0 || frame.persons.some(tellsContactPerson);
	const decides = (row: number) => reading.deciders.includes(roleOf(row));
	return {
		deciders:
			reading.deciders.length === 0 ? null : groups.filter((rows) => rows.some(decides)).length,
		contacts: tellsContacts
			? groups.filter((rows) => rows.every((row) => isContact(row) === true)).length
			: null,
	};
}

function tellsContactPerson({ contact }: CustomerFrame['persons'][number]): boolean {
	return contact.contactPerson !== null;
}
