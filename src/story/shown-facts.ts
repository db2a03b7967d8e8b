import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotCard, SnapshotScale } from '../snapshot/snapshot.ts';

/** Where scales end, by `study question`. */
export type Scales = ReadonlyMap<string, Pick<SnapshotScale, 'min' | 'max'>>;

/** The scales that a card tells. */
export function scalesOf({ studies }: SnapshotCard): Scales {
	return new Map(
		studies.flatMap(({ id: study, questions }) =>
			questions.flatMap(({ id, scale }) =>
				scale ? [[`${study} ${id}`, { min: scale.min, max: scale.max }] as const] : [],
			),
		),
	);
}

/**
 * The facts as pages show them: the interval of a mean ends where its scale ends, since nobody can
 * answer beyond it (methods b). Downloads keep what was published.
 */
export function shownFacts(facts: readonly Fact[], scales: Scales): readonly Fact[] {
	return facts.map((fact) => {
		if (fact.metric !== 'mean' || fact.against !== '') return fact;
		const scale = scales.get(`${fact.study} ${fact.question}`);
		return scale ? within(fact, scale) : fact;
	});
}

function within(fact: Fact, { min, max }: Pick<SnapshotScale, 'min' | 'max'>): Fact {
	const { low, high } = fact;
	if (low === null || high === null || (low >= min && high <= max)) return fact;
	return { ...fact, low: Math.max(min, low), high: Math.min(max, high) };
}
