import type { Estimate } from '../estimates/estimated-fact.ts';
import type { Status } from '../snapshot/fact.ts';
import { familyOf } from './family.ts';
import type { HiddenIsland } from './hide-estimates.ts';
import type { GateMemory } from './hiding/gate-memory.ts';
import { publishingRulesOf, type PublishingRules } from './publishing-rules.ts';
import { reliabilityClass } from './reliability-class.ts';
import { isHiddenWord, type ToldCell } from './told-cells.ts';
import { isCompared, verdictsOf, type ClassedEstimate } from './verdicts.ts';

/** What is told of islands. */
export interface ToldIslands {
	/** By the id of the fact in code-unit order. */
	readonly cells: readonly ToldCell[];
	/** Those of which there is no fact. */
	readonly hiddenWords: () => readonly Estimate[];
}

/** How what is hidden of islands and what is left of them is told: what is decided as before is told as before. */
export function tellIslands(
	islands: readonly HiddenIsland[],
	rules: ReadonlyMap<string, PublishingRules>,
	{ islands: known, cells }: Pick<GateMemory, 'islands' | 'cells'>,
): ToldIslands {
	const rulesOf = (study: string) => publishingRulesOf(rules, study);
	const headlines = JSON.stringify([...rules].map(([id, { headline }]) => [id, headline]));
	const all = islands.map(({ island, hidden, vague }) => {
		const { estimates } = island;
		const { of: keep } = known.keptOf(island);
		const families = keep(
			'families',
			() => [headlines],
			() => estimates.map((one) => familyIn(one, rulesOf)),
		);
		const classed = keep(
			'classed',
			() => [hidden],
			() => classedEstimates(estimates, hidden),
		);
		return { estimates, families, vague, ...classed };
	});
	const said = verdictsOf(
		all.flatMap(({ compared }) => compared),
		rulesOf,
	);
	return {
		cells: cells.tell(all, said),
		hiddenWords: () =>
			all
				.flatMap(({ classed }) => classed)
				.filter(isHiddenWord)
				.map(({ one }) => one),
	};
}

/** Estimates with the status that they are published with, and those of them that are given a verdict. */
function classedEstimates(estimates: readonly Estimate[], hidden: ReadonlySet<Estimate>) {
	const classed = estimates.map((one): ClassedEstimate => ({ one, status: statusOf(one, hidden) }));
	return {
		classed,
		compared: classed.filter(isCompared),
		statuses: classed.map(({ status }) => status),
	};
}

function statusOf(one: Estimate, hidden: ReadonlySet<Estimate>): Status {
	if (hidden.has(one)) return 'hidden';
	return one.kind === 'not-asked' ? 'not-asked' : reliabilityClass(one);
}

/** The family that a comparison is tested in, else ''. */
function familyIn(one: Estimate, rulesOf: (study: string) => PublishingRules): string {
	if (one.kind !== 'comparison' && one.kind !== 'derived') return '';
	const study = one.kind === 'derived' ? one.study : one.cell.study;
	return familyOf(one, rulesOf(study).headline);
}
