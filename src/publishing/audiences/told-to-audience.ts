import type { AudienceList, ListedStatus } from '../../snapshot/audience-list.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';
import type { ToldGroup } from '../series/told-group.ts';

/** What was listed for an audience by earlier versions, by `<report>/<version>`. */
export type ListsBefore = ReadonlyMap<string, AudienceList>;

/** What is known of groups now. */
export interface GroupsNow {
	/** Ids of the facts that tell of each group; groups that nothing tells of any more are left out. */
	readonly factsByGroup: ReadonlyMap<string, readonly string[]>;
	/** The audience's. */
	readonly rulesOf: (study: string) => DisclosureRules;
}

/**
 * What earlier versions told an audience: of what they told to anybody, the groups of facts that they
 * listed for it. A group that no fact of now tells of is taken to have been told. One that was hidden
 * to it is protected still where it is too small by the audience's own rules; what was beyond its scope
 * is left out.
 *
 * @param told by all earlier versions, to anybody
 */
export function toldToAudience(
	told: readonly ToldGroup[],
	lists: ListsBefore,
	{ factsByGroup, rulesOf }: GroupsNow,
): readonly ToldGroup[] {
	return told.flatMap((one): ToldGroup[] => {
		const list = lists.get(one.version);
		if (list === undefined) return [];
		const facts = one.figures === undefined ? factsByGroup.get(one.id) : [...one.figures.keys()];
		const status = facts === undefined ? 'shown' : listedAs(list, facts);
		if (status === undefined) return [];
		if (status === 'shown' && one.isShown) return [one];
		const { respondents, accounts } = rulesOf(one.study);
		const isSensitive = one.n < respondents || (one.accounts !== null && one.accounts < accounts);
		return [{ ...one, isShown: false, isSensitive }];
	});
}

/** Shown where any of some facts is; undefined where none was listed. */
function listedAs(list: AudienceList, facts: readonly string[]): ListedStatus | undefined {
	const all = facts.flatMap((fact) => list.get(fact) ?? []);
	return all.find((status) => status === 'shown') ?? all[0];
}
