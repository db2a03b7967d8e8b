import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study } from '../codebook/study-schema.ts';
import { unknownName } from '../codebook/unknown-name.ts';
import { metricProblems } from '../metrics/check-metrics.ts';
import { findMetric } from '../metrics/find-metric.ts';
import { CUSTOMER } from '../metrics/recommendation-classes.ts';
import type { Problem } from '../problem.ts';
import type { Report } from '../report/report-schema.ts';
import { ALL } from './cut.ts';

const NOT_IN_STUDIES = { which: "the report's studies do not have" };

type Path = readonly PropertyKey[];

/** Names in the declared cuts, targets and gains of a report that point at nothing in its studies. */
export function checkCuts(
	{ cuts, targets, mutual_value: gains = {} }: Pick<Report, 'cuts' | 'targets' | 'mutual_value'>,
	studies: readonly Study[],
	yaml: PositionedYaml,
): Problem[] {
	const known = knownNames(studies);
	const unknown = (name: string, names: readonly string[], path: Path) =>
		unknownName(name, names, path, yaml, NOT_IN_STUDIES);
	const metric = (name: string, path: Path) => metricNameProblems(name, studies, path, yaml);
	return [
		...cuts.flatMap((cut, at) => [
			...cut.metrics.flatMap((name, nth) => metric(name, ['cuts', at, 'metrics', nth])),
			...cut.by.flatMap((name, nth) => unknown(name, known.by, ['cuts', at, 'by', nth])),
			...cut.against.flatMap((name, nth) =>
				unknown(name, known.against, ['cuts', at, 'against', nth]),
			),
			...unknown(cut.relation ?? ALL, known.relations, ['cuts', at, 'relation']),
			...unknown(cut.brand ?? ALL, known.brands, ['cuts', at, 'brand']),
		]),
		...targets.flatMap((target, at) => metric(target.metric, ['targets', at, 'metric'])),
		...(['customer', 'us'] as const).flatMap((side) => {
			const figure = gains[side]?.metric;
			return figure === undefined ? [] : metric(figure, ['mutual_value', side, 'metric']);
		}),
	];
}

function knownNames(studies: readonly Study[]) {
	const ids = (of: (study: Study) => readonly { readonly id: string }[]) => [
		...new Set(studies.flatMap((study) => of(study).map(({ id }) => id))),
	];
	const brands = ids((study) => study.brands);
	const dimensions = ids((study) => study.segments);
	const relations = new Set([CUSTOMER, ...ids((study) => study.relations)]);
	return {
		by: ['role', 'touchpoint', ...dimensions.map((id) => `segment.${id}`)],
		against: [
			'role.rest',
			...ids((study) => study.waves).map((id) => `wave.${id}`),
			...brands.map((id) => `brand.${id}`),
		],
		relations: [ALL, ...relations],
		brands: [ALL, ...brands],
	};
}

/** `metric:question` or `metric:question:category`. */
function metricNameProblems(
	name: string,
	studies: readonly Study[],
	path: Path,
	yaml: PositionedYaml,
): Problem[] {
	const [id = '', questionId = '', category] = name.split(':');
	const questions = studies.flatMap((study) => study.questions);
	const question = questions.find((one) => one.id === questionId);
	const wrong = metricProblems(id, question, path, yaml);
	if (wrong.length > 0) return wrong;
	if (question === undefined) {
		const known = questions.filter(({ kind }) => findMetric(id)?.kinds.includes(kind));
		const ids = known.map((one) => one.id);
		return unknownName(questionId, ids, path, yaml, NOT_IN_STUDIES);
	}
	const categories =
		findMetric(id)
			?.readings(question)
			.map((reading) => reading.category) ?? [];
	return category ? unknownName(category, categories, path, yaml, NOT_IN_STUDIES) : [];
}
