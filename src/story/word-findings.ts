import { factsWhere } from '../snapshot/fact-index.ts';
import { formatCount } from '../wording/numbers.ts';
import { derivedFact } from './derived-facts.ts';
import { mainCut } from './main-cut.ts';
import type { View } from './view.ts';

/** More words are a list that nobody reads; facts.csv has them. */
const MOST_WORDS = 10;

/**
 * The words of an open question that promoters, and that detractors, use more than the other side, the
 * clearest first; that there are none where words were compared; [] where none were.
 */
export function wordFindings(view: View, question: string): readonly string[] {
	const compared = derivedFact(view, 'words-compared', { question })?.value;
	if (compared == null) return [];
	const words = view.phrases.derived.words;
	const { list } = view.phrases.site;
	const ofPromoters = wordsWith(view, question, 'up');
	const ofDetractors = wordsWith(view, question, 'down');
	const told = [
		...(ofPromoters.length > 0 ? [words.promoters(list(ofPromoters.map(words.quoted)))] : []),
		...(ofDetractors.length > 0 ? [words.detractors(list(ofDetractors.map(words.quoted)))] : []),
	];
	return told.length > 0 ? told : [words.none(compared, formatCount(compared, view.numbers))];
}

function wordsWith(view: View, question: string, verdict: 'up' | 'down'): readonly string[] {
	const { study, relation, wave } = mainCut(view);
	const metric = 'word-keyness';
	const parts = { study, relation, wave, role: '', segment: '', weights: '', question, metric };
	const texts = new Map((view.card.words ?? []).map(({ id, text }) => [id, text]));
	return factsWhere(view.index, parts)
		.filter((fact) => fact.verdict === verdict)
		.toSorted((a, b) => Math.abs(b.value ?? 0) - Math.abs(a.value ?? 0))
		.slice(0, MOST_WORDS)
		.flatMap(({ category }) => texts.get(category) ?? []);
}
