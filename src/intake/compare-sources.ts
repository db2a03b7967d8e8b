import type { ExportCodebook, StudyQuestion } from '../codebook/study-schema.ts';
import type { TrendBreak } from '../codebook/trend-break.ts';
import type { DraftResponses } from '../responses/draft-responses.ts';
import { tidyText } from './cells/comparable-text.ts';
import { findLeftOutColumns, namesRead } from './find-left-out-columns.ts';
import { columnOfItem, scoreItems, scoresIn } from './sampled-rows.ts';
import type { SourceProblems } from './source-problems.ts';
import { columnNameIn } from './told-by-source.ts';

/** Headers that differ in no more names come from one questionnaire; more are a planned change. */
const MOST_OTHER_NAMES = 2;
const FEWEST = 30;

/**
 * Finds what may have changed from one file to another in questions that the codebook takes for one:
 * columns that a map leaves out, and scores of which only the lower half is used.
 */
export function compareSources(
	study: ExportCodebook,
	draft: DraftResponses,
	sampled: readonly Int32Array[],
	breaks: readonly TrendBreak[],
	problemsOf: (source: number) => SourceProblems | undefined,
): void {
	const files = study.sources.flatMap(({ file }, source) => {
		const problems = problemsOf(source);
		const names = problems?.names.map(tidyText) ?? [];
		return problems === undefined || names.length === 0 ? [] : [{ file, source, names, problems }];
	});
	if (files.length < 2) return;
	findLeftOutColumns(study, problemsOf);
	const usedBy = study.sources.map((source) => namesRead(study, source));
	for (const question of study.questions) {
		findMissing(question, files, study, usedBy);
	}
	for (const { item, question } of scoreItems(study, draft)) {
		const seen = files.flatMap((one) => {
			const column = columnOfItem(question, item, one.file);
			const scores = scoresIn(item, sampled[one.source] ?? new Int32Array(0));
			return column === null ? [] : [{ ...one, column, ...highest(scores) }];
		});
		const isTold =
			question.same_as_before.length > 0 ||
			breaks.some((one) => one.because === 'scale' && one.question === question.id);
		if (!isTold) findHalfScales(question, seen);
	}
}

interface SeenFile {
	readonly file: string;
	readonly source: number;
	readonly names: readonly string[];
	readonly problems: SourceProblems;
}

/**
 * Files that a question's map leaves out though they have its column, as files much like them.
 *
 * @param usedBy by source the columns that are read from it
 */
function findMissing(
	question: StudyQuestion,
	files: readonly SeenFile[],
	study: ExportCodebook,
	usedBy: readonly ReadonlySet<string>[],
): void {
	const { id, column } = question;
	if (column === undefined || typeof column === 'string') return;
	for (const one of files.filter(({ file }) => !Object.hasOwn(column, file))) {
		const alike = files.find((other) => {
			const name = tidyText(columnNameIn(column, other.file) ?? '');
			return (
				one.names.includes(name) &&
				usedBy[one.source]?.has(name) !== true &&
				isSameRound(study, one, other) &&
				isOneFamily(one.names, other.names)
			);
		});
		if (alike === undefined) {
			noteNotAsked(question, one, files, study);
			continue;
		}
		one.problems.add({
			severity: 'warning',
			rule: 'column-left-out',
			line: one.problems.headerLine,
			column: tidyText(columnNameIn(column, alike.file) ?? ''),
			message: `The codebook says that ${id} was not asked here, and the file has its column.`,
			remedy: 'Add the file to the map of the column, or write why it is another question.',
		});
	}
}

/** Leaving a file out of the map says that it did not ask: only a note, where files alike did. */
function noteNotAsked(
	{ id, column }: StudyQuestion,
	one: SeenFile,
	files: readonly SeenFile[],
	study: ExportCodebook,
): void {
	const asking = files.find(
		(other) =>
			columnNameIn(column, other.file) !== undefined &&
			isSameRound(study, one, other) &&
			isOneFamily(one.names, other.names),
	);
	const name = tidyText(columnNameIn(column, asking?.file ?? '') ?? '');
	if (asking === undefined || one.names.includes(name)) return;
	one.problems.add({
		severity: 'note',
		rule: 'column-not-here',
		line: one.problems.headerLine,
		column: name,
		message: `${asking.file} has this column and this file, otherwise alike, has not; ${id} counts as not asked here.`,
		remedy: 'Nothing, if it was not asked; name the column in the map if it was renamed.',
	});
}

/** Whether two files ask the same sort of people about the same brand. */
function isSameRound(study: ExportCodebook, a: SeenFile, b: SeenFile): boolean {
	const [one, other] = [study.sources[a.source], study.sources[b.source]];
	return one?.relation === other?.relation && one?.brand === other?.brand;
}

function isOneFamily(a: readonly string[], b: readonly string[]): boolean {
	const [own, other] = [new Set(a), new Set(b)];
	return own.symmetricDifference(other).size <= MOST_OTHER_NAMES;
}

function highest(scores: Float64Array): { readonly count: number; readonly most: number } {
	let [count, most] = [0, Number.NEGATIVE_INFINITY];
	for (const score of scores) {
		if (Number.isNaN(score)) continue;
		count += 1;
		most = Math.max(most, score);
	}
	return { count, most };
}

/** Files whose scores end at the middle of a scale of which others use the upper half. */
function findHalfScales(
	{ scale }: StudyQuestion,
	seen: readonly (SeenFile & { column: string; count: number; most: number })[],
): void {
	if (scale === undefined) return;
	const middle = (scale.min + scale.max) / 2;
	const known = seen.filter(({ count }) => count >= FEWEST);
	const upper = known.find(({ most }) => most > middle);
	for (const { most, column, problems } of known) {
		if (most > middle || upper === undefined) continue;
		problems.add({
			severity: 'warning',
			rule: 'scale-may-differ',
			line: problems.headerLine,
			column,
			message: `No score here is above ${most}, while ${upper.file} has scores up to ${upper.most}: the scales may differ.`,
			remedy:
				'Look at both questionnaires; a question on another scale is one of its own, with continues.',
		});
	}
}
