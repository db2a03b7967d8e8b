import type { Fact } from '../snapshot/fact.ts';
import type { FamilyTally } from '../snapshot/card-parts.ts';
import type { Snapshot, SnapshotCard } from '../snapshot/snapshot.ts';
import { audienceStudy, namedBy } from './audience-study.ts';
import type { Grant } from './grant.ts';

/** The page that tells how small groups are protected. */
const METHOD = 'method';

/**
 * The card of a smaller snapshot: only what its facts and pages need, and every count its own.
 * @param facts those that the audience sees, hidden ones among them
 */
export function audienceCard(
	{ card }: Snapshot,
	facts: readonly Fact[],
	grant: Grant,
): SnapshotCard {
	const shown = facts.filter(({ status }) => status !== 'hidden');
	const named = namedByCard(card);
	const told = new Set(shown.map(({ id }) => id).filter((id) => named.has(id)));
	const [main] = card.studies;
	const { words, earlier, ...rest } = card;
	const used = namedBy(facts, 'category');
	const ownWords = words?.filter(({ id }) => used.has(id)) ?? [];
	const byStudy = Map.groupBy(facts, ({ study }) => study);
	return {
		...rest,
		...(ownWords.length > 0 ? { words: ownWords } : {}),
		...(earlier && grant.seesPage(METHOD) ? { earlier } : {}),
		hiddenCells: facts.length - shown.length,
		families: familiesOf(facts),
		unsteady: card.unsteady.filter((fact) => told.has(fact)),
		targets: card.targets.filter(({ fact }) => told.has(fact)),
		resampling: card.resampling.filter(({ fact }) => told.has(fact)),
		sensitivity: card.sensitivity.filter(({ fact }) => told.has(fact)),
		studies: card.studies
			.filter((study) => study === main || byStudy.has(study.id))
			.map((study) => audienceStudy(study, byStudy.get(study.id) ?? [], grant)),
	};
}

/** Ids of the facts that a card says more of. */
function namedByCard({ unsteady, targets, resampling, sensitivity }: SnapshotCard) {
	const named = [...targets, ...resampling, ...sensitivity].map(({ fact }) => fact);
	return new Set([...unsteady, ...named]);
}

/** The tested comparisons among the facts, by family in code-unit order. */
function familiesOf(facts: readonly Fact[]): readonly FamilyTally[] {
	const tested = facts.filter(({ p_adjusted }) => p_adjusted !== null);
	return [...Map.groupBy(tested, ({ family }) => family)]
		.map(([id, members]) => ({
			id,
			tested: members.length,
			told: members.filter(({ verdict }) => verdict === 'up' || verdict === 'down').length,
		}))
		.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
