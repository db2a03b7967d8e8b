import type { FactIndex } from '../../snapshot/fact-index.ts';
import { editDistance, nearestNames } from '../../wording/nearest-names.ts';
import { mainStudy, type View } from '../view.ts';
import type { ComponentProp } from './components.ts';

/** The values that a prop may have, and those most like a wrong one, best first. */
export interface KnownValues {
	readonly has: (value: string) => boolean;
	readonly nearest: (value: string) => readonly string[];
}

/** How many of a long list are named. */
const MOST_NEAREST = 5;

/** Names that a page knows beside those of its snapshot. */
export interface PageNames {
	/** Of the catalogue of figures. */
	readonly figures: readonly string[];
	/** Sections of the page. */
	readonly sections: readonly string[];
	/** Ids of the report's actions. */
	readonly actions: readonly string[];
}

/** What a prop may name in this version, on this page. */
export function knownValues(prop: ComponentProp, view: View, names: PageNames): KnownValues {
	switch (prop.kind) {
		case 'fact':
			return {
				has: (value) => view.index.byId.has(value),
				nearest: (value) => nearestFacts(view.index, value),
			};
		case 'role':
			return listed(mainStudy(view).roles.map(({ id }) => id));
		case 'touchpoint':
			return listed(mainStudy(view).touchpoints.map(({ id }) => id));
		case 'relation':
			return listed(mainStudy(view).relations.map(({ id }) => id));
		case 'brand':
			return listed(brandIds(view));
		case 'quote':
			return listed(view.quotes.map(({ id }) => id));
		case 'action':
			return listed(names.actions);
		case 'figure':
			return listed(names.figures);
		case 'section':
			return listed(names.sections);
		case 'text':
			return { has: () => true, nearest: () => [] };
		case 'choice':
			return listed(prop.allowed ?? []);
		case 'flag':
			return listed([]);
	}
}

function brandIds(view: View): readonly string[] {
	const ids = view.card.studies.flatMap(({ brands }) => brands.map(({ id }) => id));
	return [...new Set(ids)];
}

function listed(known: readonly string[]): KnownValues {
	return {
		has: (value) => known.includes(value),
		nearest: (value) => nearestNames(value, known, MOST_NEAREST),
	};
}

/** The facts of the most similar `metric:question`, those first whose cuts are most alike. */
function nearestFacts(index: FactIndex, wrong: string): readonly string[] {
	const ids = [...index.byId.keys()];
	const [head = ''] = nearestNames(headOf(wrong), [...new Set(ids.map(headOf))], 1);
	return ids
		.filter((id) => headOf(id) === head)
		.map((id) => ({ id, distance: cutDistance(wrong, id) }))
		.toSorted((a, b) => a.distance - b.distance || (a.id < b.id ? -1 : 1))
		.slice(0, MOST_NEAREST)
		.map(({ id }) => id);
}

function headOf(id: string): string {
	return id.split('|')[0] ?? '';
}

/** Key by key: letters that differ in a value, the whole value where the key is absent, one for each key too many. */
function cutDistance(wrong: string, id: string): number {
	const wanted = cutsOf(wrong);
	const cuts = cutsOf(id);
	const differing = [...wanted].reduce(
		(sum, [key, value]) => sum + editDistance(value, cuts.get(key) ?? ''),
		0,
	);
	return differing + [...cuts.keys()].filter((key) => !wanted.has(key)).length;
}

function cutsOf(id: string): ReadonlyMap<string, string> {
	const parts = id.split('|').slice(1);
	return new Map(parts.map((part) => [part.split('=')[0] ?? '', part.split('=')[1] ?? '']));
}
