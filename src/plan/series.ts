import type { Codebook } from '../codebook/study-schema.ts';
import { CUSTOMER } from '../metrics/recommendation-classes.ts';
import type { PresentGroup } from './present-group.ts';

/** The groups of one relation and brand over the waves that a version reads, and what they are cut by. */
export interface Series {
	readonly relation: string;
	readonly brand: string;
	/** Whether it is about another brand than ours. */
	readonly isRival: boolean;
	/** Newest first, never empty. */
	readonly groups: readonly [PresentGroup, ...PresentGroup[]];
	readonly roles: readonly string[];
	/** `dimension.value` */
	readonly segments: readonly string[];
}

/**
 * The series of a study over the waves that a version reads, newest first. Our customers are cut by
 * every role and segment of the codebook, so that nobody's silence shows; others, and own experience
 * apart from hearsay, by those that occur.
 */
export function seriesOf(
	study: Codebook,
	groups: readonly PresentGroup[],
	waves: readonly string[],
): readonly Series[] {
	const relations = [...new Set(groups.map(({ relation }) => relation))];
	const brands = [...new Set(groups.map(({ brand }) => brand))];
	const told = new Set(experienceSegments(study));
	return relations.flatMap((relation) =>
		brands.flatMap((brand) => {
			const own = waves.flatMap((wave) =>
				groups.filter(
					(one) => one.wave === wave && one.relation === relation && one.brand === brand,
				),
			);
			const [newest, ...earlier] = own;
			if (newest === undefined) return [];
			const isRival = brand !== '' && !ownBrands(study).includes(brand);
			const isOurs = relation === CUSTOMER && !isRival;
			const occurs = (ids: readonly string[], of: (group: PresentGroup) => ReadonlySet<string>) =>
				isOurs ? ids : ids.filter((id) => own.some((group) => of(group).has(id)));
			return {
				relation,
				brand,
				isRival,
				groups: [newest, ...earlier] as const,
				roles: occurs(roleIds(study), (group) => group.roles),
				segments: segmentIds(study).filter(
					(id) => (isOurs && !told.has(id)) || own.some((group) => group.segments.has(id)),
				),
			};
		}),
	);
}

/** The brands that are marked as ours. */
export function ownBrands({ brands }: Codebook): readonly string[] {
	return brands.flatMap(({ id, own }) => (own ? [id] : []));
}

/** The roles of a codebook. */
export function roleIds(study: Codebook): readonly string[] {
	return study.roles.map(({ id }) => id);
}

/** `dimension.value` of all segments of a codebook. */
export function segmentIds(study: Codebook): readonly string[] {
	return study.segments.flatMap(({ id, values }) => values.map((value) => `${id}.${value.id}`));
}

/** `dimension.value` of what tells own experience from hearsay. */
export function experienceSegments({ segments }: Codebook): readonly string[] {
	return segments.flatMap(({ id, values, own_experience: own }) =>
		own.length > 0 ? values.map((value) => `${id}.${value.id}`) : [],
	);
}
