import type { SnapshotCard, SnapshotStudy } from './snapshot.ts';

/** Pages that a version has once. */
export type SinglePage =
	'index' | 'path' | 'benchmark' | 'why' | 'actions' | 'who-answered' | 'method';

/** Kinds of pages that a version has one of for each id. */
export type PageKind = 'roles' | 'touchpoints' | 'functions' | 'segments' | 'relations' | 'facts';

/** Address of a page in its version, without `.html`; the overview is `index`. */
export type PageName = SinglePage | `${PageKind}/${string}`;

/** The pages that a version has, in the order of the site. */
export function pageNames({ studies: [study] }: SnapshotCard): readonly PageName[] {
	return [
		'index',
		...(study?.roles ?? []).map(({ id }) => `roles/${id}` as const),
		'path',
		...(study?.touchpoints ?? []).map(({ id }) => `touchpoints/${id}` as const),
		...(study ? functionPages(study) : []),
		...(study?.segments ?? []).flatMap((segment) =>
			segment.values.map(({ id }) => `segments/${segment.id}/${id}` as const),
		),
		'benchmark',
		...(study ? relationPages(study) : []),
		'why',
		'actions',
		'who-answered',
		'method',
	];
}

/** A page for each relation beside the one that the standard pages are about. */
function relationPages({ relations }: SnapshotStudy): readonly PageName[] {
	const ids = relations.map(({ id }) => id);
	const main = ids.includes('customer') ? 'customer' : ids[0];
	return ids.filter((id) => id !== main).map((id) => `relations/${id}` as const);
}

/** A page for each function that has a touchpoint; the others are named where the unmeasured is. */
function functionPages({ functions, touchpoints }: SnapshotStudy): readonly PageName[] {
	return functions
		.filter(({ id }) => touchpoints.some((touchpoint) => touchpoint.function === id))
		.map(({ id }) => `functions/${id}` as const);
}
