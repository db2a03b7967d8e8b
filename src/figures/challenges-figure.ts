import { againstRest } from '../story/comparison.ts';
import { challengeAnswers, challengeName, solvedAnswers } from '../story/challenge-answers.ts';
import { roleName } from '../story/names.ts';
import { mainStudy } from '../story/view.ts';
import { formatCount } from '../wording/numbers.ts';
import { percentAxis } from './axes.ts';
import { factCell } from './fact-cell.ts';
import { intervalText } from './fact-estimate.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureTable, FinishedFigure } from './finished-figure.ts';
import { intervalFigure } from './interval-figure.ts';
import { questionShares } from './question-shares.ts';
import { verdictCell } from './verdict-cell.ts';

/** How many customers have each challenge, the largest share first; null where nothing is told. */
export async function challengesFigure(
	view: FigureView,
	id: string,
): Promise<FinishedFigure | null> {
	const answers = challengeAnswers(view);
	if (!answers) return null;
	const words = view.phrases.figure.columns;
	const rows = answers.shares.map((fact) => ({
		label: challengeName(view, answers.question, fact),
		group: '',
		fact,
		isOwn: false,
	}));
	return intervalFigure(view, rows, {
		id,
		study: mainStudy(view).id,
		measure: words.share,
		rowHead: view.phrases.challenge.columns.challenge,
		axis: (ends) => percentAxis(view, ends),
	});
}

/** Each challenge in each role that was asked, with what a verdict tells; null where nothing is told. */
export function challengeRolesTable(view: FigureView): FigureTable | null {
	const rows = mainStudy(view).roles.flatMap(({ id }) => {
		const answers = challengeAnswers(view, id);
		if (!answers) return [];
		const { heading } = roleName(view, id);
		return answers.shares.map((fact) => ({
			label: `${heading}: ${challengeName(view, answers.question, fact)}`,
			cells: [
				fact.n === null ? '' : formatCount(fact.n, view.numbers),
				factCell(view, fact),
				intervalText(view, fact),
				verdictCell(view, againstRest(view, fact), 'difference'),
			],
		}));
	});
	if (rows.length === 0) return null;
	const { columns, interval } = view.phrases.figure;
	const words = view.phrases.challenge;
	return {
		caption: words.roles.topic,
		columns: [
			{ label: words.columns.roleAndChallenge },
			{ label: columns.n, numeric: true },
			{ label: columns.share, numeric: true },
			{ label: interval, numeric: true },
			{ label: columns.verdict },
		],
		rows,
	};
}

/** How many say that a challenge is solved, by question; null where nobody was asked. */
export async function solvedFigure(view: FigureView, id: string): Promise<FinishedFigure | null> {
	const rowHead = view.phrases.figure.columns.question;
	return questionShares(view, solvedAnswers(view), { id, rowHead });
}
