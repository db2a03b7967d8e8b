import type { PathOutcome, PlannedPath } from '../../../plan/analyses/path.ts';
import { adjustedDifference } from '../../../statistics/adjusted-difference.ts';
import type { PointWithInterval } from '../../../statistics/interval.ts';
import { clusterVariance } from '../../../statistics/linearised-variance.ts';
import { tInterval } from '../../../statistics/t-interval.ts';
import { findItem, readAnswers } from '../../answer-reader.ts';
import { CONFIDENCE } from '../../confidence.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { measure, measureDifference } from '../../measure.ts';
import { rowValues } from '../../row-values.ts';
import type { Sample } from '../../sample.ts';
import { derivedNumber, inHundredths } from '../derived-number.ts';
import type { PathAnswers } from './path-answers.ts';

/** With fewer clusters the linearised variance is too optimistic for an interval. */
const LEAST_CLUSTERS = 8;

/**
 * The recommendation of those whom a touchpoint failed less that of the others, and the same at an
 * equal number of touchpoints met: a description, since one bad mood colours all answers.
 */
export function failingEffect(
	sample: Sample,
	place: PlannedPath,
	answers: PathAnswers,
	{ question, metric }: PathOutcome,
): DerivedEstimate[] {
	const [reading] = metric?.readings(question) ?? [];
	if (reading === undefined) return [];
	const { isValid, valueOf } = readAnswers(
		sample.responses,
		findItem(sample.responses, question.id, ''),
		reading,
	);
	const rows = answers.travellers.filter(isValid);
	const fails = (row: number) => (answers.failing[row] ?? 0) > 0;
	const design = { waves: [place.cut.wave], relation: place.cut.relation };
	const [failed, others] = [rows.filter(fails), rows.filter((row) => !fails(row))].map((side) =>
		measure(sample, { rows: side, valueOf, shape: 'balance', ...design }),
	);
	if (failed === undefined || others === undefined || rows.length === 0) return [];
	const told = {
		metric: 'failing-effect',
		unit: 'points',
		base: failed.base,
		otherBases: [others.base],
		about: { question, touchpoint: '' },
	} as const;
	const difference = measureDifference(sample, failed, others, design);
	const scale = { kind: 'balance' } as const;
	const test = difference && { p: difference.p, isSteady: difference.isSteady, scale };
	const adjusted = atEqualExposure(sample, place, answers, { rows, valueOf });
	return [
		derivedNumber(place, { ...told, figure: inHundredths(difference), test }),
		derivedNumber(place, { ...told, category: 'adjusted', figure: inHundredths(adjusted) }),
	];
}

function atEqualExposure(
	sample: Sample,
	{ cut }: PlannedPath,
	{ met, failing }: PathAnswers,
	{ rows, valueOf }: { readonly rows: Int32Array; readonly valueOf: (row: number) => number },
): PointWithInterval | null {
	const found = adjustedDifference({
		values: rowValues(rows, valueOf),
		groups: rows.map((row) => ((failing[row] ?? 0) > 0 ? 1 : 0)),
		covariate: rows.map((row) => met[row] ?? 0),
		weights: sample.weightsOf(rows),
	});
	if (found === undefined) return null;
	const clusters = sample.numberClusters(rows);
	const count = clusters.reduce((most, cluster) => Math.max(most, cluster), -1) + 1;
	if (count < LEAST_CLUSTERS) return null;
	const sums = new Float64Array(count);
	found.influences.forEach((influence, at) => {
		const cluster = clusters[at] ?? -1;
		sums[cluster] = (sums[cluster] ?? NaN) + influence;
	});
	const variance = clusterVariance(sums, sample.clustersIn([cut.wave], cut.relation));
	if (variance === 0) return null;
	const point = found.difference;
	return { point, ...tInterval(point, Math.sqrt(variance), count - 1, CONFIDENCE) };
}
