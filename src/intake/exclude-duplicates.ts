import { UNTOLD, type DraftResponses } from '../responses/draft-responses.ts';
import type { StudyCodes } from './study-codes.ts';
import type { SourceProblems } from './source-problems.ts';

/**
 * Keeps one record of each respondent in a wave about a brand: the one submitted last; the others
 * are excluded as `duplicate`. Where that cannot be told, and where two files of a wave have the
 * same respondent id, it is an error.
 */
export function excludeDuplicates(
	draft: DraftResponses,
	codes: StudyCodes,
	problemsOf: (source: number) => SourceProblems | undefined,
): void {
	const latest = new Int32Array(draft.respondents.length).fill(UNTOLD);
	const previous = new Int32Array(draft.recordCount).fill(UNTOLD);
	const acrossWaves = new Map<number, Overlap>();
	const acrossFiles = new Map<string, Overlap>();
	/** Excludes one of two records of a person, or tells of both; whether they were told. */
	const compareRecords = (other: number, record: number): boolean => {
		if (draft.wave.at(other) !== draft.wave.at(record)) {
			countOverlap(draft, other, record, acrossWaves);
			return false;
		}
		const problems = problemsOf(draft.source.at(record));
		if (draft.source.at(other) !== draft.source.at(record)) {
			countAcross(draft, other, record, acrossFiles);
			return false;
		}
		if (draft.brand.at(other) === draft.brand.at(record)) {
			return excludeEarlier(draft, other, record, problems);
		}
		if (!sharesBrand(draft, other, record)) return false;
		reportTwice(draft, other, record, problems);
		return true;
	};
	for (let record = 0; record < draft.recordCount; record += 1) {
		const respondent = draft.respondent.at(record);
		if (respondent === UNTOLD || !draft.isKept(record)) continue;
		let nearer = record;
		let next = latest[respondent] ?? UNTOLD;
		previous[record] = next;
		latest[respondent] = record;
		while (next !== UNTOLD && draft.isKept(record)) {
			const other = next;
			next = previous[other] ?? UNTOLD;
			const isTold = draft.isKept(other) && compareRecords(other, record);
			// one that is left out is not looked at again, so that an id of many records costs no more
			if (draft.isKept(other)) nearer = other;
			else previous[nearer] = next;
			if (isTold) break;
		}
	}
	warnOfExcluded(draft, problemsOf);
	for (const overlap of acrossWaves.values()) reportOverlap(draft, codes, overlap, problemsOf);
	for (const { first, second, count } of acrossFiles.values()) {
		reportAcross(draft, codes, first, second, count, problemsOf);
	}
}

function countAcross(
	draft: DraftResponses,
	first: number,
	second: number,
	files: Map<string, Overlap>,
): void {
	const key = [draft.source.at(first), draft.source.at(second), draft.wave.at(second)].join(' ');
	const before = files.get(key);
	files.set(key, {
		first: before?.first ?? first,
		second: before?.second ?? second,
		count: (before?.count ?? 0) + 1,
	});
}

interface Overlap {
	readonly first: number;
	readonly second: number;
	readonly count: number;
}

const SECONDS_A_DAY = 86_400;

/** One answer in the files of two waves: the same id at the same second. A day alone proves nothing. */
function countOverlap(
	draft: DraftResponses,
	first: number,
	second: number,
	overlaps: Map<number, Overlap>,
): void {
	const moment = draft.submitted.momentAt(first);
	const [a, b] = [draft.source.at(first), draft.source.at(second)];
	if (a === b || moment % SECONDS_A_DAY === 0) return;
	if (moment !== draft.submitted.momentAt(second)) return;
	const before = overlaps.get(b);
	overlaps.set(b, {
		first: before?.first ?? first,
		second: before?.second ?? second,
		count: (before?.count ?? 0) + 1,
	});
}

