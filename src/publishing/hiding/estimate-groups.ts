import type { Estimate, Numbered } from '../../estimates/estimated-fact.ts';
import { DECIMALS } from '../../snapshot/fact.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';
import type { Group } from './group.ts';
import { addMentioned, type Draft, type Grouping } from './grouping.ts';
import { peopleOfGroups, type DraftPeople, type GroupPeople } from './group-people.ts';
import { KnownMentions } from './known-mentions.ts';
import { KnownNames } from './known-names.ts';
import type { AskedStudy } from './mentions.ts';
import type { KnownPersons } from './known-persons.ts';
import { besideEverybody } from './told-answers.ts';

/** The groups that facts are about, and which facts tell of which. */
export interface GroupedEstimates {
	readonly groups: readonly Group[];
	/** Ids of the groups that an estimate tells of. */
	readonly toldBy: ReadonlyMap<Estimate, readonly string[]>;
	/** What is known of the people of a group, by its id. */
	readonly peopleOf: ReadonlyMap<string, GroupPeople>;
	/** Studies that any of them is a cell of. */
	readonly studies: ReadonlyMap<string, AskedStudy>;
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
	/** What these numbers were found to tell of; more is added. */
	readonly mentions?: KnownMentions | undefined;
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
	{
		among = estimates,
		found,
		names = new KnownNames(),
		mentions = new KnownMentions(),
		persons,
	}: GroupingContext = {},
): GroupedEstimates {
	const grouping = {
		drafts: new Map<string, Draft>(),
		people: new Map<string, DraftPeople>(),
		names,
		rulesOf,
	};
	const { drafts, people } = grouping;
	const studies = askedStudies(among, rulesOf);
	const mentioned = mentions.within({ names, studies });
	const toldBy = new Map<Estimate, readonly string[]>();
	for (const one of estimates) {
		const told = mentioned(one);
		if (told.mentions.length > 0) toldBy.set(one, addMentioned(grouping, told));
	}
	for (const one of estimates) {
		const told = toldBy.get(one);
		if (told === undefined || one.kind === 'not-asked') continue;
		const more =
			one.kind === 'derived'
				? mentioned(one).behind.filter((id) => drafts.has(id))
				: besideAll(grouping, one, told);
		if (more.length > 0) toldBy.set(one, [...told, ...more]);
	}
	for (const draft of drafts.values()) {
		if (!isRemainderOfPair(names, draft, drafts)) continue;
		draft.isSensitive = true;
		people.get(draft.id)?.reasons.push({ kind: 'remainder', persons: draft.n });
	}
	return {
		groups: [...drafts.values()],
		toldBy,
		peopleOf: peopleOfGroups(drafts, people, found?.peopleOf, persons),
		studies,
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

/** What of a study all of its numbers tell together. */
function askedStudies(
	estimates: readonly Estimate[],
	rulesOf: (study: string) => DisclosureRules,
): ReadonlyMap<string, AskedStudy> {
	const studies = new Map<string, { roles: Set<string>; hasTwins: boolean }>();
	for (const one of estimates) {
		if (one.kind === 'derived') continue;
		const { study, cut, weights } = one.cell;
		const own = studies.get(study) ?? { roles: new Set(), hasTwins: false };
		studies.set(study, own);
		if (cut.role !== '') own.roles.add(cut.role);
		own.hasTwins ||= weights === 'none';
	}
	return new Map(
		[...studies].map(([study, { roles, hasTwins }]) => {
			const { deciding = [] } = rulesOf(study);
			return [study, { roles: [...roles].toSorted(), deciding, hasTwins }];
		}),
	);
}
