import type { DerivedEstimate, Estimate, Numbered } from '../../estimates/estimated-fact.ts';
import { DECIMALS } from '../../snapshot/fact.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';
import { leastPersons, tooSmallBecause, whyTooSmall } from '../primary-hiding.ts';
import { addAccount } from './account-groups.ts';
import type { Group } from './group.ts';
import { add, type Draft, type Grouping } from './grouping.ts';
import {
	peopleOfGroups,
	personsBehind,
	type DraftPeople,
	type GroupPeople,
} from './group-people.ts';
import type { HidingReason } from './hiding-reason.ts';
import { KnownNames } from './known-names.ts';
import type { KnownPersons } from './known-persons.ts';
import { bothOfPair, distributionBehind, nameOfDerived } from './names-of-numbers.ts';
import { sidesOf, type Side } from './sides.ts';
import { answersBehind, answersOf, besideEverybody, levelBehind } from './told-answers.ts';
import { isAtEnd, isUniform } from './telling-answers.ts';

/** The groups that facts are about, and which facts tell of which. */
export interface GroupedEstimates {
	readonly groups: readonly Group[];
	/** Ids of the groups that an estimate tells of. */
	readonly toldBy: ReadonlyMap<Estimate, readonly string[]>;
	/** What is known of the people of a group, by its id. */
	readonly peopleOf: ReadonlyMap<string, GroupPeople>;
	/** What they are called, for whoever groups some of the estimates once more. */
	readonly names: KnownNames;
}

/** What is known beside some estimates. */
export interface GroupingContext {
	/** All estimates of the version, where these are some of them. */
	readonly among?: readonly Estimate[];
	/** What was found of all of them. */
	readonly found?: Pick<GroupedEstimates, 'names' | 'peopleOf'> | undefined;
	/** What groups of these cells were called; more is added. */
	readonly names?: KnownNames | undefined;
	/** Who was found of these numbers before; more is added. */
	readonly persons?: KnownPersons | undefined;
}

/**
 * Who stands behind each estimate. Numbers of one question about one cut are one group, whatever metric
 * and weights (weighted twins have the same n); shares of a distribution and means are groups of their
 * own above it, with their own rules. A gap is one above the experience and the expectation. A derived
 * number is a group of its own kind.
 */
export function groupEstimates(
	estimates: readonly Estimate[],
	rulesOf: (study: string) => DisclosureRules,
	{ among = estimates, found, names = new KnownNames(), persons }: GroupingContext = {},
): GroupedEstimates {
	const context = {
		drafts: new Map<string, Draft>(),
		people: new Map<string, DraftPeople>(),
		names,
		rulesOf,
		rolesOf: rolesByStudy(among),
		twins: studiesWithTwins(among),
	};
	const toldBy = new Map<Estimate, readonly string[]>();
	for (const one of estimates) {
		if (one.kind === 'not-asked' || isNamed(one)) continue;
		const roles = one.kind === 'derived' ? [] : (context.rolesOf.get(one.cell.study) ?? []);
		const told =
			one.kind === 'derived'
				? addDerived(context, one)
				: sidesOf(names, one, roles).flatMap((side) => addSide(context, one, side));
		toldBy.set(one, told);
	}
	for (const [one, told] of toldBy) {
		if (one.kind === 'not-asked') continue;
		const { drafts } = context;
		const more =
			one.kind === 'derived'
				? (one.key.account ?? '') === ''
					? [...levelBehind(names, one, drafts), ...answersBehind(names, one, drafts)]
					: []
				: besideAll(context, one, told);
		if (more.length > 0) toldBy.set(one, [...told, ...more]);
	}
	for (const draft of context.drafts.values()) {
		if (!isRemainderOfPair(names, draft, context.drafts)) continue;
		draft.isSensitive = true;
		context.people.get(draft.id)?.reasons.push({ kind: 'remainder', persons: draft.n });
	}
	const { drafts, people } = context;
	return {
		groups: [...drafts.values()],
		toldBy,
		peopleOf: peopleOfGroups(drafts, people, found?.peopleOf, persons),
		names,
	};
}

/** Groups of the same people whom another weighting tells; one that leaves few others is sensitive. */
function besideAll(
	{ drafts, people, names }: Grouping,
	one: Numbered,
	told: readonly string[],
): readonly string[] {
	const { same, leaving } = besideEverybody(names, one, told, drafts);
	for (const [draft, persons] of leaving) {
		if (persons >= draft.leastPersons) continue;
		draft.isSensitive = true;
		people.get(draft.id)?.reasons.push({ kind: 'remainder', persons });
	}
	return same;
}

