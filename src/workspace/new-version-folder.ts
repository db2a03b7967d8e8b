import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { listFiles } from './list-folder.ts';
import { readNamed, writeNamed } from './named-file.ts';
import { removeQuietly, renameFolder } from './replace-folder.ts';
import { naming } from './system-error.ts';

/** What a version's folder is begun with. */
interface Start {
	/** The text of version.yaml. */
	readonly settings: string;
	/** The folder of the version whose commentary is carried over, relative to the workspace. */
	readonly from: string | null;
	/** Changes a commentary on its way. */
	readonly carry: (text: string) => string;
}

/** What a version has for itself and hands to nobody. */
const OWN = /^(?:snapshot\/|frozen\/|version\.yaml$|withdrawn\.yaml$|manifest\.json$)/u;

/** Makes the folder of a new version, whole or not at all. */
export function startVersionFolder(root: string, folder: string, start: Start): void {
	const place = join(root, folder);
	const beside = join(root, dirname(folder), `.${basename(folder)}.tmp`);
	try {
		rmSync(beside, { recursive: true, force: true });
		naming(beside, () => mkdirSync(beside, { recursive: true }));
		writeNamed(join(beside, 'version.yaml'), start.settings);
		const from = start.from === null ? null : join(root, start.from);
		const files = from === null ? [] : listFiles(from).filter((file) => !OWN.test(file));
		for (const file of files) {
			const [source, target] = [join(from ?? '', file), join(beside, file)];
			naming(target, () => mkdirSync(dirname(target), { recursive: true }));
			if (file.endsWith('.mdx'))
				writeNamed(target, start.carry(readNamed(source).toString('utf8')));
			else naming(source, () => cpSync(source, target));
		}
		naming(place, () => renameFolder(beside, place));
	} finally {
		removeQuietly(beside);
	}
}
