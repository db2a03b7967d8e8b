import {
	cutKey,
	labelOf,
	recommendationQuestion,
	studyOf,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { rangeLine } from './base-line.ts';
import { recommendationRow } from './recommendation-row.ts';
import { recommendationFigure } from './roles-figure.ts';

/** The recommendation question by relation; relations stand side by side and are never added up. */
export async function relationsFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const question = subject.question || recommendationQuestion(view, study);
	const cut = { ...cutKey(study, subject), question };
	const rows = study.relations
		.map((relation) =>
			recommendationRow(view, labelOf(view, relation), { ...cut, relation: relation.id }, false),
		)
		.filter(({ score }) => score !== undefined && score.status !== 'not-asked');
	if (rows.length < 2) return null;
	return recommendationFigure(view, rows, {
		id,
		study: study.id,
		base: rangeLine(
			view,
			rows.map(({ score }) => score),
		),
	});
}
