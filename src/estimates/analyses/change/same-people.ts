import type { PlannedChange } from '../../../plan/analyses/change.ts';
import { pairedChange } from '../../../statistics/paired-change.ts';
import { baseOfRows } from '../../base-of-rows.ts';
import { comparedScale } from '../../compared-scale.ts';
import type { Base, DerivedEstimate, DifferenceTest } from '../../estimated-fact.ts';
import { measure, type Measured } from '../../measure.ts';
import type { Sample } from '../../sample.ts';
import { isSteadyDifference } from '../../steady-difference.ts';
import { targetFigure } from '../../target-figure.ts';
import type { WithLeast } from '../analysis-desk.ts';
import { inUnit, isBelow, scoreAnswers, scoreNumber } from '../score-answers.ts';
import type { WaveChange } from './person-pairs.ts';

/**
 * The mean change of those who answered both waves, Student 1908 on the changes of persons, by account
 * where accounts are told. Fewer than 20 persons, or over 90 % without any change, have no interval.
 */
export function samePeople(
	sample: Sample,
	planned: WithLeast<PlannedChange>,
	change: WaveChange,
): readonly DerivedEstimate[] {
	if (change.pairs.length === 0) return [];
	const { valueOf } = scoreAnswers(sample, planned);
	const changes = new Map(
		change.pairs.map(({ earlier, later }) => [later, valueOf(later) - valueOf(earlier)]),
	);
	const { relation, wave } = planned.cut;
	const measured = measure(sample, {
		rows: Int32Array.from(changes.keys()),
		valueOf: (row) => changes.get(row) ?? NaN,
		shape: 'mean',
		waves: [wave, change.wave],
		relation,
	});
	const isTelling = !pairedChange([...changes.values()]).isCountsOnly;
	const figure = isTelling ? targetFigure(measured, 0) : null;
	const scale = comparedScale(planned.metric, planned.question);
	const test: DifferenceTest = {
		p: figure?.p ?? 1,
		isSteady: isSteady(sample, measured),
		scale,
	};
	return [
		scoreNumber(planned, {
			metric: 'same-people',
			against: `wave.${change.wave}`,
			base: measured.base,
			otherBases: othersTold(sample, planned, change),
			figure: inUnit(planned, figure),
			test,
		}),
	];
}

/** Those who answered one wave only, where they are so few that the two changes tell theirs. */
function othersTold(
	sample: Sample,
	planned: WithLeast<PlannedChange>,
	{ earlier, later, pairs }: WaveChange,
): readonly Base[] {
	const paired = new Set(pairs.flatMap((pair) => [pair.earlier, pair.later]));
	const once = Int32Array.from([...earlier, ...later].filter((row) => !paired.has(row)));
	const base = baseOfRows(sample, once);
	return base.n > 0 && isBelow(base, planned) ? [base] : [];
}

/** Whether the change survives without any one account; null where accounts are not told. */
function isSteady(sample: Sample, { level }: Measured): boolean | null {
	const own = sample.hasAccounts ? level.sums.influence() : null;
	if (own === null) return null;
	return isSteadyDifference(own, null);
}
