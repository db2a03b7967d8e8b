import type { Fact } from '../snapshot/fact.ts';
import { formatDateRange } from '../wording/dates.ts';
import { formatBase, formatCount } from '../wording/numbers.ts';
import { insideSentence, relationWords, waveName } from './names.ts';
import type { View } from './view.ts';
import { mainStudy, newestWave } from './view.ts';

/** `412 answers from 138 accounts`; '' where the fact has no n. */
export function responsesText(view: View, fact: Fact | undefined): string {
	if (fact?.n == null) return '';
	const { sentence } = view.phrases;
	const responses = sentence.responses(fact.n, formatCount(fact.n, view.numbers));
	if (fact.accounts === null) return responses;
	const accounts = formatCount(fact.accounts, view.numbers);
	return sentence.responsesFrom(responses, fact.accounts, accounts);
}

/** `Base: finance, customers, 2026-Q3, n = 37 (unweighted), effective n = 31, 21 accounts`; `group` may be ''. */
export function baseText(view: View, fact: Fact, group: string): string {
	const { base, status } = view.phrases.figure;
	const study = view.card.studies.find(({ id }) => id === fact.study) ?? mainStudy(view);
	const relation = insideSentence(view, relationWords(view, study, fact.relation).label);
	const about = [group, relation, waveName(view, study, fact.wave)].filter(Boolean);
	if (fact.n === null) return base.line([...about, status[fact.status]]);
	const n = base.unweighted(formatBase(fact.n, view.numbers));
	const isThinned = fact.n_effective !== null && fact.n_effective < fact.n;
	const effective =
		isThinned && fact.n_effective !== null
			? [base.effective(formatCount(fact.n_effective, view.numbers))]
			: [];
	const accounts =
		fact.accounts === null
			? []
			: [base.accounts(fact.accounts, formatCount(fact.accounts, view.numbers))];
	return base.line([...about, n, ...effective, ...accounts]);
}

/** `n = 130–261 per row` of those rows that have an n; '' where none has. */
export function baseRangeText(view: View, facts: readonly (Fact | undefined)[]): string {
	const bases = facts
		.flatMap((fact) => (fact?.n == null ? [] : [fact.n]))
		.toSorted((a, b) => a - b);
	const [low, high] = [bases[0], bases.at(-1)];
	if (low === undefined || high === undefined) return '';
	return view.phrases.figure.base.range(
		formatCount(low, view.numbers),
		formatCount(high, view.numbers),
		bases.length,
	);
}

/** `Field 24.8.–13.9.2026` of the newest wave of the main study; '' where there is none. */
export function fieldText(view: View): string {
	const wave = newestWave(mainStudy(view));
	return wave
		? view.phrases.site.meta.field(formatDateRange(wave.start, wave.end, view.numbers))
		: '';
}

/** What a hidden number means, under a title that has one. */
export function hiddenDeck(view: View, fact: Fact | undefined): readonly string[] {
	return fact?.status === 'hidden' ? [view.phrases.sentence.hiddenDeck] : [];
}
