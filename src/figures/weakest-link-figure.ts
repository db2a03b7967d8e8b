import { findFact } from '../snapshot/fact-index.ts';
import { percentAxis } from './axes.ts';
import { cutKey, pluralOf, studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';

/** How many met at least one touchpoint that failed, by role and of all, in the study's order. */
export async function weakestLinkFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const { brand: _brand, ...cut } = cutKey(study, subject);
	const factOf = (role: string) => findFact(view.index, { ...cut, role, metric: 'weakest-link' });
	const words = view.phrases.figure;
	const rows = [
		...study.roles.map((role) => ({ label: pluralOf(view, role), fact: factOf(role.id) })),
		{ label: words.rows.all, fact: factOf('') },
	]
		.filter(({ fact }) => fact !== undefined)
		.map((row, at, all) => ({ ...row, group: '', isOwn: at === all.length - 1 }));
	return intervalFigure(view, rows, {
		id,
		study: study.id,
		measure: view.phrases.derived.columns.failing,
		rowHead: words.columns.role,
		axis: (ends) => percentAxis(view, ends),
	});
}
