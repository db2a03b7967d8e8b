import type { StudyQuestion } from '../../codebook/study-schema.ts';
import { ABSENCE } from '../../responses/responses.ts';
import { comparableListed } from './comparable-text.ts';
import type { FileDialect } from './file-dialect.ts';
import type { ListClash } from './value-list.ts';

const LISTS = [
	['not_met', ABSENCE.notMet],
	['no_opinion', ABSENCE.noOpinion],
	['no_answer', ABSENCE.noAnswer],
	['not_asked', ABSENCE.notAsked],
] as const;

/** Which texts of a question mean why there is no answer; texts in two lists are clashes. */
export function absenceTexts(
	question: StudyQuestion,
	path: readonly PropertyKey[],
	dialect: FileDialect,
): { absences: Map<string, number>; clashes: ListClash[] } {
	const absences = new Map<string, number>();
	const clashes: ListClash[] = [];
	for (const [name, absence] of LISTS) {
		for (const text of question[name]) {
			const key = comparableListed(text, dialect.mark);
			const before = absences.get(key);
			if (before !== undefined && before !== absence) {
				const first = LISTS.find(([, one]) => one === before)?.[0] ?? '';
				clashes.push({ text, first, second: name, path: [...path, name] });
			} else absences.set(key, absence);
		}
	}
	return { absences, clashes };
}
