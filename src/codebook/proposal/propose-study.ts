import { stringify } from 'yaml';
import { choicesWithAbsent, type ListedChoice } from './choice-lists.ts';
import type { TableProfile } from './column-profile.ts';
import { mergeTables, type MergedTables } from './merge-tables.ts';
import { namedColumns } from './named-columns.ts';
import { proposeColumns } from './propose-columns.ts';
import { proposeQuestions } from './propose-questions.ts';
import { proposeWaves, provenDays, type WaveDays } from './propose-waves.ts';
import type { ProposedColumn } from './proposed-column.ts';
import { partByName, roleWithPart, type RolePart } from './role-parts.ts';
import type { Entry } from './score-question.ts';

/** What a person told before; the proposal leaves the rest to evidence. */
export interface ToldOfStudy {
	/** Name of the folder: the study's id. */
	readonly id: string;
	readonly title?: string;
	readonly organisation?: string;
	readonly language?: string;
	readonly confidentiality?: 'anonymous' | 'confidential' | 'identified';
	/** Id of the own brand, as proposed. */
	readonly ownBrand?: string;
	/** Days of fieldwork by export, where no column proves them. */
	readonly days?: ReadonlyMap<string, WaveDays>;
	/** Part in the decision by id of the role, as proposed; null where it has none. */
	readonly parts?: ReadonlyMap<string, RolePart | null>;
}

export interface ProposedStudy {
	/** study.yaml, whole; null where nothing can be proposed. */
	readonly text: string | null;
	/** What was assumed and left out, in sentences. */
	readonly notes: readonly string[];
}

const LIST_USES = ['relation', 'role', 'brand'] as const;

/** Proposes the codebook of the exports of one study from their names, wording and values. */
export function proposeStudy(tables: readonly TableProfile[], told: ToldOfStudy): ProposedStudy {
	const { refused, usable, merged, columns, language } = readTables(tables, told.language);
	if (usable.length === 0)
		return { text: null, notes: [...refused, 'No export has answers of persons.'] };
	const notes = [...refused];
	const study = {
		...headOf(told, language),
		...whoOf(usable, merged, { columns, language }, told, notes),
	};
	for (const most of MOST_COLUMNS) {
		const asked = proposeQuestions(columns.slice(0, most), merged.references, language);
		const { questions, segments, touchpoints, headline } = asked;
		if (questions.length === 0) continue;
		const text = yamlOf({ ...study, questions, ...filled({ segments, touchpoints, headline }) });
		if (text.length > LONGEST) continue;
		if (most < columns.length)
			notes.push(`Only the first ${most} columns are proposed: a codebook has at most 256 KiB.`);
		return { text, notes: [...notes, ...notesOf(columns, touchpoints.length)] };
	}
	return { text: null, notes: [...refused, 'No column looks like an answer to a question.'] };
}

/** What is not known of a study that its exports cannot tell; a person may be asked. */
export function unknownOfStudy(tables: readonly TableProfile[], language?: string): UnknownOfStudy {
	const read = readTables(tables, language);
	const named = namedColumns(read.columns, read.merged.references, []);
	const listed = (use: 'brand' | 'role') => {
		const column = read.columns.find((one) => one.use === use);
		if (column === undefined || !Object.hasOwn(named, use)) return [];
		return choicesWithAbsent(column, read.language);
	};
	const brands = listed('brand');
	return {
		brands: brands.length > 1 ? brands : [],
		roles: listed('role'),
		undated: read.usable.filter((table) => provenDays(table) === null).map(({ file }) => file),
	};
}

export interface UnknownOfStudy {
	/** Brands of which one is ours, the one with most answers first; none where there is no choice. */
	readonly brands: readonly ListedChoice[];
	/** Roles whose part in the decision no column tells. */
	readonly roles: readonly ListedChoice[];
	/** Exports of which no column proves when people answered. */
	readonly undated: readonly string[];
}

function readTables(tables: readonly TableProfile[], told: string | undefined) {
	const refused = tables.flatMap(({ file, aggregate }) =>
		aggregate === null ? [] : [`${file} is left out. ${aggregate}`],
	);
	const usable = tables.filter(
		({ aggregate, columns }) => aggregate === null && columns.length > 0,
	);
	const merged = mergeTables(usable);
	const columns = proposeColumns(merged.table);
	return { refused, usable, merged, columns, language: told ?? languageOf(columns) };
}

/** How many columns are proposed, the most for which the codebook is not too long. */
const MOST_COLUMNS = [Number.POSITIVE_INFINITY, 1000, 500, 250, 100];
const LONGEST = 200_000;

function headOf(
	{ id, title, organisation, confidentiality }: ToldOfStudy,
	language: string,
): Entry {
	const name = title ?? id.replaceAll('-', ' ').replace(/^./, (first) => first.toUpperCase());
	return {
		schema: 1,
		id,
		title: { [language]: name },
		organisation: organisation ?? name,
		languages: [language],
		confidentiality: confidentiality ?? 'confidential',
	};
}

