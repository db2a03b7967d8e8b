import { yamlPath } from '../codebook/parse-settings.ts';
import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study, StudyQuestion } from '../codebook/study-schema.ts';
import { problem, type Problem } from '../problem.ts';
import { EMOTION_SHARES } from './emotion-shares.ts';
import { findMetric, metricIds, metricIdsOfKind } from './find-metric.ts';
import { gap } from './gap.ts';
import { GAP_SHARES } from './gap-shares.ts';
import { isOneToTen, isSchoolGrade, isZeroToTen } from './recommendation-classes.ts';

type Path = readonly PropertyKey[];

/** Metrics of a codebook that there are not or that may not be asked of their question. */
export function checkMetrics(study: Study, yaml: PositionedYaml): Problem[] {
	return [
		...study.questions.flatMap((question, at) =>
			(question.metrics ?? []).flatMap((id, nth) =>
				metricProblems(id, question, ['questions', at, 'metrics', nth], yaml),
			),
		),
		...study.headline.flatMap((name, at) => {
			const [id = '', questionId] = name.split(':');
			const question = study.questions.find((one) => one.id === questionId);
			return metricProblems(id, question, ['headline', at], yaml);
		}),
	];
}

/**
 * Why a metric may not stand at a place of a settings file: no such metric, not of this kind of
 * question, or a name that its scale forbids. Empty where it may, or where the question is not known.
 */
export function metricProblems(
	id: string,
	question: StudyQuestion | undefined,
	path: Path,
	yaml: PositionedYaml,
): Problem[] {
	const metric = findMetric(id);
	if (metric === undefined) {
		return [report('unknown-metric', id, `There is no metric "${id}".`, metricIds(), path, yaml)];
	}
	if (question === undefined) return [];
	if (!metric.kinds.includes(question.kind)) {
		const message = `The metric ${id} cannot be asked of ${question.id}, a question of kind ${question.kind}.`;
		return [report('metric-of-kind', id, message, metricIdsOfKind(question.kind), path, yaml)];
	}
	const wrongName = whyNotOnThisScale(id, question);
	return wrongName === null ? [] : [report('metric-of-scale', id, wrongName, null, path, yaml)];
}

function whyNotOnThisScale(id: string, question: StudyQuestion): string | null {
	if (id === 'nps' && !isZeroToTen(question)) {
		return `The score of ${question.id} may not be called nps: that is asked on 0 to 10 only.`;
	}
	if (id === 'nps-1-10' && !isOneToTen(question)) {
		return `The score of ${question.id} is no nps-1-10: its scale is another.`;
	}
	if (id === 'balance' && isSchoolGrade(question)) {
		return `A scale of 4 to 10 has no balance.`;
	}
	if (isOfPairs(id) && question.pairs_with === undefined) {
		return `The question ${question.id} has no gap: it names no expectation in pairs_with.`;
	}
	if (EMOTION_SHARES.some((one) => one.id === id && !one.fits(question, ''))) {
		return `The question ${question.id} tells no poles of feelings: it needs facet: emotion, and pole on its options.`;
	}
	return null;
}

/** Whether a metric reads an expectation beside its question. */
function isOfPairs(id: string): boolean {
	return id === gap.id || GAP_SHARES.some((one) => one.id === id);
}

function report(
	rule: string,
	value: string,
	message: string,
	known: readonly string[] | null,
	path: Path,
	yaml: PositionedYaml,
): Problem {
	const remedy = known?.length
		? `Use one of: ${known.join(', ')}.`
		: 'Take it away, or mend the question.';
	const { line } = yaml.place(path);
	const { file } = yaml;
	const column = yamlPath(path);
	return problem({ severity: 'error', rule, file, line, column, value, message, known, remedy });
}
