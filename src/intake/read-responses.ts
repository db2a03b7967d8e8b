import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { Study, StudyQuestion } from '../codebook/study-schema.ts';
import { compareProblems, hasError, type Problem } from '../problem.ts';
import { buildResponses } from '../responses/build-responses.ts';
import {
	draftAnswers,
	DraftResponses,
	type DraftAnswers,
	type DraftItem,
} from '../responses/draft-responses.ts';
import { FateCounter, type Receipt } from '../responses/receipt.ts';
import type { Responses } from '../responses/responses.ts';
import { sortRecords } from '../responses/sort-records.ts';
import { checkFileMaps } from './check-file-maps.ts';
import { checkSources } from './check-sources.ts';
import { compareSources } from './compare-sources.ts';
import { CORRECTION_COLUMNS, DeclaredCorrections } from './corrections/declared-corrections.ts';
import { DeclaredExclusions, EXCLUDE_COLUMNS } from './corrections/declared-exclusions.ts';
import { readList } from './corrections/read-list.ts';
import { excludeDuplicates } from './exclude-duplicates.ts';
import { findSameExports } from './find-same-exports.ts';
import { noteDoubtfulAnswers } from './note-doubtful-answers.ts';
import { noteEqualRecords } from './note-equal-records.ts';
import type { OpenedSource } from './opened-source.ts';
import { readSource, type ReadSource } from './read-source.ts';
import { sampledRows } from './sampled-rows.ts';
import { settleWaves } from './settle-waves.ts';
import { studyCodes, type StudyCodes } from './study-codes.ts';
import { warnOfAlikeIds } from './warn-of-alike-ids.ts';

/** What is known of one export after reading it. */
interface SourceReading {
	/** As the codebook calls it. */
	readonly file: string;
	/** Ids of the waves of its kept records, in codebook order. */
	readonly waves: readonly string[];
	/** Of the bytes, in hexadecimal. */
	readonly sha256: string;
	readonly format: string;
	readonly encoding: string;
	readonly receipt: Receipt;
}

export interface ReadResponses {
	/** Null where anything is an error. */
	readonly responses: Responses | null;
	readonly sources: readonly SourceReading[];
	/** By wave id. Records that are out of every wave's dates are in the sources' receipts only. */
	readonly waves: ReadonlyMap<string, Receipt>;
	/** All at once, in the order of a listing. */
	readonly problems: readonly Problem[];
}

/*
 *   sources ──1 read──▶ draft records ──2 waves──▶ ──3 duplicates──▶ ──4 sort──▶ ──5 build──▶ responses
 */

/** Reads all exports of a study by its codebook. `open` gives null for a file that is not there. */
export async function readResponses(
	study: Study,
	yaml: PositionedYaml,
	open: (file: string) => OpenedSource | null,
): Promise<ReadResponses> {
	const { draft, codes, order, readings, problems } = await readDraft(study, yaml, open);
	const sources = sourceReadings(study, draft, codes, readings);
	const waves = waveReceipts(draft, codes);
	// 5
	const isReadable = !hasError(problems) && readings.every((reading) => reading !== null);
	const responses = isReadable ? buildResponses(draft, order, responseIds(study, codes)) : null;
	return { responses, sources, waves, problems };
}

/** Records of a study before they are responses: where each stands, kept or not. */
export interface ReadDraft {
	readonly draft: DraftResponses;
	readonly codes: StudyCodes;
	/** The kept records, sorted. */
	readonly order: Int32Array;
	/** By source; null for a file that is not there. */
	readonly readings: readonly (ReadSource | null)[];
	readonly problems: readonly Problem[];
}

