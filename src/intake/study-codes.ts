import type { ExportCodebook } from '../codebook/study-schema.ts';
import type { Values } from '../codebook/fields.ts';
import type { FileDialect } from './cells/file-dialect.ts';
import type { ListedKind } from './cells/listed-cell.ts';
import { ValueList } from './cells/value-list.ts';

interface Named {
	readonly id: string;
	readonly values?: Values | undefined;
}

/** Ids in codebook order; responses hold their places in these lists. */
export interface StudyCodes {
	readonly waves: readonly string[];
	readonly relations: readonly string[];
	readonly brands: readonly string[];
	readonly roles: readonly string[];
	/** Place of the only own brand; −1 where none or several are own. */
	readonly ownBrand: number;
	/** Place of the relation of answers that tell none. */
	readonly customer: number;
}

function idsOf(list: readonly Named[]): string[] {
	return list.map(({ id }) => id);
}

export function studyCodes(study: ExportCodebook): StudyCodes {
	const told = [
		...idsOf(study.relations),
		...study.sources.flatMap(({ relation }) => (relation === undefined ? [] : [relation])),
		'customer',
	];
	const relations = [...new Set(told)];
	const own = study.brands.flatMap((brand, at) => (brand.own ? [at] : []));
	return {
		waves: idsOf(study.waves),
		relations,
		brands: idsOf(study.brands),
		roles: idsOf(study.roles),
		ownBrand: own.length === 1 ? (own[0] ?? -1) : -1,
		customer: relations.indexOf('customer'),
	};
}

/** The lists of values of a study, as they hold for one file. */
export function valueLists(
	study: ExportCodebook,
	dialect: FileDialect,
): Record<ListedKind, ValueList> {
	const listOf = (name: string, entries: readonly Named[], withId: boolean): ValueList =>
		new ValueList(
			entries.map(({ id, values }, at) => ({
				id,
				texts: [...(withId ? [id] : []), ...dialect.textsOf(values)],
				path: [name, at, 'values'],
			})),
			dialect.mark,
		);
	return {
		wave: listOf('waves', study.waves, true),
		relation: listOf('relations', study.relations, false),
		brand: listOf('brands', study.brands, false),
		role: listOf('roles', study.roles, false),
		segment: new ValueList([], dialect.mark),
		option: new ValueList([], dialect.mark),
	};
}

/** The list of a segment's values or a question's options; without values the id stands for itself. */
export function partList(
	parts: readonly Named[],
	path: readonly PropertyKey[],
	dialect: FileDialect,
): ValueList {
	return new ValueList(
		parts.map(({ id, values }, at) => ({
			id,
			texts: values === undefined ? [id] : dialect.textsOf(values),
			path: [...path, at],
		})),
		dialect.mark,
	);
}
