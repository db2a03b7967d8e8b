import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNamed } from './named-file.ts';
import { removeQuietly, renameFolder } from './replace-folder.ts';
import { naming } from './system-error.ts';
import type { StudyFolder } from './workspace.ts';

const ONLY_FOR_THE_OWNER = 0o600;

/** Where the private ledger of a version about a study lies, relative to the workspace. */
export function ledgerFile(study: Pick<StudyFolder, 'folder'>, report: string, version: string) {
	return `${study.folder}/.kaiku/ledger-${report}-${version}.jsonl`;
}

/** All ledgers of a study, in code-unit order. */
export function ledgerFiles(root: string, { folder }: Pick<StudyFolder, 'folder'>): string[] {
	const place = `${folder}/.kaiku`;
	if (!existsSync(join(root, place))) return [];
	return readdirSync(join(root, place))
		.filter((name) => /^ledger-.*\.jsonl$/.test(name))
		.toSorted()
		.map((name) => `${place}/${name}`);
}

/** The text of a ledger; null where there is none. */
export function readLedgerFile(root: string, file: string): string | null {
	const path = join(root, file);
	return existsSync(path) ? readNamed(path).toString('utf8') : null;
}

/** Writes a ledger, whole or not at all, for nobody else to read. */
export function storeLedgerFile(root: string, file: string, text: string): void {
	const path = join(root, file);
	const beside = `${path}.tmp`;
	mkdirSync(join(path, '..'), { recursive: true });
	try {
		naming(beside, () => writeFileSync(beside, text, { mode: ONLY_FOR_THE_OWNER }));
		renameFolder(beside, path);
	} finally {
		removeQuietly(beside);
	}
}
