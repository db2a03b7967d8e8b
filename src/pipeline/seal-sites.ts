import { join } from 'node:path';
import type { Site } from '../audiences/site.ts';
import { hasError, type Problem } from '../problem.ts';
import { siteFiles } from '../workspace/site-files.ts';
import { writeManifest } from '../workspace/site-manifest.ts';
import { placeOf } from './build-sites.ts';
import { changedCommentary } from './changed-commentary.ts';
import type { Compiled } from './compiled.ts';
import { searchSites } from './search-sites.ts';

/**
 * Searches finished sites for what may not be published, and whether they were made from what was
 * checked; where nothing is wrong, writes their manifests: the last file of a site.
 * @param folder where the sites lie
 */
export async function sealSites(
	root: string,
	folder: string,
	sites: readonly Site[],
	compiled: Compiled,
	progress: (line: string) => void,
): Promise<readonly Problem[]> {
	const listed = sites.map(placeOf).map((place) => ({
		place,
		...siteFiles(join(folder, place), `dist/${place}`),
	}));
	const files = listed.flatMap(({ place, files: own }) => own.map((file) => `${place}/${file}`));
	const { problems: leaks, told } = await searchSites(root, folder, files, compiled, sites);
	progress(told);
	const problems = [
		...listed.flatMap((one) => one.problems),
		...leaks,
		...changedCommentary(root, compiled),
	];
	if (hasError(problems)) return problems;
	for (const { place, files: own } of listed) {
		const hash = writeManifest(join(folder, place), own);
		progress(`The hash of dist/${place} is ${hash}`);
	}
	return problems;
}
