import type { SnapshotCard } from './snapshot.ts';

/** Address of a page in its version, without `.html`; the overview is `index`. */
export type PageName =
	'index' | 'benchmark' | 'method' | `roles/${string}` | `touchpoints/${string}`;

/** The pages that a version has, in the order of the site. */
export function pageNames({ studies: [study] }: SnapshotCard): readonly PageName[] {
	return [
		'index',
		...(study?.roles ?? []).map(({ id }) => `roles/${id}` as const),
		...(study?.touchpoints ?? []).map(({ id }) => `touchpoints/${id}` as const),
		'benchmark',
		'method',
	];
}
