import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Study } from '../codebook/study-schema.ts';
import { openMask, type MaskText } from '../masks/mask-text.ts';
import type { Problem } from '../problem.ts';
import { KEEPS_NOTHING, type KeptWork } from '../publishing/kept-work.ts';
import { matchQuotes, type QuotedStudy } from '../quotes/match-answers.ts';
import { readQuotes } from '../quotes/read-quotes.ts';
import type { AnsweredQuote, ReportQuote } from '../quotes/report-quote.ts';
import { reviewQuotes } from '../quotes/review-quotes.ts';
import { readText } from '../workspace/read-text.ts';
import type { ReportFolder, StudyFolder } from '../workspace/workspace.ts';
import type { CompiledStudy } from './compile-study.ts';
import { inputText } from './input-text.ts';
import { namesOfStudy } from './quote-names.ts';

/** quotes.csv of a report as it was read. */
interface WrittenQuotes {
	readonly file: string;
	readonly quotes: readonly ReportQuote[];
	/** Whom the report names as owners. */
	readonly staff: readonly string[];
	readonly problems: readonly Problem[];
}

/** The quotes of a report with their answers, and the mask of each study. */
export interface MatchedQuotes {
	readonly file: string;
	readonly quotes: readonly AnsweredQuote[];
	/** By study id. */
	readonly masks: ReadonlyMap<string, MaskText>;
	readonly problems: readonly Problem[];
}

export const NO_QUOTES: MatchedQuotes = { file: '', quotes: [], masks: new Map(), problems: [] };

/** quotes.csv of reports as they were read. */
export interface QuotesOfReports {
	readonly written: ReadonlyMap<ReportFolder, WrittenQuotes>;
	/** All who are quoted. */
	readonly respondents: ReadonlySet<string>;
	readonly problems: readonly Problem[];
}

/** Reads quotes.csv of each report that has one. */
export function readQuotesOf(
	root: string,
	reports: readonly ReportFolder[],
	studies: readonly StudyFolder[],
): QuotesOfReports {
	const written = new Map(
		reports.map((report) => [report, readReportQuotes(root, report, studies)]),
	);
	const all = [...written.values()];
	return {
		written,
		respondents: new Set(all.flatMap(({ quotes }) => quotes.map(({ respondent }) => respondent))),
		problems: all.flatMap(({ problems }) => problems),
	};
}

/** Finds what is quoted among the answers of each report's studies. */
export function matchedByReport(
	{ written }: QuotesOfReports,
	studies: ReadonlyMap<string, CompiledStudy>,
	kept: KeptWork = KEEPS_NOTHING,
): {
	readonly quotes: ReadonlyMap<ReportFolder, MatchedQuotes>;
	readonly problems: readonly Problem[];
} {
	const quotes = new Map(
		[...written].map(([report, own]) => {
			const read = report.report.studies.flatMap((id) => studies.get(id) ?? []);
			const inputs = () => [inputText(own), ...read];
			const make = () => matchReportQuotes(own, read);
			return [report, kept.of(`quotes of ${report.folder}`, inputs, make)];
		}),
	);
	return { quotes, problems: [...quotes.values()].flatMap(({ problems }) => problems) };
}

/** Reads quotes.csv of a report; none where it has no such file. */
function readReportQuotes(
	root: string,
	{ folder, report, actions, challenges }: ReportFolder,
	studies: readonly StudyFolder[],
): WrittenQuotes {
	const file = `${folder}/quotes.csv`;
	const owners = [
		report.owner,
		...[...actions, ...challenges, ...report.targets].map(({ owner }) => owner ?? ''),
	];
	const staff = [...new Set(owners)];
	const own = report.studies.flatMap((id) => studies.find((one) => one.id === id) ?? []);
	const isReadable = own.length === report.studies.length && existsSync(join(root, file));
	if (!isReadable) return { file, quotes: [], staff, problems: [] };
	const { text, problems: unread } = readText(root, file);
	if (text === null) return { file, quotes: [], staff, problems: unread };
	const { quotes, problems } = readQuotes(
		{ file, text },
		own.map(({ study }) => study),
	);
	return { file, quotes, staff, problems: [...unread, ...problems] };
}

/** Finds the answers that are quoted in the data at hand; without data nothing is told of them. */
function matchReportQuotes(
	written: WrittenQuotes,
	studies: readonly CompiledStudy[],
): MatchedQuotes {
	const { file, quotes, staff } = written;
	const isAtHand = studies.every(({ read }) => read?.responses != null);
	if (quotes.length === 0 || !isAtHand) return NO_QUOTES;
	const masks = new Map(studies.map((one) => [one.folder.id, maskOf(one, staff)]));
	const matched = matchQuotes(quotes, studies.flatMap(quotedStudy), file);
	const reviewed = reviewQuotes(matched.quotes, masks, file);
	return { file, quotes: matched.quotes, masks, problems: [...matched.problems, ...reviewed] };
}

function maskOf(
	{ folder: { study }, frame, read }: CompiledStudy,
	staff: readonly string[],
): MaskText {
	return openMask(namesOfStudy(study, frame, read?.responses ?? null, staff));
}

function quotedStudy({ folder: { study }, read, themes }: CompiledStudy): QuotedStudy[] {
	if (read === null) return [];
	const open = study.questions.flatMap(({ id, kind }) => (kind === 'text' ? [id] : []));
	const { written, leftOut } = read;
	return [{ id: study.id, open, waves: newestFirst(study), written, leftOut, themes }];
}

function newestFirst({ waves }: Study): readonly string[] {
	return waves.toSorted((a, b) => (a.start < b.start ? 1 : -1)).map(({ id }) => id);
}
