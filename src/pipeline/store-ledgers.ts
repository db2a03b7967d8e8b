import { createHash } from 'node:crypto';
import { ledgerContent, makeLedger } from '../publishing/series/make-ledger.ts';
import {
	LedgerFormError,
	readLedgerHead,
	writeLedger,
	type Ledger,
} from '../publishing/series/ledger.ts';
import { writeFactsCsv } from '../snapshot/facts-csv.ts';
import {
	ledgerFile,
	ledgerFiles,
	readLedgerFile,
	storeLedgerFile,
} from '../workspace/ledger-file.ts';
import { systemSecret, type Secret } from '../workspace/secret.ts';
import type { CompiledStudy } from './compile-study.ts';
import type { CompiledVersion } from './compiled.ts';
import { wholeEvidenceText } from './evidence-text.ts';
import { withResponses } from './ready-study.ts';
import { studyPeople } from './study-people.ts';

/**
 * Writes the private ledgers of versions that were calculated; one that would say the same is left as
 * it is. All ledgers of a study have one key, so that whoever is gone is the same person in each.
 *
 * @param newKey makes the key of a study that has no ledger yet
 */
export function storeLedgers(
	root: string,
	versions: readonly CompiledVersion[],
	studies: readonly CompiledStudy[],
	newKey: Secret = systemSecret,
): void {
	const hashes = new Map<CompiledVersion, string>();
	for (const study of studies) {
		const { folder } = study;
		const [ready] = withResponses(study);
		const own = versions.filter(
			({ report, version, isCalculated }) =>
				isCalculated && !version.isPlain && report.report.studies.includes(folder.id),
		);
		if (ready === undefined || own.length === 0) continue;
		const people = studyPeople(ready.responses, folder.study.panel);
		const evidence = wholeEvidenceText(ready);
		const key = keyOf(root, folder) ?? newKey();
		for (const one of own) {
			const { report, version, told } = one;
			const facts = hashes.get(one) ?? hashOfFacts(one);
			hashes.set(one, facts);
			const file = ledgerFile(folder, report.id, version.id);
			const parts = {
				report: report.id,
				version: version.id,
				study: folder.id,
				key,
				facts,
				told: told(),
				people,
				evidence,
			};
			const stored = storedLedger(root, file);
			if (stored?.key === key && stored.content === ledgerContent(parts)) continue;
			storeLedgerFile(root, file, writeLedger(makeLedger(parts)));
		}
	}
}

function hashOfFacts({ snapshot }: CompiledVersion): string {
	return createHash('sha256').update(writeFactsCsv(snapshot.facts)).digest('hex');
}

/** The key of the ledgers that are there; null where there is none. */
function keyOf(root: string, folder: CompiledStudy['folder']): string | null {
	for (const file of ledgerFiles(root, folder)) {
		const known = storedLedger(root, file);
		if (known !== null) return known.key;
	}
	return null;
}

function storedLedger(root: string, file: string): Pick<Ledger, 'key' | 'content'> | null {
	const text = readLedgerFile(root, file);
	if (text === null) return null;
	try {
		return readLedgerHead(text);
	} catch (error) {
		if (error instanceof LedgerFormError) return null;
		throw error;
	}
}
