import type { DisclosureRules } from '../disclosure-rules.ts';

/** What an audience may ask for beyond a study's own thresholds. */
export interface StricterThresholds {
	readonly respondents?: number | undefined;
	readonly accounts?: number | undefined;
	readonly distribution?: number | undefined;
}

/** The rules of a study for an audience: of each threshold the stricter one. */
export function audienceRules(
	rules: DisclosureRules,
	{ respondents = 0, accounts = 0, distribution = 0 }: StricterThresholds,
): DisclosureRules {
	return {
		...rules,
		respondents: Math.max(rules.respondents, respondents),
		accounts: Math.max(rules.accounts, accounts),
		distribution: Math.max(rules.distribution, distribution),
	};
}

/** Whether an audience asks for more than a study does. */
export function isStricter(rules: DisclosureRules, thresholds: StricterThresholds): boolean {
	const own = audienceRules(rules, thresholds);
	return (['respondents', 'accounts', 'distribution'] as const).some(
		(name) => own[name] > rules[name],
	);
}
