import { findFact } from '../snapshot/fact-index.ts';
import { askedQuestion } from '../story/asked-question.ts';
import { factText } from '../story/fact-text.ts';
import { mainCut } from '../story/main-cut.ts';
import type { SnapshotQuestion, SnapshotTouchpoint } from '../snapshot/snapshot.ts';
import { labelText, mainStudy } from '../story/view.ts';
import { formatBase } from '../wording/numbers.ts';
import { labelOf, recommendationFact, type FigureView } from './figure-view.ts';

/** More than four lead nobody. */
const MOST = 4;
/** A longer label is cut. */
const LONGEST = 48;

/** A headline figure in words. */
export interface HeadlineFact {
	/** The measure and what it is about: "NPS", "Satisfied: Invoicing". */
	readonly label: string;
	/** The base. */
	readonly qualifier: string;
	readonly value: string;
	readonly interval?: string;
}

/** The totals that the codebook puts first, at most four. */
export function headlineFacts(view: FigureView): HeadlineFact[] {
	const study = mainStudy(view);
	const words = view.phrases.figure;
	return study.headline.slice(0, MOST).flatMap((id) => {
		const [metric = '', named = '', category = ''] = id.split(':');
		const cut = mainCut(view);
		const told = study.questions.find((one) => one.id === named);
		const about = told && askedQuestion(view, study, told, cut.wave);
		const question = about?.id ?? named;
		const fact =
			findFact(view.index, { ...cut, metric, question, category }) ??
			(about?.kind === 'nps' ? recommendationFact(view, { ...cut, question }) : undefined);
		if (!fact) return [];
		const { text, interval } = factText(fact, view);
		const touchpoint = study.touchpoints.find((one) => one.id === about?.touchpoint);
		const measure = words.metrics[fact.metric] ?? fact.metric;
		return [
			{
				label: headlineLabel(view, measure, touchpoint, about),
				qualifier: fact.n === null ? '' : formatBase(fact.n, view.numbers),
				value: text,
				...(interval === '' ? {} : { interval: words.intervalOf(interval) }),
			},
		];
	});
}

/** What a headline figure is about: its touchpoint, its question, or for a score of recommendation its name alone. */
function headlineLabel(
	view: FigureView,
	measure: string,
	touchpoint: SnapshotTouchpoint | undefined,
	question: SnapshotQuestion | undefined,
): string {
	if (touchpoint) return `${labelOf(view, touchpoint)}: ${measure.toLowerCase()}`;
	if (!question || question.kind === 'nps') return measure;
	return shortened(labelText(view, question.text));
}

/** A text of at most LONGEST characters, cut between words. */
function shortened(text: string): string {
	if (text.length <= LONGEST) return text;
	const cut = text.slice(0, LONGEST - 1);
	return `${cut.replace(/[\s,;:]+\S*$/u, '') || cut}…`;
}
