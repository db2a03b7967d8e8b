import { join } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import { folderChanges, type FileChange } from '../workspace/folder-changes.ts';
import { MANIFEST, readManifest } from '../workspace/site-manifest.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';

/** The one file that may come to a released version: that it was taken back. */
const ALLOWED = ['withdrawn.yaml'];

/** Every file of a released version that is not as it was on the day of its release. */
export function checkSeals(root: string, reports: readonly ReportFolder[]): Problem[] {
	return reports.flatMap(({ id, versions }) =>
		versions
			.filter(({ version }) => version.status === 'released')
			.flatMap((version) => checkSeal(root, id, version)),
	);
}

function checkSeal(root: string, report: string, version: VersionFolder): Problem[] {
	const { folder, yaml, id } = version;
	const manifest = readManifest(join(root, folder));
	if (manifest === null) return [notSealed(yaml.file, report, id)];
	if (manifest === 'broken') return [changed(folder, { path: MANIFEST, kind: 'changed' })];
	return folderChanges(join(root, folder), manifest, ALLOWED).map((one) => changed(folder, one));
}

const HAPPENED: Readonly<Record<FileChange['kind'], string>> = {
	changed: 'The file is not as it was released',
	missing: 'The file was released and is gone',
	added: 'The file was not there when the version was released',
};

function changed(folder: string, { path, kind }: FileChange): Problem {
	return problem({
		severity: 'error',
		rule: 'released-changed',
		file: `${folder}/${path}`,
		message: `${HAPPENED[kind]}.`,
		remedy:
			kind === 'added'
				? 'Take it out; a correction is a new version with supersedes and an erratum.'
				: 'Take it back from git; a correction is a new version with supersedes and an erratum.',
	});
}

function notSealed(file: string, report: string, id: string): Problem {
	return problem({
		severity: 'warning',
		rule: 'released-unsealed',
		file,
		line: 1,
		column: 'status',
		value: 'released',
		message: `${id} says that it is released, but nothing in it is frozen.`,
		remedy: `Set it back to reviewed and run kaiku release ${report} ${id}.`,
	});
}
