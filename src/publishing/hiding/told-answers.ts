import type { DerivedEstimate, Numbered } from '../../estimates/estimated-fact.ts';
import type { GroupName } from './group-name.ts';
import type { Group } from './group.ts';
import type { KnownNames } from './known-names.ts';
import { nameOfDerived, universeOf, withoutTaking } from './names-of-numbers.ts';
import type { Side } from './sides.ts';

/**
 * The answers that a number is of. Weighted by the decision they are those of the roles with a part in
 * it, which is a sum of roles as every other: what it tells must not give a hidden role away.
 *
 * @param deciding those roles in code-unit order
 */
export function answersOf(
	names: KnownNames,
	one: Numbered,
	{ where, isSide }: Side,
	deciding: readonly string[],
) {
	const { study, question, touchpoint, weights } = one.cell;
	const isPooled = weights === 'decision' && deciding.length > 0 && !where.has('role');
	if (!isPooled) return { universe: universeOf(names, one), where, isSide };
	return {
		universe: names.answersTo(study, question.id, touchpoint),
		where: names.within(where, 'role', deciding),
		isSide: true,
	};
}

/**
 * The people of a number that is weighted otherwise, beside all who gave these answers: those of whom
 * weights leave nobody out are the same people, told by both numbers; where they leave out few, their
 * number would be known.
 *
 * @param told ids of the groups that the number tells of
 * @returns ids of groups of the same people, and groups that leave few of all others
 */
export function besideEverybody<Told extends Pick<Group, 'id' | 'universe' | 'where' | 'n'>>(
	names: KnownNames,
	one: Numbered,
	told: readonly string[],
	drafts: ReadonlyMap<string, Told>,
): { readonly same: readonly string[]; readonly leaving: readonly (readonly [Told, number])[] } {
	const all = withoutTaking(names, one);
	if (all === null) return NOBODY_LEFT;
	const universe = universeOf(names, one);
	const own = told.flatMap((id) => drafts.get(id) ?? []);
	const beside = own.flatMap((group) => {
		const everybody = drafts.get(names.idOf({ universe: all, where: group.where }));
		return group.universe === universe && everybody ? [{ group, everybody }] : [];
	});
	return {
		same: beside.flatMap(({ group, everybody }) => (group.n === everybody.n ? everybody.id : [])),
		leaving: beside.flatMap(({ group, everybody }) => {
			const left = everybody.n - group.n;
			return left > 0 ? [[group, left] as const] : [];
		}),
	};
}

const NOBODY_LEFT = { same: [], leaving: [] };

/**
 * What a derived number tells beside itself, by groups that there may be: the answers that it is
 * about, for what is made of them, such as the share who met a touchpoint, tells how many they are; and
 * of a comparison with the rest the level, which the difference gives away beside that of all.
 */
export function groupsBehind(names: KnownNames, one: DerivedEstimate): readonly GroupName[] {
	const { study, key, people } = one;
	const { question = '', touchpoint = '', against } = key;
	const behind: GroupName[] = [];
	if (against === REST) behind.push(nameOfDerived(names, { ...one, key: { ...key, against: '' } }));
	if (people === undefined && question !== '') {
		const universe = names.answersTo(study, question, touchpoint);
		behind.push({ universe, where: names.whereOf(key) });
	}
	return behind;
}

const REST = 'role.rest';
