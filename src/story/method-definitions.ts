import type { Definition } from '../wording/en/method-words.ts';
import { formatCount } from '../wording/numbers.ts';
import { mainStudy, type View } from './view.ts';

/** The terms that the method page explains, those that this version uses. */
export interface MethodDefinitions {
	readonly uncertainty: readonly Definition[];
	readonly privacy: readonly Definition[];
	/** Whether the trademark notice of NPS belongs on the page. */
	readonly usesNps: boolean;
}

/** How intervals, reliability and hiding work, by the metrics and promises of the main study. */
export function methodDefinitions(view: View): MethodDefinitions {
	const used = new Set(view.index.facts.map(({ metric }) => metric));
	const { uncertainty: words, npsNotes } = view.phrases.method;
	const { hasAccounts } = mainStudy(view);
	const scores = (['nps', 'nps-1-10', 'balance'] as const).filter((metric) => used.has(metric));
	const notes = (['nps-1-10', 'balance'] as const).filter((metric) => used.has(metric));
	return {
		uncertainty: [
			words.process,
			...(scores.length > 0 ? [words.nps] : []),
			...notes.map((metric) => npsNotes[metric]),
			words.share,
			words.mean,
			hasAccounts ? words.accounts : words.noAccounts,
			words.full,
			words.limited,
			words.indicative,
			words.notEstimable,
			words.levels,
			words.above,
		],
		privacy: privacyDefinitions(view),
		usesNps: used.has('nps') || used.has('nps-1-10'),
	};
}

function privacyDefinitions(view: View): readonly Definition[] {
	const { privacy } = view.phrases.method;
	const { thresholds, hasAccounts } = mainStudy(view);
	const text = (threshold: number) => formatCount(threshold, view.numbers);
	return [
		hasAccounts
			? privacy.hidden(text(thresholds.respondents), text(thresholds.accounts))
			: privacy.hiddenRespondents(text(thresholds.respondents)),
		privacy.distribution(text(thresholds.distribution)),
		privacy.quotes(text(thresholds.quotes)),
		...(hasAccounts ? [privacy.accounts] : []),
	];
}
