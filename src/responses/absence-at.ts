import { ABSENCE, type Answers, type Numbers } from './responses.ts';

/** How many reasons there are for no answer: so many numbers below the lowest are taken. */
const REASONS = 4;

/** The number that stands among scores or codes for a reason why there is no answer. */
export function markOf(absence: number, lowest: number): number {
	return lowest - absence;
}

/** The lowest of the numbers that stand among scores or codes for a reason. */
export function lowestMark(lowest: number): number {
	return markOf(REASONS, lowest);
}

/** Why a row has no answer, one of ABSENCE; also whether it has. */
export function absenceAt(answers: Answers, row: number): number {
	if (answers.kind === 'written' || answers.kind === 'multiple') {
		return answers.absence[row] ?? ABSENCE.notAsked;
	}
	const number = numbersOf(answers)[row] ?? markOf(ABSENCE.notAsked, answers.lowest);
	return number >= answers.lowest ? ABSENCE.valid : answers.lowest - number;
}

/** Tells rows with an answer from those without. */
export function validity(answers: Answers): (row: number) => boolean {
	if (answers.kind === 'written' || answers.kind === 'multiple') {
		const { absence } = answers;
		return (row) => absence[row] === ABSENCE.valid;
	}
	const { lowest } = answers;
	const numbers = numbersOf(answers);
	return (row) => (numbers[row] ?? -Infinity) >= lowest;
}

function numbersOf(answers: Extract<Answers, { kind: 'scores' | 'choice' }>): Numbers {
	return answers.kind === 'scores' ? answers.scores : answers.codes;
}
