import { parsePositionedYaml } from '../../src/codebook/positioned-yaml.ts';
import { parseStudy } from '../../src/codebook/parse-study.ts';
import type { StudySource } from '../../src/codebook/study-schema.ts';
import { comparableText, tidyText } from '../../src/intake/cells/comparable-text.ts';
import type { OpenedSource } from '../../src/intake/opened-source.ts';
import { readTable } from '../../src/intake/read-table.ts';
import { SourceProblems } from '../../src/intake/source-problems.ts';

/** A file of a case, in memory, under the name that a person would see. */
export interface CaseFile {
	readonly name: string;
	readonly bytes: Uint8Array;
}

export type CaseConfig = Readonly<Record<string, unknown>>;

/** Columns of every case, with the scale of those that are scores. */
export const SCORES: Readonly<Record<string, readonly [min: number, max: number]>> = {
	nps: [0, 10],
	csat_invoicing: [1, 5],
	csat_support: [1, 5],
	expect_invoicing: [1, 5],
	expect_support: [1, 5],
};
export const LISTED = ['role', 'relation', 'brand', 'wave'] as const;
const OPTIONAL = ['expect_invoicing', 'expect_support', 'email', 'why'];
const WHO = {
	respondent: 'respondent_id',
	account: 'account',
	wave: 'wave',
	relation: 'relation',
	role: 'role',
	brand: 'brand',
	submitted: 'submitted_at',
};

const KNOWN_CONFIG = [
	'encoding',
	'delimiter',
	'decimal',
	'date_format',
	'header_rows',
	'no_opinion',
	'missing_codes',
	'status_column',
	'exclude_status',
	'blank',
];

/** What a first look at the files gives: their columns, and the cells of each record. */
export interface SeenFile {
	readonly names: readonly string[];
	readonly cells: readonly (readonly string[])[];
}

/** The codebook of a case: the 14 columns, the case's config, and whatever values the files hold. */
export async function caseCodebook(
	files: readonly CaseFile[],
	config: CaseConfig,
	hasAllColumns: boolean,
) {
	const unused = Object.keys(config).filter((key) => !KNOWN_CONFIG.includes(key));
	const seen = await Promise.all(files.map((file) => look(file, config)));
	const text = yamlOf(studyOf(files, seen, config, hasAllColumns));
	return { ...parseStudy('study.yaml', text), seen, unused };
}

export function openCaseFile(files: readonly CaseFile[], name: string): OpenedSource | null {
	const file = files.find((one) => one.name === name);
	return file === undefined ? null : { name, stream: () => pieces(file.bytes) };
}

async function* pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
	for (let at = 0; at < bytes.length; at += 1 << 16) yield bytes.subarray(at, at + (1 << 16));
}

function sourceOf(name: string, config: CaseConfig) {
	const text = (key: string) => (typeof config[key] === 'string' ? config[key] : undefined);
	const given = {
		encoding: text('encoding'),
		delimiter: text('delimiter'),
		decimal: text('decimal'),
		dates: text('date_format'),
		header_rows:
			config['header_rows'] === undefined ? undefined : JSON.stringify(config['header_rows']),
	};
	return {
		file: name,
		...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
		blank: textsOf(config['blank']),
	};
}

async function look(file: CaseFile, config: CaseConfig): Promise<SeenFile> {
	const { yaml } = parsePositionedYaml('study.yaml', '');
	const problems = new SourceProblems(file.name, yaml);
	const source = { format: 'auto', set: {}, ...sourceOf(file.name, config) } as StudySource;
	const opened = openCaseFile([file], file.name);
	let names: readonly string[] = [];
	const cells: (readonly string[])[] = [];
	if (opened !== null) {
		await readTable(opened, source, 0, problems, (layout) => {
			names = layout.names.map(tidyText);
			return (record) => {
				if (record.some((cell) => cell.trim() !== '')) cells.push([...record]);
			};
		});
	}
	return { names, cells };
}

