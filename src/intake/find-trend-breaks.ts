import type { ExportCodebook, StudyQuestion } from '../codebook/study-schema.ts';
import type { TrendBreak } from '../codebook/trend-break.ts';
import { compareTexts } from '../problem.ts';
import type { DraftItem } from '../responses/draft-responses.ts';
import { askedFile, type AskedFile, type ReadFiles } from './asked-files.ts';
import { haveOtherPoints, haveOtherWords, type Differs } from './asked-otherwise.ts';
import { wavesOfSources } from './waves-of-sources.ts';

/**
 * Finds where the files of a wave ask a question in other words, or on another scale, than those of
 * the latest wave before that tell it, and tells so. That a map of file to column puts both under
 * one question is no consent: `same_as_before` is.
 */
export function findTrendBreaks(study: ExportCodebook, files: ReadFiles): TrendBreak[] {
	const waves = wavesInOrder(study, files);
	if (waves.length < 2) return [];
	return files.draft.items.flatMap((item) => {
		const question = study.questions.find(({ id }) => id === item.question);
		if (question === undefined) return [];
		const asked = waves.flatMap(({ wave, sources }) => {
			const own = sources.flatMap((at) => askedFile(study, question, item, at, files) ?? []);
			return own.length === 0 ? [] : [{ wave, files: own }];
		});
		return [
			...breaksOf(study, question, item, 'wording', asked),
			...breaksOf(study, question, item, 'scale', asked),
		];
	});
}

interface AskedWave {
	readonly wave: string;
	readonly files: readonly AskedFile[];
}

interface WaveSources {
	readonly wave: string;
	/** Places of the sources that have kept records of it. */
	readonly sources: readonly number[];
}

/** The waves that anybody answered in, in the order of their first days. */
function wavesInOrder(study: ExportCodebook, { draft }: ReadFiles): WaveSources[] {
	const bySource = wavesOfSources(draft, study.sources.length);
	return study.waves
		.map(({ id, start }, at) => {
			const sources = bySource.flatMap((waves, source) => (waves.has(at) ? [source] : []));
			return { wave: id, start, sources };
		})
		.filter(({ sources }) => sources.length > 0)
		.toSorted((a, b) => compareTexts(a.start, b.start));
}

const WAYS = {
	wording: {
		differs: haveOtherWords,
		tells: ({ wordings }: AskedFile) => wordings.size > 0,
		how: 'is asked in other words here than in',
	},
	scale: {
		differs: haveOtherPoints,
		tells: ({ points, scores }: AskedFile) => points.size > 0 || scores.length > 0,
		how: 'has other points here than in',
	},
} as const;

function breaksOf(
	study: ExportCodebook,
	question: StudyQuestion,
	{ touchpoint }: DraftItem,
	because: TrendBreak['because'],
	asked: readonly AskedWave[],
): TrendBreak[] {
	const { differs, tells } = WAYS[because];
	const telling = asked
		.map(({ wave, files }) => ({ wave, files: files.filter(tells) }))
		.filter(({ files }) => files.length > 0);
	return telling.flatMap((later, at) => {
		const earlier = telling[at - 1];
		if (earlier === undefined || isBrokenAnyway(study, earlier.wave, later.wave)) return [];
		const other = differingFiles(earlier.files, later.files, differs);
		if (other === null) return [];
		const isKept = question.same_as_before.includes(later.wave);
		tell(question, because, { ...other, earlierWave: earlier.wave, laterWave: later.wave }, isKept);
		return isKept ? [] : [{ question: question.id, touchpoint, wave: later.wave, because }];
	});
}

/** Whether a wave after the earlier one, up to the later one, breaks with all before. */
function isBrokenAnyway({ waves }: ExportCodebook, earlier: string, later: string): boolean {
	const startOf = (wave: string) => waves.find(({ id }) => id === wave)?.start ?? '';
	return waves.some(
		({ start, breaks }) => breaks && start > startOf(earlier) && start <= startOf(later),
	);
}

/**
 * The first files of two waves that differ. Files of one language, relation and brand are compared with
 * each other, all of them where the waves have no such in common; a file that both have is one.
 */
function differingFiles(
	earlier: readonly AskedFile[],
	later: readonly AskedFile[],
	differs: Differs,
): { readonly before: AskedFile; readonly after: AskedFile } | null {
	const groups = later.filter((one) => earlier.some((other) => areAlike(one, other)));
	const compared = (groups.length > 0 ? groups : later.slice(0, 1)).map((one) => {
		const isOfGroup = (other: AskedFile) => groups.length === 0 || areAlike(one, other);
		return { before: earlier.filter(isOfGroup), after: later.filter(isOfGroup) };
	});
	const found = compared.find(
		({ before, after }) => !haveOneInCommon(before, after) && differs(before, after),
	);
	if (found === undefined) return null;
	const before = found.before.at(-1);
	const after = found.after.find((one) => differs(found.before, [one])) ?? found.after[0];
	return before === undefined || after === undefined ? null : { before, after };
}

function areAlike({ source: a }: AskedFile, { source: b }: AskedFile): boolean {
	const isOneLanguage = a.set['language'] === b.set['language'];
	return isOneLanguage && a.relation === b.relation && a.brand === b.brand;
}

function haveOneInCommon(a: readonly AskedFile[], b: readonly AskedFile[]): boolean {
	return a.some(({ source }) => b.some((other) => other.source === source));
}

interface Difference {
	readonly before: AskedFile;
	readonly after: AskedFile;
	readonly earlierWave: string;
	readonly laterWave: string;
}

function tell(
	{ id, kind }: StudyQuestion,
	because: TrendBreak['because'],
	{ before, after, earlierWave, laterWave }: Difference,
	isKept: boolean,
): void {
	const { how } = WAYS[because];
	const [wording] = after.wordings.values();
	after.problems.add({
		severity: isKept || kind === 'text' || kind === 'date' ? 'note' : 'warning',
		rule: `${because}-differs`,
		line: after.problems.headerLine,
		column: after.column,
		value: because === 'wording' ? (wording?.text ?? null) : null,
		message: `${id} ${how} ${before.source.file}, ${isKept ? `and the codebook says that ${laterWave} is the same as before` : `so ${laterWave} is not compared with ${earlierWave} or any wave before`}.`,
		remedy: isKept
			? 'Nothing, if it was judged so.'
			: `Write same_as_before: [${laterWave}] at the question if it was judged the same, or make it a question of its own with continues: ${id}.`,
	});
}
