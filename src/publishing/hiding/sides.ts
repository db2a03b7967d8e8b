import type { Base, ComparisonEstimate, LevelEstimate } from '../../estimates/estimated-fact.ts';
import type { Where } from './group.ts';
import type { KnownNames } from './known-names.ts';

/** People whose number a level is, or who stand on one side of a comparison. */
export interface Side {
	readonly where: Where;
	readonly base: Base;
	/** Whether their own n is not published by it. */
	readonly isSide: boolean;
}

/**
 * The groups that a number is about.
 *
 * @param roles all roles of the study in code-unit order: the rest is all but one of them
 */
export function sidesOf(
	names: KnownNames,
	one: LevelEstimate | ComparisonEstimate,
	roles: readonly string[],
): readonly Side[] {
	const { cut, against } = one.cell;
	const own = { where: names.ofCell(one.cell).where, base: one.base, isSide: false };
	if (one.kind === 'level' || one.otherBase === null || against === null) return [own];
	const other = (where: Where): readonly Side[] => [
		own,
		...(one.otherBase === null ? [] : [{ where, base: one.otherBase, isSide: true }]),
	];
	switch (against.kind) {
		case 'wave':
			return other(names.whereOf({ ...cut, wave: against.wave }));
		case 'brand':
			return other(names.whereOf({ ...cut, brand: against.brand }));
		case 'pair':
			return other(names.whereOf({ ...cut, role: against.role }));
		case 'role': {
			const rest = roles.filter((role) => role !== cut.role);
			return other(names.within(own.where, 'role', rest));
		}
		case 'target':
			return [own];
	}
}