/** Reads all exports of a study into records, with all that is wrong. */
export async function readDraft(
	study: Study,
	yaml: PositionedYaml,
	open: (file: string) => OpenedSource | null,
): Promise<ReadDraft> {
	const codes = studyCodes(study);
	const draft = new DraftResponses(study.questions.flatMap(draftItems), study.segments.length);
	const readings: (ReadSource | null)[] = [];
	const files = study.sources.map(({ file }) => file);
	const excluded = await readList('exclude.csv', open('exclude.csv'), EXCLUDE_COLUMNS, yaml);
	const corrected = await readList(
		'corrections.csv',
		open('corrections.csv'),
		CORRECTION_COLUMNS,
		yaml,
	);
	const exclusions = new DeclaredExclusions(excluded, files);
	const corrections = new DeclaredCorrections(corrected, files);
	// 1, 2
	for (const [sourceAt, source] of study.sources.entries()) {
		const opened = open(source.file);
		const first = draft.recordCount;
		const task = { study, yaml, codes, draft, source, sourceAt, corrections, exclusions };
		const reading = opened === null ? null : await readSource(task, opened);
		if (reading !== null) settleWaves(draft, first, study, reading.problems);
		readings.push(reading);
	}
	if (readings.every((reading) => reading !== null)) {
		exclusions.settle();
		corrections.settle();
	}
	draft.uniteRespondents();
	// 3
	excludeDuplicates(draft, codes, (source) => readings[source]?.problems);
	warnOfAlikeIds(draft, (source) => readings[source]?.problems);
	// 4
	const { order, equalToPrevious } = sortRecords(draft);
	const sampled = sampledRows(draft, study.sources.length);
	noteDoubtfulAnswers(study, draft, sampled, (source) => readings[source]?.problems);
	compareSources(study, draft, sampled, (source) => readings[source]?.problems);
	noteEqualRecords(draft, order, equalToPrevious, (source) => readings[source]?.problems);
	const hashes = readings.map((reading) => reading?.sha256 ?? null);
	const problems = distinct([
		...checkSources(study, yaml),
		...checkFileMaps(study, yaml),
		...findSameExports(study, yaml, hashes),
		...excluded.problems.all(),
		...corrected.problems.all(),
		...readings.flatMap((reading) => reading?.problems.all() ?? []),
	]).toSorted(compareProblems);
	return { draft, codes, order, readings, problems };
}

function draftItems(question: StudyQuestion): DraftItem[] {
	const touchpoints = Object.keys(question.each?.touchpoint ?? { '': '' });
	return touchpoints.map((touchpoint) => ({
		question: question.id,
		touchpoint,
		answers: draftAnswers(ANSWERS_OF_KIND[question.kind], question.options.length),
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

function responseIds(study: Study, codes: StudyCodes) {
	return {
		study: study.id,
		isPanel: study.panel,
		hasAccounts:
			study.columns.account !== undefined ||
			study.sources.some(({ set }) => Object.hasOwn(set, 'account')),
		...codes,
		segments: study.segments.map(({ id, values }) => ({
			id,
			values: values.map((value) => value.id),
		})),
	};
}

/** The same problem of the codebook is found again in each file. */
function distinct(problems: readonly Problem[]): Problem[] {
	return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()];
}

function sourceReadings(
	study: Study,
	draft: DraftResponses,
	codes: StudyCodes,
	readings: readonly (ReadSource | null)[],
): SourceReading[] {
	const fates = study.sources.map(() => new FateCounter());
	const waves = study.sources.map(() => new Set<number>());
	for (let record = 0; record < draft.recordCount; record += 1) {
		const source = draft.source.at(record);
		fates[source]?.count(draft.fateOf(record));
		if (draft.isKept(record)) waves[source]?.add(draft.wave.at(record));
	}
	return study.sources.flatMap(({ file }, source) => {
		const reading = readings[source];
		if (!reading) return [];
		return [
			{
				file,
				waves: codes.waves.filter((_, wave) => waves[source]?.has(wave)),
				sha256: reading.sha256,
				format: reading.format,
				encoding: reading.encoding,
				receipt: (fates[source] ?? new FateCounter()).receipt(),
			},
		];
	});
}

function waveReceipts(draft: DraftResponses, codes: StudyCodes): Map<string, Receipt> {
	const fates = codes.waves.map(() => new FateCounter());
	for (let record = 0; record < draft.recordCount; record += 1) {
		fates[draft.wave.at(record)]?.count(draft.fateOf(record));
	}
	return new Map(codes.waves.map((id, wave) => [id, (fates[wave] ?? new FateCounter()).receipt()]));
}
