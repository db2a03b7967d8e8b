import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/** Path of a Chromium: what `CHROMIUM` names, or the first one on `PATH`; null where there is none. */
export function findBrowser(): string | null {
	const named = process.env['CHROMIUM'];
	if (named) return existsSync(named) ? named : null;
	const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin'];
	const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
	return paths.find(canRun) ?? null;
}

function canRun(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
