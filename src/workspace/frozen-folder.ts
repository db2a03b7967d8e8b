import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { naming } from './system-error.ts';

/** What a released version keeps of its report: settings, happenings, findings and brand of that day. */
const KEPT = [
	'report.yaml',
	'actions.yaml',
	'events.yaml',
	'challenges.yaml',
	'findings',
	'brand',
] as const;

/** Where a released version keeps them, relative to the workspace. */
export function frozenFolder(versionFolder: string): string {
	return `${versionFolder}/frozen`;
}

/** Copies what a release keeps of its report into a version's folder. */
export function freezeReport(root: string, reportFolder: string, versionFolder: string): void {
	const to = join(root, frozenFolder(versionFolder));
	naming(to, () => mkdirSync(to, { recursive: true }));
	for (const name of KEPT) {
		const from = join(root, reportFolder, name);
		if (!existsSync(from)) continue;
		naming(from, () => cpSync(from, join(to, name), { recursive: true }));
	}
}
