import { findFact } from '../snapshot/fact-index.ts';
import { askedQuestion } from '../story/asked-question.ts';
import {
	againstPrevious,
	againstTarget,
	verdictOf,
	weightedTwin,
	type Comparison,
} from '../story/comparison.ts';
import { changeAfterLevel, differenceText, targetFinding } from '../story/comparison-findings.ts';
import { coverageShort } from '../story/coverage.ts';
import { factText } from '../story/fact-text.ts';
import { mainCut } from '../story/main-cut.ts';
import { rollUpNotes } from '../story/roll-ups.ts';
import type { Fact, Verdict } from '../snapshot/fact.ts';
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
	/** Whether it moved since the wave before, and whether its target is met. */
	readonly verdicts: readonly HeadlineVerdict[];
	/** The number without weights, other ways of counting it, a warning. */
	readonly notes: readonly string[];
}

/** A verdict in words with the difference that it is about. */
export interface HeadlineVerdict {
	readonly kind: Verdict;
	readonly words: string;
	readonly interval: string;
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
				qualifier: fact.n === null ? '' : baseAndCoverage(view, fact.n),
				value: text,
				...(interval === '' ? {} : { interval: words.intervalOf(interval) }),
				verdicts: headlineVerdicts(view, fact),
				notes: headlineNotes(view, fact),
			},
		];
	});
}

/** The badge of a total: its n, and of how many of whom. */
function baseAndCoverage(view: FigureView, n: number): string {
	return `${formatBase(n, view.numbers)}. ${coverageShort(view)}`;
}

/** The change since the wave before, then the target; each where it has a verdict. */
function headlineVerdicts(view: FigureView, level: Fact): readonly HeadlineVerdict[] {
	const change = againstPrevious(view, level);
	const target = againstTarget(view, level);
	return [...changeVerdict(view, change), ...targetVerdict(view, target)];
}

function changeVerdict(
	view: FigureView,
	change: Comparison | undefined,
): readonly HeadlineVerdict[] {
	const kind = verdictOf(change);
	if (!change || kind === null) return [];
	const words = changeAfterLevel(view, change);
	return [{ kind, words: capitalised(words), interval: differenceText(view, change.fact).short }];
}

function targetVerdict(
	view: FigureView,
	target: Comparison | undefined,
): readonly HeadlineVerdict[] {
	const kind = verdictOf(target);
	if (!target || kind === null) return [];
	const words = targetFinding(view, target);
	return [{ kind, words: capitalised(words), interval: differenceText(view, target.fact).short }];
}

/** Other ways of counting, the unweighted one among them. */
function headlineNotes(view: FigureView, level: Fact): readonly string[] {
	const rollUps = rollUpNotes(view, level);
	return rollUps.length > 0 ? rollUps : unweightedNote(view, level);
}

function unweightedNote(view: FigureView, level: Fact): readonly string[] {
	const twin = weightedTwin(view, level, 'none');
	if (twin?.value == null) return [];
	const base = twin.n === null ? '' : formatBase(twin.n, view.numbers);
	return [capitalised(view.phrases.comparison.unweighted(factText(twin, view).text, base))];
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

function capitalised(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A text of at most LONGEST characters, cut between words. */
function shortened(text: string): string {
	if (text.length <= LONGEST) return text;
	const cut = text.slice(0, LONGEST - 1);
	return `${cut.replace(/[\s,;:]+\S*$/u, '') || cut}…`;
}
