import type { ExportCodebook, Study } from '../codebook/study-schema.ts';
import type { ContactFrame } from '../frame/contact-frame.ts';
import { readResponses, type ReadResponses } from '../intake/read-responses.ts';
import { checkMetrics } from '../metrics/check-metrics.ts';
import { hasError, problem, type Problem } from '../problem.ts';
import type { KeptWork } from '../publishing/kept-work.ts';
import { findExports } from '../workspace/open-source.ts';
import { folderContent, type CountedFiles } from '../workspace/folder-content.ts';
import { trackedData } from '../workspace/tracked-data.ts';
import type { StudyFolder } from '../workspace/workspace.ts';
import { segmentsOfAccounts } from './segments-of-accounts.ts';
import { compareFrame, readStudyFrame } from './study-frame.ts';
import { matchThemes, readStudyThemes, type StudyThemes } from './study-themes.ts';
import { NO_WEIGHTS, weighRead, type StudyWeights } from './study-weights.ts';
import { notesOnUnnamedPersons } from './unnamed-persons.ts';

/** A study with its responses; `read` is null where no export is at hand. */
export interface CompiledStudy {
	readonly folder: StudyFolder;
	readonly read: ReadResponses | null;
	/** The people who could have been asked, and their accounts; null where the study has neither file. */
	readonly frame: ContactFrame | null;
	/** What was coded of the open answers, of those who are in the responses. */
	readonly themes: StudyThemes;
	readonly weights: StudyWeights;
	readonly problems: readonly Problem[];
}

/**
 * The codebook, of which a part counts, and files that say nothing of how exports are read: who could have
 * been asked, and what answers are coded as.
 */
const BESIDE_READING = /^(?:study\.yaml$|contacts\.csv$|themes\/)/;
const OF_READING: CountedFiles = { isOf: (file) => !BESIDE_READING.test(file) };

/** Gives what was read of the exports before, or reads them. */
type KeepReading = (read: () => Promise<ReadResponses>) => Promise<ReadResponses>;

/**
 * Reads the exports of a study. That none of them is there is told as a note: snapshots may do.
 * @param quoted respondents whose words are kept
 */
export async function compileStudy(
	root: string,
	folder: StudyFolder,
	quoted: ReadonlySet<string> = new Set(),
	keep: KeepReading = (read) => read(),
): Promise<CompiledStudy> {
	const { frame, problems: wrongFrame } = readStudyFrame(root, folder);
	const { themes: coded, problems: wrongThemes } = readStudyThemes(root, folder);
	const wrong = [
		...checkMetrics(folder.study, folder.yaml),
		...trackedData(root, folder),
		...notesOnUnnamedPersons(folder),
		...wrongFrame,
		...wrongThemes,
	];
	const exports = findExports(root, folder);
	if (exports.isWithoutData)
		return {
			folder,
			read: null,
			frame,
			themes: coded,
			weights: NO_WEIGHTS,
			problems: [...wrong, withoutData(folder)],
		};
	const ofAccounts = segmentsOfAccounts(folder, frame);
	const read = await keep(() =>
		readResponses(folder.study, folder.yaml, exports.open, ofAccounts, quoted),
	);
	const matched = matchThemes(folder, coded, read.responses);
	const weighed = hasError(wrongFrame)
		? { read, weights: NO_WEIGHTS, problems: [] }
		: weighRead(folder, frame, read);
	return {
		folder,
		read: weighed.read,
		frame,
		themes: matched.themes,
		weights: weighed.weights,
		problems: [
			...wrong,
			...exports.missing,
			...exports.outside,
			...read.problems,
			...compareFrame(folder, frame, read.responses),
			...matched.problems,
			...weighed.problems,
		],
	};
}

/**
 * The same, made again only where a file of the study is another one; the exports are read again only where
 * one is another that says something of them, or what the codebook says of them is.
 */
export async function keptStudy(
	root: string,
	folder: StudyFolder,
	quoted: ReadonlySet<string>,
	kept: KeptWork,
): Promise<CompiledStudy> {
	const name = `study ${folder.folder}`;
	const beside = folder.study.sources.map(({ file }) => file);
	const content = (counted: CountedFiles = {}) =>
		folderContent(root, folder.folder, { beside, ...counted });
	const known = { before: '', isNew: false };
	const words = [...quoted].join('\n');
	const study = await kept.of(
		name,
		// The codebook was read before the folder was looked at.
		() => [(known.before = content()), words, folder.yaml],
		() => {
			known.isNew = true;
			return compileStudy(root, folder, quoted, (read) =>
				keptReading(folder, kept, () => [content(OF_READING), words], read),
			);
		},
	);
	// What was written while it was read is not known to be what was read.
	if (known.isNew && known.before !== '' && content() !== known.before)
		for (const each of [name, readingOf(folder)])
			kept.of(
				each,
				() => [],
				() => null,
			);
	return study;
}

function readingOf({ folder }: StudyFolder): string {
	return `exports of ${folder}`;
}

/** What was read of the exports; a problem that is told of a place in the codebook is told of where that is now. */
function keptReading(
	folder: StudyFolder,
	kept: KeptWork,
	files: () => readonly string[],
	read: () => Promise<ReadResponses>,
): Promise<ReadResponses> {
	const told = kept.of(
		`places told of ${folder.folder}`,
		() => [],
		() => ({ places: false }),
	);
	return kept.of(
		readingOf(folder),
		() => [...files(), exportText(folder.study), told.places ? folder.yaml : null],
		async () => {
			const reading = await read();
			told.places = reading.problems.some(({ file }) => file === folder.yaml.file);
			return reading;
		},
	);
}

/** All that exports are read by, of a codebook that says more. */
function exportText(study: Study): string {
	const { id, panel, unfinished, waves, sources, columns, questions } = study;
	const { roles, relations, brands, segments, weights, exclude } = study;
	const asked = { id, panel, unfinished, waves, sources, columns, questions };
	const own: ExportCodebook = { ...asked, roles, relations, brands, segments, weights, exclude };
	return JSON.stringify(own);
}

function withoutData({ yaml, study }: StudyFolder): Problem {
	return problem({
		severity: 'note',
		rule: 'without-data',
		file: yaml.file,
		line: yaml.place(['sources']).line,
		column: 'sources',
		message: `None of the exports of ${study.id} is here; the snapshots of its reports are used as they are.`,
		remedy: 'Put the exports there to calculate again.',
	});
}
