import { join } from 'node:path';
import { listFiles } from './list-folder.ts';
import { readNamed } from './named-file.ts';
import { stampOf } from './read-text.ts';

/** A file of a snapshot in which a merge left both sides. */
export interface ConflictedFile {
	/** Relative to the workspace, with `/`. */
	readonly file: string;
	/** Of its first mark, 1-based. */
	readonly line: number;
}

/** What git begins and ends both sides with; no line of a snapshot begins so. */
const MARKS = ['<<<<<<< ', '>>>>>>> '].map((mark) => Buffer.from(mark));
const LF = 0x0a;

/** Sizes and times of the files of a version's snapshot: another text where one of them was written again. */
export function snapshotStamps(root: string, versionFolder: string): string {
	const folder = join(root, versionFolder, 'snapshot');
	return listFiles(folder)
		.map((name) => `${name} ${stampOf(join(folder, name))}`)
		.join('\n');
}

/** The files of a version's snapshot that hold marks of a conflict, in code-unit order. */
export function conflictedFiles(root: string, versionFolder: string): readonly ConflictedFile[] {
	const folder = `${versionFolder}/snapshot`;
	return listFiles(join(root, folder)).flatMap((name) => {
		const bytes = readNamed(join(root, folder, name));
		const places = MARKS.map((mark) => markAt(bytes, mark)).filter((at) => at !== -1);
		if (places.length === 0) return [];
		return [{ file: `${folder}/${name}`, line: lineAt(bytes, Math.min(...places)) }];
	});
}

/** Where a line begins with a mark, or -1. */
function markAt(bytes: Buffer, mark: Buffer): number {
	let at = bytes.indexOf(mark);
	while (at > 0 && bytes[at - 1] !== LF) at = bytes.indexOf(mark, at + 1);
	return at;
}

function lineAt(bytes: Buffer, place: number): number {
	return bytes.subarray(0, place).filter((byte) => byte === LF).length + 1;
}
