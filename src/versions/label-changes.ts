import type { Label, SnapshotStudy } from '../snapshot/snapshot.ts';
import { changesOfItems, type Change, type Item } from './item-changes.ts';
import { labelText } from './label-text.ts';

interface Named {
	readonly id: string;
	readonly label: Label;
}

/** What a study calls things otherwise than before; a new wave's own name is no change. */
export function labelChanges(older: SnapshotStudy, newer: SnapshotStudy): Change[] {
	const kinds = [
		['role', rolesOf],
		['relation', ({ relations }) => named(relations)],
		['brand', ({ brands }) => named(brands)],
		['touchpoint', ({ touchpoints }) => named(touchpoints)],
		['phase', ({ phases }) => named(phases)],
		['function', ({ functions }) => named(functions)],
		['theme', ({ themes = [] }) => named(themes)],
		['segment', segmentsOf],
		['option', optionsOf],
		['point', pointsOf],
	] as const satisfies readonly (readonly [string, (study: SnapshotStudy) => readonly Item[]])[];
	const both = new Set(older.waves.map(({ id }) => id));
	const waves = ({ waves: all }: SnapshotStudy) => named(all.filter(({ id }) => both.has(id)));
	const isRead = new Set(newer.waves.map(({ id }) => id));
	return [
		...changesOfItems('title', [['', labelText(older.title)]], [['', labelText(newer.title)]]),
		...changesOfItems(
			'wave',
			waves(older).filter(([id]) => isRead.has(id)),
			waves(newer),
		),
		...kinds.flatMap(([kind, items]) => changesOfItems(kind, items(older), items(newer))),
	];
}

function named(list: readonly Named[]): readonly Item[] {
	return list.map(({ id, label }) => [id, labelText(label)]);
}

/** A role with its plural. */
function rolesOf({ roles }: SnapshotStudy): readonly Item[] {
	return roles.map(({ id, label, plural }) => [
		id,
		[labelText(label), labelText(plural)].filter(Boolean).join(' / '),
	]);
}

function segmentsOf({ segments }: SnapshotStudy): readonly Item[] {
	return segments.flatMap(({ id, label, values }) => [
		[id, labelText(label)] as const,
		...values.map((value) => [`${id}.${value.id}`, labelText(value.label)] as const),
	]);
}

function optionsOf({ questions }: SnapshotStudy): readonly Item[] {
	return questions.flatMap(({ id, options }) =>
		options.map((option) => [`${id}:${option.id}`, labelText(option.label)] as const),
	);
}

function pointsOf({ questions }: SnapshotStudy): readonly Item[] {
	return questions.flatMap(({ id, scale }) =>
		Object.entries(scale?.labels ?? {}).map(
			([point, label]) => [`${id}:${point}`, labelText(label)] as const,
		),
	);
}
