import { problem, type Problem } from '../problem.ts';
import type { StudyFolder } from '../workspace/workspace.ts';

/** A note for every export in which nothing tells persons apart: each row then counts as one person. */
export function notesOnUnnamedPersons({ study, yaml }: StudyFolder): Problem[] {
	const { respondent } = study.columns;
	const isNamed = (file: string): boolean =>
		typeof respondent === 'object' ? Object.hasOwn(respondent, file) : respondent !== undefined;
	return study.sources.flatMap(({ file, set }, at) =>
		isNamed(file) || Object.hasOwn(set, 'respondent')
			? []
			: [
					problem({
						severity: 'note',
						rule: 'unnamed-persons',
						file: yaml.file,
						line: yaml.place(['sources', at, 'file']).line,
						column: `sources[${at}].file`,
						value: file,
						message:
							'Nothing tells persons apart in this export: each row counts as a person of its own, so several rows of one person, as for several projects, cannot be told.',
						remedy: 'Name the column of respondent ids in columns.respondent, if there is one.',
					}),
				],
	);
}