/** The groups of one side of a number: those who answered, and the layer that the metric shows. */
function addSide(context: Grouping, one: Numbered, side: Side): readonly string[] {
	const { base } = side;
	const { names } = context;
	const { study, metric } = one.cell;
	const rules = context.rulesOf(study);
	const { universe, where, isSide } = answersOf(names, one, side, rules);
	const { respondents, accounts: leastAccounts } = rules;
	const people = one.kind === 'level' ? one.people : null;
	const own = add(context, { universe, where }, base, {
		leastPersons: respondents,
		leastAccounts,
		isSide,
		givesAway: bothOfPair(names, one, where),
		people: { study, as: '', persons: people, answers: people },
		reasons: tooSmallBecause(base, respondents, rules),
	});
	const above = (layer: string, least: number, reasons: readonly HidingReason[]) =>
		add(context, { universe: layer, where }, base, {
			leastPersons: least,
			leastAccounts,
			isSide,
			givesAway: [own],
			people: { study, as: own, persons: people, answers: null },
			reasons,
		});
	if (metric.isDistribution || isOfOptions(one)) {
		const persons = leastPersons(true, rules);
		// Several options may be ticked by everybody, and tell nothing of the others.
		const isAlike =
			one.cell.question.kind !== 'multiple' && isUniform(one, context.twins.has(study));
		const tooSmall = tooSmallBecause(base, persons, rules, 'distribution');
		const uniform: HidingReason = { kind: 'uniform', persons: base.n };
		const reasons = isAlike ? [...tooSmall, uniform] : tooSmall;
		return [own, above(names.distributionOf(universe), persons, reasons)];
	}
	if (metric.shape !== 'mean') return [own];
	const isEnd = one.kind === 'level' && isAtEnd(one);
	const reasons: readonly HidingReason[] = isEnd
		? [{ kind: 'end-of-scale', persons: base.n }]
		: NONE;
	return [own, above(names.meanOf(universe), respondents, reasons)];
}

const NONE: readonly HidingReason[] = [];

/** Whether a number tells who chose what. */
function isOfOptions({ reading: { source } }: Numbered): boolean {
	return source === 'option' || source === 'options';
}

function addDerived(context: Grouping, one: DerivedEstimate): readonly string[] {
	const rules = context.rulesOf(one.study);
	if ((one.key.account ?? '') !== '') return addAccount(context, one, rules);
	const name = nameOfDerived(context.names, one);
	const id = add(context, name, one.base, {
		leastPersons: leastPersons(one.isDistribution, rules),
		leastAccounts: rules.accounts,
		people: { study: one.study, as: '', persons: personsBehind(one), answers: null },
		reasons: whyTooSmall(one, rules),
		isSide: false,
		givesAway: one.isDistribution ? [distributionBehind(context.names, one, name.where)] : [],
	});
	return [id];
}

/** Told by the promise whatever stands behind it: it is no part of any table. */
function isNamed(one: Estimate): boolean {
	return one.kind === 'derived' && one.isNamed === true;
}

/** A mean is known well where its range is at most this many points of the scale. */
const WELL_KNOWN = 1;

/**
 * Whether a gap tells the score of a few: where all who told the one side told the other too, its mean,
 * the gap and the other mean give that of those who told the other alone. With more people what is
 * rounded of three means hides it; of a side whose distribution is shown nothing is.
 */
function isRemainderOfPair(
	names: KnownNames,
	{ universe, n, leastPersons: least, givesAway }: Draft,
	drafts: ReadonlyMap<string, Draft>,
): boolean {
	if (givesAway.length < 2) return false;
	const sides = givesAway.flatMap((id) => drafts.get(id) ?? []);
	const [first, second] = sides;
	if (first === undefined || second === undefined || universe === first.universe) return false;
	const alone = [first.n - n, second.n - n].toSorted((a, b) => a - b);
	const [fewer = 0, more = 0] = alone;
	if (fewer !== 0 || more === 0 || more >= least) return false;
	const rounded = [first, second].filter(({ universe: own, where }) => {
		const distribution = drafts.get(names.idOf({ universe: names.distributionOf(own), where }));
		return distribution === undefined || distribution.isSensitive;
	});
	const uncertain = 10 ** -DECIMALS.score * rounded.reduce((sum, side) => sum + side.n, n);
	return uncertain / more <= WELL_KNOWN;
}

function rolesByStudy(estimates: readonly Estimate[]): ReadonlyMap<string, readonly string[]> {
	const roles = new Map<string, Set<string>>();
	for (const one of estimates) {
		if (one.kind === 'derived' || one.cell.cut.role === '') continue;
		const known = roles.get(one.cell.study);
		if (known) known.add(one.cell.cut.role);
		else roles.set(one.cell.study, new Set([one.cell.cut.role]));
	}
	return new Map([...roles].map(([study, own]) => [study, [...own].toSorted()]));
}

/** Studies with weights: beside each number stands the same unweighted. */
function studiesWithTwins(estimates: readonly Estimate[]): ReadonlySet<string> {
	const studies = new Set<string>();
	for (const one of estimates)
		if (one.kind !== 'derived' && one.cell.weights === 'none') studies.add(one.cell.study);
	return studies;
}
