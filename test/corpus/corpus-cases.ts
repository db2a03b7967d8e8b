import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CaseConfig, CaseFile } from './case-codebook.ts';

/** One case of a corpus folder. */
export interface CorpusCase {
	readonly id: string;
	readonly split: string;
	readonly files: readonly CaseFile[];
	readonly config: CaseConfig;
	/** Outcomes that pass, where the folder tells them. */
	readonly passes: readonly string[];
}

interface CsvSidecar {
	readonly id: string;
	readonly split: string;
	readonly config?: CaseConfig;
	readonly files: readonly { readonly stored: string; readonly present_as: string }[];
}

/** Cases of `<id>.case.json` sidecars, in the order of their names. */
export function readCsvCases(folder: string): CorpusCase[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.case.json'))
		.toSorted()
		.map((name) => {
			const { id, split, files, config = {} } = readJson(folder, name) as CsvSidecar;
			return {
				id,
				split,
				config,
				passes: [],
				files: files.map(({ stored, present_as }) => ({
					name: present_as,
					bytes: readFileSync(join(folder, stored)),
				})),
			};
		});
}

interface WorkbookEntry {
	readonly id: string;
	readonly split: string;
	readonly outcome: string;
	readonly must?: string;
}

/** Workbooks of a MANIFEST.json; `warn` passes too where its `must` says so. */
export function readWorkbookCases(folder: string): CorpusCase[] {
	return (readJson(folder, 'MANIFEST.json') as readonly WorkbookEntry[]).map(
		({ id, split, outcome, must = '' }) => ({
			id,
			split,
			config: {},
			passes: must.includes('warn also passes') ? [outcome, 'warn'] : [outcome],
			files: [{ name: `${id}.xlsx`, bytes: readFileSync(join(folder, `${id}.xlsx`)) }],
		}),
	);
}

function readJson(folder: string, name: string): unknown {
	return JSON.parse(readFileSync(join(folder, name), 'utf8'));
}
