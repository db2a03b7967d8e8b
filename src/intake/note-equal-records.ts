import { UNTOLD, type DraftResponses } from '../responses/draft-responses.ts';
import type { SourceProblems } from './source-problems.ts';

/** Notes records without a respondent id that say the same as another: each is its own person. */
export function noteEqualRecords(
	draft: DraftResponses,
	order: Int32Array,
	equalToPrevious: Uint8Array,
	problemsOf: (source: number) => SourceProblems | undefined,
): void {
	const bySource = new Map<number, { line: number; count: number }>();
	order.forEach((record, at) => {
		if (equalToPrevious[at] !== 1 || draft.respondent.at(record) !== UNTOLD) return;
		const line = draft.line.at(record);
		const before = bySource.get(draft.source.at(record));
		bySource.set(draft.source.at(record), {
			line: Math.min(before?.line ?? line, line),
			count: (before?.count ?? 0) + 1,
		});
	});
	for (const [source, { line, count }] of bySource) {
		problemsOf(source)?.add({
			severity: 'note',
			rule: 'equal-records',
			line,
			message: `${count} ${count === 1 ? 'record says' : 'records say'} the same as another; without respondent ids each counts as its own person.`,
			remedy: 'Name the column of respondent ids, if there is one.',
		});
	}
}
