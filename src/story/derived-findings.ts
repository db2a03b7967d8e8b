import { factsWhere } from '../snapshot/fact-index.ts';
import type { Fact, FactKey } from '../snapshot/fact.ts';
import { asText } from '../wording/group-name.ts';
import { formatNumber, NBSP } from '../wording/numbers.ts';
import { isUnsteady, verdictOf, type Comparison } from './comparison.ts';
import { amountText, differenceText } from './comparison-findings.ts';
import { analysisFact, derivedFact } from './derived-facts.ts';
import { factText, valueText } from './fact-text.ts';
import { mainCut } from './main-cut.ts';
import { clearMoves, movedNumbers, type MovedNumber } from './moved-numbers.ts';
import type { View } from './view.ts';

/** How many met a touchpoint that failed, of all or of a role; [] where it is not published. */
export function weakestLinkFindings(view: View, parts: Partial<FactKey> = {}): readonly string[] {
	const words = view.phrases.derived;
	const people = derivedFact(view, 'weakest-link', parts);
	const accounts = parts.role ? undefined : derivedFact(view, 'weakest-link-accounts', parts);
	return [
		...(people ? [words.weakestLink(valueText(people, view))] : []),
		...(accounts ? [words.weakestLinkAccounts(valueText(accounts, view))] : []),
	];
}

/** The same of all as a heading; '' where it is not published. */
export function weakestLinkTitle(view: View): string {
	const people = derivedFact(view, 'weakest-link');
	return people ? view.phrases.derived.weakestLinkTitle(factText(people, view).text) : '';
}

/** How many of those who were asked answered, and of their companies; [] without a contact frame. */
export function responseFindings(view: View): readonly string[] {
	const words = view.phrases.derived;
	const rate = derivedFact(view, 'response-rate');
	const heard = derivedFact(view, 'accounts-heard');
	const decider = derivedFact(view, 'accounts-with-decider');
	return [
		...(rate ? [words.responseRate(valueText(rate, view))] : []),
		...(heard
			? [words.accountsHeard(valueText(heard, view), decider ? valueText(decider, view) : '')]
			: []),
	];
}

/** Whether contact persons answer otherwise than the others, by verdict; [] where it is not published. */
export function contactFinding(view: View, level: Fact | undefined): readonly string[] {
	const gap = level && analysisFact(view, 'contact-gap', level);
	return gap ? gapFinding(view, gap, view.phrases.derived.contacts) : [];
}

/** How far apart they are inside the accounts in which both answered: a number without a verdict. */
export function contactWithinFinding(view: View, level: Fact | undefined): readonly string[] {
	const gap = level && analysisFact(view, 'contact-gap-within', level, { role: '' });
	return gap ? [view.phrases.derived.within(differenceText(view, gap).whole)] : [];
}

/** What each clear move of the overview consists of, where that is published. */
export function mixFindings(view: View): readonly string[] {
	return clearMoves(view, movedNumbers(view)).flatMap((one) => mixFinding(view, one));
}

/** What the answers explain together of the outcome, as a part of 1; '' where it is not published. */
export function fitFinding(view: View, outcome: string, role: string): string {
	const fit = derivedFact(view, 'importance-fit', { question: outcome, role });
	if (fit?.value == null) return '';
	const percent = formatNumber(fit.value * 100, 0, view.numbers);
	return view.phrases.derived.importance.fit(`${percent}${NBSP}%`);
}

/** How much the ratings tell of each other at most, as the variance inflation factor; '' without one. */
export function inflationFinding(view: View, outcome: string, role: string): string {
	const { study, relation, wave } = mainCut(view);
	const parts = { study, relation, wave, role, question: outcome, metric: 'vif' };
	const factors = factsWhere(view.index, parts).flatMap(({ value }) => value ?? []);
	if (factors.length === 0) return '';
	const largest = formatNumber(Math.max(...factors), 1, view.numbers);
	return view.phrases.derived.importance.alike(largest);
}

/** The drivers of an outcome with their importance, the largest share first. */
export function importanceRows(view: View, role: string): readonly Fact[] {
	const { study, relation, wave } = mainCut(view);
	return factsWhere(view.index, { study, relation, wave, role, metric: 'importance' })
		.filter(({ segment, weights, against }) => !segment && !weights && !against)
		.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
}

type GapWords = View['phrases']['derived']['contacts'];

function gapFinding(view: View, fact: Fact, words: GapWords): readonly string[] {
	const comparison: Comparison = { level: fact, fact, other: undefined };
	const verdict = verdictOf(comparison);
	if (verdict === null) return [];
	const { whole, low, high } = differenceText(view, fact);
	if (verdict === 'no-clear-change' || verdict === 'cannot-be-said') return [words[verdict](whole)];
	const interval = low && high && `${NBSP}(${low}…${high})`;
	const told = words.differs(verdict, amountText(view, fact), interval);
	const guard = view.phrases.comparison.onOneAccount;
	return [isUnsteady(view, comparison) ? `${told.replace(/\.$/u, '')} (${guard})` : told];
}

function mixFinding(view: View, { name, comparison }: MovedNumber): readonly string[] {
	const { against } = comparison.fact;
	const [mix, within] = ['mix', 'within'].map((analysis) =>
		analysisFact(view, analysis, comparison.level, { against }),
	);
	if (!mix || !within) return [];
	const [mixText, withinText] = [mix, within].map((fact) => differenceText(view, fact).whole);
	const { withinAlone, mixAndWithin } = view.phrases.derived;
	const side = sideOfZero(within);
	const way = side === verdictOf(comparison) ? side : null;
	const say =
		way !== null && sideOfZero(mix) === null
			? withinAlone(name, way, mixText ?? '', withinText ?? '')
			: mixAndWithin(name, mixText ?? '', withinText ?? '');
	return [asText([say])];
}

/** On which side of zero the whole interval of a difference lies; null where it holds zero. */
function sideOfZero({ low, high }: Fact): 'up' | 'down' | null {
	if (low !== null && low > 0) return 'up';
	return high !== null && high < 0 ? 'down' : null;
}
