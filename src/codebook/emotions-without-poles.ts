import { problem, type Problem } from '../problem.ts';
import { yamlPath } from './parse-settings.ts';
import type { PositionedYaml } from './positioned-yaml.ts';
import type { Study, StudyQuestion } from './study-schema.ts';

interface Fault {
	/** Place of the option, or null for the question. */
	readonly option: number | null;
	readonly message: string;
	readonly remedy: string;
}

/**
 * Questions about feelings whose options do not tell both poles, and poles where no feeling is asked: a
 * feeling of no pole would fall out of both shares unseen.
 */
export function emotionsWithoutPoles({ questions }: Study, yaml: PositionedYaml): Problem[] {
	return questions.flatMap((question, at) =>
		faultsOf(question).map(({ option, ...fault }) => {
			const path = ['questions', at, ...(option === null ? [] : ['options', option])];
			return problem({
				severity: 'error',
				rule: 'emotion-without-pole',
				file: yaml.file,
				line: yaml.place(path).line,
				column: yamlPath(path),
				value: question.id,
				...fault,
			});
		}),
	);
}

function faultsOf({ id, kind, facet, options }: StudyQuestion): readonly Fault[] {
	if (kind !== 'single' && kind !== 'multiple') return [];
	const told = options.filter(({ pole }) => pole !== undefined);
	if (facet !== 'emotion') {
		return options.flatMap(({ id: option, pole }, at) =>
			pole === undefined ? [] : [notOfEmotion(id, option, at)],
		);
	}
	// Without any its feelings stand in no figure, and the pages say so.
	if (told.length === 0) return [];
	const missing = (['positive', 'negative'] as const).filter(
		(pole) => !told.some((option) => option.pole === pole),
	);
	return [
		...options.flatMap(({ id: option, pole }, at) =>
			pole === undefined ? [withoutPole(id, option, at)] : [],
		),
		...missing.map((pole) => ofOnePole(id, pole)),
	];
}

function notOfEmotion(id: string, option: string, at: number): Fault {
	const message = `The option ${option} of ${id} has a pole, but the question is not of facet emotion.`;
	return { option: at, message, remedy: 'Take pole away, or mend facet.' };
}

function withoutPole(id: string, option: string, at: number): Fault {
	const message = `The option ${option} of ${id} tells no pole, though others do.`;
	const remedy = 'Add pole: positive, negative or neutral.';
	return { option: at, message, remedy };
}

function ofOnePole(id: string, pole: string): Fault {
	const message = `${id} asks for no ${pole} feeling: an answer could go one way only.`;
	return { option: null, message, remedy: `Ask for ${pole} feelings too.` };
}
