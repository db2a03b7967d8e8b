import { relationReasons, relationStatements } from '../story/relation-answers.ts';
import { labelText, mainStudy } from '../story/view.ts';
import { percentAxis } from './axes.ts';
import type { FigureSubject, FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';
import { questionShares } from './question-shares.ts';

/** What the people of one relation think of us: the share of them who agree with each statement. */
export async function relationStatementsFigure(
	view: FigureView,
	{ relation }: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const rowHead = view.phrases.figure.columns.statement;
	return questionShares(view, relationStatements(view, relation), { id, rowHead });
}

/** The reasons that the people of one relation give, the commonest first. */
export async function relationReasonsFigure(
	view: FigureView,
	{ relation }: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const [answered] = relationReasons(view, relation);
	if (!answered) return null;
	const words = view.phrases.figure.columns;
	const { question, shares } = answered;
	const rows = shares.map((fact) => {
		const option = question.options.find(({ id: one }) => one === fact.category);
		const label = (option && labelText(view, option.label)) || fact.category;
		return { label, group: '', fact, isOwn: false };
	});
	return intervalFigure(view, rows, {
		id,
		study: mainStudy(view).id,
		measure: words.share,
		rowHead: words.answer,
		axis: (ends) => percentAxis(view, ends),
	});
}
