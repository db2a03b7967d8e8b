import { problem, type Problem } from '../problem.ts';
import type { PositionedYaml } from './positioned-yaml.ts';
import type { Study } from './study-schema.ts';

/** The kinds of weighting that facts are made with; the codebook knows more. */
const CALCULATED = ['none', 'column'];

/** A weighting that no fact could be made with, or whose column is not told. */
export function weightsNotYet(study: Study, yaml: PositionedYaml): Problem[] {
	const { kind } = study.weights;
	const report = (message: string, remedy: string, known: readonly string[] | null) => [
		problem({
			severity: 'error',
			rule: known === null ? 'weights-without-column' : 'weights-not-yet',
			file: yaml.file,
			line: yaml.place(['weights', 'kind']).line,
			column: 'weights.kind',
			value: kind,
			message,
			known,
			remedy,
		}),
	];
	if (!CALCULATED.includes(kind)) {
		const remedy = `Use one of: ${CALCULATED.join(', ')}.`;
		return report(`Weights of kind ${kind} cannot be calculated yet.`, remedy, CALCULATED);
	}
	const isTold =
		study.columns.weight !== undefined ||
		study.sources.some(({ set }) => set['weight'] !== undefined);
	if (kind !== 'column' || isTold) return [];
	return report('No column of weights is named.', 'Name it in columns.weight.', null);
}
