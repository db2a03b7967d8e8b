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
	const latest = new Int32Array(draft.respondents.texts.length).fill(UNTOLD);
	const previous = new Int32Array(draft.recordCount).fill(UNTOLD);
	const acrossFiles = new Map<string, { first: number; second: number; count: number }>();
	for (let record = 0; record < draft.recordCount; record += 1) {
		const respondent = draft.respondent.at(record);
		if (respondent === UNTOLD || !draft.isKept(record)) continue;
		let other = latest[respondent] ?? UNTOLD;
		previous[record] = other;
		latest[respondent] = record;
		for (; other !== UNTOLD; other = previous[other] ?? UNTOLD) {
			if (draft.wave.at(other) !== draft.wave.at(record) || !draft.isKept(other)) continue;
			if (draft.source.at(other) !== draft.source.at(record)) {
				const key = `${draft.source.at(other)} ${draft.source.at(record)} ${draft.wave.at(record)}`;
				const before = acrossFiles.get(key);
				acrossFiles.set(key, {
					first: before?.first ?? other,
					second: before?.second ?? record,
					count: (before?.count ?? 0) + 1,
				});
			} else if (draft.brand.at(other) === draft.brand.at(record)) {
				excludeEarlier(draft, other, record, problemsOf(draft.source.at(record)));
			}
			if (!draft.isKept(record)) break;
		}
	}
	warnOfExcluded(draft, problemsOf);
	for (const { first, second, count } of acrossFiles.values()) {
		reportAcross(draft, codes, first, second, count, problemsOf);
	}
}

function excludeEarlier(
	draft: DraftResponses,
	first: number,
	second: number,
	problems: SourceProblems | undefined,
): void {
	const [a, b] = [draft.moment.at(first), draft.moment.at(second)];
	if (a !== b && !Number.isNaN(a) && !Number.isNaN(b)) {
		draft.exclude(a < b ? first : second, 'duplicate');
		return;
	}
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
