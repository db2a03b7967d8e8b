import { brandName, relationWords } from '../story/names.ts';
import { drawnStatements } from '../story/statement-differences.ts';
import { imageStatements, type StatementRow } from '../story/statement-rows.ts';
import { labelText } from '../story/view.ts';
import { percentAxis } from './axes.ts';
import type { FigureSubject, FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';
import { rivalVerdict } from './rival-verdict.ts';

/**
 * Rated statements about each supplier, statement by statement, suppliers in the codebook's order: those
 * that tell a difference are drawn, all are in the data table.
 */
export async function statementsFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const statements = imageStatements(view, subject.study);
	if (!statements) return null;
	const { study, relation } = statements;
	const group = relationWords(view, study, relation).label;
	const { drawn, rest, isOwnAlone } = drawnStatements(view, statements);
	const ownOf = (question: string) =>
		statements.rows.find((row) => row.isOwn && row.question.id === question)?.fact;
	const rowOf = ({ question, brand, isOwn, fact }: StatementRow) => ({
		...(isOwn ? {} : rivalVerdict(view, ownOf(question.id), brand)),
		label: brand === '' ? group : brandName(view, brand).heading,
		group: labelText(view, question.text) || question.id,
		fact,
		isOwn,
	});
	const rows = [
		...drawn.map(rowOf),
		...rest.map((row) => ({ ...rowOf(row), isInTableAlone: true })),
	];
	const { statement, figure: words } = view.phrases;
	const further = new Set(rest.map(({ question }) => question.id)).size;
	return intervalFigure(view, rows, {
		id,
		study: study.id,
		measure: words.columns.share,
		rowHead: rows.some(({ isOwn }) => !isOwn) ? words.columns.brand : words.columns.statement,
		note: isOwnAlone ? statement.ownAlone : further > 0 ? statement.further(further) : '',
		axis: (ends) => percentAxis(view, ends),
	});
}
