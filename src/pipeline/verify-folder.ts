import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import { folderChanges, type FileChange } from '../workspace/folder-changes.ts';
import { MANIFEST, readManifest } from '../workspace/site-manifest.ts';

/** What a folder is by its manifest. */
export interface Verified {
	/** Number of files that are as the manifest says; null where there is no whole manifest. */
	readonly files: number | null;
	/** sha256 of the manifest; '' where there is none. */
	readonly hash: string;
	/** One for each file that is not. */
	readonly problems: readonly Problem[];
}

/**
 * Holds a site or a released version against its manifest.
 * @param shown what the folder is called in problems
 */
export function verifyFolder(folder: string, shown: string): Verified {
	const manifest = existsSync(folder) ? readManifest(folder) : null;
	if (manifest === null) return { files: null, hash: '', problems: [noManifest(shown)] };
	if (manifest === 'broken') return { files: null, hash: '', problems: [brokenManifest(shown)] };
	// The one file that may come to a released version; a site never holds one.
	const changes = folderChanges(folder, manifest, ['withdrawn.yaml']);
	return {
		files: manifest.files.length - changes.filter(({ kind }) => kind !== 'added').length,
		hash: manifest.hash,
		problems: changes.map((one) => changed(shown, one)),
	};
}

const HAPPENED: Readonly<Record<FileChange['kind'], string>> = {
	changed: 'The file is not as the manifest says',
	missing: 'The manifest names the file and it is gone',
	added: 'The manifest does not name the file',
};

function changed(shown: string, { path, kind }: FileChange): Problem {
	return problem({
		severity: 'error',
		rule: `file-${kind}`,
		file: `${shown}/${path}`,
		message: `${HAPPENED[kind]}.`,
		remedy: 'Do not rely on this copy: take the folder from where it was published first.',
	});
}

function noManifest(shown: string): Problem {
	return problem({
		severity: 'error',
		rule: 'no-manifest',
		file: join(shown, MANIFEST).replaceAll('\\', '/'),
		message: 'There is no manifest to hold the folder against.',
		remedy: 'Give the folder of a site (dist/<client>/<audience>) or of a released version.',
	});
}

function brokenManifest(shown: string): Problem {
	return problem({
		severity: 'error',
		rule: 'broken-manifest',
		file: `${shown}/${MANIFEST}`,
		line: 1,
		message: 'The manifest is not as Kaiku wrote it.',
		remedy: 'Do not rely on this copy: take the folder from where it was published first.',
	});
}
