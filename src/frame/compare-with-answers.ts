import type { Study } from '../codebook/study-schema.ts';
import { tidyText } from '../intake/cells/comparable-text.ts';
import { problem, type Problem, type ProblemParts } from '../problem.ts';
import { accountKey, type Contact, type ContactFrame } from './contact-frame.ts';

/** Who answered, as the exports tell. */
export interface Answered {
	/** The newest wave that has answers; null where none has. */
	readonly wave: string | null;
	/** Respondent ids of that wave by relation; empty where the codebook names no respondent column. */
	readonly respondents: ReadonlyMap<string, ReadonlySet<string>>;
	/** Every account of any wave; null where the codebook names no account column. */
	readonly accounts: ReadonlySet<string> | null;
}

/**
 * What the frame and the answers do not have in common, as counts: who answered without being in
 * the frame, contacts whose account never answered, accounts that only one of them has.
 */
export function compareWithAnswers(
	{ contacts, accounts }: ContactFrame,
	study: Study,
	answered: Answered,
	files: { readonly contacts: string; readonly accounts: string },
): Problem[] {
	const ofContacts = contacts === null ? [] : unknownRespondents(contacts, study, answered);
	const silent = contacts === null ? [] : silentAccounts(contacts, answered);
	const unlisted = accounts === null ? [] : unlistedAccounts(accounts, answered);
	return [
		...[...ofContacts, ...silent].map((parts) => problem({ file: files.contacts, ...parts })),
		...unlisted.map((parts) => problem({ file: files.accounts, ...parts })),
	];
}

function unknownRespondents(
	contacts: readonly Contact[],
	study: Study,
	{ wave, respondents }: Answered,
): ProblemParts[] {
	if (wave === null) return [];
	if (study.columns.respondent === undefined && respondents.size === 0) {
		return [
			{
				severity: 'note',
				rule: 'frame-not-matched',
				column: 'contact',
				message:
					'The codebook names no respondent column, so it cannot be told which contacts answered.',
				remedy: 'Name columns.respondent, if the exports have the id of the contact.',
			},
		];
	}
	const known = new Set(contacts.map(({ contact }) => contact));
	const groups = [...respondents].map(([relation, ids]) => ({
		relation,
		all: ids.size,
		outside: [...ids].filter((id) => !known.has(tidyText(id))).length,
	}));
	const all = sumOf(groups.map((group) => group.all));
	const outside = sumOf(groups.map((group) => group.outside));
	if (outside === 0) return [];
	const byRelation = groups
		.filter((group) => group.outside > 0)
		.map((group) => `${group.outside} of ${group.all} ${group.relation}`);
	const parts = groups.length > 1 ? ` (${byRelation.join(', ')})` : '';
	return [
		{
			severity: outside === all ? 'warning' : 'note',
			rule: 'answered-but-not-in-frame',
			column: 'contact',
			message: `Answered but not in the frame: ${outside} of ${all} respondents of the wave ${wave}${parts}.`,
			remedy:
				outside === all
					? 'See that contact holds the same ids as the respondent column of the exports.'
					: 'Nothing, if they were reached by another way; else add them to the frame.',
		},
	];
}

function silentAccounts(contacts: readonly Contact[], { accounts }: Answered): ProblemParts[] {
	if (accounts === null || accounts.size === 0) return [];
	const answered = new Set([...accounts].map((account) => accountKey(tidyText(account))));
	const silent = contacts.flatMap(({ account }) =>
		account === null || answered.has(accountKey(account)) ? [] : [accountKey(account)],
	);
	if (silent.length === 0) return [];
	const companies = new Set(silent).size;
	return [
		{
			severity: 'note',
			rule: 'account-never-answered',
			column: 'account',
			message: `${counted(silent.length, 'contact is', 'contacts are')} of ${counted(companies, 'account', 'accounts')} from which nobody has answered in any wave.`,
			remedy: null,
		},
	];
}

function unlistedAccounts(
	accounts: NonNullable<ContactFrame['accounts']>,
	answered: Answered,
): ProblemParts[] {
	const listed = new Set(accounts.map(({ account }) => accountKey(account)));
	const unlisted = [...(answered.accounts ?? [])].filter(
		(account) => !listed.has(accountKey(tidyText(account))),
	).length;
	if (unlisted === 0) return [];
	return [
		{
			severity: 'note',
			rule: 'answered-but-not-in-accounts',
			column: 'account',
			message: `${counted(unlisted, 'account that answered is', 'accounts that answered are')} not in this file.`,
			remedy: 'Add them, if they are to be weighted or cut by what stands here.',
		},
	];
}

function counted(count: number, one: string, several: string): string {
	return `${count} ${count === 1 ? one : several}`;
}

function sumOf(counts: readonly number[]): number {
	return counts.reduce((sum, count) => sum + count, 0);
}
