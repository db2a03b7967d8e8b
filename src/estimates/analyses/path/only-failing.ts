import type { PlannedPath } from '../../../plan/analyses/path.ts';
import type { Base, DerivedEstimate } from '../../estimated-fact.ts';
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
		const only = headcount(
			sample,
			failed.filter((row) => failing[row] === 1),
		);
		const others = headcount(
			sample,
			failed.filter((row) => failing[row] !== 1),
		);
		return derivedNumber(place, {
			metric: 'only-failing',
			unit: 'count',
			base: headcount(sample, travellers),
			otherBases: others.n > 0 ? [only, others] : [only],
			figure: withoutInterval(only.n),
			about: step,
		});
	});
}

function headcount(sample: Sample, rows: Int32Array): Base {
	const { account, person } = sample.responses;
	const n = sample.countDistinct(person, rows);
	return { n, accounts: account && sample.countDistinct(account, rows), nEffective: n };
}
