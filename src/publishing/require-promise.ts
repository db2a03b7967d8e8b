import type { Estimate } from '../estimates/estimated-fact.ts';
import type { DisclosureRules } from './disclosure-rules.ts';

/**
 * Refuses numbers about single accounts of a study whose respondents were not told that they answer by
 * name: whoever plans such a number has a bug, and nothing of it may leave.
 *
 * @throws Error where there is one
 */
export function requirePromise(
	estimates: readonly Estimate[],
	rulesOf: (study: string) => DisclosureRules,
): void {
	const refused = estimates.find(
		(one) =>
			one.kind === 'derived' &&
			(one.isNamed === true || (one.key.account ?? '') !== '') &&
			rulesOf(one.study).isIdentified !== true,
	);
	if (refused?.kind !== 'derived') return;
	throw new Error(`the promise of ${refused.study} allows no ${refused.key.metric} by account`);
}
