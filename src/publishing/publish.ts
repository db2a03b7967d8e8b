import type { Estimate } from '../estimates/estimated-fact.ts';
import { compareTexts } from '../problem.ts';
import type { Fact } from '../snapshot/fact.ts';
import type {
	FamilyTally,
	ResampledFact,
	SnapshotTarget,
	SnapshotWord,
} from '../snapshot/card-parts.ts';
import { idsOf, type FoundByGate } from './audiences/facts-by-group.ts';
import { hideEstimates } from './hide-estimates.ts';
import { GateMemory } from './hiding/gate-memory.ts';
import { keptOnceMade } from './kept-once-made.ts';
import { nameGroups, nameUnaudited, type UnauditedFacts } from './hiding/name-groups.ts';
import { peopleBehind, type PeopleBehind } from './hiding/people-behind.ts';
import { publishingRulesOf, type PublishingRules } from './publishing-rules.ts';
import { requirePromise } from './require-promise.ts';
import type { ToldGroup, ToldNow } from './series/told-group.ts';
import { countFamilies } from './family-counts.ts';
import { tellIslands } from './tell-islands.ts';
import type { ToldCell } from './told-cells.ts';

/** What may leave: all facts of a version, and privately who stands behind them. */
export interface Published {
	/** Sorted by id in code-unit order. */
	readonly facts: readonly Fact[];
	/** How many of the facts are hidden. */
	readonly hiddenCells: number;
	/** Facts that together tell too much of somebody: such a version must not leave. Never published. */
	readonly breaches: readonly (readonly string[])[];
	/** Facts that the audit could not attack all at once: somebody must be told. */
	readonly unaudited: readonly UnauditedFacts[];
	/** How many comparisons each family tested, by name in code-unit order. */
	readonly families: readonly FamilyTally[];
	/** Ids of the differences that are told but rest on one account, in code-unit order. */
	readonly unsteady: readonly string[];
	/** What the numbers were to reach, by the fact that compares with it. */
	readonly targets: readonly SnapshotTarget[];
	/** How the limits of shown facts were drawn, by fact. */
	readonly resampling: readonly ResampledFact[];
	/** Words of open answers that shown facts are about, by id in code-unit order. */
	readonly words: readonly SnapshotWord[];
	/** Who stands behind the numbers, shown or hidden: what later versions must know. Never published. */
	readonly told: () => readonly ToldNow[];
	/** Who stands behind a fact and what was decided of them; none of an id that is no fact. Never published. */
	readonly peopleBehind: (fact: string) => readonly PeopleBehind[];
	/** Who is told of by which estimate, and as which fact. Never published. */
	readonly found: FoundByGate;
}

/**
 * The publish gate: the only way from answers to a snapshot. Nothing after it tests, computes or
 * rounds, and nothing after it can reach a response.
 *
 *     estimates
 *       1  groups: who stands behind each number, and who may not be told of by themselves
 *       2  complementary hiding: what would give a hidden group away
 *       3  audit: what is shown is attacked
 *       4  reliability class of what is shown
 *       5  families and verdicts of the shown comparisons
 *       6  rounding, once
 *       7  order
 *     facts → snapshot            who stands behind them → private ledger
 *
 * **Groups.** A reader who knows a mean and its n knows a count and a sum of people, so what must be
 * hidden is people, not numbers. All numbers of one question about one cut (wave, relation, brand, role,
 * segment) tell of the same people: they are one group and are shown or hidden together, weighted twins
 * included. Above it lie groups with rules of their own, hidden where it is: the distribution (more
 * persons; not where all or all but one gave the same answer), the mean (not at an end of its scale)
 * and the gap (above both of its questions: with one of them it gives the other away; and not where
 * it and both means tell the score of the few who answered one question alone). A comparison
 * tells of both sides; the rest of the roles is a group of people too. A derived number is a group of
 * its own kind. A fact is hidden where any group that it tells of is, and all hidden facts read alike,
 * nobody among them.
 *
 * **Hiding.** Groups add up: a whole is the sum of its roles, of the values of a segment dimension, of
 * what is pooled in it, and of people who are in none of these. In each such sum with a shown whole the
 * hidden parts number none or at least two and hold enough persons and accounts together; else the
 * shown part with fewest persons goes, ties by id, the same cut as elsewhere where that costs little;
 * sides of comparisons go before all. This is repeated over linked sums until none tells. Then each
 * block of crossed groups is attacked as below, more is hidden until the attack fails, and what turns
 * out not to be needed is shown again.
 *
 * **Weights.** Where roles are hidden, the same number of the whole by other weights that follow roles is
 * one equation more in their scores: it is hidden where there would be as many equations as hidden roles.
 *
 * **All at once.** What is left of a whole with hidden parts is attacked by all its shown numbers: how
 * many of each hidden part gave each answer is unknown and whole, and rounded shares, means, differences
 * and known weights are limits. Where that leaves a sensitive part less room than its threshold, somebody
 * known to be 1 to k − 1, or everybody's score, comparisons with the rest go first, then other
 * comparisons, other weights and, where that is not enough, the smallest shown part.
 *
 * **Audit.** From the facts that are shown alone: every combination of values is an unknown count of 0
 * or above, every shown number an equation. Linear programmes find the least and the greatest count of
 * each hidden group and each combination. A sensitive group whose range is narrower than its threshold
 * or half its size, or anybody known to be 1 to k − 1, is a breach, and the version must not leave. A block
 * of more than some thousand combinations is attacked by its faces: whatever is cut by two or three of its
 * dimensions, within each value of the others; of more than twenty thousand groups by those of two. Where
 * that leaves anything open, and where a linear programme is too large or does not end, the block is
 * unaudited and somebody is told: nothing counts as safe for want of an attack.
 *
 * **Series.** All versions of all reports are one publication. A group of the same people as one that an
 * earlier version told stays known and is never hidden any more; one whose people are others than then
 * is told only where nobody or enough people came, and nobody or enough went. Where people came or went,
 * groups are cut by one more dimension, the versions that people stand in, and hiding and audit see the
 * equations of all versions together.
 *
 * **Accounts.** A number about one account exists only where respondents were told that they answer by
 * name; else the gate refuses it. What the promise names (who of the buying centre is known and was heard,
 * the class of a role's worst answer, rules of risk, revenue) is told however few they are and stands in no
 * table. The shares of an account's answers are a cut of all answers: only the rules of persons hold,
 * and hiding and audit see them as they see roles.
 *
 * **Precise figures.** Intervals tell their numbers again, rounded elsewhere, and measures of agreement
 * tell shares: they are limits too. An effective n, and p with four decimals, are exact where weights
 * differ and hardly any two answers share an account: beside parts that are hidden, from everybody or
 * from an audience, the one is left out and the other has one decimal.
 *
 * **Other questions.** How many of each shown role answered one question is at most a bound from above of
 * those who answered another, and never below the threshold: it pins nobody.
 *
 * Not looked at: sums of three and more linked questions, weights that differ within a part, what widths
 * of intervals tell of weights, and in blocks of more than some thousand combinations what only four and
 * more dimensions together tell.
 *
 * @param rules by study id; throws where a study has none
 * @param told by all earlier versions, oldest first
 * @param memory what was decided before, which is decided no other way
 */
