import type { ExportCodebook } from '../codebook/study-schema.ts';
import { hasError } from '../problem.ts';
import { UNTOLD, type DraftResponses } from '../responses/draft-responses.ts';
import { dayOf } from './cells/clock.ts';
import type { SourceProblems } from './source-problems.ts';
import { isWaveTold } from './told-by-source.ts';

const OUT_OF_FIELD = 'out-of-field';

interface FieldDates {
	readonly id: string;
	readonly first: number;
	readonly last: number;
}

/**
 * Gives each record from `first` on its wave: as told, else the one in whose days it was
 * submitted. In none: excluded as `out-of-field` and told; in two: an error. A told wave with a day
 * outside its dates is kept and warned about, once a wave.
 */
export function settleWaves(
	draft: DraftResponses,
	first: number,
	study: ExportCodebook,
	problems: SourceProblems,
): void {
	const waves = study.waves.map(({ id, start, end }) => ({
		id,
		first: dayOf(start),
		last: dayOf(end),
	}));
	const outside = new Map<number, { record: number; count: number }>();
	for (let record = first; record < draft.recordCount; record += 1) {
		const told = draft.wave.at(record);
		const day = draft.submitted.dayAt(record);
		if (told === UNTOLD) settleByDay(draft, record, day, waves, problems);
		else if (draft.isKept(record) && isOutside(waves[told], day)) {
			const before = outside.get(told);
			outside.set(told, { record: before?.record ?? record, count: (before?.count ?? 0) + 1 });
		}
	}
	reportOutside(outside, draft, study, problems);
	reportLost(draft, first, study, problems);
}

function reportOutside(
	outside: ReadonlyMap<number, { readonly record: number; readonly count: number }>,
	draft: DraftResponses,
	study: ExportCodebook,
	problems: SourceProblems,
): void {
	for (const [wave, { record, count }] of outside) {
		const dates = study.waves[wave];
		problems.add({
			severity: 'warning',
			rule: 'outside-wave-dates',
			line: draft.line.at(record),
			row: draft.number.at(record),
			message: `${count} ${count === 1 ? 'answer' : 'answers'} of wave ${dates?.id} came before ${dates?.start} or after ${dates?.end}; they are kept.`,
			remedy: 'Mend the dates of the wave, or leave the records out by exclude.',
		});
	}
}

/**
 * Tells how many records of a file are in no wave, an error where that leaves none of it. Those
 * without a day are only told of a file without an error, which may be why they have none.
 */
function reportLost(
	draft: DraftResponses,
	first: number,
	study: ExportCodebook,
	problems: SourceProblems,
): void {
	const source = study.sources[draft.source.at(first)];
	if (first === draft.recordCount || source === undefined || !isWaveTold(study, source)) return;
	const isSound = !hasError(problems.all());
	let [kept, count, withoutDay] = [0, 0, 0];
	let firstLost = UNTOLD;
	for (let record = first; record < draft.recordCount; record += 1) {
		if (draft.isKept(record)) kept += 1;
		if (draft.fateOf(record) !== OUT_OF_FIELD || draft.wave.at(record) !== UNTOLD) continue;
		const hasDay = !Number.isNaN(draft.submitted.dayAt(record));
		if (!hasDay && !isSound) continue;
		if (firstLost === UNTOLD) firstLost = record;
		count += 1;
		if (!hasDay) withoutDay += 1;
	}
	if (count === 0) return;
	const read = draft.recordCount - first;
	problems.add({
		severity: kept === 0 ? 'error' : 'warning',
		rule: OUT_OF_FIELD,
		line: draft.line.at(firstLost),
		row: draft.number.at(firstLost),
		message: `${count} of ${read} ${read === 1 ? 'record' : 'records'} ${count === 1 ? 'is' : 'are'} in no wave's dates${withoutDay === 0 ? '' : ` (${withoutDay} without a day)`} and left out${kept === 0 ? ', so nothing of the file is kept' : ''}.`,
		remedy: 'Mend the dates of the waves, or name the wave of the source.',
	});
}

function settleByDay(
	draft: DraftResponses,
	record: number,
	day: number,
	waves: readonly FieldDates[],
	problems: SourceProblems,
): void {
	const fitting = waves.flatMap((wave, at) => (day >= wave.first && day <= wave.last ? [at] : []));
	const [only] = fitting;
	if (fitting.length === 1 && only !== undefined) return draft.wave.set(record, only);
	if (!draft.isKept(record)) return;
	if (fitting.length === 0) return draft.exclude(record, OUT_OF_FIELD);
	problems.add({
		severity: 'error',
		rule: 'wave-in-doubt',
		line: draft.line.at(record),
		row: draft.number.at(record),
		message: 'The day of this answer lies in two waves.',
		known: fitting.map((at) => waves[at]?.id ?? ''),
		remedy: 'Name the wave of the source, or a column of waves.',
	});
}

function isOutside(wave: FieldDates | undefined, day: number): boolean {
	return wave !== undefined && !Number.isNaN(day) && (day < wave.first || day > wave.last);
}
