import { readStoredSnapshot } from '../workspace/stored-snapshot.ts';
import type { VersionFolder } from '../workspace/workspace.ts';

/** Metrics of one wave that are made from those before it too. */
const OVER_WAVES: readonly string[] = [
	'trend',
	'monotone',
	'monotone-p',
	'control-low',
	'control-high',
	'control-centre',
	'control-signals',
	'observed-return',
	'expected-return',
	'adjusted-return',
];

/**
 * Whether the stored snapshot of a version shows a number that answers of these waves of a study are
 * behind; true also where that cannot be told, for what was published then is not known.
 */
export function showsWaves(
	root: string,
	{ folder }: Pick<VersionFolder, 'folder'>,
	study: string,
	waves: ReadonlySet<string>,
): boolean {
	const stored = readStoredSnapshot(root, folder);
	if (stored === null || 'rule' in stored) return true;
	return stored.facts.some(
		(fact) =>
			fact.study === study &&
			fact.value !== null &&
			(waves.has(fact.wave) ||
				waves.has(fact.against.replace(/^wave\./, '')) ||
				OVER_WAVES.includes(fact.metric)),
	);
}
