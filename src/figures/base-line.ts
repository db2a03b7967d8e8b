import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotStudy } from '../snapshot/snapshot.ts';
import { baseRangeText, baseText as wholeBase } from '../story/base-text.ts';
import { formatBase } from '../wording/numbers.ts';
import { pluralOf, type FigureView } from './figure-view.ts';

/** `n = 74`, or '' where the fact does not tell it. */
export function baseText(view: FigureView, fact: Fact | undefined): string {
	return fact?.n == null ? '' : formatBase(fact.n, view.numbers);
}

/** `Base: customers, 2026-Q3, n = 412 (unweighted), effective n = 331, 138 accounts.` of one fact. */
export function baseLine(view: FigureView, study: SnapshotStudy, fact: Fact | undefined): string {
	if (!fact) return '';
	const role = study.roles.find(({ id }) => id === fact.role);
	return `${wholeBase(view, fact, role ? pluralOf(view, role) : '')}.`;
}

/** The smallest and largest n of several rows. */
export function rangeLine(view: FigureView, facts: readonly (Fact | undefined)[]): string {
	const range = baseRangeText(view, facts);
	return range === '' ? '' : `${range}.`;
}
