import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { ExportCodebook } from '../codebook/study-schema.ts';
import type { TrendBreak } from '../codebook/trend-break.ts';
import { hasError, type Problem } from '../problem.ts';
import { buildResponses } from '../responses/build-responses.ts';
import { UNTOLD, type DraftResponses } from '../responses/draft-responses.ts';
import { FateCounter, type Receipt } from '../responses/receipt.ts';
import type { Responses } from '../responses/responses.ts';
import type { AccountSegments } from './account-segments.ts';
import type { OpenedSource } from './opened-source.ts';
import { readDraft } from './read-draft.ts';
import type { ReadSource } from './read-source.ts';
import type { StudyCodes } from './study-codes.ts';
import { QuotedWords, type WrittenWords } from './written-words.ts';

/** What is known of one export after reading it. */
interface SourceReading {
	/** As the codebook calls it. */
	readonly file: string;
	/** Ids of the waves of its records, also of those that were left out, in codebook order; '' last for those in none. */
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
	/** By wave id. With `withoutWave` they hold every record of the sources once. */
	readonly waves: ReadonlyMap<string, Receipt>;
	/** Of records in no wave: out of field, or left out for another reason without a day. */
	readonly withoutWave: Receipt;
	/** Where the files of a wave ask otherwise than those before, in the order of the questions. */
	readonly breaks: readonly TrendBreak[];
	/** What the quoted wrote to open questions. */
	readonly written: readonly WrittenWords[];
	/** The quoted of whom a record was left out. */
	readonly leftOut: ReadonlySet<string>;
	/** All at once, in the order of a listing. */
	readonly problems: readonly Problem[];
}

/*
 *   sources ──1 read──▶ sorted draft records ──2 count──▶ receipts ──3 build──▶ responses
 */

/**
 * Reads all exports of a study by its codebook. `open` gives null for a file that is not there;
 * `ofAccounts` are the segments that the accounts' file tells; `quoted` the respondents whose words
 * are kept.
 */
export async function readResponses(
	study: ExportCodebook,
	yaml: PositionedYaml,
	open: (file: string) => OpenedSource | null,
	ofAccounts: AccountSegments | null = null,
	quoted: ReadonlySet<string> = new Set(),
): Promise<ReadResponses> {
	const words = quoted.size === 0 ? null : new QuotedWords(quoted);
	// 1
	const { draft, codes, order, readings, breaks, problems } = await readDraft(
		study,
		yaml,
		open,
		ofAccounts,
		words,
	);
	// 2
	const sources = sourceReadings(study, draft, codes, readings);
	const { waves, withoutWave } = waveReceipts(draft, codes);
	const written = words?.words(draft, codes) ?? [];
	const leftOut = words?.leftOut() ?? new Set<string>();
	// 3
	const isReadable = !hasError(problems) && readings.every((reading) => reading !== null);
	const responses = isReadable ? buildResponses(draft, order, responseIds(study, codes)) : null;
	return { responses, sources, waves, withoutWave, breaks, written, leftOut, problems };
}

function responseIds(study: ExportCodebook, codes: StudyCodes) {
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

function sourceReadings(
	study: ExportCodebook,
	draft: DraftResponses,
	codes: StudyCodes,
	readings: readonly (ReadSource | null)[],
): SourceReading[] {
	const fates = study.sources.map(() => new FateCounter());
	// By source and wave, the first of which is none: a Set takes ten times as long.
	const met = study.sources.map((): boolean[] => []);
	for (let record = 0; record < draft.recordCount; record += 1) {
		const source = draft.source.at(record);
		fates[source]?.count(draft.fateOf(record));
		const own = met[source];
		if (own !== undefined) own[draft.wave.at(record) - UNTOLD] = true;
	}
	const wavesOf = (own: readonly boolean[] = []) => [
		...codes.waves.filter((_, wave) => own[wave - UNTOLD] === true),
		...(own[0] === true ? [''] : []),
	];
	return study.sources.flatMap(({ file }, source) => {
		const reading = readings[source];
		if (!reading) return [];
		return [
			{
				file,
				waves: wavesOf(met[source]),
				sha256: reading.sha256,
				format: reading.format,
				encoding: reading.encoding,
				receipt: (fates[source] ?? new FateCounter()).receipt(),
			},
		];
	});
}

function waveReceipts(draft: DraftResponses, codes: StudyCodes) {
	const fates = codes.waves.map(() => new FateCounter());
	const ofNone = new FateCounter();
	for (let record = 0; record < draft.recordCount; record += 1) {
		(fates[draft.wave.at(record)] ?? ofNone).count(draft.fateOf(record));
	}
	const waves: ReadonlyMap<string, Receipt> = new Map(
		codes.waves.map((id, wave) => [id, (fates[wave] ?? new FateCounter()).receipt()]),
	);
	return { waves, withoutWave: ofNone.receipt() };
}
