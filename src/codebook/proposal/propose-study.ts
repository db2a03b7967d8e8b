import { stringify } from 'yaml';
import { choicesWithAbsent, type ListedChoice } from './choice-lists.ts';
import type { TableProfile } from './column-profile.ts';
import type { ColumnUse } from './column-use.ts';
import { SUBMITTED } from './column-words.ts';
import { mergeTables, type ColumnReference, type MergedTables } from './merge-tables.ts';
import { proposeColumns } from './propose-columns.ts';
import { idOf, ProposedIds } from './proposed-ids.ts';
import { proposeQuestions } from './propose-questions.ts';
import type { ProposedColumn } from './proposed-column.ts';
import type { Entry } from './score-question.ts';

/** What a person told before; the proposal leaves the rest to evidence. */
export interface ToldOfStudy {
	/** Name of the folder: the study's id. */
	readonly id: string;
	readonly title?: string;
	readonly organisation?: string;
	readonly language?: string;
	readonly confidentiality?: 'anonymous' | 'confidential' | 'identified';
}

export interface ProposedStudy {
	/** study.yaml, whole; null where nothing can be proposed. */
	readonly text: string | null;
	/** What was assumed and left out, in sentences. */
	readonly notes: readonly string[];
}

const LIST_USES = ['wave', 'relation', 'role', 'brand'] as const;

/** Proposes the codebook of the exports of one study from their names, wording and values. */
export function proposeStudy(tables: readonly TableProfile[], told: ToldOfStudy): ProposedStudy {
	const refused = tables.flatMap(({ file, aggregate }) =>
		aggregate === null ? [] : [`${file} is left out. ${aggregate}`],
	);
	const usable = tables.filter(
		({ aggregate, columns }) => aggregate === null && columns.length > 0,
	);
	if (usable.length === 0)
		return { text: null, notes: [...refused, 'No export has answers of persons.'] };
	const merged = mergeTables(usable);
	const columns = proposeColumns(merged.table);
	const language = told.language ?? languageOf(columns);
	const notes = [...refused];
	const study = { ...headOf(told, language), ...whoOf(usable, merged, columns, language, notes) };
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
	columns: readonly ProposedColumn[],
	language: string,
	notes: string[],
): Entry {
	const ids = new ProposedIds();
	const waves = tables.map((table) => waveOf(table, ids, notes));
	const sources = tables.map(({ file, encoding, blanks }, at) => ({
		file,
		wave: waves[at]?.['id'],
		...(encoding === null ? {} : { encoding }),
		...(blanks.length > 0 ? { blank: blanks } : {}),
	}));
	const named = namedColumns(columns, references, notes);
	const lists = Object.fromEntries(
		LIST_USES.filter((use) => use !== 'wave').flatMap((use) => {
			const column = columns.find((one) => one.use === use);
			return column && Object.hasOwn(named, use)
				? [[`${use}s`, listOf(use, column, language, notes)]]
				: [];
		}),
	);
	const weights = Object.hasOwn(named, 'weight') ? { weights: { kind: 'column' } } : {};
	return { waves, sources, ...filled({ columns: named }), ...lists, ...weights };
}

function listOf(
	use: string,
	column: ProposedColumn,
	language: string,
	notes: string[],
): ListedChoice[] {
	const choices = choicesWithAbsent(column, language);
	if (use !== 'brand') return choices;
	notes.push(
		`${JSON.stringify(choices[0]?.id)} is taken as your own brand, because most answers are about it.`,
	);
	return choices.map((choice, at) => (at === 0 ? { ...choice, own: true } : choice));
}

/** A wave a file, with its first and last day where they are proven. */
function waveOf(table: TableProfile, ids: ProposedIds, notes: string[]): Entry {
	const dated = table.columns.filter(({ days }) => days !== null);
	const submitted = dated.find(({ use, name }) => use === 'submitted' || SUBMITTED.test(name));
	const anyDays = (submitted ?? dated.find(({ name }) => /date|time|aika|pvm/i.test(name)))?.days;
	if (anyDays) {
		const [year = '', month = ''] = anyDays.first.split('-');
		const id = ids.give(`${year}-q${Math.ceil(Number(month) / 3)}`, 'wave');
		return { id, start: anyDays.first, end: anyDays.last };
	}
	notes.push(
		`${table.file}: no column proves when people answered; write start and end of the wave.`,
	);
	return {
		id: ids.give(idOf(table.file.replace(/\.\w+$/, '')), 'wave'),
		start: '2000-01-01',
		end: '2099-12-31',
	};
}

/** `columns` of the study: only what reads without a mistake. */
function namedColumns(
	columns: readonly ProposedColumn[],
	references: readonly ColumnReference[],
	notes: string[],
): Entry {
	const named: Record<string, ColumnReference> = {};
	for (const column of columns) {
		const { use, profile } = column;
		if (use === undefined || use === 'personal' || use === 'technical' || use === 'wave') continue;
		const why = whyUnusable(use, column);
		const reference = references[profile.place];
		if (why !== null)
			notes.push(`"${profile.name || `#${profile.place + 1}`}" is not used as ${use}: ${why}.`);
		else if (reference !== undefined && !Object.hasOwn(named, use)) named[use] = reference;
	}
	return named;
}

function whyUnusable(use: ColumnUse, { profile }: ProposedColumn): string | null {
	const { filled: count, missing, distinct, values, days } = profile;
	if (count === 0) return 'it is empty';
	if (use === 'respondent') {
		if (missing > 0) return 'some records have no id';
		return distinct < count ? 'some ids come more than once' : null;
	}
	if (use === 'submitted')
		return days === null ? 'its dates do not prove which part is the day' : null;
	if (use === 'account') return missing > count ? 'most records have none' : null;
	if (use === 'weight') {
		const numbers = [...values].map(
			([text, many]) => [Number(text.replace(',', '.')), many] as const,
		);
		const mean = numbers.reduce((sum, [value, many]) => sum + value * many, 0) / count;
		const isWeight =
			missing === 0 && numbers.every(([value]) => value > 0) && mean > 0.8 && mean < 1.25;
		return isWeight ? null : 'its numbers are not above 0 with a mean of about 1';
	}
	return null;
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
