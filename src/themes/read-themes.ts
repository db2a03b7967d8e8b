import { ID_PATTERN } from '../codebook/fields.ts';
import type { Study } from '../codebook/study-schema.ts';
import { readPlainTable, type PlainRecord } from '../frame/plain-table.ts';
import { RecordCells } from '../frame/record-cells.ts';
import { findColumns } from '../frame/table-columns.ts';
import type { TypedCell } from '../frame/typed-cell.ts';
import { FileProblems } from '../intake/file-problems.ts';
import { nearestNames } from '../intake/nearest-names.ts';
import { compareTexts, type Problem } from '../problem.ts';
import { SENTIMENTS, type CodedThemes, type Sentiment, type ThemeMention } from './coded-themes.ts';

/** A file of coded answers: its name for problems and its text. */
export interface ThemeFile {
	/** Relative to the workspace, with `/`. */
	readonly file: string;
	readonly text: string;
}

const COLUMNS = ['respondent', 'theme', 'sentiment', 'coder', 'wave'] as const;

/**
 * Reads themes/<question>.csv of a study with all that is wrong in them: by question id, in the order
 * of the files. A file whose header cannot be used, or that is of no open question, is left out.
 */
export function readThemes(
	study: Study,
	files: readonly ThemeFile[],
): { themes: ReadonlyMap<string, CodedThemes>; problems: readonly Problem[] } {
	const themes = new Map<string, CodedThemes>();
	const problems: Problem[] = [];
	for (const { file, text } of files) {
		const found = new FileProblems(file);
		const question = questionOf(study, file, found);
		const mentions = question === null ? null : readMentions(study, question, text, found);
		if (question !== null && mentions !== null) themes.set(question, { question, mentions });
		problems.push(...found.all());
	}
	return { themes, problems };
}

/** The open question that a file is called by. */
function questionOf({ questions }: Study, file: string, problems: FileProblems): string | null {
	const name = (file.split('/').at(-1) ?? '').replace(/\.csv$/i, '');
	const open = questions.flatMap(({ kind, id }) => (kind === 'text' ? [id] : []));
	if (open.includes(name)) return name;
	problems.add({
		severity: 'error',
		rule: 'unknown-question',
		line: 1,
		value: name,
		message: 'The file is not called by an open question of the codebook.',
		known: open,
		remedy:
			open.length > 0
				? `Call it ${nearestNames(name, open, 1)[0] ?? open[0]}.csv if that is meant.`
				: 'Add the question to study.yaml, of kind text.',
	});
	return null;
}

function readMentions(
	study: Study,
	question: string,
	text: string,
	problems: FileProblems,
): readonly ThemeMention[] | null {
	const table = readPlainTable(text, problems);
	if (table === null) return null;
	const required = ['respondent', 'theme'];
	const columns = findColumns(table, { known: COLUMNS, required, unknown: 'error' }, problems);
	if (columns === null) return null;
	const cells = new RecordCells(columns, problems);
	const readTheme = themeReader(study, question);
	const readWave = waveReader(study);
	const lines = new Map<string, number>();
	return table.records.flatMap((record): ThemeMention[] => {
		const respondent = cells.text(record, 'respondent');
		const theme = cells.typed(record, 'theme', readTheme);
		const mention = {
			wave: cells.typed(record, 'wave', readWave) ?? '',
			theme: theme ?? '',
			sentiment: cells.typed(record, 'sentiment', readSentiment),
			coder: cells.text(record, 'coder') ?? '',
			line: record.line,
		};
		if (respondent === null) {
			reportNobody(record, problems);
			return [];
		}
		if (theme === null && cells.text(record, 'theme') !== null) return [];
		const key = JSON.stringify([respondent, mention.wave, mention.theme, mention.coder]);
		const before = lines.get(key);
		if (before !== undefined) {
			reportRepeated(before, record, problems);
			return [];
		}
		lines.set(key, record.line);
		return [{ respondent, ...mention }];
	});
}

/** Reads a theme: one of the codebook's for the question, or any id where it lists none. */
function themeReader({ themes }: Study, question: string): (text: string) => TypedCell<string> {
	const known = themes.flatMap((theme) =>
		(theme.question ?? question) === question ? [theme.id] : [],
	);
	return (text) => {
		if (themes.length === 0 ? ID_PATTERN.test(text) : known.includes(text)) return { value: text };
		if (themes.length === 0) {
			return {
				fault: {
					rule: 'not-an-id',
					message: 'The theme is not an id: small letters and digits, joined by single hyphens.',
					known: null,
					remedy: 'Write it so, and its name as a label under themes in study.yaml.',
				},
			};
		}
		const [nearest] = nearestNames(text, known, 1);
		return {
			fault: {
				rule: 'unknown-theme',
				message: 'The codebook lists no such theme of this question.',
				known,
				remedy: `Use one of its themes${nearest === undefined ? '' : `, perhaps ${nearest}`}, or add it to themes in study.yaml.`,
			},
		};
	};
}

function waveReader({ waves }: Study): (text: string) => TypedCell<string> {
	const known = waves.map(({ id }) => id).toSorted(compareTexts);
	return (text) =>
		known.includes(text)
			? { value: text }
			: {
					fault: {
						rule: 'unknown-wave',
						message: 'The codebook has no such wave.',
						known,
						remedy: 'Write the id of the wave, or leave it blank for the newest answer.',
					},
				};
}

function readSentiment(text: string): TypedCell<Sentiment> {
	const value = SENTIMENTS.find((one) => one === text.toLowerCase());
	if (value !== undefined) return { value };
	return {
		fault: {
			rule: 'unknown-sentiment',
			message: 'Kaiku does not know this sentiment.',
			known: SENTIMENTS,
			remedy: 'Use one of the known ones, or leave it blank.',
		},
	};
}

/** A respondent id may be an address or a name: its line tells which it is, its text is not shown. */
function reportNobody({ line, row }: PlainRecord, problems: FileProblems): void {
	problems.add({
		severity: 'error',
		rule: 'no-respondent',
		line,
		row,
		column: 'respondent',
		message: 'The record does not say whose answer it is about.',
		remedy: 'Fill in the respondent id of the export.',
	});
}

function reportRepeated(before: number, { line, row }: PlainRecord, problems: FileProblems): void {
	problems.add({
		severity: 'warning',
		rule: 'repeated-theme',
		line,
		row,
		column: 'theme',
		message: `The same coder gave the same theme to the same answer on line ${before}; it counts once.`,
		remedy: 'Keep one of the two records.',
	});
}
