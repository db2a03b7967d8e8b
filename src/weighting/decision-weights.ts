import type { Study } from '../codebook/study-schema.ts';
import type { Responses } from '../responses/responses.ts';

type Role = Study['roles'][number];

/**
 * How much a role counts where those who decide are asked: its `influence` where told, else 1 where it
 * decides or buys. Who only uses, or is the contact, has no part; nor has a role of which nothing is
 * told, or that influences by no told amount.
 */
export function roleInfluence({ influence, decision }: Role): number {
	if (decision === 'uses' || decision === 'contact') return 0;
	if (influence !== undefined) return Math.max(0, influence);
	return decision === 'decides' || decision === 'buys' ? 1 : 0;
}

/** Ids of the roles whose answers count where those who decide are asked. */
export function decidingRoles({ roles }: Pick<Study, 'roles'>): readonly string[] {
	return roles.flatMap((role) => (roleInfluence(role) > 0 ? [role.id] : []));
}

/** The influence of each row's role, 0 where it has no part in the decision or is not told. */
export function decisionWeights(
	{ roles }: Study,
	{ role }: Responses,
	rows: Int32Array,
): Float64Array {
	const influences = new Map(roles.map((one) => [one.id, roleInfluence(one)]));
	const byCode = role.ids.map((id) => influences.get(id) ?? 0);
	return new Float64Array(rows).map((row) => byCode[role.codes[row] ?? -1] ?? 0);
}
