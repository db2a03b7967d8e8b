import { parseStudy } from '../../src/codebook/parse-study.ts';
import type { Study } from '../../src/codebook/study-schema.ts';
import { readFrame } from '../../src/frame/read-frame.ts';
import { smallWorkspace } from '../workspace/small-workspace.ts';

export const CONTACTS_HEADER =
	'contact,account,role,in_crm,contact_person,invited,disposition,last_verified';
export const ACCOUNTS_HEADER = 'account,name,owner,status,revenue';

/** The study of the small workspace: roles buyer ("Buyer") and user ("User"). */
export function smallStudy(): Study {
	const { study } = parseStudy('study.yaml', smallWorkspace()['data/small/study.yaml'] ?? '');
	if (study === null) throw new Error('The small study is not right.');
	return study;
}

/** A file of these lines, as an editor saves it. */
export function fileOf(...lines: readonly string[]): string {
	return `${lines.join('\n')}\n`;
}

/** Reads a frame of these texts; null for a file that is not there. */
export function frameOf(contacts: string | null, accounts: string | null, study = smallStudy()) {
	return readFrame(study, {
		contacts: contacts === null ? null : { file: 'contacts.csv', text: contacts },
		accounts: accounts === null ? null : { file: 'accounts.csv', text: accounts },
	});
}

/** What is wrong with contacts.csv of these records, without accounts.csv. */
export function contactProblems(...records: readonly string[]) {
	return frameOf(fileOf(CONTACTS_HEADER, ...records), null).problems;
}
