import { factsWhere } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { mainCut } from './main-cut.ts';
import { mainStudy, type View } from './view.ts';

/** How important each touchpoint is to the customers, and how that is known. */
interface ImportanceOrder {
	/** What people said matters, or what goes with their recommendation. */
	readonly source: 'stated' | 'derived';
	/** By touchpoint; those of which it is not published are left out. */
	readonly values: ReadonlyMap<string, number>;
}

/**
 * The importance of touchpoints to a role, else to all customers: what they say matters most, else how
 * important they rate each, else what goes with their recommendation. Null where none is published.
 */
function importanceOrder(view: View, role: string): ImportanceOrder | null {
	const cuts = role === '' ? [''] : [role, ''];
	for (const source of ['stated', 'derived'] as const) {
		for (const cut of cuts) {
			const values = source === 'stated' ? statedValues(view, cut) : derivedValues(view, cut);
			if (values.size > 1) return { source, values };
		}
	}
	return null;
}

/**
 * What touchpoints are about, the most important first; ties by id. Those of unknown importance come
 * last, and all stay as they are where none is known.
 */
export function byImportance<Item>(
	view: View,
	role: string,
	items: readonly Item[],
	touchpointOf: (item: Item) => string,
): readonly Item[] {
	const order = importanceOrder(view, role);
	if (order === null) return items;
	const value = (item: Item) => order.values.get(touchpointOf(item)) ?? Number.NEGATIVE_INFINITY;
	const isKnown = (item: Item) => order.values.has(touchpointOf(item));
	return items.toSorted((a, b) => {
		if (!isKnown(a) && !isKnown(b)) return 0;
		return value(b) - value(a) || (touchpointOf(a) < touchpointOf(b) ? -1 : 1);
	});
}

/** What the order of touchpoints is by; '' where it is that of the path. */
export function importanceOrderNote(view: View, role: string): string {
	const order = importanceOrder(view, role);
	return order === null ? '' : view.phrases.derived.importance.order[order.source];
}

function statedValues(view: View, role: string): ReadonlyMap<string, number> {
	const { questions } = mainStudy(view);
	const asked = questions.filter(({ facet }) => facet === 'importance');
	const chosen = asked.find(({ kind }) => kind === 'multiple' || kind === 'single');
	if (chosen) {
		const shares = levels(view, { role, metric: 'share', question: chosen.id });
		return valuesOf(view, shares, ({ category }) => category);
	}
	const rated = asked.filter(({ kind, touchpoint }) => kind === 'rating' && touchpoint !== '');
	const means = rated.flatMap(({ id }) => levels(view, { role, metric: 'mean', question: id }));
	return valuesOf(
		view,
		means,
		({ question }) => rated.find(({ id }) => id === question)?.touchpoint ?? '',
	);
}

function derivedValues(view: View, role: string): ReadonlyMap<string, number> {
	const { questions } = mainStudy(view);
	return valuesOf(
		view,
		levels(view, { role, metric: 'importance' }),
		({ touchpoint, category }) =>
			touchpoint || (questions.find(({ id }) => id === category)?.touchpoint ?? ''),
	);
}

function levels(view: View, parts: { role: string; metric: string; question?: string }) {
	const { study, relation, wave, brand: own } = mainCut(view);
	return factsWhere(view.index, { study, relation, wave, ...parts }).filter(
		({ brand, ...fact }) =>
			[fact.segment, fact.weights, fact.against, fact.account].every((key) => key === '') &&
			(brand === '' || brand === own),
	);
}

function valuesOf(
	view: View,
	facts: readonly Fact[],
	touchpointOf: (fact: Fact) => string,
): ReadonlyMap<string, number> {
	const known = new Set(mainStudy(view).touchpoints.map(({ id }) => id));
	return new Map(
		facts.flatMap((fact) => {
			const touchpoint = touchpointOf(fact);
			return fact.value === null || !known.has(touchpoint) ? [] : [[touchpoint, fact.value]];
		}),
	);
}
