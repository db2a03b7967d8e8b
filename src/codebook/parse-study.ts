import type { Problem } from '../problem.ts';
import { checkStudy } from './check-study.ts';
import {
	DEFAULT_FUNCTIONS,
	DEFAULT_PHASES,
	DEFAULT_RELATIONS,
	inLanguagesOf,
} from './default-path.ts';
import { parseSettings } from './parse-settings.ts';
import { parsePositionedYaml, type PositionedYaml } from './positioned-yaml.ts';
import { studySchema, type Study, type StudyScale } from './study-schema.ts';
import { unusableQuestions } from './unusable-questions.ts';

export interface ParsedStudy {
	/**
	 * Null where the form of the file is wrong or a question cannot be read at all; phases, functions
	 * and relations are always filled, and where brands are named one is ours.
	 */
	readonly study: Study | null;
	readonly yaml: PositionedYaml;
	readonly problems: readonly Problem[];
}

/** Reads a study.yaml whole: its form, then what its names point at. */
export function parseStudy(file: string, text: string): ParsedStudy {
	const { yaml, problems: syntax } = parsePositionedYaml(file, text);
	if (syntax.length > 0) return { study: null, yaml, problems: syntax };
	const { value, problems } = parseSettings(yaml, studySchema);
	if (value === null) return { study: null, yaml, problems };
	const unusable = unusableQuestions(value, yaml);
	return {
		study: unusable.length > 0 ? null : withDefaults(value),
		yaml,
		problems: [...problems, ...checkStudy(value, yaml), ...unusable],
	};
}

/** How likely to recommend, 0–10: the scale of an nps question that tells none. */
const NPS_SCALE: StudyScale = { min: 0, max: 10, better: 'high', labels: {}, values: {} };

/** A brand that stands alone is ours. */
function asOurs(brand: Study['brands'][number]): Study['brands'][number] {
	return { ...brand, own: true };
}

function withDefaults(study: Study): Study {
	return {
		...study,
		questions: study.questions.map((one) =>
			one.kind === 'nps' ? { scale: NPS_SCALE, ...one } : one,
		),
		brands: study.brands.length === 1 ? study.brands.map(asOurs) : study.brands,
		phases: study.phases ?? inLanguagesOf(DEFAULT_PHASES, study.languages),
		functions: study.functions ?? inLanguagesOf(DEFAULT_FUNCTIONS, study.languages),
		relations:
			study.relations.length > 0
				? study.relations
				: inLanguagesOf(DEFAULT_RELATIONS, study.languages),
	};
}
