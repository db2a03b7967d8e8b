import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** What a case publishes: the mean of a measure with n, by rows and columns. */
export interface CaseTable {
	readonly rows?: string;
	readonly cols?: string;
	readonly row_values?: readonly string[];
	readonly row_total?: boolean;
	readonly filter?: Readonly<Record<string, readonly string[]>>;
	readonly measure?: string;
	readonly lo?: number;
	readonly hi?: number;
	readonly universe?: string;
}

interface CaseSpec {
	readonly k?: number;
	readonly accounts?: number;
	readonly dominance?: number;
	readonly dims?: Readonly<Record<string, readonly string[]>>;
	readonly tables: Readonly<Record<string, CaseTable>>;
}

/** What must come of a case. */
export interface CaseSecrets {
	readonly k: number;
	readonly measure: string;
	readonly must_hide: readonly {
		readonly table: string;
		readonly row: string;
		readonly column: string;
	}[];
	readonly must: readonly string[];
}

export type CaseRow = Readonly<Record<string, string>>;

/** A folder of the corpus: data, the tables that are published of it, and what must stay unknown. */
export interface DisclosureCase {
	readonly folder: string;
	readonly spec: CaseSpec;
	readonly secrets: CaseSecrets;
	/** By release (`v1`, `v2`), or '' where there is one publication. */
	readonly rows: ReadonlyMap<string, readonly CaseRow[]>;
	/** How many cells the published-safe of the case hides; null where there is none. */
	readonly safeLoss: number | null;
}

/** Reads a case of the corpus. */
export function readDisclosureCase(folder: string): DisclosureCase {
	return {
		folder,
		spec: json(join(folder, 'spec.json')) as CaseSpec,
		secrets: json(join(folder, 'secrets.json')) as CaseSecrets,
		rows: new Map(
			['', 'v1', 'v2', 'v3', 'v4', 'v5', 'v6'].flatMap((release) => {
				const file = join(folder, release === '' ? 'data.csv' : `data-${release}.csv`);
				return existsSync(file) ? [[release, rowsOf(file)] as const] : [];
			}),
		),
		safeLoss: hiddenIn(join(folder, 'published-safe.json')),
	};
}

function rowsOf(file: string): readonly CaseRow[] {
	return Papa.parse<CaseRow>(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true,
	}).data;
}

function hiddenIn(file: string): number | null {
	if (!existsSync(file)) return null;
	const { cells } = json(file) as { readonly cells: readonly { readonly n: unknown }[] };
	return cells.filter(({ n }) => n === null).length;
}

function json(file: string): unknown {
	return JSON.parse(readFileSync(file, 'utf8'));
}
