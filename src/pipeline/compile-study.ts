import { readResponses, type ReadResponses } from '../intake/read-responses.ts';
import { checkMetrics } from '../metrics/check-metrics.ts';
import { problem, type Problem } from '../problem.ts';
import { findExports } from '../workspace/open-source.ts';
import { trackedData } from '../workspace/tracked-data.ts';
import type { StudyFolder } from '../workspace/workspace.ts';

/** A study with its responses; `read` is null where no export is at hand. */
export interface CompiledStudy {
	readonly folder: StudyFolder;
	readonly read: ReadResponses | null;
	readonly problems: readonly Problem[];
}

/** Reads the exports of a study. That none of them is there is told as a note: snapshots may do. */
export async function compileStudy(root: string, folder: StudyFolder): Promise<CompiledStudy> {
	const wrong = [...checkMetrics(folder.study, folder.yaml), ...trackedData(root, folder)];
	const exports = findExports(root, folder);
	if (exports.isWithoutData)
		return { folder, read: null, problems: [...wrong, withoutData(folder)] };
	const read = await readResponses(folder.study, folder.yaml, exports.open);
	return { folder, read, problems: [...wrong, ...exports.missing, ...read.problems] };
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
