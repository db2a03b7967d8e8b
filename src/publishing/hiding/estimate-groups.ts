import type { Estimate } from '../../estimates/estimated-fact.ts';
import { DECIMALS } from '../../snapshot/fact.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';
import { leastPersons, whyNotTold } from '../primary-hiding.ts';
import { askedStudies } from './asked-studies.ts';
import type { Group } from './group.ts';
import type { HidingReason } from './hiding-reason.ts';
import { KnownMentions } from './known-mentions.ts';
import { KnownNames } from './known-names.ts';
import { KnownPersons } from './known-persons.ts';
import { mentionedGroups, type MentionedGroup, type MentionedGroups } from './mentioned-groups.ts';

/** The groups that facts are about, and which facts tell of which. */
export interface GroupedEstimates extends Pick<MentionedGroups, 'toldBy' | 'peopleOf'> {
	readonly groups: readonly Group[];
	/** Why nothing may be told of groups by themselves, by their ids; none of those that may be told. */
	readonly reasons: ReadonlyMap<string, readonly HidingReason[]>;
}

/** The groups of estimates of which nothing is known before. */
export function groupEstimates(
	estimates: readonly Estimate[],
	rulesOf: (study: string) => DisclosureRules,
): GroupedEstimates {
	const names = new KnownNames();
	const studies = askedStudies(estimates, rulesOf);
	const mentioned = new KnownMentions().within({ names, studies });
	const all = mentionedGroups(estimates, { names, mentioned, persons: new KnownPersons() });
	return ruledGroups(all, rulesOf, names);
}

/** The same groups as rules see them: who may not be told of by themselves. */
export function ruledGroups(
	{ groups, toldBy, peopleOf, leaving }: MentionedGroups,
	rulesOf: (study: string) => DisclosureRules,
	names: KnownNames,
): GroupedEstimates {
	const drafts = new Map<string, Draft>();
	const reasons = new Map<string, HidingReason[]>();
	const refuse = (draft: Draft, reason: HidingReason) => {
		draft.isSensitive = true;
		const own = reasons.get(draft.id);
		if (own === undefined) reasons.set(draft.id, [reason]);
		else own.push(reason);
	};
	for (const group of groups.values()) {
		const rules = rulesOf(group.study);
		const draft = draftOf(group, rules);
		drafts.set(draft.id, draft);
		for (const reason of distinctReasons(group, rules)) refuse(draft, reason);
	}
	for (const [id, persons] of leaving) {
		const draft = drafts.get(id);
		if (draft === undefined || persons >= draft.leastPersons) continue;
		refuse(draft, { kind: 'remainder', persons });
	}
	for (const draft of drafts.values())
		if (isRemainderOfPair(names, draft, drafts))
			refuse(draft, { kind: 'remainder', persons: draft.n });
	return { groups: [...drafts.values()], toldBy, peopleOf, reasons };
}

/** A group while it is looked at. */
type Draft = { -readonly [Key in keyof Group]: Group[Key] };

function draftOf(
	{ id, universe, where, n, accounts, isSide, givesAway, needs: [needs] }: MentionedGroup,
	rules: DisclosureRules,
): Draft {
	return {
		id,
		universe,
		where,
		n,
		accounts,
		leastPersons: leastPersons(needs?.isDistribution === true, rules),
		leastAccounts: needs?.isOfAccount === true ? 1 : rules.accounts,
		isSide,
		givesAway,
		isSensitive: false,
		isReleased: false,
	};
}

function distinctReasons(
	{ needs }: MentionedGroup,
	rules: DisclosureRules,
): readonly HidingReason[] {
	let all: readonly HidingReason[] = [];
	for (const own of needs) {
		const reasons = whyNotTold(own, rules);
		// Of most groups there is no reason, and no list need be made.
		all = all.length === 0 ? reasons : [...all, ...reasons];
	}
	if (all.length < 2) return all;
	return [...new Map(all.map((reason) => [JSON.stringify(reason), reason])).values()];
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
