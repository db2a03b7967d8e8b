import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Withdrawal } from '../report/report-schema.ts';
import { writeNamed } from './named-file.ts';
import { removeQuietly, renameFolder } from './replace-folder.ts';
import { naming } from './system-error.ts';

/** The file in a version's folder that tells of its withdrawal. */
export function withdrawalFile(versionFolder: string): string {
	return `${versionFolder}/withdrawn.yaml`;
}

/** Whether a version has such a file, whatever stands in it. */
export function hasWithdrawalFile(root: string, versionFolder: string): boolean {
	return existsSync(join(root, withdrawalFile(versionFolder)));
}

/** Writes withdrawn.yaml, whole or not at all; days and ids need no quotes. */
export function storeWithdrawal(
	root: string,
	versionFolder: string,
	{ date, reason, successor }: Withdrawal,
): void {
	const path = join(root, withdrawalFile(versionFolder));
	const beside = `${path}.tmp`;
	const lines = [
		`date: ${date}`,
		`reason: ${reason}`,
		...(successor ? [`successor: ${successor}`] : []),
	];
	try {
		writeNamed(beside, `${lines.join('\n')}\n`);
		naming(path, () => renameFolder(beside, path));
	} finally {
		removeQuietly(beside);
	}
}
