import type { ColumnProfile, TableProfile } from './column-profile.ts';

/** Where a column stands: its name, or a map of file to name where not every file has it. */
export type ColumnReference = string | Readonly<Record<string, string>>;

export interface MergedTables {
	/** All tables as one; places are those of the merged columns. */
	readonly table: TableProfile;
	/** By place. */
	readonly references: readonly ColumnReference[];
}

interface Column {
	readonly profile: ColumnProfile;
	readonly names: Map<string, string>;
}

/** Puts the columns of several exports together by their names; a column without one stays alone. */
export function mergeTables(tables: readonly TableProfile[]): MergedTables {
	const columns = new Map<string, Column>();
	for (const table of tables) {
		for (const profile of table.columns) {
			const reference = referenceOf(profile, table.columns);
			const key = reference.startsWith('#') ? `${table.file} ${reference}` : reference;
			const known = columns.get(key);
			const names = known?.names ?? new Map<string, string>();
			names.set(table.file, reference);
			columns.set(key, { profile: known ? joined(known.profile, profile) : profile, names });
		}
	}
	const merged = [...columns.values()];
	return {
		table: {
			file: tables.map(({ file }) => file).join(', '),
			tool: tables[0]?.tool ?? 'plain',
			encoding: null,
			kept: tables.reduce((sum, { kept }) => sum + kept, 0),
			columns: merged.map(({ profile }, place) => ({ ...profile, place })),
			blanks: [...new Set(tables.flatMap(({ blanks }) => blanks))],
			aggregate: null,
		},
		references: merged.map(({ names }) => {
			const different = new Set(names.values());
			const [only] = different;
			const isEverywhere = names.size === tables.length && different.size === 1;
			return isEverywhere && only !== undefined ? only : Object.fromEntries(names);
		}),
	};
}

/** Its name where no other column has it, else its place. */
function referenceOf(column: ColumnProfile, columns: readonly ColumnProfile[]): string {
	const isAlone = columns.filter(({ name }) => name === column.name).length === 1;
	return column.name !== '' && isAlone ? column.name : `#${column.place + 1}`;
}

function joined(one: ColumnProfile, other: ColumnProfile): ColumnProfile {
	const values = new Map(one.values);
	for (const [text, count] of other.values) values.set(text, (values.get(text) ?? 0) + count);
	return {
		...one,
		use: one.use ?? other.use,
		filled: one.filled + other.filled,
		missing: one.missing + other.missing,
		distinct: Math.max(values.size, one.distinct, other.distinct),
		values,
		isWhole: one.isWhole && other.isWhole,
		characters: one.characters + other.characters,
		lineBreaks: one.lineBreaks + other.lineBreaks,
		labels: new Map([...one.labels, ...other.labels]),
		declaredMissing: [...new Set([...one.declaredMissing, ...other.declaredMissing])],
		days: joinedDays(one.days, other.days),
	};
}

function joinedDays(
	one: ColumnProfile['days'],
	other: ColumnProfile['days'],
): ColumnProfile['days'] {
	if (one === null || other === null) return null;
	return {
		first: one.first < other.first ? one.first : other.first,
		last: one.last > other.last ? one.last : other.last,
	};
}
