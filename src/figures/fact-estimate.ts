import type { Estimate, RowStyle } from '../charts/models.ts';
import type { Fact, Unit } from '../snapshot/fact.ts';
import {
	formatInterval,
	formatNumber,
	formatPercent,
	formatPoints,
	formatSigned,
} from '../wording/numbers.ts';
import type { FigureView } from './figure-view.ts';

/** A fact as a chart draws it: how sure, where and in which words. */
export interface FactEstimate {
	readonly style: RowStyle;
	/** Null unless the fact carries numbers. */
	readonly estimate: Estimate | null;
	/** In place of a number: the one hidden text, "not asked", "cannot be estimated". */
	readonly absence: string;
}

/** Reads a fact for a chart; no fact at all means that it was not asked. */
export function factEstimate(view: FigureView, fact: Fact | undefined): FactEstimate {
	const words = view.phrases.figure;
	if (!fact) return { style: 'not-asked', estimate: null, absence: words.status['not-asked'] };
	const { status, value, low, high } = fact;
	if (status === 'hidden' || status === 'not-asked' || status === 'not-estimable') {
		return { style: status, estimate: null, absence: words.status[status] };
	}
	if (value === null || low === null || high === null) {
		return { style: 'not-estimable', estimate: null, absence: words.status['not-estimable'] };
	}
	return {
		style: status === 'indicative' ? 'indicative' : 'clear',
		estimate: {
			at: value,
			low,
			high,
			text: valueText(view, fact),
			interval: intervalText(view, fact),
		},
		absence: '',
	};
}

/** The fact's value as the page writes numbers; '' where it has none. */
export function valueText(view: FigureView, fact: Fact): string {
	const { value, unit } = fact;
	if (value === null) return '';
	const { numbers } = view;
	if (unit === 'points') return formatPoints(value, numbers);
	if (unit === 'percent')
		return isDifference(fact) ? formatSigned(value, 0, numbers) : formatPercent(value, numbers);
	return isDifference(fact)
		? formatSigned(value, decimalsOf(unit), numbers)
		: formatNumber(value, decimalsOf(unit), numbers);
}

/** The ends of the fact's interval: `+4…+19`, `34–48`; '' where it has none. */
export function intervalText(view: FigureView, fact: Fact): string {
	if (fact.low === null || fact.high === null) return '';
	const signed = fact.unit === 'points' || isDifference(fact);
	return formatInterval(
		fact.low,
		fact.high,
		{ decimals: decimalsOf(fact.unit), signed },
		view.numbers,
	);
}

/** Differences carry their sign: comparisons and gaps. */
function isDifference(fact: Fact): boolean {
	return fact.against !== '' || fact.metric === 'gap';
}

function decimalsOf(unit: Unit): number {
	return unit === 'score' ? 1 : unit === 'ratio' ? 2 : 0;
}
