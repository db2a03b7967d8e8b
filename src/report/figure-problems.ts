import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study } from '../codebook/study-schema.ts';
import { wrongName } from '../codebook/unknown-name.ts';
import type { Problem } from '../problem.ts';

/** A figure that settings name, and where. */
export interface NamedFigure {
	/** As metric:question or metric:question:category. */
	readonly figure: string | undefined;
	readonly path: readonly PropertyKey[];
}

const NO_FIGURE = {
	which: "is no figure of a question of the report's first study",
	remedy: 'Write it as metric:question, with :category where the metric has one.',
};

/** Figures of questions that the first of a report's studies does not ask. */
export function figureProblems(
	figures: readonly NamedFigure[],
	yaml: PositionedYaml,
	[study]: readonly Study[],
): Problem[] {
	const known = (study?.questions ?? []).map(({ id }) => id);
	return figures.flatMap(({ figure, path }) => {
		const question = figure?.split(':')[1] ?? '';
		if (figure === undefined || known.includes(question)) return [];
		return [wrongName(figure, known, path, yaml, NO_FIGURE)];
	});
}
