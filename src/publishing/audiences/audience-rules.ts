import { compareTexts } from '../../problem.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';

/** What an audience may ask for more of than a study does. */
export const THRESHOLDS = ['respondents', 'accounts', 'distribution'] as const;

/** Its own, which count only where they are stricter. */
export type StricterThresholds = {
	readonly [Key in (typeof THRESHOLDS)[number]]?: number | undefined;
};

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
	return THRESHOLDS.some((name) => own[name] > rules[name]);
}

/** Of each threshold the most that any of some audiences asks for. */
export function strictestThresholds(all: readonly StricterThresholds[]): StricterThresholds {
	const most = (name: (typeof THRESHOLDS)[number]) =>
		Math.max(0, ...all.map((thresholds) => thresholds[name] ?? 0));
	return {
		respondents: most('respondents'),
		accounts: most('accounts'),
		distribution: most('distribution'),
	};
}

/** Whether an audience asks for as much as another one, or more, by each threshold. */
export function isAsStrict(own: StricterThresholds, other: StricterThresholds): boolean {
	return THRESHOLDS.every((name) => (own[name] ?? 0) >= (other[name] ?? 0));
}

/** Whoever may ask for more than a study does. */
interface AskingMore {
	readonly id: string;
	readonly thresholds: StricterThresholds;
}

/** So that every audience comes after those that ask for no more than it does. */
export function weakestFirst<Audience extends AskingMore>(
	audiences: readonly Audience[],
): readonly Audience[] {
	const sumOf = ({ thresholds }: AskingMore) =>
		THRESHOLDS.reduce((sum, name) => sum + (thresholds[name] ?? 0), 0);
	return audiences.toSorted((a, b) => sumOf(a) - sumOf(b) || compareTexts(a.id, b.id));
}
