import type { Study } from '../codebook/study-schema.ts';
import type { ContactFrame } from '../frame/contact-frame.ts';
import { readResponses, type ReadResponses } from '../intake/read-responses.ts';
import { checkMetrics } from '../metrics/check-metrics.ts';
import { problem, type Problem } from '../problem.ts';
import { findExports } from '../workspace/open-source.ts';
import { trackedData } from '../workspace/tracked-data.ts';
import type { StudyFolder } from '../workspace/workspace.ts';
import {
	notesOnAccountSegments,
	segmentsOfAccounts,
	withoutSegments,
} from './segments-of-accounts.ts';
import { compareFrame, readStudyFrame } from './study-frame.ts';
import { notesOnUnnamedPersons } from './unnamed-persons.ts';

/** A study with its responses; `read` is null where no export is at hand. */
export interface CompiledStudy {
	readonly folder: StudyFolder;
	readonly read: ReadResponses | null;
	/** The people who could have been asked, and their accounts; null where the study has neither file. */
	readonly frame: ContactFrame | null;
	readonly problems: readonly Problem[];
}

/** Reads the exports of a study. That none of them is there is told as a note: snapshots may do. */
export async function compileStudy(root: string, folder: StudyFolder): Promise<CompiledStudy> {
	const { frame, problems: wrongFrame } = readStudyFrame(root, folder);
	const wrong = [
		...checkMetrics(folder.study, folder.yaml),
		...trackedData(root, folder),
		...notesOnUnnamedPersons(folder),
		...wrongFrame,
	];
	const exports = findExports(root, folder);
	if (exports.isWithoutData)
		return { folder, read: null, frame, problems: [...wrong, withoutData(folder)] };
	const readAs = (study: Study) => readResponses(study, folder.yaml, exports.open);
	const asWritten = await readAs(folder.study);
	const ofAccounts = segmentsOfAccounts(folder, frame, asWritten.problems);
	const read =
		ofAccounts.length === 0 ? asWritten : await readAs(withoutSegments(folder.study, ofAccounts));
	return {
		folder,
		read,
		frame,
		problems: [
			...wrong,
			...exports.missing,
			...exports.outside,
			...read.problems,
			...notesOnAccountSegments(folder, ofAccounts),
			...compareFrame(folder, frame, read.responses),
		],
	};
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
