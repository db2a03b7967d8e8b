import type { Fact } from '../snapshot/fact.ts';
import type { Sensitivity } from '../snapshot/card-parts.ts';

/** Weightings that are not the study's own or its unweighted twin. */
const OTHERS = ['account', 'decision', 'revenue'];

/**
 * For each score that is published by other weightings too: whether they differ in sign, so that who
 * is counted decides whether there are more promoters or more critics. By shown values only.
 *
 * @param facts in code-unit order of ids, as is what comes back
 */
export function sensitivities(facts: readonly Fact[]): readonly Sensitivity[] {
	const shown = facts.filter(
		({ unit, against, value }) => unit === 'points' && against === '' && value !== null,
	);
	const told = new Set(
		facts.flatMap((fact) => (OTHERS.includes(fact.weights) ? [idByWeights(fact)] : [])),
	);
	const byId = Map.groupBy(
		shown.filter((fact) => told.has(idByWeights(fact))),
		idByWeights,
	);
	return [...byId.values()].flatMap((same) => {
		const own = same.find(({ weights }) => weights === '');
		if (own === undefined || same.length < 2) return [];
		const values = same.map(({ value }) => value ?? 0);
		const signChanges = values.some((value) => value > 0) && values.some((value) => value < 0);
		return [{ fact: own.id, metric: `${own.metric}:${own.question}`, signChanges }];
	});
}

/** What facts of the same number by several weightings have in common. */
function idByWeights({ id, weights }: Fact): string {
	return weights === '' ? id : id.slice(0, id.lastIndexOf('|weights='));
}
