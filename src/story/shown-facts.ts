import type { Fact } from '../snapshot/fact.ts';
import type { Snapshot, SnapshotScale } from '../snapshot/snapshot.ts';

/**
 * The facts as pages show them: the interval of a mean ends where its scale ends, since nobody can
 * answer beyond it (methods b). Downloads keep what was published.
 */
export function shownFacts({ card, facts }: Snapshot): readonly Fact[] {
	const scales = new Map(
		card.studies.flatMap((study) =>
			study.questions.map(({ id, scale }) => [`${study.id} ${id}`, scale] as const),
		),
	);
	return facts.map((fact) => {
		if (fact.metric !== 'mean' || fact.against !== '') return fact;
		const scale = scales.get(`${fact.study} ${fact.question}`);
		return scale ? within(fact, scale) : fact;
	});
}

function within(fact: Fact, { min, max }: SnapshotScale): Fact {
	const { low, high } = fact;
	if (low === null || high === null || (low >= min && high <= max)) return fact;
	return { ...fact, low: Math.max(min, low), high: Math.min(max, high) };
}
