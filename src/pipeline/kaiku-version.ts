import { readFileSync } from 'node:fs';

const manifest: unknown = JSON.parse(
	readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** Kaiku's own version, as its package tells it. */
export const KAIKU_VERSION: string = versionOf(manifest);

function versionOf(parsed: unknown): string {
	const version =
		typeof parsed === 'object' && parsed !== null && 'version' in parsed ? parsed.version : null;
	if (typeof version !== 'string') throw new Error('package.json has no version');
	return version;
}
