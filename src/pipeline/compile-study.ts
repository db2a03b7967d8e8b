import type { ContactFrame } from '../frame/contact-frame.ts';
import { readResponses, type ReadResponses } from '../intake/read-responses.ts';
import { checkMetrics } from '../metrics/check-metrics.ts';
import { hasError, problem, type Problem } from '../problem.ts';
import { findExports } from '../workspace/open-source.ts';
import { folderContent } from '../workspace/folder-content.ts';
import { trackedData } from '../workspace/tracked-data.ts';
import type { StudyFolder } from '../workspace/workspace.ts';
import type { KeptWork } from './kept-work.ts';
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
 * Reads the exports of a study. That none of them is there is told as a note: snapshots may do.
 * @param quoted respondents whose words are kept
 */
export async function compileStudy(
	root: string,
	folder: StudyFolder,
	quoted: ReadonlySet<string> = new Set(),
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
	const read = await readResponses(folder.study, folder.yaml, exports.open, ofAccounts, quoted);
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

/** The same, read again only where a file of the study is another one. */
export async function keptStudy(
	root: string,
	folder: StudyFolder,
	quoted: ReadonlySet<string>,
	kept: KeptWork,
): Promise<CompiledStudy> {
	const name = `study ${folder.folder}`;
	const beside = folder.study.sources.map(({ file }) => file);
	const content = () => folderContent(root, folder.folder, { beside });
	const read = { before: '', isNew: false };
	const study = await kept.of(
		name,
		() => [(read.before = content()), [...quoted].join('\n')],
		() => {
			read.isNew = true;
			return compileStudy(root, folder, quoted);
		},
	);
	// What was written while it was read is not known to be what was read.
	if (read.isNew && read.before !== '' && content() !== read.before)
		kept.of(
			name,
			() => [],
			() => null,
		);
	return study;
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
