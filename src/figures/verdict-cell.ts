import type { IntervalRow } from '../charts/interval-rows.ts';
import { differenceText } from '../story/comparison-findings.ts';
import { isUnsteady, verdictOf, type Comparison } from '../story/comparison.ts';
import { factEstimate } from './fact-estimate.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureCell } from './finished-figure.ts';

/** Whether a comparison is over time (rose, fell) or between groups (higher, lower). */
export type ComparisonKind = 'change' | 'difference';

/** The words of a verdict: `Higher`, `No clear difference`; '' where there is none. */
export function verdictWords(
	view: FigureView,
	comparison: Comparison | undefined,
	kind: ComparisonKind,
): string {
	const verdict = verdictOf(comparison);
	const words = view.phrases.figure.verdicts;
	if (verdict === null) return '';
	if (kind === 'change' || verdict === 'cannot-be-said') return words[verdict];
	return { up: words.higher, down: words.lower, 'no-clear-change': words['no-clear-difference'] }[
		verdict
	];
}

/** A comparison as a cell of a data table: `Lower, −30 points (−51…−10)`, or why there is none. */
export function verdictCell(
	view: FigureView,
	comparison: Comparison | undefined,
	kind: ComparisonKind,
): string | FigureCell {
	if (!comparison) return '';
	const { fact } = comparison;
	const words = verdictWords(view, comparison, kind);
	if (words === '') {
		const { style, absence } = factEstimate(view, fact);
		return style === 'hidden' ? { kind: 'hidden', text: absence } : absence;
	}
	const guard = isTold(comparison) && isUnsteady(view, comparison);
	const difference = differenceText(view, fact).whole;
	const text = [words, difference].filter(Boolean).join(', ');
	return guard ? `${text} (${view.phrases.comparison.onOneAccount})` : text;
}

/** How a chart of differences draws a verdict. */
export function toldOf(comparison: Comparison | undefined): NonNullable<IntervalRow['told']> {
	const verdict = verdictOf(comparison);
	if (verdict === 'up' || verdict === 'down') return 'clear';
	return verdict === 'no-clear-change' ? 'unclear' : 'unsaid';
}

/**
 * The sign and colour of a clear difference: high is good. Nothing where none may be told, or where it
 * rests on one account.
 */
export function verdictTone(
	view: FigureView,
	comparison: Comparison | undefined,
): Pick<IntervalRow, 'verdictTone'> {
	if (comparison && isUnsteady(view, comparison)) return {};
	const verdict = verdictOf(comparison);
	if (verdict === 'up') return { verdictTone: { way: 'up', tone: 'good' } };
	return verdict === 'down' ? { verdictTone: { way: 'down', tone: 'bad' } } : {};
}

function isTold(comparison: Comparison): boolean {
	return toldOf(comparison) === 'clear';
}
