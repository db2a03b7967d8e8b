import { problem, type Problem } from '../problem.ts';
import { brandsNotOurs } from './brands-not-ours.ts';
import { checkWeights } from './check-weights.ts';
import { emotionsWithoutPoles } from './emotions-without-poles.ts';
import { imagesOfOtherScale } from './images-of-other-scale.ts';
import { labelsWithoutLanguage } from './labels-without-language.ts';
import { DEFAULT_FUNCTIONS, DEFAULT_PHASES } from './default-path.ts';
import { yamlPath } from './parse-settings.ts';
import type { PositionedYaml } from './positioned-yaml.ts';
import { recruitedElsewhere } from './recruited-elsewhere.ts';
import { repeatedNames } from './repeated-names.ts';
import type { Study, StudyQuestion } from './study-schema.ts';
import { themesOfNoQuestion } from './themes-of-no-question.ts';
import { whyUnreadable } from './unreadable-question.ts';

type Path = readonly PropertyKey[];

/**
 * What a schema cannot see of a codebook: names that point at nothing, ids given twice, labels
 * that lack a language, questions that cannot be read. All problems at once.
 */
export function checkStudy(study: Study, yaml: PositionedYaml): Problem[] {
	const finder = new StudyFinder(study, yaml);
	return [
		...finder.repeatedIds(),
		...namesTwice(study, yaml),
		...finder.danglingNames(),
		...labelsWithoutLanguage(study, yaml),
		...finder.unreadableQuestions(),
		...finder.wavesOutOfOrder(),
		...brandsNotOurs(study, yaml),
		...imagesOfOtherScale(study, yaml),
		...emotionsWithoutPoles(study, yaml),
		...recruitedElsewhere(study, yaml),
		...checkWeights(study, yaml),
		...themesOfNoQuestion(study, yaml),
	];
}

/** Languages, metrics and headlines that a list names twice. */
function namesTwice({ languages, headline, questions }: Study, yaml: PositionedYaml): Problem[] {
	return [
		...repeatedNames(languages, ['languages'], yaml),
		...repeatedNames(headline, ['headline'], yaml),
		...questions.flatMap(({ metrics }, at) =>
			repeatedNames(metrics ?? [], ['questions', at, 'metrics'], yaml),
		),
	];
}

class StudyFinder {
	private readonly study: Study;
	private readonly yaml: PositionedYaml;

	constructor(study: Study, yaml: PositionedYaml) {
		this.study = study;
		this.yaml = yaml;
	}

	repeatedIds(): Problem[] {
		const { waves, questions, roles, relations, brands, segments, touchpoints } = this.study;
		const { phases, functions, themes } = this.study;
		const lists = {
			waves,
			questions,
			roles,
			relations,
			brands,
			segments,
			touchpoints,
			phases,
			functions,
			themes,
		};
		return Object.entries(lists).flatMap(([name, list]) => this.repeatedIn(list ?? [], [name]));
	}

	danglingNames(): Problem[] {
		const { study } = this;
		const phases = idsOf(study.phases ?? DEFAULT_PHASES);
		const functions = idsOf(study.functions ?? DEFAULT_FUNCTIONS);
		const touchpoints = idsOf(study.touchpoints);
		const questions = idsOf(study.questions);
		const brands = idsOf(study.brands);
		return [
			...study.touchpoints.flatMap((touchpoint, at) => [
				...this.dangling(touchpoint.phase, phases, ['touchpoints', at, 'phase']),
				...this.dangling(touchpoint.function, functions, ['touchpoints', at, 'function']),
			]),
			...study.questions.flatMap((question, at) => [
				...this.dangling(question.touchpoint, touchpoints, ['questions', at, 'touchpoint']),
				...this.dangling(question.pairs_with, questions, ['questions', at, 'pairs_with']),
				...this.itself(question, 'pairs_with', at),
				...this.dangling(question.image_of, questions, ['questions', at, 'image_of']),
				...this.itself(question, 'image_of', at),
				...this.itself(question, 'continues', at),
				...this.dangling(question.continues, questions, ['questions', at, 'continues']),
				...question.same_as_before.flatMap((wave, nth) =>
					this.dangling(wave, idsOf(study.waves), ['questions', at, 'same_as_before', nth]),
				),
				...this.danglingKeys(question.each?.brand, brands, ['questions', at, 'each', 'brand']),
				...this.danglingKeys(question.each?.touchpoint, touchpoints, [
					'questions',
					at,
					'each',
					'touchpoint',
				]),
			]),
			...study.segments.flatMap(({ values, own_experience: own }, at) =>
				own.flatMap((value, nth) =>
					this.dangling(value, idsOf(values), ['segments', at, 'own_experience', nth]),
				),
			),
			...study.sources.flatMap((source, at) => [
				...this.dangling(source.wave, idsOf(study.waves), ['sources', at, 'wave']),
				...this.dangling(source.relation, relationIds(study), ['sources', at, 'relation']),
				...this.dangling(source.brand, brands, ['sources', at, 'brand']),
			]),
			...study.headline.flatMap((metric, at) => this.headlineProblems(metric, questions, at)),
		];
	}

