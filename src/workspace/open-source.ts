import { statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import { collectSooner } from './collect-sooner.ts';
import { fileBytes } from './file-bytes.ts';
import { codeOf, stampOf } from './read-text.ts';
import { workAside, type WorkAside } from './work-aside.ts';
import type { StudyFolder } from './workspace.ts';

/** An export at hand: read as a stream, as often as asked. */
export interface OpenedExport {
	/** Relative to the workspace, with `/`. */
	readonly name: string;
	stream(): AsyncIterable<Uint8Array>;
	/** Changes when the file does: its size and time. */
	stamp?(): string;
	/** Of a large file: starts a second thread with a module and what its `serve` is told. */
	aside?(served: URL, told: unknown): WorkAside;
}

/** How the exports of a study stand on the disk. */
export interface ExportsAtHand {
	/** Null for a file that is not there. */
	readonly open: (file: string) => OpenedExport | null;
	/** Named in the codebook and not there, or no regular file. */
	readonly missing: readonly Problem[];
	/** Notes on those that lie outside the workspace. */
	readonly outside: readonly Problem[];
	/** None of the exports is there: a build may use the snapshots that are. */
	readonly isWithoutData: boolean;
}

/** Looks for every export that the codebook names. */
export function findExports(root: string, { folder, study, yaml }: StudyFolder): ExportsAtHand {
	const wrongs = study.sources.map(
		({ file }) => whyNotRelative(file) ?? whyUnusable(resolve(root, folder, file)),
	);
	const report = (at: number, parts: Pick<Problem, 'severity' | 'rule' | 'message' | 'remedy'>) =>
		problem({
			...parts,
			file: yaml.file,
			line: yaml.place(['sources', at, 'file']).line,
			column: `sources[${at}].file`,
			value: study.sources[at]?.file ?? null,
		});
	const missing = study.sources.flatMap(({ file }, at) =>
		wrongs[at] == null
			? []
			: [
					report(at, {
						severity: 'error',
						rule: 'missing-file',
						message: `The export ${posix.join(folder, file)} ${wrongs[at]}.`,
						remedy: 'Put it there, or take the source out of the codebook.',
					}),
				],
	);
	const outside = study.sources.flatMap(({ file }, at) =>
		wrongs[at] != null || !posix.join(folder, file).startsWith('../')
			? []
			: [
					report(at, {
						severity: 'note',
						rule: 'outside-workspace',
						message: `The export ${posix.join(folder, file)} lies outside the workspace; it is only read.`,
						remedy: null,
					}),
				],
	);
	const lost = new Set(study.sources.filter((_, at) => wrongs[at] != null).map(({ file }) => file));
	return {
		missing,
		outside,
		isWithoutData: missing.length === study.sources.length,
		open: (file) => (lost.has(file) ? null : openExport(root, folder, file)),
	};
}

/** An export by its path from a folder of the workspace. */
export function openExport(root: string, folder: string, file: string): OpenedExport {
	const path = resolve(root, folder, file);
	const isBig = isLarge(path);
	if (isBig) collectSooner();
	return {
		name: posix.join(folder, file),
		stream: () => fileBytes(path),
		stamp: () => stampOf(path),
		...(isBig ? { aside: (served: URL, told: unknown) => workAside(path, served, told) } : {}),
	};
}

/** Bytes from which on reading takes so long that a second thread is worth its start. */
const LARGE = 16 * 1024 * 1024;

function isLarge(path: string): boolean {
	return (statSync(path, { throwIfNoEntry: false })?.size ?? 0) >= LARGE;
}

/** A file that is named from the root of a disk, or with backslashes, is found on one machine only. */
const NOT_RELATIVE = /^\/|^[a-z]:|\\/i;

function whyNotRelative(file: string): string | null {
	return NOT_RELATIVE.test(file)
		? 'is not named relative to the folder of the study, with "/"'
		: null;
}

/** Why a file cannot be read, as the end of a sentence; null where it can. */
function whyUnusable(path: string): string | null {
	try {
		return statSync(path).isFile() ? null : 'is no regular file';
	} catch (error) {
		return codeOf(error) === 'ENOENT' ? 'is not there' : `cannot be read (${codeOf(error)})`;
	}
}
