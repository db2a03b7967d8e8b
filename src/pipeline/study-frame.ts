import { compareWithAnswers } from '../frame/compare-with-answers.ts';
import type { ContactFrame } from '../frame/contact-frame.ts';
import { readFrame } from '../frame/read-frame.ts';
import type { Problem } from '../problem.ts';
import type { Responses } from '../responses/responses.ts';
import { readFrameFiles } from '../workspace/frame-files.ts';
import type { StudyFolder } from '../workspace/workspace.ts';
import { answeredPeople } from './answered-people.ts';

/** The contact frame of a study; null where it has none. */
export function readStudyFrame(
	root: string,
	folder: StudyFolder,
): { frame: ContactFrame | null; problems: Problem[] } {
	const files = readFrameFiles(root, folder);
	const { frame, problems } = readFrame(folder.study, files);
	return { frame, problems: [...files.problems, ...problems] };
}

/** Counts of what the frame and the answers do not have in common. */
export function compareFrame(
	{ folder, study }: StudyFolder,
	frame: ContactFrame | null,
	responses: Responses | null,
): Problem[] {
	if (frame === null || responses === null) return [];
	return compareWithAnswers(frame, study, answeredPeople(study, responses), {
		contacts: `${folder}/contacts.csv`,
		accounts: `${folder}/accounts.csv`,
	});
}
