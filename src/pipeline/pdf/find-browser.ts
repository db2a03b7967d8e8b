import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const MAC = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];

/** Path of a Chromium: what `CHROMIUM` names, or the first one where they are installed; null where there is none. */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string | null {
	const named = env['CHROMIUM'];
	if (named) return existsSync(named) ? named : null;
	const folders = [...(env['PATH'] ?? '').split(delimiter).filter(Boolean), '/usr/bin'];
	const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
	const paths = [
		...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
		...(process.platform === 'darwin' ? MAC : []),
		...roots.flatMap((root) => (root ? WINDOWS.map((path) => join(root, path)) : [])),
	];
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
