import type { PlannedPath } from '../../../plan/analyses/path.ts';
import { baseOfRows } from '../../base-of-rows.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import { derivedNumber, withoutInterval } from '../derived-number.ts';
import type { PathAnswers } from './path-answers.ts';

/**
 * How many persons each touchpoint failed as the only one of theirs: the cleanest cases. Those whom
 * others failed too are told of as well, since the failing of each touchpoint are known.
 */
export function onlyFailing(
	sample: Sample,
	place: PlannedPath,
	{ steps, travellers, failing }: PathAnswers,
): DerivedEstimate[] {
	return steps.map(({ step, isMet, isFailing }) => {
		const failed = travellers.filter((row) => isMet(row) && isFailing(row));
		const only = baseOfRows(
			sample,
			failed.filter((row) => failing[row] === 1),
		);
		const others = baseOfRows(
			sample,
			failed.filter((row) => failing[row] !== 1),
		);
		return derivedNumber(place, {
			metric: 'only-failing',
			unit: 'count',
			base: baseOfRows(sample, travellers),
			otherBases: others.n > 0 ? [only, others] : [only],
			figure: withoutInterval(only.n),
			about: step,
		});
	});
}
