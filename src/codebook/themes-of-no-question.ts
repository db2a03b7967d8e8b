import { problem, type Problem } from '../problem.ts';
import { yamlPath } from './parse-settings.ts';
import type { PositionedYaml } from './positioned-yaml.ts';
import type { Study } from './study-schema.ts';

/** Themes of a question that is not there or not open: only open answers are coded. */
export function themesOfNoQuestion({ themes, questions }: Study, yaml: PositionedYaml): Problem[] {
	const known = questions.flatMap(({ kind, id }) => (kind === 'text' ? [id] : []));
	return themes.flatMap(({ question }, at) => {
		if (question === undefined || known.includes(question)) return [];
		const path = ['themes', at, 'question'];
		return [
			problem({
				severity: 'error',
				rule: 'unknown-name',
				file: yaml.file,
				line: yaml.place(path).line,
				column: yamlPath(path),
				value: question,
				message: `"${yamlPath(path)}" names "${question}", which is no open question of the codebook.`,
				known,
				remedy:
					known.length > 0
						? `Use one of: ${known.join(', ')}.`
						: 'Add a question of kind text, or take the key away.',
			}),
		];
	});
}
