import {
	cutKey,
	recommendationQuestion,
	studyOf,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { insideSentence, relationWords } from '../story/names.ts';
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
		.map(({ id: relation }) => {
			const { label } = relationWords(view, study, relation);
			return recommendationRow(view, label, { ...cut, relation }, false);
		})
		.filter(({ score }) => score !== undefined && score.status !== 'not-asked');
	if (rows.length < 2) return null;
	const balances = rows.filter(({ score }) => score?.metric === 'balance');
	const groups = balances.map(({ label }) => insideSentence(view, label));
	const words = view.phrases.figure;
	return recommendationFigure(view, rows, {
		id,
		rowHead: words.columns.relation,
		note:
			groups.length === 0 || groups.length === rows.length
				? ''
				: words.areBalances(view.phrases.site.list(groups)),
		study: study.id,
		base: rangeLine(
			view,
			rows.map(({ score }) => score),
		),
	});
}
