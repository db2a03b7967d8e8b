import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study } from '../codebook/study-schema.ts';
import type { Problem } from '../problem.ts';
import { figureProblems } from './figure-problems.ts';
import type { Actions } from './report-schema.ts';

/** Figures that actions should move or whose gap they should close, of questions that nobody was asked. */
export function checkActions(
	actions: Actions,
	yaml: PositionedYaml,
	studies: readonly Study[],
): Problem[] {
	const figures = actions.flatMap(({ metric, closes = [] }, at) => [
		{ figure: metric, path: [at, 'metric'] },
		...closes.map((figure, nth) => ({ figure, path: [at, 'closes', nth] })),
	]);
	return figureProblems(figures, yaml, studies);
}
