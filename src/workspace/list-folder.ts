import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Names of the folders in a folder, in code-unit order; none where it does not exist. */
export function listFolders(folder: string): string[] {
	return entries(folder).filter((name) => statSync(join(folder, name)).isDirectory());
}

/** Relative paths of all regular files under a folder, with `/`, in code-unit order. */
export function listFiles(folder: string, prefix = ''): string[] {
	return entries(folder).flatMap((name) => {
		const stat = statSync(join(folder, name));
		if (stat.isDirectory()) return listFiles(join(folder, name), `${prefix}${name}/`);
		return stat.isFile() ? [`${prefix}${name}`] : [];
	});
}

function entries(folder: string): string[] {
	try {
		const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
		return names.toSorted((a, b) => (a < b ? -1 : 1));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}
