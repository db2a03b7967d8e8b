import { cpSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parsePositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { freezeReport } from './frozen-folder.ts';
import { listFiles } from './list-folder.ts';
import { readNamed, writeNamed } from './named-file.ts';
import { removeQuietly, replaceFolder } from './replace-folder.ts';
import { writeManifest } from './site-manifest.ts';
import { storeSnapshot } from './stored-snapshot.ts';
import { naming } from './system-error.ts';

/** A version's folder with what is frozen in it. */
interface Released {
	/** `reports/<report>` and `reports/<report>/<version>`, relative to the workspace. */
	readonly report: string;
	readonly version: string;
	readonly snapshot: Snapshot;
}

/**
 * Freezes a version's folder whole or not at all: its snapshot, what it keeps of its report, status
 * released, and a manifest of all of it. An error of the disk is thrown and leaves the folder as it was.
 * @returns the sha256 of the manifest
 */
export function releaseFolder(root: string, { report, version, snapshot }: Released): string {
	const place = join(root, version);
	const besideFolder = `${dirname(version)}/.${basename(version)}.tmp`;
	const beside = join(root, besideFolder);
	try {
		rmSync(beside, { recursive: true, force: true });
		naming(place, () => cpSync(place, beside, { recursive: true }));
		storeSnapshot(root, besideFolder, snapshot);
		freezeReport(root, report, besideFolder);
		const settings = join(beside, 'version.yaml');
		writeNamed(settings, withStatusReleased(version, readNamed(settings).toString('utf8')));
		const hash = writeManifest(beside, listFiles(beside));
		replaceFolder(beside, place);
		return hash;
	} finally {
		removeQuietly(beside);
	}
}

/** The settings with another status and nothing else changed, comments and order kept. */
function withStatusReleased(folder: string, text: string): string {
	const { yaml } = parsePositionedYaml(`${folder}/version.yaml`, text);
	const { line } = yaml.place(['status']);
	const lines = text.split('\n');
	return lines
		.map((one, at) =>
			at === line - 1 ? one.replace(/(status["']?\s*:\s*)["']?\w+["']?/u, '$1released') : one,
		)
		.join('\n');
}
