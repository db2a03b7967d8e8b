import type { Problem } from '../problem.ts';
import type { PositionedYaml } from './positioned-yaml.ts';
import type { Study } from './study-schema.ts';
import { unknownName } from './unknown-name.ts';

const NO_OPEN_QUESTION = {
	which: 'is no open question of the codebook',
	whereNone: 'Add a question of kind text, or take the key away.',
};

/** Themes of a question that is not there or not open: only open answers are coded. */
export function themesOfNoQuestion({ themes, questions }: Study, yaml: PositionedYaml): Problem[] {
	const known = questions.flatMap(({ kind, id }) => (kind === 'text' ? [id] : []));
	return themes.flatMap(({ question }, at) => {
		if (question === undefined) return [];
		return unknownName(question, known, ['themes', at, 'question'], yaml, NO_OPEN_QUESTION);
	});
}