function reportOverlap(
	draft: DraftResponses,
	codes: StudyCodes,
	{ first, second, count }: Overlap,
	problemsOf: (source: number) => SourceProblems | undefined,
): void {
	const problems = problemsOf(draft.source.at(second));
	problems?.add({
		severity: 'error',
		rule: 'record-in-two-waves',
		...placeOf(draft, second, problems),
		message: `${count} ${count === 1 ? 'record also stands' : 'records also stand'} in ${problemsOf(draft.source.at(first))?.file ?? 'another file'} as an answer of wave ${codes.waves[draft.wave.at(first)] ?? ''}, by the same id at the same second.`,
		remedy: 'Export each wave on its own, or leave the wave to be told by the day.',
	});
}

function excludeEarlier(
	draft: DraftResponses,
	first: number,
	second: number,
	problems: SourceProblems | undefined,
): boolean {
	const [a, b] = [draft.submitted.momentAt(first), draft.submitted.momentAt(second)];
	if (a !== b && !Number.isNaN(a) && !Number.isNaN(b)) {
		draft.exclude(a < b ? first : second, 'duplicate');
		return false;
	}
	reportTwice(draft, first, second, problems);
	return true;
}

/** Whether two records of a person about different brands also both speak of a third. */
function sharesBrand(draft: DraftResponses, first: number, second: number): boolean {
	if (draft.rowCount.at(first) + draft.rowCount.at(second) === 2) return false;
	const brands = brandsOf(draft, first);
	return brandsOf(draft, second).some((brand) => brands.includes(brand));
}

function brandsOf(draft: DraftResponses, record: number): number[] {
	return Array.from({ length: draft.rowCount.at(record) }, (_, nth) =>
		draft.rowBrand.at(draft.firstRow.at(record) + nth),
	);
}

function reportTwice(
	draft: DraftResponses,
	first: number,
	second: number,
	problems: SourceProblems | undefined,
): void {
	if (problems?.onlyCounts('duplicate-respondent')) return;
	problems?.add({
		severity: 'error',
		rule: 'duplicate-respondent',
		...placeOf(draft, second, problems),
		message: `The respondent also stands on line ${draft.line.at(first)} in the same wave about the same brand; which answers are later cannot be told.`,
		remedy: 'Name the column of when answers were submitted, or leave one out by exclude.',
	});
}

/** Tells once a file how many earlier answers were left out. */
function warnOfExcluded(
	draft: DraftResponses,
	problemsOf: (source: number) => SourceProblems | undefined,
): void {
	const bySource = new Map<number, { record: number; count: number }>();
	for (let record = 0; record < draft.recordCount; record += 1) {
		if (draft.fateOf(record) !== 'duplicate') continue;
		const source = draft.source.at(record);
		const before = bySource.get(source);
		bySource.set(source, { record: before?.record ?? record, count: (before?.count ?? 0) + 1 });
	}
	for (const [source, { record, count }] of bySource) {
		const problems = problemsOf(source);
		problems?.add({
			severity: 'warning',
			rule: 'duplicate',
			...placeOf(draft, record, problems),
			message: `${count} ${count === 1 ? 'record is' : 'records are'} of respondents who answered again later in the wave; the later answers count.`,
			remedy: 'Nothing, if they answered twice.',
		});
	}
}

function placeOf(draft: DraftResponses, record: number, problems: SourceProblems | undefined) {
	return {
		line: draft.line.at(record),
		row: draft.number.at(record),
		column: problems?.respondentColumn ?? null,
		value: draft.respondents.texts[draft.respondent.at(record)] ?? null,
	};
}

function reportAcross(
	draft: DraftResponses,
	codes: StudyCodes,
	first: number,
	second: number,
	count: number,
	problemsOf: (source: number) => SourceProblems | undefined,
): void {
	const other = problemsOf(draft.source.at(first));
	problemsOf(draft.source.at(second))?.add({
		severity: 'error',
		rule: 'respondent-in-two-files',
		...placeOf(draft, second, problemsOf(draft.source.at(second))),
		message: `${count} respondent ${count === 1 ? 'id' : 'ids'} of wave ${codes.waves[draft.wave.at(second)] ?? ''} also ${count === 1 ? 'stands' : 'stand'} in ${other?.file ?? 'another file'}, this one on line ${draft.line.at(first)}.`,
		remedy:
			'Take one of the files out if they hold the same answers, or give the respondents other ids.',
	});
}
