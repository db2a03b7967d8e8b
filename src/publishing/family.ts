import type { ComparisonEstimate, DerivedEstimate } from '../estimates/estimated-fact.ts';

/** The comparisons of headline metrics, each of which was declared in advance. */
const HEADLINE = 'headline';

/**
 * The family of correction that a comparison belongs to: one kind of metric and one kind of comparison
 * in the version. Twins of another weighting are a family of their own: the same comparison is not
 * tested twice in one. Pairs of roles are many by their nature and never a headline.
 *
 * @param headline `metric:question` of the study's headline metrics
 */
export function familyOf(
	one: ComparisonEstimate | DerivedEstimate,
	headline: readonly string[],
): string {
	const { metric, question, kind, weights } = partsOf(one);
	if (kind === '') return '';
	const isHeadline = kind !== 'pair' && headline.includes(`${metric}:${question}`);
	return [isHeadline ? HEADLINE : metric, kind, weights].filter(Boolean).join(':');
}

/** Whether the p-values of a family are adjusted for being many. */
export function isAdjusted(family: string): boolean {
	return !family.startsWith(`${HEADLINE}:`);
}

function partsOf(one: ComparisonEstimate | DerivedEstimate) {
	if (one.kind === 'derived') {
		const { metric, question = '', against = '', weights = '' } = one.key;
		return { metric, question, kind: one.test === null ? '' : kindOf(against), weights };
	}
	const { metric, question, against, weights } = one.cell;
	return { metric: metric.id, question: question.id, kind: against?.kind ?? '', weights };
}

function kindOf(against: string): string {
	if (against === '') return 'own';
	return against.split('.')[0] ?? against;
}
