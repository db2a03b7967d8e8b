import type { Problem } from '../problem.ts';
import { validity } from '../responses/absence-at.ts';
import type { Responses } from '../responses/responses.ts';
import type { CodedThemes } from '../themes/coded-themes.ts';
import { compareThemes } from '../themes/compare-with-answers.ts';
import { readThemes } from '../themes/read-themes.ts';
import { readThemeFiles } from '../workspace/theme-files.ts';
import type { StudyFolder } from '../workspace/workspace.ts';

/** Coded answers by question id. */
export type StudyThemes = ReadonlyMap<string, CodedThemes>;

/** What was coded of a study's open answers; empty where nothing was. */
export function readStudyThemes(
	root: string,
	folder: StudyFolder,
): { themes: StudyThemes; problems: readonly Problem[] } {
	const { files, problems: unread } = readThemeFiles(root, folder);
	const { themes, problems } = readThemes(folder.study, files);
	return { themes, problems: [...unread, ...problems] };
}

/** The coded answers of those who are in the responses, and counts of the others. */
export function matchThemes(
	{ folder }: StudyFolder,
	themes: StudyThemes,
	responses: Responses | null,
): { themes: StudyThemes; problems: readonly Problem[] } {
	if (responses === null || themes.size === 0) return { themes, problems: [] };
	const matched = [...themes].map(([question, coded]) => {
		const people = { all: responses.person.ids, wrote: writersOf(responses, question) };
		return compareThemes(coded, people, `${folder}/themes/${question}.csv`);
	});
	return {
		themes: new Map(matched.map((one) => [one.themes.question, one.themes])),
		problems: matched.flatMap(({ problems }) => problems),
	};
}

function writersOf({ items, person, size }: Responses, question: string): ReadonlySet<string> {
	const writers = new Set<string>();
	const answers = items.find((one) => one.question === question)?.answers;
	const isWritten = answers === undefined ? () => false : validity(answers);
	for (let row = 0; row < size; row++) {
		if (isWritten(row)) writers.add(person.ids[person.codes[row] ?? -1] ?? '');
	}
	return writers;
}
