import type { DisclosureRules } from '../disclosure-rules.ts';
import type { Group } from '../hiding/group.ts';
import { setDifference } from './set-difference.ts';
import type { ToldGroup } from './told-group.ts';

/** How the people of a group have changed since a version told it. */
export interface SeriesChange {
	/** Nobody came or went, so that it is told already. */
	readonly isSame: boolean;
	/** Whether who came or went would be known, being too few. */
	readonly isTelling: boolean;
	/** Persons; where only n is known, at least so many. */
	readonly added: number;
	readonly removed: number;
}

/**
 * The rule of a series (methods m.5): a group is told again where nobody came and nobody went, or at
 * least as many persons, of as many accounts, as may be told of by themselves. Where only n is known,
 * it is unchanged with the same figures, or differs by so many.
 *
 * @param persons of the group now, ascending; null where only n is known
 * @param hasSameFigures whether what was told of it reads the same now
 */
export function changeSince(
	told: ToldGroup,
	group: Group,
	persons: readonly number[] | null,
	hasSameFigures: (told: ToldGroup) => boolean,
): SeriesChange {
	if (told.persons === null || persons === null) return changeOfCounts(told, group, hasSameFigures);
	const { added, removed } = setDifference(told.persons, persons);
	const { leastPersons: respondents, leastAccounts: accounts } = group;
	const accountOf = group.accounts === null ? undefined : told.accountOf;
	const isTelling = (some: readonly number[]) => isFew(some, accountOf, { respondents, accounts });
	return {
		isSame: added.length + removed.length === 0,
		isTelling: isTelling(added) || isTelling(removed),
		added: added.length,
		removed: removed.length,
	};
}

/** Whether some people are fewer, or of fewer accounts, than may be told of; nobody is not few. */
export function isFew(
	some: readonly number[],
	accountOf: ToldGroup['accountOf'],
	{ respondents, accounts }: Pick<DisclosureRules, 'respondents' | 'accounts'>,
): boolean {
	if (some.length === 0) return false;
	if (some.length < respondents) return true;
	return accountOf !== undefined && new Set(some.map(accountOf)).size < accounts;
}

function changeOfCounts(
	told: ToldGroup,
	{ n, accounts, leastPersons }: Group,
	hasSameFigures: (told: ToldGroup) => boolean,
): SeriesChange {
	const step = n - told.n;
	const isSame = step === 0 && told.accounts === accounts && hasSameFigures(told);
	return {
		isSame,
		isTelling: !isSame && Math.abs(step) < leastPersons,
		added: Math.max(0, step),
		removed: Math.max(0, -step),
	};
}