/** Waves, sources, columns and lists: who answered, when, in which file. */
function whoOf(
	tables: readonly TableProfile[],
	{ references }: MergedTables,
	{ columns, language }: { readonly columns: readonly ProposedColumn[]; readonly language: string },
	told: ToldOfStudy,
	notes: string[],
): Entry {
	const waves = proposeWaves(tables, told.days ?? new Map(), notes);
	notes.push(...wavesInOneFile(tables, columns));
	const sources = tables.map(({ file, encoding, blanks }, at) => ({
		file,
		wave: waves[at]?.id,
		...(encoding === null ? {} : { encoding }),
		...(blanks.length > 0 ? { blank: blanks } : {}),
	}));
	const named = namedColumns(columns, references, notes);
	const lists = Object.fromEntries(
		LIST_USES.flatMap((use) => {
			const column = columns.find((one) => one.use === use);
			return column && Object.hasOwn(named, use)
				? [[`${use}s`, listOf(use, choicesWithAbsent(column, language), told, notes)]]
				: [];
		}),
	);
	const weights = Object.hasOwn(named, 'weight') ? { weights: { kind: 'column' } } : {};
	return { waves, sources, ...filled({ columns: named }), ...lists, ...weights };
}

/** Of a file that tells several waves: they are proposed as one. */
function wavesInOneFile(
	tables: readonly TableProfile[],
	columns: readonly ProposedColumn[],
): string[] {
	const name = columns.find(({ use }) => use === 'wave')?.profile.name;
	return tables.flatMap(({ file, columns: own }) => {
		const column = own.find((one) => one.name === name && one.distinct > 1);
		if (column === undefined) return [];
		return [
			`${file}: "${column.name}" tells ${column.distinct} waves, and they are taken as one; list each under waves with its values and days, write wave: ${JSON.stringify(column.name)} under columns, and take wave out of the source.`,
		];
	});
}

function listOf(
	use: (typeof LIST_USES)[number],
	choices: readonly ListedChoice[],
	told: ToldOfStudy,
	notes: string[],
): readonly ListedChoice[] {
	switch (use) {
		case 'relation':
			return choices;
		case 'role':
			return rolesOf(choices, told, notes);
		case 'brand': {
			const own = choices.find(({ id }) => id === told.ownBrand) ?? choices[0];
			if (told.ownBrand === undefined)
				notes.push(
					`${JSON.stringify(own?.id)} is taken as your own brand, because most answers are about it.`,
				);
			return choices.map((choice) => (choice === own ? { ...choice, own: true } : choice));
		}
	}
}

function rolesOf(
	choices: readonly ListedChoice[],
	{ parts }: ToldOfStudy,
	notes: string[],
): readonly ListedChoice[] {
	if (parts !== undefined)
		return choices.map((role) => roleWithPart(role, parts.get(role.id) ?? null));
	const named = choices.filter((role) => partByName(role) !== null);
	if (named.length > 0)
		notes.push(
			`What part these roles have in the decision is taken from their names: ${named.map(({ id }) => id).join(', ')}.`,
		);
	return choices.map((role) => roleWithPart(role, partByName(role)));
}

const FINNISH =
	/\b(miten|kuinka|mikä|mitä|onko|oletko|missä|millainen|miksi|suosittel\w*|vapaa|ikä|rooli|yritys)\b/i;

function languageOf(columns: readonly ProposedColumn[]): string {
	const finnish = columns.filter(({ profile }) => FINNISH.test(profile.wording)).length;
	return finnish >= 2 && finnish >= columns.length * 0.15 ? 'fi' : 'en';
}

function notesOf(columns: readonly ProposedColumn[], touchpoints: number): string[] {
	const personal = columns
		.filter(({ isPersonal }) => isPersonal)
		.map(({ profile }) => `"${profile.name.slice(0, 40)}"`);
	return [
		...columns.flatMap(({ profile, notes }) =>
			notes.map((note) => `"${profile.name.slice(0, 60)}": ${note}`),
		),
		...(touchpoints > 0
			? [
					`${touchpoints} rows of questions are taken as touchpoints of the phase customership; give each its own phase.`,
				]
			: []),
		...(personal.length > 0
			? [`Left out because they may tell who a person is: ${personal.join(', ')}.`]
			: []),
	];
}

/** Without empty lists and maps. */
function filled(entries: Readonly<Record<string, object>>): Entry {
	return Object.fromEntries(
		Object.entries(entries).filter(([, value]) => Object.keys(value).length > 0),
	);
}

function yamlOf(study: Entry): string {
	const text = stringify(study, { lineWidth: 100, indentSeq: true, aliasDuplicateObjects: false });
	return `# Proposed from the exports; look at each line before a figure leaves the house.\n${text}`;
}
