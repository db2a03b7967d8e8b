import type { Column } from '../codebook/fields.ts';
import type { ExportCodebook, StudyQuestion, StudySource } from '../codebook/study-schema.ts';
import type { DraftItem, DraftResponses } from '../responses/draft-responses.ts';
import { tidyText } from './cells/comparable-text.ts';
import { plainWords } from './plain-words.ts';
import type { ReadSource } from './read-source.ts';
import { scoresIn } from './sampled-rows.ts';
import type { SourceProblems } from './source-problems.ts';
import { columnNameIn } from './told-by-source.ts';

/** A name this long with spaces in it is the question as asked. */
const SHORTEST_WORDING = 20;

/** What one file tells of how it asked one question (about one touchpoint). */
export interface AskedFile {
	readonly source: StudySource;
	readonly problems: SourceProblems;
	/** The first of its columns, as the codebook names it. */
	readonly column: string;
	/** The wordings in plain words and as they stand, by brand or option; only those that are told. */
	readonly wordings: ReadonlyMap<string, { readonly plain: string; readonly text: string }>;
	/** Words of points; none where they stand as bare numbers. */
	readonly points: ReadonlyMap<number, ReadonlySet<string>>;
	/** Scores of a sample, NaN where there is none; empty for a question without points. */
	readonly scores: Float64Array;
}

/** What the sources were read into. */
export interface ReadFiles {
	readonly draft: DraftResponses;
	readonly readings: readonly (ReadSource | null)[];
	/** Some rows of each source. */
	readonly sampled: readonly Int32Array[];
}

/** What a file tells of a question; null where it did not ask it or could not be read. */
export function askedFile(
	study: ExportCodebook,
	question: StudyQuestion,
	item: DraftItem,
	at: number,
	{ readings, sampled }: ReadFiles,
): AskedFile | null {
	const [source, reading] = [study.sources[at], readings[at]];
	if (!source || !reading || !item.askedBy.has(at)) return null;
	const { problems, shown } = reading;
	const named = columnsOf(question, item).flatMap(([part, column]) => {
		const name = columnNameIn(column, source.file);
		return name === undefined ? [] : [{ part, name }];
	});
	const [first] = named;
	if (first === undefined) return null;
	const wordings = new Map(
		named.flatMap(({ part, name }) => {
			const text = wordingOf(problems, name);
			const plain = plainWords(text);
			return plain === '' ? [] : [[part, { plain, text }] as const];
		}),
	);
	const hasPoints = question.kind !== 'number';
	const scores = hasPoints ? scoresIn(item, sampled[at] ?? new Int32Array(0)) : new Float64Array(0);
	return { source, problems, column: first.name, wordings, points: shown.of(item), scores };
}

/** The columns of an item, by brand or option where it has several. */
function columnsOf(
	{ column, each, options }: StudyQuestion,
	{ touchpoint }: DraftItem,
): readonly (readonly [string, Column | undefined])[] {
	if (touchpoint !== '') return [['', each?.touchpoint?.[touchpoint]]];
	if (each?.brand) return Object.entries(each.brand);
	if (column !== undefined) return [['', column]];
	return options.map((option) => [option.id, option.column]);
}

/** The question as the file tells it, else a name that is one, else ''. */
function wordingOf({ names, wordings }: SourceProblems, column: string): string {
	const name = tidyText(column);
	const place = /^#(\d{1,5})$/.exec(name);
	const known = names.findIndex((one) => tidyText(one) === name);
	const at = known < 0 && place !== null ? Number(place[1]) - 1 : known;
	const told = tidyText(wordings[at] ?? '');
	if (told !== '') return told;
	const header = tidyText(names[at] ?? '');
	return header.length >= SHORTEST_WORDING && header.includes(' ') ? header : '';
}
