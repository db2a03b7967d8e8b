import { CAUSES, type Cause } from '../versions/cause.ts';
import { countByCause, groupsOf, type DiffGroup } from '../versions/tally.ts';
import type { VersionDiff } from '../versions/version-diff.ts';
import { asText, asTitle } from '../wording/group-name.ts';
import { formatCount } from '../wording/numbers.ts';
import { versionName } from '../wording/version-name.ts';
import { amountText, changeFinding, measureOf } from './comparison-findings.ts';
import { analysisFact } from './derived-facts.ts';
import {
	measureChanges,
	samePeopleChanges,
	verdictCounts,
	type MeasureChange,
} from './measure-changes.ts';
import { headlineMetric, metricFact } from './main-metric.ts';
import { missingSection, type PageStory, type SectionStory } from './story.ts';
import { headingView, mainStudy, type View } from './view.ts';

export type ChangesSection =
	'moved' | 'same' | 'questions' | 'all' | 'causes' | 'content' | 'again';

/** Two versions of a report as one audience sees them, and what differs. */
export interface VersionPair {
	/** Ids. */
	readonly from: string;
	readonly to: string;
	/** Of the newer version. */
	readonly view: View;
	/** Of the older version, in the same language. */
	readonly before: View;
	readonly diff: VersionDiff;
}

/** More findings than these stand in the figure alone. */
const MOST_FINDINGS = 3;

/** What changed between two versions, by the verdicts that the newer one published and by nothing else. */
export function changesStory(pair: VersionPair, contentParts: number): PageStory<ChangesSection> {
	const { view, diff } = pair;
	const words = view.phrases.changes;
	const measures = measureChanges(view, diff);
	const counts = verdictCounts(measures);
	const title = asTitle([words.title(counts, versionName(pair.from))]);
	const findings = moves(view, measures);
	return {
		title,
		deck: asText(
			findings.length > 0 ? findings.slice(0, MOST_FINDINGS) : quietDeck(view, measures),
		),
		description: asText([title, ...findings.slice(0, 1)]),
		sections: {
			moved: movedSection(pair, measures),
			same: sameSection(view, measures),
			questions: questionsSection(view, diff),
			all: allSection(view, diff),
			causes: causesSection(view, diff),
			content: contentSection(view, contentParts),
			again: { topic: words.again.topic, title: words.again.title, subtitle: '' },
		},
	};
}

/** `Invoicing: the share satisfied fell by 15 percentage points, …`, the largest first. */
function moves(view: View, measures: readonly MeasureChange[]): readonly string[] {
	return measures
		.filter(({ group }) => group === 'moved')
		.toSorted(
			(a, b) => Number(a.isUnsteady) - Number(b.isUnsteady) || sizeOfMove(b) - sizeOfMove(a),
		)
		.map(
			({ name, comparison, question }) => `${name}: ${changeFinding(view, comparison, question)}`,
		);
}

function sizeOfMove({ comparison }: MeasureChange): number {
	return Math.abs(comparison?.fact.value ?? 0);
}

/** Of the headline, where nothing moved. */
function quietDeck(view: View, measures: readonly MeasureChange[]): readonly string[] {
	const metric = headlineMetric(view, mainStudy(view));
	const id = metric ? metricFact(view, metric)?.id : undefined;
	const headline = measures.find(({ to }) => to.id === id);
	const finding = headline ? changeFinding(view, headline.comparison, headline.question) : '';
	return finding === '' ? [] : [finding, view.phrases.changes.noneMoved];
}

function movedSection(
	{ view, from, to }: VersionPair,
	measures: readonly MeasureChange[],
): SectionStory {
	const words = view.phrases.changes.moved;
	const [older, newer] = [versionName(from), versionName(to)];
	if (measures.length === 0) return missingSection(words, words.missing(older));
	const { of, up, down, unclear, unsaid } = verdictCounts(measures);
	const compared = up + down + unclear + unsaid;
	return {
		topic: words.topic,
		title:
			compared === 0
				? view.phrases.changes.title(verdictCounts(measures), older)
				: asTitle([words.title(up + down, of)]),
		subtitle: words.subtitle(older, newer),
		howToRead: [words.howToRead, detectable(view)].filter(Boolean).join(' '),
	};
}

