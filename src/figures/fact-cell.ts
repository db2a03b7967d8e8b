import type { Fact } from '../snapshot/fact.ts';
import { factEstimate, valueText } from './fact-estimate.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureCell } from './finished-figure.ts';

/**
 * A fact as a cell of a data table: its value, or why there is none. A hidden fact is always the one
 * hidden text; no fact at all means that it was not asked.
 */
export function factCell(view: FigureView, fact: Fact | undefined): string | FigureCell {
	const text = fact && isNumber(fact) ? valueText(view, fact) : absenceText(view, fact);
	if (fact?.status === 'hidden') return { kind: 'hidden', text };
	return fact?.status === 'indicative' ? { kind: 'indicative', text } : text;
}

/** Why parts that belong together are not shown: hidden where one of them is; '' where all are shown. */
export function absenceOf(view: FigureView, facts: readonly (Fact | undefined)[]): string {
	const absent = facts.filter((fact) => fact === undefined || !isNumber(fact));
	if (absent.length === 0) return '';
	return absenceText(view, absent.find((fact) => fact?.status === 'hidden') ?? absent[0]);
}

/** The words of a cell, whatever its kind. */
export function cellText(cell: string | FigureCell): string {
	return typeof cell === 'string' ? cell : cell.text;
}

function isNumber({ status, value }: Fact): boolean {
	return status !== 'hidden' && value !== null;
}

function absenceText(view: FigureView, fact: Fact | undefined): string {
	return factEstimate(view, fact).absence;
}
