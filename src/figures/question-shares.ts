import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { labelText, mainStudy } from '../story/view.ts';
import { percentAxis } from './axes.ts';
import type { FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';

/** A row for each question with the share that it was answered with; null without any. */
export function questionShares(
	view: FigureView,
	answers: readonly { readonly question: SnapshotQuestion; readonly fact: Fact | undefined }[],
	{ id, rowHead }: { readonly id: string; readonly rowHead: string },
): Promise<FinishedFigure | null> {
	const rows = answers.map(({ question, fact }) => ({
		label: labelText(view, question.text) || question.id,
		group: '',
		fact,
		isOwn: false,
	}));
	return intervalFigure(view, rows, {
		id,
		study: mainStudy(view).id,
		measure: view.phrases.figure.columns.share,
		rowHead,
		axis: (ends) => percentAxis(view, ends),
	});
}
