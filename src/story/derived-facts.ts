import { findFact } from '../snapshot/fact-index.ts';
import type { Fact, FactKey } from '../snapshot/fact.ts';
import { mainCut } from './main-cut.ts';
import type { View } from './view.ts';

/** A number that an analysis made of a level: `rank:recommend:nps` of `nps:recommend`, in the same cut. */
export function analysisFact(
	view: View,
	analysis: string,
	{ metric, question, touchpoint, study, relation, role, brand, segment, wave }: Fact,
	parts: Partial<FactKey> = {},
): Fact | undefined {
	const cut = { touchpoint, study, relation, role, brand, segment, wave };
	return shown(
		findFact(view.index, { ...cut, question, category: metric, ...parts, metric: analysis }),
	);
}

/**
 * A derived number of the main cut, narrowed by `parts`; undefined where none is published. Numbers
 * about the contact frame tell neither brand nor relation.
 */
export function derivedFact(
	view: View,
	metric: string,
	parts: Partial<FactKey> = {},
): Fact | undefined {
	const cut = mainCut(view);
	const keys = [cut, { ...cut, brand: '' }, { ...cut, brand: '', relation: '' }];
	for (const key of keys) {
		const fact = shown(findFact(view.index, { ...key, ...parts, metric }));
		if (fact) return fact;
	}
	return undefined;
}

/** A number that may be read; hidden ones are told by the figures alone. */
function shown(fact: Fact | undefined): Fact | undefined {
	return fact?.value == null ? undefined : fact;
}
