import { compileWorkspace } from '../../src/pipeline/compile-workspace.ts';
import type { Edition } from '../../src/versions/version-diff.ts';
import {
	removeWorkspace,
	smallWorkspace,
	writeWorkspace,
	type WorkspaceFiles,
} from '../workspace/small-workspace.ts';

export const STUDY = 'data/small/study.yaml';
export const REPORT = 'reports/small-report/report.yaml';
export const VERSION = 'reports/small-report/v2026-q2/version.yaml';

/** The edition that a workspace gives; throws what is wrong with it. */
export async function editionOf(files: WorkspaceFiles = smallWorkspace()): Promise<Edition> {
	const root = writeWorkspace(files);
	try {
		const { versions, problems } = await compileWorkspace(root);
		const errors = problems.filter(({ severity }) => severity === 'error');
		const [version] = versions;
		if (!version || errors.length > 0) throw new Error(JSON.stringify(errors, null, 2));
		return { snapshot: version.snapshot, commentary: new Map() };
	} finally {
		removeWorkspace(root);
	}
}
