import type { PlannedChange } from '../../../plan/analyses/change.ts';
import { detectableChange } from '../../../statistics/detectable-change.ts';
import { pearsonCorrelation } from '../../../statistics/pearson-correlation.ts';
import { CONFIDENCE } from '../../confidence.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { answerVariance } from '../../level-error.ts';
import type { Sample } from '../../sample.ts';
import { pointInUnit, scoreAnswers, scoreNumber, type ScoreLevel } from '../score-answers.ts';
import type { PersonPair } from './person-pairs.ts';

/** Chance to find a change of the size that is told. */
const POWER = 0.8;

/** From fewer pairs a correlation is not taken for known. */
const FEWEST_PAIRS = 10;

/**
 * The smallest change that the next wave can be expected to find, if it is as large as this one and
 * shares as many persons with it as this one does with the one before: methods i, at effective
 * answers, with the correlation that was measured (0 where fewer than 10 persons answered both).
 */
export function detectable(
	sample: Sample,
	planned: PlannedChange,
	newest: ScoreLevel,
	pairs: readonly PersonPair[],
): readonly DerivedEstimate[] {
	const { base, level } = newest;
	if (newest.own.figure === null || base.nEffective === null || base.nEffective <= 0) return [];
	const correlation = correlationOf(sample, planned, pairs);
	const change = detectableChange(
		{
			variance: answerVariance(level),
			first: base.nEffective,
			second: base.nEffective,
			overlap: Math.min(1, pairs.length / base.n) * base.nEffective,
			correlation,
		},
		CONFIDENCE,
		POWER,
	);
	const figure = pointInUnit(planned, change.detectable);
	return [scoreNumber(planned, { metric: 'detectable', base, figure })];
}

/** Of the two answers of a person; 0 where few persons gave both or all alike. */
function correlationOf(
	sample: Sample,
	planned: PlannedChange,
	pairs: readonly PersonPair[],
): number {
	if (pairs.length < FEWEST_PAIRS) return 0;
	const { valueOf } = scoreAnswers(sample, planned);
	const first = pairs.map(({ earlier }) => valueOf(earlier));
	const second = pairs.map(({ later }) => valueOf(later));
	return isSpread(first) && isSpread(second) ? pearsonCorrelation(first, second) : 0;
}

function isSpread(values: readonly number[]): boolean {
	return values.some((value) => value !== values[0]);
}
