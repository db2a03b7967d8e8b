import type { Definition } from '../wording/en/method-words.ts';
import { formatCount } from '../wording/numbers.ts';
import { factText } from './fact-text.ts';
import { numberDefinitions } from './number-definitions.ts';
import { relevantChange, relevantText } from './relevant-change.ts';
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
			...comparisonDefinitions(view),
			words.above,
			...numberDefinitions(view),
		],
		privacy: privacyDefinitions(view),
		usesNps: used.has('nps') || used.has('nps-1-10'),
	};
}

/** When a difference is told, and what stands in its way. */
function comparisonDefinitions(view: View): readonly Definition[] {
	const { uncertainty: words } = view.phrases.method;
	const { headline } = mainStudy(view);
	const { points, percent, scale } = relevantChange(mainStudy(view));
	const text = (value: number) => relevantText(value, view);
	return [
		words.verdicts(text(points), text(percent), text(scale)),
		words.noClear,
		words.cannotBeSaid,
		words.tests,
		words.many(view.phrases.site.list(headline.map((metric) => headlineText(view, metric)))),
		...(mainStudy(view).hasAccounts ? [words.oneAccount] : []),
		words.rounding,
		...censusDefinition(view),
	];
}

/** A headline metric in words: `NPS (recommend)`. */
function headlineText(view: View, id: string): string {
	const [metric = '', question = ''] = id.split(':');
	return `${view.phrases.figure.metrics[metric] ?? metric} (${question})`;
}

/** The numbers that also have an interval for a census of the moment; none where there are none. */
function censusDefinition(view: View): readonly Definition[] {
	const facts = view.index.facts.filter(
		({ metric, role, segment, value, low }) =>
			metric === 'census' && !role && !segment && value !== null && low !== null,
	);
	if (facts.length === 0) return [];
	const numbers = facts.map((fact) => {
		const { text, interval } = factText(fact, view);
		return `${headlineText(view, `${fact.category}:${fact.question}`)} ${text} (${interval})`;
	});
	return [view.phrases.method.uncertainty.census(view.phrases.site.list(numbers))];
}

function privacyDefinitions(view: View): readonly Definition[] {
	const { privacy } = view.phrases.method;
	const { thresholds, hasAccounts, accounts = [] } = mainStudy(view);
	const text = (threshold: number) => formatCount(threshold, view.numbers);
	return [
		hasAccounts
			? privacy.hidden(text(thresholds.respondents), text(thresholds.accounts))
			: privacy.hiddenRespondents(text(thresholds.respondents)),
		privacy.distribution(text(thresholds.distribution)),
		privacy.quotes(text(thresholds.quotes), hasAccounts ? text(thresholds.accounts) : ''),
		...accountsDefinition(),
	];

	function accountsDefinition(): readonly Definition[] {
		if (accounts.length > 0) return [privacy.namedAccounts(text(thresholds.distribution))];
		return hasAccounts ? [privacy.accounts] : [];
	}
}
