import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeNamed } from './named-file.ts';
import { naming } from './system-error.ts';
import type { TemplateFiles } from './templates/workspace-template.ts';

/** What may lie in a folder that a workspace is begun in: a repository that was just made. */
const NOTHING: readonly string[] = ['.git'];

/** What stands in the way of a workspace in a folder; null where it is empty or not there. */
export function inTheWay(folder: string): 'a file' | 'other files' | null {
	if (!existsSync(folder)) return null;
	if (!statSync(folder).isDirectory()) return 'a file';
	return readdirSync(folder).every((name) => NOTHING.includes(name)) ? null : 'other files';
}

/** Writes the files of a workspace into an empty folder or a new one, all or none of them. */
export function writeNewWorkspace(folder: string, files: TemplateFiles): void {
	const wasThere = existsSync(folder);
	try {
		for (const [path, text] of Object.entries(files)) {
			const place = join(folder, path);
			naming(place, () => mkdirSync(dirname(place), { recursive: true }));
			writeNamed(place, text, 'wx');
		}
	} catch (error) {
		const made = wasThere ? topsOf(files).map((name) => join(folder, name)) : [folder];
		for (const path of made) rmSync(path, { recursive: true, force: true });
		throw error;
	}
}

function topsOf(files: TemplateFiles): readonly string[] {
	return [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? path))];
}
