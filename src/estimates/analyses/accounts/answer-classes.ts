import { recommendationReading } from '../../../metrics/recommendation-classes.ts';
import type { PlannedAccounts } from '../../../plan/analyses/accounts.ts';
import { findItem, readAnswers } from '../../answer-reader.ts';
import type { Sample } from '../../sample.ts';

/** What of an answer is told by account: its class, never the score. */
export type AnswerClass = 'detractor' | 'passive' | 'promoter';

/** The worst first. */
export const CLASSES: readonly AnswerClass[] = ['detractor', 'passive', 'promoter'];

/** The class of a row's answer to the recommendation question; null where it has none. */
export function classReader(
	{ responses }: Sample,
	score: PlannedAccounts['score'],
): (row: number) => AnswerClass | null {
	if (score === null) return () => null;
	const item = findItem(responses, score.question.id, score.touchpoint);
	const { isValid, valueOf } = readAnswers(responses, item, recommendationReading(score.question));
	return (row) => (isValid(row) ? (CLASSES[valueOf(row) + 1] ?? null) : null);
}

/** The worst of some answers; null of none. */
export function worstOf(answers: readonly (AnswerClass | null)[]): AnswerClass | null {
	return CLASSES.find((one) => answers.includes(one)) ?? null;
}
