import { yamlPath } from '../codebook/parse-settings.ts';
import { problem, type Problem } from '../problem.ts';
import type { AnswerGroup } from './answer-groups.ts';
import type { WeighingParts } from './weighed-study.ts';

export type Path = readonly PropertyKey[];

/** A problem at a place of study.yaml. */
export function inCodebook(
	{ yaml }: WeighingParts,
	path: Path,
	told: Pick<Problem, 'severity' | 'rule' | 'message'> & Partial<Problem>,
): Problem {
	return problem({
		file: yaml.file,
		line: yaml.place(path).line,
		column: yamlPath(path),
		...told,
	});
}

/** A group in words. */
export function groupName({
	wave,
	relation,
	brand,
}: Pick<AnswerGroup, 'wave' | 'relation' | 'brand'>): string {
	return [`Wave ${wave}`, relation, brand].filter(Boolean).join(', ');
}
