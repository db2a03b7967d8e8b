import { findFact } from '../snapshot/fact-index.ts';
import { percentAxis } from './axes.ts';
import { benchmarkStudy } from './competitors-figure.ts';
import { cutKey, labelOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';

/** Rated statements about each supplier, statement by statement, suppliers in the codebook's order. */
export async function statementsFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = benchmarkStudy(view, subject);
	if (!study || study.waves.length === 0) return null;
	const cut = cutKey(study, subject);
	const statements = study.questions.filter(
		({ kind, touchpoint }) => kind === 'rating' && touchpoint === '',
	);
	const rows = statements.flatMap((question) =>
		study.brands.map((brand) => ({
			label: labelOf(view, brand),
			group: question.text[view.language] ?? question.id,
			fact: findFact(view.index, {
				...cut,
				brand: brand.id,
				metric: 'top2',
				question: question.id,
			}),
			isOwn: brand.own,
		})),
	);
	if (rows.length === 0) return null;
	const words = view.phrases.figure;
	return intervalFigure(view, rows, {
		id,
		study: study.id,
		measure: words.columns.share,
		rowHead: words.columns.brand,
		axis: (ends) => percentAxis(view, ends),
	});
}
