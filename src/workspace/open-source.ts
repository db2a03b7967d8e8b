import { createReadStream, statSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { problem, type Problem } from '../problem.ts';
import { codeOf } from './read-text.ts';
import type { StudyFolder } from './workspace.ts';

/** An export at hand: read as a stream, as often as asked. */
export interface OpenedExport {
	/** Relative to the workspace, with `/`. */
	readonly name: string;
	stream(): AsyncIterable<Uint8Array>;
}

/** How the exports of a study stand on the disk. */
export interface ExportsAtHand {
	/** Null for a file that is not there. */
	readonly open: (file: string) => OpenedExport | null;
	/** Named in the codebook and not there, or no regular file. */
	readonly missing: readonly Problem[];
	/** None of the exports is there: a build may use the snapshots that are. */
	readonly isWithoutData: boolean;
}

/** Looks for every export that the codebook names. */
export function findExports(root: string, { folder, study, yaml }: StudyFolder): ExportsAtHand {
	const wrongs = study.sources.map(({ file }) => whyUnusable(resolve(root, folder, file)));
	const missing = study.sources.flatMap(({ file }, at) =>
		wrongs[at] == null
			? []
			: [
					problem({
						severity: 'error',
						rule: 'missing-file',
						file: yaml.file,
						line: yaml.place(['sources', at, 'file']).line,
						column: `sources[${at}].file`,
						value: file,
						message: `The export ${posix.join(folder, file)} ${wrongs[at]}.`,
						remedy: 'Put it there, or take the source out of the codebook.',
					}),
				],
	);
	const lost = new Set(study.sources.filter((_, at) => wrongs[at] != null).map(({ file }) => file));
	return {
		missing,
		isWithoutData: missing.length === study.sources.length,
		open: (file) =>
			lost.has(file)
				? null
				: {
						name: posix.join(folder, file),
						stream: () => createReadStream(resolve(root, folder, file), { highWaterMark: 1 << 18 }),
					},
	};
}

function whyUnusable(path: string): string | null {
	try {
		return statSync(path).isFile() ? null : 'is no regular file';
	} catch (error) {
		return codeOf(error) === 'ENOENT' ? 'is not there' : `cannot be read (${codeOf(error)})`;
	}
}
