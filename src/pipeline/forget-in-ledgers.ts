import { problem, type Problem } from '../problem.ts';
import { forgetPerson } from '../publishing/series/forget-person.ts';
import { LedgerFormError } from '../publishing/series/ledger.ts';
import { ledgerFiles, readLedgerFile, storeLedgerFile } from '../workspace/ledger-file.ts';
import { systemSecret, type Secret } from '../workspace/secret.ts';
import type { StudyFolder } from '../workspace/workspace.ts';

/**
 * Makes a respondent unknown in all ledgers of a study; those that held the person come back.
 *
 * @param newSalt makes what is forgotten afterwards
 */
export function forgetInLedgers(
	root: string,
	folder: Pick<StudyFolder, 'folder'>,
	respondent: string,
	newSalt: Secret = systemSecret,
): { readonly forgotten: readonly string[]; readonly problems: readonly Problem[] } {
	const salt = newSalt();
	const forgotten: string[] = [];
	const problems: Problem[] = [];
	for (const file of ledgerFiles(root, folder)) {
		const text = readLedgerFile(root, file) ?? '';
		try {
			const without = forgetPerson(text, respondent, salt);
			if (without === text) continue;
			storeLedgerFile(root, file, without);
			forgotten.push(file);
		} catch (error) {
			if (!(error instanceof LedgerFormError)) throw error;
			problems.push(unread(file, error));
		}
	}
	return { forgotten, problems };
}

function unread(file: string, { line, message }: LedgerFormError): Problem {
	return problem({
		severity: 'warning',
		rule: 'ledger-form',
		file,
		line,
		message: `The private ledger is not as Kaiku wrote it, so the person may still be in it: ${message}.`,
		remedy: 'Delete the file: later versions are then compared by counts.',
	});
}
