import { factsWhere } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { formatCount } from '../wording/numbers.ts';
import { mainCut } from './main-cut.ts';
import { insideSentence, roleName } from './names.ts';
import type { View } from './view.ts';

/** Accounts in which contact persons stand `step` points above the others. */
export interface DifferenceStep {
	/** Whole points of the scale; those at the ends hold all that is farther. */
	readonly step: number;
	readonly fact: Fact;
}

/** How accounts differ inside, from the lowest step to the highest; [] where it is not published. */
export function accountDifferences(view: View, role: string): readonly DifferenceStep[] {
	const { study, relation, wave } = mainCut(view);
	const parts = { study, relation, wave, role, metric: 'account-difference' };
	return factsWhere(view.index, parts)
		.filter(({ segment, weights, against }) => !segment && !weights && !against)
		.map((fact) => ({ step: Number(fact.category), fact }))
		.toSorted((a, b) => a.step - b.step);
}

/** In how many accounts the contact persons score higher and in how many lower: a count, no verdict; '' where it is not published. */
export function accountDifferenceTitle(view: View, role: string): string {
	const own = accountDifferences(view, role);
	const isOfRole = role !== '' && own.length > 0;
	const steps = own.length > 0 ? own : accountDifferences(view, '');
	if (steps.length === 0 || steps.some(({ fact }) => fact.value === null)) return '';
	const count = (isIn: (step: number) => boolean) =>
		steps.reduce((sum, { step, fact }) => sum + (isIn(step) ? (fact.value ?? 0) : 0), 0);
	const [above, below, all] = [
		count((step) => step > 0),
		count((step) => step < 0),
		count(() => true),
	];
	const text = (value: number) => formatCount(value, view.numbers);
	const words = view.phrases.chart.differences;
	if (!isOfRole) return words.title(text(above), text(below), text(all));
	return words.titleOfRole(
		text(above),
		text(below),
		text(all),
		insideSentence(view, roleName(view, role).heading),
	);
}
