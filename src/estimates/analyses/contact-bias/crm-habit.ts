import type { PlannedContactBias } from '../../../plan/analyses/contact-bias.ts';
import { answerInfluences } from '../../../statistics/answer-influences.ts';
import { clusterVariance } from '../../../statistics/linearised-variance.ts';
import { postStratifiedResiduals, postStratify } from '../../../statistics/post-stratification.ts';
import { tInterval } from '../../../statistics/t-interval.ts';
import { CONFIDENCE } from '../../confidence.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import { roleReader } from '../contact-kind.ts';
import type { CustomerFrame } from '../customer-frame.ts';
import { aboutHeadline, inUnit, type HeadlineAnswers } from '../headline-answers.ts';
import type { TwoGroups } from './group-gap.ts';
import { postStrata } from './post-strata.ts';

/** A mean and what each of its answers contributes to its error. */
interface Scored {
	readonly rows: Int32Array;
	readonly mean: number;
	readonly influences: readonly number[];
}

/**
 * What asking contact persons only would have told, minus the score weighted to the roles of the
 * frame (Holt & Smith 1979): the habit of asking those whom the customer register names. The variance
 * takes out what the roles explain (Särndal, Swensson & Wretman 1992) and is clustered by account.
 *
 * People of no role of the frame are left out of the weighted score; without two groups of roles to
 * weight by nothing is told.
 */
export function crmHabit(
	sample: Sample,
	frame: CustomerFrame,
	answers: HeadlineAnswers,
	{ first }: TwoGroups,
	planned: PlannedContactBias,
): DerivedEstimate[] {
	const all = weightedToFrame(sample, frame, answers, planned.reading.roles);
	const contacts = answers.measured(first);
	if (all === null || contacts.own.figure === null) return [];
	const own = {
		rows: first,
		mean: contacts.own.figure.point,
		influences: answerInfluences(
			Array.from(first, answers.valueOf),
			Array.from(sample.weightsOf(first)),
		),
	};
	const figure = differenceOf(sample, answers, own, all);
	return [
		aboutHeadline(planned, planned.headline, 'crm-habit', {
			base: contacts.base,
			otherBases: [answers.measured(all.rows).base],
			figure: figure && inUnit(planned.headline, figure),
		}),
	];
}

function weightedToFrame(
	sample: Sample,
	frame: CustomerFrame,
	{ rows: valid, valueOf }: HeadlineAnswers,
	roles: readonly string[],
): Scored | null {
	const roleOf = roleReader(sample, frame);
	const strata = postStrata(frame, roles, Array.from(valid, roleOf));
	if (strata === null) return null;
	const rows = valid.filter((row) => strata.groups.has(roleOf(row)));
	const groups = Array.from(rows, (row) => strata.groups.get(roleOf(row)) ?? -1);
	const made = postStratify(groups, strata.targets, sample.weightsOf(rows));
	if (made.kind !== 'weights') return null;
	const values = Array.from(rows, valueOf);
	const weights = Array.from(made.weights);
	const total = sumOf(weights);
	return {
		rows,
		mean: sumOf(values.map((value, at) => value * (weights[at] ?? NaN))) / total,
		influences: postStratifiedResiduals(answerInfluences(values, weights), weights, groups),
	};
}

/** Null where the variance cannot be told or is 0. */
function differenceOf(sample: Sample, { design }: HeadlineAnswers, first: Scored, second: Scored) {
	const rows = Int32Array.from([...first.rows, ...second.rows]);
	const influences = [...first.influences, ...second.influences.map((one) => -one)];
	const clusters = sample.numberClusters(rows);
	const sums: number[] = [];
	clusters.forEach((cluster, at) => {
		sums[cluster] = (sums[cluster] ?? 0) + (influences[at] ?? NaN);
	});
	if (sums.length < 2) return null;
	const count = sample.clustersIn(design.waves, design.relation);
	const variance = clusterVariance(Float64Array.from(sums), count);
	if (variance === 0) return null;
	const point = first.mean - second.mean;
	return { point, ...tInterval(point, Math.sqrt(variance), sums.length - 1, CONFIDENCE) };
}

function sumOf(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
