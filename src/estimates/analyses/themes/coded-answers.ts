import type { PlannedThemes } from '../../../plan/analyses/themes.ts';
import type { Cut } from '../../../plan/cut.ts';
import { validity } from '../../../responses/absence-at.ts';
import type { CodedThemes, Sentiment, ThemeMention } from '../../../themes/coded-themes.ts';
import { findItem } from '../../answer-reader.ts';
import type { Sample } from '../../sample.ts';

/** What the coders of one answer found in it; a coder who found nothing has no themes. */
export type Codings = ReadonlyMap<string, ReadonlySet<string>>;

/** Written answers and what was coded of them. */
export interface CodedAnswers {
	/** Those that are told of, in their order. */
	readonly themes: readonly string[];
	/** Rows of a cut with a written answer, ascending. */
	readonly writtenOf: (cut: Cut) => Int32Array;
	/** Null where nobody coded the answer. */
	readonly codingsOf: (row: number) => Codings | null;
	/** What counts of an answer: the coding of the one of its coders who coded most answers. */
	readonly themesOf: (row: number) => ReadonlySet<string>;
	/** How that coder found the answer to speak of one of these themes; null where it is not told. */
	readonly sentimentOf: (row: number, theme: string) => Sentiment | null;
}

const NO_THEMES: ReadonlySet<string> = new Set();

/** Finds the answers that were coded: of a respondent in the wave told, else the newest one written. */
export function openCodedAnswers(
	sample: Sample,
	planned: PlannedThemes,
	coded: CodedThemes,
): CodedAnswers {
	const isWritten = validity(findItem(sample.responses, planned.question.id, '').answers);
	const written = writtenRows(sample, coded, isWritten);
	const byRow = new Map<number, Map<string, Set<string>>>();
	const sentiments = new Map<string, Sentiment | null>();
	for (const mention of coded.mentions) {
		for (const row of rowsOfMention(mention, written, planned.newestFirst)) {
			const codings = byRow.get(row) ?? new Map<string, Set<string>>();
			byRow.set(row, codings);
			const themes = codings.get(mention.coder) ?? new Set<string>();
			codings.set(mention.coder, themes);
			if (mention.theme === '') continue;
			themes.add(mention.theme);
			sentiments.set(sentimentKey(row, mention.coder, mention.theme), mention.sentiment);
		}
	}
	const counted = countedCoders(byRow);
	return {
		themes: planned.themes.length > 0 ? planned.themes : themesFound(coded),
		writtenOf: (cut) => sample.rows.rowsOf(cut).filter(isWritten),
		codingsOf: (row) => byRow.get(row) ?? null,
		themesOf: (row) => byRow.get(row)?.get(counted.get(row) ?? '') ?? NO_THEMES,
		sentimentOf: (row, theme) =>
			sentiments.get(sentimentKey(row, counted.get(row) ?? '', theme)) ?? null,
	};
}

/** The written rows of coded respondents, by respondent and wave. */
type WrittenRows = ReadonlyMap<string, ReadonlyMap<string, readonly number[]>>;

function writtenRows(
	{ responses: { person, wave } }: Sample,
	{ mentions }: CodedThemes,
	isWritten: (row: number) => boolean,
): WrittenRows {
	const coded = new Set(mentions.map(({ respondent }) => respondent));
	const isCoded = Uint8Array.from(person.ids, (id) => (coded.has(id) ? 1 : 0));
	const written = new Map<string, Map<string, number[]>>();
	for (let row = 0; row < person.codes.length; row++) {
		const code = person.codes[row] ?? -1;
		if (isCoded[code] !== 1 || !isWritten(row)) continue;
		const id = person.ids[code] ?? '';
		const waves = written.get(id) ?? new Map<string, number[]>();
		written.set(id, waves);
		const name = wave.ids[wave.codes[row] ?? -1] ?? '';
		const rows = waves.get(name) ?? [];
		waves.set(name, rows);
		rows.push(row);
	}
	return written;
}

function rowsOfMention(
	{ respondent, wave }: ThemeMention,
	written: WrittenRows,
	newestFirst: readonly string[],
): readonly number[] {
	const waves = written.get(respondent);
	const meant = wave || newestFirst.find((id) => waves?.has(id));
	return waves?.get(meant ?? '') ?? [];
}

function themesFound({ mentions }: CodedThemes): readonly string[] {
	return [...new Set(mentions.map(({ theme }) => theme))].filter(Boolean).toSorted();
}

/** The coder whose coding of a row counts. */
function countedCoders(byRow: ReadonlyMap<number, Codings>): ReadonlyMap<number, string> {
	const rankOf = rankCoders([...byRow.values()]);
	return new Map(
		[...byRow].map(([row, codings]) => {
			const [first = ''] = [...codings.keys()].toSorted((a, b) => rankOf(a) - rankOf(b));
			return [row, first];
		}),
	);
}

function sentimentKey(row: number, coder: string, theme: string): string {
	return JSON.stringify([row, coder, theme]);
}

/** Coders by how many answers they coded, the most first; ties by their names' code units. */
function rankCoders(codings: readonly Codings[]): (coder: string) => number {
	const counts = new Map<string, number>();
	for (const own of codings) {
		for (const coder of own.keys()) counts.set(coder, (counts.get(coder) ?? 0) + 1);
	}
	const ranked = [...counts.keys()]
		.toSorted()
		.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
	return (coder) => ranked.indexOf(coder);
}
