import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import type { FactChange } from '../versions/fact-change.ts';
import type { VersionDiff } from '../versions/version-diff.ts';
import type { VerdictCounts } from '../wording/en/changes-words.ts';
import { againstWave, isUnsteady, verdictOf, type Comparison } from './comparison.ts';
import { measureOf } from './comparison-findings.ts';
import { mainCut } from './main-cut.ts';
import { headlineMetric, metricFact, type MainMetric } from './main-metric.ts';
import { relationWords } from './names.ts';
import { roleRows, touchpointRows } from './rows.ts';
import { labelText, mainStudy, type View } from './view.ts';

/** What may be said of a measure between two versions. */
export type MeasureGroup =
	'moved' | 'no-clear-change' | 'cannot-be-said' | 'uncompared' | 'hidden' | 'shown';

/** One of the numbers that the pages of a report are headed by, then and now. */
export interface MeasureChange {
	/** `Invoicing`, `NPS, finance`. */
	readonly name: string;
	readonly group: MeasureGroup;
	/** In the older version, as it was published. */
	readonly from: Fact;
	readonly to: Fact;
	readonly question: SnapshotQuestion;
	/** As the newer version published it; undefined where it did not. */
	readonly comparison: Comparison | undefined;
	/** Whether the change rests on one account. */
	readonly isUnsteady: boolean;
}

const ORDER: readonly MeasureGroup[] = [
	'moved',
	'no-clear-change',
	'cannot-be-said',
	'uncompared',
	'hidden',
	'shown',
];

/**
 * The headline of all and of each role and the level of each touchpoint, as far as they are not as they
 * were: by what may be said of them, then by how much they changed.
 */
export function measureChanges(view: View, { facts }: VersionDiff): readonly MeasureChange[] {
	const byId = new Map(facts.map((change) => [change.to?.id ?? '', change]));
	const size = ({ comparison }: MeasureChange) => comparison?.fact.value ?? 0;
	const seen = new Set<string>();
	return measures(view)
		.flatMap(({ name, question, fact }): readonly MeasureChange[] => {
			const change = byId.get(fact.id);
			if (change === undefined || seen.has(fact.id)) return [];
			seen.add(fact.id);
			return measureChange(view, name, question, change);
		})
		.toSorted((a, b) => ORDER.indexOf(a.group) - ORDER.indexOf(b.group) || size(a) - size(b));
}

/** Among the measures, how many are told of by each verdict. */
export function verdictCounts(changes: readonly MeasureChange[]): VerdictCounts {
	const count = (group: MeasureGroup) => changes.filter((one) => one.group === group).length;
	const moved = changes.filter(({ group }) => group === 'moved');
	const up = moved.filter(({ comparison }) => verdictOf(comparison) === 'up').length;
	return {
		of: changes.length - count('hidden') - count('shown'),
		up,
		down: moved.length - up,
		unclear: count('no-clear-change'),
		unsaid: count('cannot-be-said'),
		uncompared: count('uncompared'),
	};
}

function measureChange(
	view: View,
	name: string,
	question: SnapshotQuestion,
	{ kind, from, to, comparison: fact }: FactChange,
): readonly MeasureChange[] {
	if (from === null || to === null) return [];
	const found = fact ? againstWave(view, to, fact.against.slice('wave.'.length)) : undefined;
	const comparison = verdictOf(found) === null ? undefined : found;
	const group = groupOf(kind, comparison);
	const unsteady = comparison !== undefined && isUnsteady(view, comparison);
	return [{ name, group, from, to, question, comparison, isUnsteady: unsteady }];
}

function groupOf(kind: FactChange['kind'], comparison: Comparison | undefined): MeasureGroup {
	if (kind === 'hidden' || kind === 'shown') return kind;
	const verdict = verdictOf(comparison);
	if (verdict === null) return 'uncompared';
	return verdict === 'up' || verdict === 'down' ? 'moved' : verdict;
}

interface Measured {
	readonly name: string;
	readonly question: SnapshotQuestion;
	readonly fact: Fact;
}

function measures(view: View): readonly Measured[] {
	const study = mainStudy(view);
	const metric = headlineMetric(view, study);
	const { all } = relationWords(view, study, mainCut(view).relation);
	const headline = metric
		? [
				...measured(metric, all, metricFact(view, metric), view),
				...roleRows(view, metric).flatMap(({ name, fact }) =>
					measured(metric, name.inside, fact, view),
				),
			]
		: [];
	const touchpoints = touchpointRows(view).flatMap(({ name, metric: { question }, fact }) =>
		fact ? [{ name: name.heading, question, fact }] : [],
	);
	return [...touchpoints, ...headline, ...otherHeadlines(view)];
}

/** A longer text of a question is cut. */
const LONGEST = 48;

/** Headline numbers about no touchpoint beside the first, by the words of their question. */
function otherHeadlines(view: View): readonly Measured[] {
	const study = mainStudy(view);
	return study.headline.slice(1).flatMap((id) => {
		const [metric = '', named = '', category = ''] = id.split(':');
		const question = study.questions.find((one) => one.id === named);
		if (question === undefined || question.touchpoint !== '') return [];
		const fact = findFact(view.index, { ...mainCut(view), metric, question: named, category });
		const text = labelText(view, question.text) || named;
		const name = text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text;
		return fact ? [{ name, question, fact }] : [];
	});
}

/** `NPS, finance` */
function measured(
	{ question }: MainMetric,
	group: string,
	fact: Fact | undefined,
	view: View,
): readonly Measured[] {
	if (!fact) return [];
	const { scores } = view.phrases.sentence;
	const measure =
		scores[fact.metric] ?? view.phrases.comparison.measureHeading(measureOf(fact, question));
	return [{ name: `${measure}, ${group}`, question, fact }];
}

/** The change of those who answered both waves, for each number that has one. */
export function samePeopleChanges(
	view: View,
	changes: readonly MeasureChange[],
): readonly MeasureChange[] {
	return changes.flatMap((one) => {
		const { to, comparison } = one;
		if (comparison === undefined) return [];
		const { study, touchpoint, relation, role, brand, segment, wave, question } = to;
		const cut = { study, touchpoint, relation, role, brand, segment, wave, question };
		const { against } = comparison.fact;
		const fact = findFact(view.index, {
			...cut,
			metric: 'same-people',
			category: to.metric,
			against,
		});
		if (fact === undefined) return [];
		const paired = { level: to, fact, other: undefined };
		const unsteady = isUnsteady(view, paired);
		return [
			{ ...one, comparison: paired, group: groupOf('changed', paired), isUnsteady: unsteady },
		];
	});
}
