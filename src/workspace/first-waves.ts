import { join } from 'node:path';
import { parseStudy } from '../codebook/parse-study.ts';
import { compareTexts } from '../problem.ts';
import { listFiles } from './list-folder.ts';
import { readNamed, writeNamed } from './named-file.ts';
import { SURVEY } from './templates/workspace-template.ts';
import { UNNAMED_WAVE } from './templates/minimal-template.ts';

const UNNAMED = new RegExp(`^waves: \\[${UNNAMED_WAVE}\\]`, 'm');

/**
 * Names the waves of a proposed codebook in the versions of a new workspace that still name its
 * placeholder: their files, relative to the workspace.
 */
export function nameFirstWaves(root: string, id: string, text: string): readonly string[] {
	const { study } = parseStudy(`data/${id}/study.yaml`, text);
	if (id !== SURVEY || study === null) return [];
	const newest = study.waves.toSorted(
		(a, b) => compareTexts(b.end, a.end) || compareTexts(b.id, a.id),
	);
	const waves = `waves: [${newest.map((wave) => wave.id).join(', ')}]`;
	const folder = `reports/${SURVEY}`;
	return listFiles(join(root, folder))
		.filter((path) => path.endsWith('/version.yaml'))
		.map((path) => `${folder}/${path}`)
		.filter((file) => {
			const before = readNamed(join(root, file)).toString('utf8');
			const after = before.replace(UNNAMED, waves);
			if (after !== before) writeNamed(join(root, file), after);
			return after !== before;
		});
}
