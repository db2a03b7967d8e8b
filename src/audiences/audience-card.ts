import type { Fact } from '../snapshot/fact.ts';
import type { FamilyTally } from '../snapshot/card-parts.ts';
import type { Snapshot, SnapshotCard } from '../snapshot/snapshot.ts';
import { audienceStudy } from './audience-study.ts';
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
	const told = new Set(shown.map(({ id }) => id));
	const [main] = card.studies;
	const { words, earlier, ...rest } = card;
	const used = new Set(facts.map(({ category }) => category));
	const ownWords = words?.filter(({ id }) => used.has(id)) ?? [];
	const isSeen = (study: string) => facts.some((fact) => fact.study === study);
	return {
		...rest,
		...(ownWords.length > 0 ? { words: ownWords } : {}),
		...(earlier && grant.seesPage(METHOD) ? { earlier } : {}),
		hiddenCells: facts.length - told.size,
		families: familiesOf(facts),
		unsteady: card.unsteady.filter((fact) => told.has(fact)),
		targets: card.targets.filter(({ fact }) => told.has(fact)),
		resampling: card.resampling.filter(({ fact }) => told.has(fact)),
		sensitivity: card.sensitivity.filter(({ fact }) => told.has(fact)),
		studies: card.studies
			.filter((study) => study === main || isSeen(study.id))
			.map((study) =>
				audienceStudy(
					study,
					facts.filter((fact) => fact.study === study.id),
					grant,
				),
			),
	};
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
