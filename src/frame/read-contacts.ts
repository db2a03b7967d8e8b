import type { Study } from '../codebook/study-schema.ts';
import { nearestNames } from '../intake/nearest-names.ts';
import { accountKey, type Account, type Contact } from './contact-frame.ts';
import { readPlainTable, type PlainRecord } from './plain-table.ts';
import { printableCode } from './printable-code.ts';
import { roleReader } from './read-role.ts';
import { RecordCells } from './record-cells.ts';
import { findColumns } from './table-columns.ts';
import type { FileProblems } from '../intake/file-problems.ts';
import { readDay, readDisposition, readFlag } from './typed-cell.ts';

const COLUMNS = [
	'contact',
	'account',
	'role',
	'in_crm',
	'contact_person',
	'invited',
	'disposition',
	'last_verified',
] as const;

/** For more accounts than this the nearest ones are not looked for: the whole file is another's. */
const MOST_PROPOSED = 100;

/**
 * Reads contacts.csv, in the file's order, of a repeated contact the first; null where its header
 * cannot be used. With `accounts` every contact must have one of them; null where they are not at hand.
 */
export function readContacts(
	text: string,
	study: Study,
	accounts: readonly Account[] | null,
	problems: FileProblems,
): readonly Contact[] | null {
	const table = readPlainTable(text, problems);
	if (table === null) return null;
	const required = accounts === null ? ['contact'] : ['contact', 'account'];
	const rules = { known: COLUMNS, required, unknown: 'error' } as const;
	const columns = findColumns(table, rules, problems);
	if (columns === null) return null;
	const cells = new RecordCells(columns, problems);
	const hasRoles = study.roles.length > 0;
	if (!hasRoles && columns.at('role') >= 0) reportNoRoles(table.headerLine, problems);
	const readRole = roleReader(study.roles);
	const accountOf = accountFinder(accounts, cells, problems);
	const lines = new Map<string, number>();
	return table.records.flatMap((record): Contact[] => {
		const contact = cells.text(record, 'contact');
		const rest = {
			account: accountOf(record),
			role: hasRoles ? cells.typed(record, 'role', readRole) : null,
			inCrm: cells.typed(record, 'in_crm', readFlag),
			contactPerson: cells.typed(record, 'contact_person', readFlag),
			invited: cells.typed(record, 'invited', readFlag),
			disposition: cells.typed(record, 'disposition', readDisposition),
			lastVerified: cells.typed(record, 'last_verified', readDay),
			line: record.line,
		};
		const before = contact === null ? undefined : lines.get(contact);
		if (contact === null || before !== undefined) {
			reportContact(before, record, problems);
			return [];
		}
		lines.set(contact, record.line);
		return [{ contact, ...rest }];
	});
}

/** Finds the account of a contact, written as in accounts.csv. */
function accountFinder(
	accounts: readonly Account[] | null,
	cells: RecordCells,
	problems: FileProblems,
): (record: PlainRecord) => string | null {
	if (accounts === null) return (record) => cells.text(record, 'account');
	const byKey = new Map(accounts.map(({ account }) => [accountKey(account), account]));
	const printable = accounts.flatMap(({ account }) => printableCode(account) ?? []);
	let unknown = 0;
	return (record) => {
		const account = cells.text(record, 'account');
		if (account === null) {
			reportNoAccount(record, problems);
			return null;
		}
		const known = byKey.get(accountKey(account));
		if (known !== undefined) return known;
		unknown += 1;
		reportUnknownAccount(account, unknown > MOST_PROPOSED ? [] : printable, record, problems);
		return null;
	};
}

function reportNoRoles(line: number, problems: FileProblems): void {
	problems.add({
		severity: 'warning',
		rule: 'no-roles',
		line,
		column: 'role',
		message: 'The codebook names no roles; those of the contacts are not read.',
		remedy: 'Add the roles to study.yaml.',
	});
}

function reportNoAccount({ line, row }: PlainRecord, problems: FileProblems): void {
	problems.add({
		severity: 'warning',
		rule: 'no-account',
		line,
		row,
		column: 'account',
		message: 'The contact has no account.',
		remedy: 'Fill it in, unless the person belongs to none.',
	});
}

function reportUnknownAccount(
	account: string,
	printable: readonly string[],
	{ line, row }: PlainRecord,
	problems: FileProblems,
): void {
	const value = printableCode(account);
	problems.add({
		severity: 'error',
		rule: 'unknown-account',
		line,
		row,
		column: 'account',
		value,
		message: 'accounts.csv has no such account.',
		known: value === null || printable.length === 0 ? null : nearestNames(value, printable),
		remedy: 'Mend the cell, or add the account to accounts.csv.',
	});
}

/** A contact may be an address or a name: its line tells which it is, its text is not shown. */
function reportContact(
	before: number | undefined,
	{ line, row }: PlainRecord,
	problems: FileProblems,
): void {
	const isMissing = before === undefined;
	problems.add({
		severity: 'error',
		rule: isMissing ? 'no-contact' : 'repeated-contact',
		line,
		row,
		column: 'contact',
		message: isMissing
			? 'The record does not say which contact it is.'
			: `The same contact stands on line ${before}.`,
		remedy: isMissing
			? 'Fill in the id that the person has as a respondent.'
			: 'Keep one of the two records.',
	});
}
