import type { SnapshotStudy } from '../snapshot/snapshot.ts';
import { pointsAxis } from './axes.ts';
import {
	cutKey,
	labelOf,
	recommendationFact,
	recommendationQuestion,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';

/** The study that asks about several suppliers: the one named, else the first that has rivals. */
export function benchmarkStudy(
	view: FigureView,
	subject: FigureSubject,
): SnapshotStudy | undefined {
	const { studies } = view.card;
	if (subject.study) return studies.find(({ id }) => id === subject.study);
	return studies.find(({ brands }) => brands.length > 1);
}

/** The recommendation score of each supplier among its own customers, highest first. */
export async function competitorsFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = benchmarkStudy(view, subject);
	if (!study || study.waves.length === 0) return null;
	const question = subject.question || recommendationQuestion(view, study);
	const cut = { ...cutKey(study, subject), question };
	const rows = study.brands
		.map((brand) => ({
			label: labelOf(view, brand),
			group: '',
			fact: recommendationFact(view, { ...cut, brand: brand.id }),
			isOwn: brand.own,
		}))
		.toSorted((a, b) => (b.fact?.value ?? -101) - (a.fact?.value ?? -101));
	const words = view.phrases.figure;
	const metric = rows.find(({ fact }) => fact)?.fact?.metric ?? 'nps';
	return intervalFigure(view, rows, {
		id,
		study: study.id,
		measure: words.metrics[metric] ?? metric,
		rowHead: words.columns.brand,
		axis: (ends) => pointsAxis(view, ends),
	});
}
