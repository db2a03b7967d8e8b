import type { PlannedImportance } from '../../../plan/analyses/importance.ts';
import type { QuestionItem } from '../../../plan/question-items.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { derivedNumber, type ToldNumber } from '../derived-number.ts';

type Told = Omit<ToldNumber, 'about' | 'category'>;

/** The fact `<metric>:<outcome>` about the place of an analysis. */
export function outcomeNumber(planned: PlannedImportance, told: Told): DerivedEstimate {
	return derivedNumber(planned, { ...told, about: { question: planned.outcome, touchpoint: '' } });
}

/** The fact `<metric>:<outcome>:<driver>`, with the driver's touchpoint. */
export function driverNumber(
	planned: PlannedImportance,
	{ question, touchpoint }: QuestionItem,
	told: Told,
): DerivedEstimate {
	const number = derivedNumber(planned, {
		...told,
		category: question.id,
		about: { question: planned.outcome, touchpoint },
	});
	return { ...number, fixedTouchpoint: touchpoint === '' ? (question.touchpoint ?? '') : '' };
}