/** The smallest change of the headline that so many answers show, as it was published; '' where it was not. */
function detectable(view: View): string {
	const metric = headlineMetric(view, mainStudy(view));
	const level = metric ? metricFact(view, metric) : undefined;
	const fact = level ? analysisFact(view, 'detectable', level) : undefined;
	if (!metric || !level || !fact) return '';
	const { comparison, changes } = view.phrases;
	const measure = comparison.measureHeading(measureOf(level, metric.question));
	return changes.moved.detectable(measure, amountText(view, fact));
}

function sameSection(view: View, measures: readonly MeasureChange[]): SectionStory {
	const words = view.phrases.changes.same;
	const { topic, subtitle, howToRead } = words;
	const rows = samePeopleChanges(view, measures);
	const [first] = inOrderOfHeadline(view, rows);
	if (first === undefined) {
		return missingSection(words, mainStudy(view).panel ? words.tooFew : words.missing);
	}
	const [finding, whole] = [headingView(view), view].map((one) =>
		changeFinding(one, first.comparison, first.question),
	);
	if (!finding || !whole) return { topic, title: topic, subtitle, howToRead };
	const notes = [asText([whole])];
	return { topic, title: asTitle([words.title(finding)]), subtitle, howToRead, notes };
}

/** The headline first. */
function inOrderOfHeadline(view: View, rows: readonly MeasureChange[]): readonly MeasureChange[] {
	const [headline = ''] = mainStudy(view).headline;
	const isHeadline = ({ to }: MeasureChange) => `${to.metric}:${to.question}` === headline;
	return rows.toSorted((a, b) => Number(isHeadline(b)) - Number(isHeadline(a)));
}

function questionsSection(view: View, { questions }: VersionDiff): SectionStory {
	const words = view.phrases.changes.questions;
	if (questions.length === 0) return missingSection(words, words.missing);
	const comparable = questions.filter(({ standing }) => standing === 'comparable').length;
	return {
		topic: words.topic,
		title: asTitle([words.title(comparable, questions.length)]),
		subtitle: '',
	};
}

function allSection(view: View, diff: VersionDiff): SectionStory {
	const words = view.phrases.changes.all;
	const groups = groupsOf(diff);
	const moved = sizeOf(groups, 'moved');
	const compared = moved + sizeOf(groups, 'no-clear-change') + sizeOf(groups, 'unsaid');
	const text = formatCount(compared, view.numbers);
	return {
		topic: words.topic,
		title: asTitle([words.title(moved, compared, text)]),
		subtitle: '',
		notes: [view.phrases.changes.again.noTest],
	};
}

/** How many numbers a group has. */
export function sizeOf(groups: readonly DiffGroup[], id: DiffGroup['id']): number {
	return groups.find((group) => group.id === id)?.changes.length ?? 0;
}

function causesSection(view: View, diff: VersionDiff): SectionStory {
	const words = view.phrases.changes.causes;
	const { topic, names } = words;
	const causes = toldCauses(diff, view);
	if (causes.length === 0) return { topic, title: words.missingTitle, subtitle: '' };
	const list = view.phrases.site.list(causes.map((cause) => names[cause]));
	return { topic, title: asTitle([words.title(list)]), subtitle: '' };
}

/**
 * The causes that have a part in a number, in the order in which causes are told. Who does not see how
 * the files were read cannot be told that they were read otherwise.
 */
export function toldCauses(diff: VersionDiff, { card }: View): readonly Cause[] {
	const counts = countByCause(diff);
	const seesFiles = card.studies.some(({ sources }) => sources.length > 0);
	return CAUSES.filter((cause) => counts.has(cause) && (seesFiles || cause !== 'recode'));
}

function contentSection(view: View, parts: number): SectionStory {
	const { topic, title, none, missing } = view.phrases.changes.content;
	return parts === 0
		? { topic, title: none, subtitle: '', missing }
		: { topic, title, subtitle: '' };
}