export function publish(
	estimates: readonly Estimate[],
	rules: ReadonlyMap<string, PublishingRules>,
	told: readonly ToldGroup[] = [],
	memory = new GateMemory(),
): Published {
	const disclosureOf = (study: string) => publishingRulesOf(rules, study).disclosure;
	requirePromise(estimates, disclosureOf);
	const hiding = hideEstimates(estimates, disclosureOf, { told, memory }); // 1, 2, 3
	const { cells, hiddenWords } = tellIslands(hiding.islands, rules, memory); // 4, 5, 6, 7
	const facts = cells.map(({ fact }) => fact);
	requireDistinct(facts);
	const shownAs = keptOnceMade(() => new Map(cells.map(({ one, fact }) => [one, fact.id])));
	const ofHiddenWords = keptOnceMade(() => idsOf(hiddenWords()));
	const named = keptOnceMade(() => nameGroups(hiding.toldBy(), (one) => shownAs().get(one)));
	return {
		facts,
		hiddenCells: facts.filter(({ status }) => status === 'hidden').length,
		breaches: hiding.breaches.map((groups) => groups.flatMap((id) => named().get(id) ?? [])),
		unaudited: hiding.unaudited.length === 0 ? [] : nameUnaudited(hiding, named()),
		families: countFamilies(facts),
		unsteady: cells.filter(isUnsteady).map(({ fact }) => fact.id),
		targets: cells.filter(({ one }) => one.kind === 'comparison').flatMap(targetOf),
		resampling: cells.filter(({ one }) => one.kind === 'derived').flatMap(resamplingOf),
		words: wordsOf(cells),
		told: hiding.told,
		found: {
			toldBy: hiding.toldBy,
			groups: hiding.found,
			ids: { get: (one) => shownAs().get(one) ?? ofHiddenWords().get(one) },
		},
		peopleBehind(fact) {
			const cell = cells.find(({ fact: { id } }) => id === fact);
			const groups = cell === undefined ? [] : (hiding.toldBy().get(cell.one) ?? []);
			const reason = cell === undefined ? undefined : hiding.alone.get(cell.one);
			const behind = peopleBehind(
				{ reasons: hiding.reasons(), told: hiding.told(), named: named() },
				groups,
			);
			if (reason === undefined) return behind;
			return behind.map((people) => ({ ...people, reasons: [{ reason, because: [] }] }));
		},
	};
}

function wordsOf(cells: readonly ToldCell[]): readonly SnapshotWord[] {
	const words = cells
		.map(({ one }) => (one.kind === 'derived' ? one.word : undefined))
		.filter((word) => word !== undefined);
	const byId = new Map(words.map((word) => [word.id, word]));
	return [...byId.values()].toSorted((a, b) => compareTexts(a.id, b.id));
}

function targetOf({ one, fact: { id, weights } }: ToldCell): readonly SnapshotTarget[] {
	if (one.kind !== 'comparison' || one.cell.against?.kind !== 'target' || weights !== '') return [];
	const { value, due, owner } = one.cell.against;
	return [{ fact: id, value, due, owner }];
}

function resamplingOf({ one, fact: { id, status } }: ToldCell): readonly ResampledFact[] {
	if (one.kind !== 'derived' || one.resampling === undefined || status === 'hidden') return [];
	return [{ fact: id, ...one.resampling }];
}

function isUnsteady({ one, fact: { verdict } }: ToldCell): boolean {
	if (verdict !== 'up' && verdict !== 'down') return false;
	return (one.kind === 'comparison' || one.kind === 'derived') && one.test?.isSteady === false;
}

function requireDistinct(sorted: readonly Fact[]): void {
	const repeated = sorted.find(({ id }, at) => id === sorted[at + 1]?.id);
	if (repeated !== undefined) throw new Error(`two facts have the id ${repeated.id}`);
}
