import type { Problem } from '../problem.ts';
import type { GroupWeighting } from './group-weighting.ts';
import { groupName, inCodebook } from './told-in-codebook.ts';
import type { WeighingParts } from './weighed-study.ts';

/** Of so few answers each has a tenth however they are weighted. */
const ALWAYS_HEAVY = 10;

/** Of the answers; the limits of weights stand in weight-concentration.ts. */
const MOST_OF_ONE_ACCOUNT = 0.25;

/** Warnings where few answers or one account decide a group's numbers (methods c3). */
export function concentrationWarnings(parts: WeighingParts, one: GroupWeighting): Problem[] {
	const { thresholds, weights } = parts.study;
	if (one.n < thresholds.respondents || (one.accounts ?? Infinity) < thresholds.accounts) return [];
	return [...(weights.kind === 'none' ? [] : ofWeights(parts, one)), ...ofAnswers(parts, one)];
}

function ofWeights(parts: WeighingParts, one: GroupWeighting): Problem[] {
	const warn = (rule: string, message: string, remedy: string) =>
		inCodebook(parts, ['weights', 'kind'], {
			severity: 'warning',
			rule,
			message: `${groupName(one)}: ${message}`,
			remedy,
		});
	return one.warnings.flatMap((warning) => {
		switch (warning) {
			case 'design-effect':
				return warn(
					'weights-design-effect',
					`unequal weights leave ${one.effectiveSize.toFixed(1)} of ${one.n} answers (design effect ${one.designEffect.toFixed(2)}).`,
					'Weight to fewer or larger groups, or trim more.',
				);
			case 'one-answer':
				return one.n <= ALWAYS_HEAVY
					? []
					: warn(
							'weights-one-answer',
							`one answer carries ${percent(one.largestAnswer)} of all weight.`,
							'Trim the weights more, or choose another kind.',
						);
			case 'one-cluster':
				return one.largestAccount === null
					? []
					: warn(
							'weights-one-account',
							`one account carries ${percent(one.largestAccount)} of all weight; intervals are too narrow.`,
							'Choose a kind that lets no account decide.',
						);
		}
	});
}

function ofAnswers(parts: WeighingParts, one: GroupWeighting): Problem[] {
	const largest = one.largestAccountUnweighted ?? 0;
	if (largest <= MOST_OF_ONE_ACCOUNT) return [];
	return [
		inCodebook(parts, ['columns', 'account'], {
			severity: 'warning',
			rule: 'answers-of-one-account',
			message: `${groupName(one)}: one account gave ${percent(largest)} of the answers; intervals are too narrow.`,
			remedy: 'Look at the figures with each account counted once (weights account).',
		}),
	];
}

function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}
