import type { Fact } from '../snapshot/fact.ts';
import { claimOf, type MainMetric } from './main-metric.ts';
import { scaleText } from './findings.ts';
import { labelText, type View } from './view.ts';

/** The question as asked, in the page's quotes. */
export function quotedQuestion(view: View, { question }: MainMetric): string {
	return view.phrases.figure.question(labelText(view, question.text));
}

/** What a number measures, with the answers that count: `Share satisfied (4–5 on a scale of 1–5), %`. */
export function measureText(view: View, metric: MainMetric, fact: Fact | undefined): string {
	const { measures } = view.phrases.section;
	const { question } = metric;
	const scale = scaleText(question);
	const claim = fact ? claimOf(fact, question) : null;
	if (fact?.metric === 'nps-1-10') return view.phrases.figure.metrics['nps-1-10'] ?? '';
	if (claim === 'nps' || claim === 'balance') return measures[claim];
	if (claim === 'satisfied' || claim === 'easy') return measures[claim](topAnswers(metric), scale);
	return fact?.unit === 'percent' ? measures.share : measures.mean(scale);
}

/** The two best answers: `4–5`, or `1–2` where low is better. */
function topAnswers({ question: { scale } }: MainMetric): string {
	if (!scale) return '';
	return scale.better === 'low' ? `${scale.min}–${scale.min + 1}` : `${scale.max - 1}–${scale.max}`;
}
