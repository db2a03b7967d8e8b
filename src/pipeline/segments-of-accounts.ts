import type { Study } from '../codebook/study-schema.ts';
import type { ContactFrame } from '../frame/contact-frame.ts';
import { tidyText } from '../intake/cells/comparable-text.ts';
import { problem, type Problem } from '../problem.ts';
import type { StudyFolder } from '../workspace/workspace.ts';

/** Places of the segments that accounts.csv has a column for and none of the exports that were read. */
export function segmentsOfAccounts(
	{ study, yaml }: StudyFolder,
	frame: ContactFrame | null,
	problems: readonly Problem[],
): number[] {
	const exports = new Set(study.sources.map(({ file }) => file)).size;
	return study.segments.flatMap(({ column }, at) => {
		if (typeof column !== 'string') return [];
		if (frame?.segmentColumns.includes(tidyText(column)) !== true) return [];
		const lacking = problems.filter(
			({ rule, file, column: path }) =>
				rule === 'unknown-column' && file === yaml.file && path === `segments[${at}].column`,
		);
		return lacking.length >= exports ? [at] : [];
	});
}

/** The study as if no export had been asked for these segments. */
export function withoutSegments(study: Study, places: readonly number[]): Study {
	return {
		...study,
		segments: study.segments.map((segment, at) =>
			places.includes(at) ? { ...segment, column: {} } : segment,
		),
	};
}

/** That the accounts' columns are not joined to the answers. */
export function notesOnAccountSegments(
	{ study, yaml, folder }: StudyFolder,
	places: readonly number[],
): Problem[] {
	return places.map((at) =>
		problem({
			severity: 'note',
			rule: 'not-used-yet',
			file: yaml.file,
			line: yaml.place(['segments', at, 'column']).line,
			column: `segments[${at}].column`,
			message: `The segment "${study.segments[at]?.id ?? ''}" has its column in ${folder}/accounts.csv only; accounts are not joined to answers yet, so nothing is cut by it.`,
		}),
	);
}