	unreadableQuestions(): Problem[] {
		return this.study.questions.flatMap((question, at) => {
			const wrong = whyUnreadable(question, this.study);
			return wrong
				? [
						this.report(
							['questions', at],
							'unreadable-question',
							question.id,
							wrong.message,
							wrong.remedy,
						),
					]
				: [];
		});
	}

	wavesOutOfOrder(): Problem[] {
		return this.study.waves.flatMap((wave, at) =>
			wave.end < wave.start
				? [
						this.report(
							['waves', at, 'end'],
							'wave-ends-before-it-starts',
							wave.end,
							`The wave ${wave.id} ends before it starts.`,
							'Mend start or end.',
						),
					]
				: [],
		);
	}

	private repeatedIn(list: readonly { readonly id: string }[], path: Path): Problem[] {
		const seen = new Set<string>();
		return list.flatMap(({ id }, at) => {
			if (!seen.has(id)) {
				seen.add(id);
				return [];
			}
			const message = `The id "${id}" is given twice.`;
			return [
				this.report([...path, at, 'id'], 'repeated-id', id, message, 'Give each its own id.'),
			];
		});
	}

	private dangling(name: string | undefined, known: readonly string[], path: Path): Problem[] {
		if (name === undefined || known.includes(name)) return [];
		const where = yamlPath(path);
		const message = `"${where}" names "${name}", which the codebook does not have.`;
		const remedy =
			known.length > 0 ? `Use one of: ${known.join(', ')}.` : 'Add it to the codebook.';
		return [{ ...this.report(path, 'unknown-name', name, message, remedy), known }];
	}

	/** A question that names itself as another. */
	private itself(
		question: StudyQuestion,
		key: 'pairs_with' | 'image_of' | 'continues',
		at: number,
	): Problem[] {
		if (question[key] !== question.id) return [];
		const message = `The question ${question.id} names itself in ${key}.`;
		const remedy = 'Name another question, or take it away.';
		return [this.report(['questions', at, key], 'names-itself', question.id, message, remedy)];
	}

	private headlineProblems(name: string, questions: readonly string[], at: number): Problem[] {
		const [, question] = name.split(':');
		if (question) return this.dangling(question, questions, ['headline', at]);
		const message = `"headline[${at}]" names no question.`;
		const remedy = 'Write it as metric:question.';
		return [this.report(['headline', at], 'unknown-name', name, message, remedy)];
	}

	private danglingKeys(
		map: Readonly<Record<string, unknown>> | undefined,
		known: readonly string[],
		path: Path,
	): Problem[] {
		return Object.keys(map ?? {}).flatMap((key) => this.dangling(key, known, [...path, key]));
	}

	private report(
		path: Path,
		rule: string,
		value: string | null,
		message: string,
		remedy: string,
	): Problem {
		return problem({
			severity: 'error',
			rule,
			file: this.yaml.file,
			line: this.yaml.place(path).line,
			column: yamlPath(path),
			value,
			message,
			remedy,
		});
	}
}

function idsOf(list: readonly { readonly id: string }[]): string[] {
	return list.map(({ id }) => id);
}

/** The relations of a study; where it names none, every answer is a customer's. */
function relationIds(study: Study): string[] {
	return study.relations.length > 0 ? idsOf(study.relations) : ['customer'];
}