function studyOf(
	files: readonly CaseFile[],
	seen: readonly SeenFile[],
	config: CaseConfig,
	hasAllColumns: boolean,
) {
	const isThere = (column: string) => seen.some(({ names }) => names.includes(column));
	const isWanted = (column: string) =>
		isThere(column) || (hasAllColumns && !OPTIONAL.includes(column));
	const lists = Object.fromEntries(
		LISTED.map((column) => [column, distinctTexts(seen, column)] as const),
	);
	const status = config['status_column'];
	return {
		schema: '1',
		id: 'corpus',
		title: { en: 'Corpus' },
		organisation: 'Corpus',
		languages: ['en'],
		confidentiality: 'confidential',
		waves: [
			...entries('wave', lists['wave']).map((wave) => ({ ...wave, ...ANY_DAY })),
			// so that a day alone never tells the wave
			{ id: 'in-doubt-1', ...ANY_DAY },
			{ id: 'in-doubt-2', ...ANY_DAY },
		],
		sources: files.map(({ name }) => sourceOf(name, config)),
		columns: Object.fromEntries(Object.entries(WHO).filter(([, column]) => isWanted(column))),
		roles: entries('role', lists['role']),
		relations: [...entries('relation', lists['relation']), { id: 'customer', values: [] }],
		brands: entries('brand', lists['brand']).map((brand, at) => ({ ...brand, own: at === 0 })),
		questions: [
			...Object.keys(SCORES)
				.filter(isWanted)
				.map((column) => scoreQuestion(column, column, config)),
			...['email', 'why']
				.filter(isWanted)
				.map((column) => ({ ...question(column, column), kind: 'text', facet: 'reason' })),
			...(['nps', 'why'].some(isWanted) ? [] : [NO_QUESTION]),
		],
		exclude:
			typeof status === 'string' && isThere(status)
				? [{ column: status, values: textsOf(config['exclude_status']), reason: 'test' }]
				: [],
	};
}

const ANY_DAY = { start: '1901-01-01', end: '2199-12-31' };
const NO_QUESTION = {
	id: 'recommend',
	column: 'nps',
	kind: 'nps',
	facet: 'experience',
	text: { en: 'nps' },
};

function scoreQuestion(column: string, where: unknown, config: CaseConfig) {
	const [min = 0, max = 0] = SCORES[column] ?? [];
	const isOutside = (code: string) => Number(code) < min || Number(code) > max;
	const codes = config['missing_codes'];
	const own = Array.isArray(codes) ? codes : (codes as CaseConfig | undefined)?.[column];
	return {
		...question(column, where),
		kind: column === 'nps' ? 'nps' : 'rating',
		facet: column.startsWith('expect') ? 'expectation' : 'experience',
		scale: { min: String(min), max: String(max) },
		no_opinion: textsOf(config['no_opinion']),
		no_answer: textsOf(own).filter((code) => !Array.isArray(codes) || isOutside(code)),
	};
}

function question(column: string, where: unknown) {
	return { id: column.replaceAll('_', '-'), column: where, text: { en: column } };
}

function distinctTexts(seen: readonly SeenFile[], column: string): string[] {
	const texts = new Map<string, string>();
	for (const { names, cells } of seen) {
		const at = names.indexOf(column);
		if (at < 0) continue;
		for (const record of cells) {
			const text = tidyText(record[at] ?? '');
			const key = comparableText(text, 'either');
			if (text !== '' && !texts.has(key)) texts.set(key, text);
		}
	}
	return [...texts.values()];
}

function entries(kind: string, texts: readonly string[] | undefined) {
	return (texts ?? []).map((text, at) => ({
		id: `${kind}-${at + 1}`,
		label: { en: text },
		values: [text],
	}));
}

function textsOf(list: unknown): string[] {
	return Array.isArray(list) ? list.map(String) : [];
}

/** JSON is YAML once its signs that YAML does not print are escaped. */
export function yamlOf(value: unknown): string {
	return JSON.stringify(value).replaceAll(
		/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ufffe\uffff]|[\ud800-\udfff]/g,
		(sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}
