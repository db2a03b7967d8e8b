import type { ChartProps } from '../charts/index.ts';
import { findFact } from '../snapshot/fact-index.ts';
import { askedQuestion } from '../story/asked-question.ts';
import {
	againstPrevious,
	againstTarget,
	isUnsteady,
	verdictOf,
	weightedTwin,
	type Comparison,
} from '../story/comparison.ts';
import { differenceText, targetWords } from '../story/comparison-findings.ts';
import { coverageShort } from '../story/coverage.ts';
import { familyPageOf, type FamilyPage } from '../story/fact-families.ts';
import { factText } from '../story/fact-text.ts';
import { mainCut } from '../story/main-cut.ts';
import { pathMarks } from '../story/path-marks.ts';
import { rollUpNotes } from '../story/roll-ups.ts';
import type { Fact, Verdict } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { labelText, mainStudy } from '../story/view.ts';
import { formatBase } from '../wording/numbers.ts';
import { intervalText } from './fact-estimate.ts';
import { headlineMini } from './headline-mini.ts';
import { labelOf, recommendationFact, type FigureView } from './figure-view.ts';

/** More than four lead nobody. */
const MOST = 4;
/** A longer label is cut. */
const LONGEST = 48;

/** A headline figure in words, and what its small drawing shows. */
export interface HeadlineFact {
	/** The measure and what it is about: "NPS", "Invoicing: satisfied". */
	readonly label: string;
	/** Its name on the path, its n, and of how many of whom. */
	readonly qualifier: string;
	readonly value: string;
	readonly interval?: string;
	/** Whether it moved since the wave before, and whether its target is met. */
	readonly verdicts: readonly HeadlineVerdict[];
	/** A warning that no reader may miss. */
	readonly notes: readonly string[];
	/** The number without weights and other ways of counting it. */
	readonly more: readonly string[];
	/** Where it is told how it is made. */
	readonly family: FamilyPage;
	/** Null where there is nothing to draw. */
	readonly drawing: ChartProps<'mini-interval'> | null;
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
	const marks = pathMarks(view);
	return study.headline.slice(0, MOST).flatMap((id, at) => {
		const [metric = '', named = '', category = ''] = id.split(':');
		const cut = mainCut(view);
		const told = study.questions.find((one) => one.id === named);
		const about = told && askedQuestion(view, study, told, cut.wave);
		const question = about?.id ?? named;
		const fact =
			findFact(view.index, { ...cut, metric, question, category }) ??
			(about?.kind === 'nps' ? recommendationFact(view, { ...cut, question }) : undefined);
		if (!fact) return [];
		const { text } = factText(fact, view);
		const interval = intervalText(view, fact);
		const label = headlineLabel(view, fact, about);
		const mark = marks.get(about?.touchpoint ?? '');
		return [
			{
				label,
				qualifier: [
					mark && mark !== 'end' ? view.phrases.chart.pathMarks[mark].toLowerCase() : '',
					fact.n === null ? '' : formatBase(fact.n, view.numbers),
					fact.n === null ? '' : coverageShort(view),
				]
					.filter(Boolean)
					.join(', '),
				value: text,
				...(interval === '' ? {} : { interval: view.phrases.figure.intervalOf(interval) }),
				verdicts: headlineVerdicts(view, fact),
				...headlineNotes(view, fact),
				family: familyPageOf(view.index, fact),
				drawing: headlineMini(view, fact, `key-${at + 1}`, label),
			},
		];
	});
}

/** The change since the wave before, then the target; each where it has a verdict. */
function headlineVerdicts(view: FigureView, level: Fact): readonly HeadlineVerdict[] {
	const change = againstPrevious(view, level);
	const target = againstTarget(view, level);
	return [
		...verdictOn(view, change, (kind) => changeWords(view, kind, change)),
		...verdictOn(view, target, () => targetWords(view, target)),
	];
}

function verdictOn(
	view: FigureView,
	comparison: Comparison | undefined,
	say: (kind: Verdict) => string,
): readonly HeadlineVerdict[] {
	const kind = verdictOf(comparison);
	if (!comparison || kind === null) return [];
	return [{ kind, words: say(kind), interval: differenceText(view, comparison.fact).short }];
}

/** `Fell`; a change that one account makes alone says so. */
function changeWords(view: FigureView, kind: Verdict, change: Comparison | undefined): string {
	const words = view.phrases.figure.verdicts[kind];
	const isMove = kind === 'up' || kind === 'down';
	if (!change || !isMove || !isUnsteady(view, change)) return words;
	return `${words} (${view.phrases.comparison.onOneAccount})`;
}

/** Other ways of counting, the unweighted one among them; their warning stands apart. */
function headlineNotes(view: FigureView, level: Fact): Pick<HeadlineFact, 'notes' | 'more'> {
	const [line, ...notes] = rollUpNotes(view, level);
	return { notes, more: line === undefined ? unweightedNote(view, level) : [line] };
}

function unweightedNote(view: FigureView, level: Fact): readonly string[] {
	const twin = weightedTwin(view, level, 'none');
	if (twin?.value == null) return [];
	const base = twin.n === null ? '' : formatBase(twin.n, view.numbers);
	return [capitalised(view.phrases.comparison.unweighted(factText(twin, view).text, base))];
}

/** What a headline figure is about: its touchpoint, its question, or for a score of recommendation its name alone. */
export function headlineLabel(
	view: FigureView,
	{ metric }: Fact,
	question: SnapshotQuestion | undefined,
): string {
	const measure = view.phrases.figure.metrics[metric] ?? metric;
	const { touchpoints } = mainStudy(view);
	const touchpoint = touchpoints.find(({ id }) => id === question?.touchpoint);
	if (touchpoint) return `${labelOf(view, touchpoint)}: ${measure.toLowerCase()}`;
	if (!question || question.kind === 'nps') return measure;
	return shortened(asLabel(labelText(view, question.text)));
}

function capitalised(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** A sentence that stands as a name has no full stop. */
function asLabel(text: string): string {
	return text.replace(/(?<!\.)\.$/u, '');
}

/** A text of at most LONGEST characters, cut between words. */
function shortened(text: string): string {
	if (text.length <= LONGEST) return text;
	const cut = text.slice(0, LONGEST - 1);
	return `${cut.replace(/[\s,;:]+\S*$/u, '') || cut}…`;
}
