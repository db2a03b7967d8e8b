import type { Study } from '../codebook/study-schema.ts';
import type { Problem } from '../problem.ts';
import type { ContactFrame } from './contact-frame.ts';
import { readAccounts } from './read-accounts.ts';
import { readContacts } from './read-contacts.ts';
import { FileProblems } from '../intake/file-problems.ts';

/** A file of the frame: its name for problems and its text. */
export interface FrameFile {
	/** Relative to the workspace, with `/`. */
	readonly file: string;
	readonly text: string;
}

/** The files of the frame; null for one that is not there. */
export interface FrameFiles {
	readonly contacts: FrameFile | null;
	readonly accounts: FrameFile | null;
}

/** Reads contacts.csv and accounts.csv with all that is wrong in them; null where neither is there. */
export function readFrame(
	study: Study,
	files: FrameFiles,
): { frame: ContactFrame | null; problems: Problem[] } {
	if (files.contacts === null && files.accounts === null) return { frame: null, problems: [] };
	const problems: Problem[] = [];
	const read = <T>(file: FrameFile | null, reader: (text: string, found: FileProblems) => T) => {
		if (file === null) return null;
		const found = new FileProblems(file.file);
		const value = reader(file.text, found);
		problems.push(...found.all());
		return value;
	};
	const accounts = read(files.accounts, (text, found) => readAccounts(text, study, found));
	const contacts = read(files.contacts, (text, found) =>
		readContacts(text, study, accounts?.accounts ?? null, found),
	);
	const frame = {
		contacts,
		accounts: accounts?.accounts ?? null,
		segmentColumns: accounts?.segmentColumns ?? [],
	};
	return { frame, problems };
}
