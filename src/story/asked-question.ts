import type { SnapshotQuestion, SnapshotStudy } from '../snapshot/snapshot.ts';
import type { View } from './view.ts';

/**
 * What a wave asked of a question: the question itself, or the one that it goes on from, however far
 * back; the question itself where the wave asked none of them.
 */
export function askedQuestion(
	view: View,
	study: SnapshotStudy,
	question: SnapshotQuestion,
	wave: string,
): SnapshotQuestion {
	const line = questionLine(study, question);
	return line.find(({ id }) => isAsked(view, study, id, wave)) ?? question;
}

/** Whether any fact of a study says that a wave asked a question. */
export function isAsked(view: View, study: SnapshotStudy, question: string, wave: string): boolean {
	const own = study.id === view.index.mainStudy ? ['', study.id] : [study.id];
	return (view.index.byQuestion.get(question) ?? []).some(
		(fact) => fact.wave === wave && fact.status !== 'not-asked' && own.includes(fact.study),
	);
}

/** A question, the one it goes on from, and so on. */
function questionLine(study: SnapshotStudy, question: SnapshotQuestion): SnapshotQuestion[] {
	const line: SnapshotQuestion[] = [];
	let next: SnapshotQuestion | undefined = question;
	while (next !== undefined && !line.includes(next)) {
		line.push(next);
		const before: string = next.continues;
		next = study.questions.find(({ id }) => id === before);
	}
	return line;
}
