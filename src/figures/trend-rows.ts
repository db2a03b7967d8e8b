import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotWave } from '../snapshot/snapshot.ts';
import { askedQuestion } from '../story/asked-question.ts';
import { factEstimate, type FactEstimate } from './fact-estimate.ts';
import {
	cutKey,
	recommendationFact,
	recommendationQuestion,
	studyOf,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import { pathOf, satisfiedFact } from './touchpoint-rows.ts';

/** One wave of a trend. */
export interface TrendRow {
	readonly wave: SnapshotWave;
	readonly fact: Fact | undefined;
	readonly told: FactEstimate;
}

/** The waves of a touchpoint or a recommendation question, the oldest first. */
export function trendRows(view: FigureView, subject: FigureSubject): readonly TrendRow[] {
	const study = studyOf(view, subject);
	const cut = cutKey(study, subject);
	const rated = pathOf(view, study)
		.flatMap(({ touchpoints }) => touchpoints)
		.find(({ touchpoint }) => touchpoint.id === subject.touchpoint);
	const wanted = subject.question || recommendationQuestion(view, study);
	const question = rated ? rated.question : study.questions.find(({ id }) => id === wanted);
	return study.waves.toReversed().map((wave) => {
		const key = { ...cut, wave: wave.id };
		const asked = question && askedQuestion(view, study, question, wave.id);
		const fact = rated
			? satisfiedFact(view, { touchpoint: rated.touchpoint, question: asked }, key)
			: recommendationFact(view, { ...key, question: asked?.id ?? '' });
		return { wave, fact, told: factEstimate(view, fact) };
	});
}

export function newestFact(rows: readonly TrendRow[]): Fact | undefined {
	return rows.at(-1)?.fact;
}

export function isShare(rows: readonly TrendRow[]): boolean {
	return rows.some(({ fact }) => fact?.unit === 'percent');
}
