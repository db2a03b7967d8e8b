import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { ExportCodebook, StudyQuestion } from '../codebook/study-schema.ts';
import type { TrendBreak } from '../codebook/trend-break.ts';
import { compareProblems, type Problem } from '../problem.ts';
import {
	draftAnswers,
	DraftResponses,
	type DraftAnswers,
	type DraftItem,
} from '../responses/draft-responses.ts';
import { sortRecords } from '../responses/sort-records.ts';
import { joinAccountSegments, type AccountSegments } from './account-segments.ts';
import { checkFileMaps } from './check-file-maps.ts';
import { checkSources } from './check-sources.ts';
import { compareSources } from './compare-sources.ts';
import { CORRECTION_COLUMNS, DeclaredCorrections } from './corrections/declared-corrections.ts';
import { DeclaredExclusions, EXCLUDE_COLUMNS } from './corrections/declared-exclusions.ts';
import { readList } from './corrections/read-list.ts';
import { excludeDuplicates } from './exclude-duplicates.ts';
import { findSameExports } from './find-same-exports.ts';
import { findTrendBreaks } from './find-trend-breaks.ts';
import { noteDoubtfulAnswers } from './note-doubtful-answers.ts';
import { noteEqualRecords } from './note-equal-records.ts';
import type { OpenedSource } from './opened-source.ts';
import { readSource, type ReadSource } from './read-source.ts';
import { sampledRows } from './sampled-rows.ts';
import { settleWaves } from './settle-waves.ts';
import { studyCodes, type StudyCodes } from './study-codes.ts';
import { warnOfAlikeIds } from './warn-of-alike-ids.ts';
import type { QuotedWords } from './written-words.ts';

type Open = (file: string) => OpenedSource | null;

/** Records of a study before they are responses: where each stands, kept or not. */
export interface ReadDraft {
	readonly draft: DraftResponses;
	readonly codes: StudyCodes;
	/** The kept records, sorted. */
	readonly order: Int32Array;
	/** By source; null for a file that is not there. */
	readonly readings: readonly (ReadSource | null)[];
	/** Where the files of a wave ask otherwise than those before. */
	readonly breaks: readonly TrendBreak[];
	readonly problems: readonly Problem[];
}

/*
 *   sources ──1 read, 2 waves──▶ draft records ──3 duplicates──▶ ──4 accounts──▶ ──5 sort, compare──▶ ReadDraft
 */

/** Reads all exports of a study into records, with all that is wrong. */
export async function readDraft(
	study: ExportCodebook,
	yaml: PositionedYaml,
	open: Open,
	ofAccounts: AccountSegments | null = null,
	words: QuotedWords | null = null,
): Promise<ReadDraft> {
	const codes = studyCodes(study);
	const draft = new DraftResponses(study.questions.flatMap(draftItems), study.segments.length);
	// 1, 2
	const task = { study, yaml, codes, draft, words };
	const { readings, problems } = await readSources(task, open, ofAccounts);
	const problemsOf = (source: number) => readings[source]?.problems;
	draft.uniteRespondents();
	// 3
	excludeDuplicates(draft, codes, problemsOf);
	warnOfAlikeIds(draft, problemsOf);
	// 4
	const joined =
		ofAccounts === null ? [] : joinAccountSegments(study, yaml, draft, ofAccounts, problemsOf);
	// 5
	const { order, equalToPrevious } = sortRecords(draft);
	const sampled = sampledRows(draft, study.sources.length);
	noteDoubtfulAnswers(study, draft, sampled, problemsOf);
	const breaks = findTrendBreaks(study, { draft, readings, sampled });
	compareSources(study, draft, sampled, breaks, problemsOf);
	noteEqualRecords(draft, order, equalToPrevious, problemsOf);
	const hashes = readings.map((reading) => reading?.sha256 ?? null);
	const all = distinct([
		...checkSources(study, yaml),
		...checkFileMaps(study, yaml),
		...findSameExports(study, yaml, hashes),
		...problems(),
		...joined,
		...readings.flatMap((reading) => reading?.problems.all() ?? []),
	]).toSorted(compareProblems);
	return { draft, codes, order, readings, breaks, problems: all };
}

interface DraftTask {
	readonly study: ExportCodebook;
	readonly yaml: PositionedYaml;
	readonly codes: StudyCodes;
	readonly draft: DraftResponses;
	readonly words: QuotedWords | null;
}

/** The sources one by one, by what exclude.csv and corrections.csv say; `problems` are those of these two. */
async function readSources(task: DraftTask, open: Open, accounts: AccountSegments | null) {
	const { study, yaml, draft } = task;
	const readings: (ReadSource | null)[] = [];
	const files = study.sources.map(({ file }) => file);
	const listOf = (file: string, columns: readonly string[]) =>
		readList(file, open(file), columns, yaml);
	const excluded = await listOf('exclude.csv', EXCLUDE_COLUMNS);
	const corrected = await listOf('corrections.csv', CORRECTION_COLUMNS);
	const exclusions = new DeclaredExclusions(excluded, files);
	const corrections = new DeclaredCorrections(corrected, files);
	const ofAccounts = new Set(accounts?.columns.keys());
	for (const [sourceAt, source] of study.sources.entries()) {
		const opened = open(source.file);
		const first = draft.recordCount;
		const own = { ...task, source, sourceAt, corrections, exclusions, ofAccounts };
		const reading = opened === null ? null : await readSource(own, opened);
		if (reading !== null) settleWaves(draft, first, study, reading.problems);
		readings.push(reading);
	}
	if (readings.every((reading) => reading !== null)) {
		exclusions.settle();
		corrections.settle();
	}
	const problems = () => [...excluded.problems.all(), ...corrected.problems.all()];
	return { readings, problems };
}

function draftItems(question: StudyQuestion): DraftItem[] {
	const touchpoints = Object.keys(question.each?.touchpoint ?? { '': '' });
	return touchpoints.map((touchpoint) => ({
		question: question.id,
		touchpoint,
		answers: draftAnswers(
			ANSWERS_OF_KIND[question.kind],
			question.options.length,
			question.kind === 'text' && question.each === undefined,
		),
		askedBy: new Set<number>(),
	}));
}

const ANSWERS_OF_KIND: Readonly<Record<StudyQuestion['kind'], DraftAnswers['kind']>> = {
	nps: 'scores',
	rating: 'scores',
	effort: 'scores',
	number: 'scores',
	single: 'choice',
	multiple: 'multiple',
	text: 'written',
	date: 'written',
};

/** The same problem of the codebook is found again in each file. */
function distinct(problems: readonly Problem[]): Problem[] {
	return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}
