import { yamlPath } from '../codebook/parse-settings.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study } from '../codebook/study-schema.ts';
import { problem, type Problem } from '../problem.ts';
import { figureProblems } from './figure-problems.ts';
import type { Challenges } from './report-schema.ts';

/** Challenges called verified though no figure says that customers were asked, and figures of no question. */
export function checkChallenges(
	challenges: Challenges,
	yaml: PositionedYaml,
	studies: readonly Study[],
): Problem[] {
	const figures = challenges.flatMap(({ frequency, solved }, at) => [
		{ figure: frequency, path: [at, 'frequency'] },
		{ figure: solved, path: [at, 'solved'] },
	]);
	return [
		...challenges.flatMap(({ id, status, solved }, at) =>
			status === 'verified' && solved === undefined ? [unasked(yaml, at, id)] : [],
		),
		...figureProblems(figures, yaml, studies),
	];
}

function unasked(yaml: PositionedYaml, at: number, id: string): Problem {
	return problem({
		severity: 'error',
		rule: 'challenge-not-verified',
		file: yaml.file,
		line: yaml.place([at, 'status']).line,
		column: yamlPath([at, 'status']),
		value: id,
		message: `"${id}" is called verified, but no figure tells what customers say of it.`,
		remedy: 'Name the figure in solved, as metric:question, or write status: solved.',
	});
}
