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
	const own = accountSide(view, role, 'above');
	const isOfRole = role !== '' && own !== undefined;
	const of = isOfRole ? role : '';
	const above = accountSide(view, of, 'above');
	const below = accountSide(view, of, 'below');
	if (above?.value == null || below?.value == null || above.accounts === null) return '';
	const text = (value: number) => formatCount(value, view.numbers);
	const counts = [text(above.value), text(below.value), text(above.accounts)] as const;
	const words = view.phrases.chart.differences;
	if (!isOfRole) return words.title(...counts);
	return words.titleOfRole(...counts, insideSentence(view, roleName(view, role).heading));
}

/** Which way contact persons stand from the others of their account. */
export type AccountSide = 'below' | 'same' | 'above';

/** The count of accounts on one side; undefined where none is told. */
export function accountSide(view: View, role: string, category: AccountSide): Fact | undefined {
	const { study, relation, wave } = mainCut(view);
	const parts = { study, relation, wave, role, category, metric: 'account-side' };
	return factsWhere(view.index, parts).find(
		({ segment, weights, against }) => !segment && !weights && !against,
	);
}
