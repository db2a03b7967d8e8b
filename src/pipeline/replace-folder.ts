import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Puts a finished folder in the place of an older one: the old one stays until the new one is
 * complete, and comes back where the change fails half-way.
 */
export function replaceFolder(finished: string, place: string): void {
	const aside = `${finished}.old`;
	rmSync(aside, { recursive: true, force: true });
	const hadOld = existsSync(place);
	if (hadOld) renameSync(place, aside);
	try {
		renameSync(finished, place);
	} catch (error) {
		if (hadOld) renameSync(aside, place);
		throw error;
	}
	rmSync(aside, { recursive: true, force: true });
}
