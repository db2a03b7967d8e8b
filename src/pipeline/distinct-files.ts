import { createHash } from 'node:crypto';
import type { Leak } from '../leakscan/leak.ts';
import type { SiteFile } from '../leakscan/site-file.ts';

/** Files of the sites by what they hold: what stands in several of them is searched once. */
export interface DistinctFiles {
	/** One of each content, in the order of all. */
	readonly first: readonly string[];
	/** The others, each with the first that holds the same. */
	readonly same: ReadonlyMap<string, string>;
}

/** Finds files that hold the same, as those of two audiences often do. */
export function distinctFiles(
	files: readonly string[],
	read: (name: string) => SiteFile,
): DistinctFiles {
	const firsts = new Map<string, string>();
	const same = new Map<string, string>();
	for (const name of files) {
		const key = `${endingOf(name)} ${createHash('sha256').update(read(name).bytes).digest('hex')}`;
		const first = firsts.get(key);
		if (first === undefined) firsts.set(key, name);
		else same.set(name, first);
	}
	return { first: [...firsts.values()], same };
}

/** How a file is read may depend on its type. */
function endingOf(name: string): string {
	return name.slice(name.lastIndexOf('.') + 1);
}

/**
 * Leaks of all files in their order, from those of the first of each content.
 * @param ofName leaks in the name of a file alone
 */
export function leaksOfAll(
	files: readonly string[],
	{ same }: DistinctFiles,
	leaks: readonly Leak[],
	ofName: (name: string) => readonly Leak[],
): readonly Leak[] {
	const byFile = Map.groupBy(leaks, ({ file }) => file.split('!')[0] ?? file);
	return files.flatMap((file) => {
		const first = same.get(file);
		if (first === undefined) return byFile.get(file) ?? [];
		const inside = (byFile.get(first) ?? []).filter(({ where }) => !where.startsWith('name'));
		const here = inside.map((leak) => ({ ...leak, file: file + leak.file.slice(first.length) }));
		return [...ofName(file), ...here];
	});
}
