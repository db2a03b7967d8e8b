import type { SiteVersion } from '../../audiences/site.ts';
import { changesFigure } from '../../figures/changes-figure.ts';
import type { FigureTable } from '../../figures/finished-figure.ts';
import { responsesText } from '../../story/base-text.ts';
import { causeNotes } from '../../story/cause-notes.ts';
import { changesStory, type VersionPair } from '../../story/changes-story.ts';
import { contentParts } from '../../story/content-parts.ts';
import { headlineMetric, metricFact } from '../../story/main-metric.ts';
import {
	measureChanges,
	samePeopleChanges,
	verdictCounts,
	type MeasureChange,
} from '../../story/measure-changes.ts';
import { viewIn } from '../../story/view-in.ts';
import { mainStudy, type View } from '../../story/view.ts';
import { diffEditions, type VersionDiff } from '../../versions/version-diff.ts';
import { formatCount } from '../../wording/numbers.ts';
import { versionName } from '../../wording/version-name.ts';
import type { TallyItem } from '../components/list-props.ts';
import type { SubNavProps } from '../components/props.ts';
import { comparableTable, incomparableTable } from './compared-questions.ts';
import { changedActions, writtenPages } from './changed-content.ts';
import { movedTable, pagesTable, tallyTerms } from './changed-numbers.ts';
import { pageContext, type PageContext, type RouteParams } from './page-context.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';
import { reportShell } from './shell.ts';

/** A version beside an earlier one: what moved, what did not, what cannot be said, and why. */
export async function changesPage(params: RouteParams): Promise<ReportPage> {
	const from = params['id'] ?? '';
	const context = pageContext(params, `changes/${from}`);
	const { view, report, version, language } = context;
	const earlier = report.versions.find(({ id }) => id === from);
	if (!earlier) throw new Error(`No earlier version ${from} of ${report.id}`);
	const before = viewIn(earlier.snapshot, language, version.numbers);
	const diff = diffOf(earlier, version);
	const pair: VersionPair = { from, to: version.id, view, before, diff };
	const content = contentParts(
		pair,
		writtenPages(context, earlier, before),
		changedActions(context, earlier),
	);
	const story = changesStory(pair, content.length);
	const measures = measureChanges(view, diff);
	const same = samePeopleChanges(view, measures);
	const names = { from: versionName(from), to: versionName(version.id) };
	const { changes: words } = view.phrases;
	const figure = (rows: readonly MeasureChange[], caption: string, id: string) =>
		changesFigure(view, rows, { ...names, hasValues: id === 'moved', caption }, id);
	const { all, again } = story.sections;
	const moved = movedTable(pair);
	const sections = seenSections(context, [
		section('moved', story.sections.moved, {
			figure: await figure(measures, words.moved.topic, 'moved'),
		}),
		section('same', story.sections.same, {
			figure: await figure(same, words.same.topic, 'same'),
		}),
		section('questions', story.sections.questions, {
			table: incomparableTable(view, diff.questions),
			folded: foldedTables(comparableTable(view, diff.questions), words.questions.comparableTable),
		}),
		section('all', all, {
			terms: tallyTerms(pair),
			table: moved.table,
			paragraphs: moved.more === 0 ? [] : [words.all.more(moved.more)],
			folded: foldedTables(pagesTable(pair), words.all.pagesTable),
		}),
		section('causes', story.sections.causes, { terms: causeNotes(pair) }),
		section('content', story.sections.content, { content }),
		section('again', again, {
			paragraphs: [words.again.text],
			command: `kaiku diff ${report.id} ${from} ${version.id}`,
		}),
	]);
	return {
		context,
		shell: reportShell(context, {
			story,
			kicker: words.kicker(names.from, names.to),
			name: words.name(names.from),
			meta: metaOf(pair, names, same),
			sections,
		}),
		keyFigures: [],
		tally: tallyOf(view, measures),
		sections,
		roles: pairNavigation(context),
		path: null,
	};
}

function foldedTables(table: FigureTable | null, summary: string) {
	return table ? [{ summary, table }] : [];
}

/** Pages in every language ask for the same difference. */
const diffs = new WeakMap<SiteVersion, Map<string, VersionDiff>>();

function diffOf(earlier: SiteVersion, version: SiteVersion): VersionDiff {
	const known = diffs.get(version) ?? new Map<string, VersionDiff>();
	diffs.set(version, known);
	// What is written is told paragraph by paragraph, and not in the words of the terminal.
	const commentary = new Map<string, string>();
	const diff =
		known.get(earlier.id) ??
		diffEditions(
			{ snapshot: earlier.snapshot, commentary },
			{ snapshot: version.snapshot, commentary },
		);
	known.set(earlier.id, diff);
	return diff;
}

/** How many answered then, now and both times. */
function metaOf(
	{ view, before }: VersionPair,
	names: { readonly from: string; readonly to: string },
	same: readonly MeasureChange[],
): readonly string[] {
	const { meta } = view.phrases.changes;
	const answers = (name: string, one: View) => {
		const metric = headlineMetric(one, mainStudy(one));
		const text = metric ? responsesText(one, metricFact(one, metric)) : '';
		return text === '' ? [] : [meta.answers(name, text)];
	};
	const both = Math.max(0, ...same.map(({ comparison }) => comparison?.fact.n ?? 0));
	return [
		...answers(names.from, before),
		...answers(names.to, view),
		...(both > 0 ? [meta.both(formatCount(both, view.numbers))] : []),
	];
}

/** The measures by verdict: what fell and rose first; verdicts that none has are left out. */
function tallyOf(view: View, measures: readonly MeasureChange[]): readonly TallyItem[] {
	const { up, down, unclear, unsaid, uncompared } = verdictCounts(measures);
	const { tally } = view.phrases.changes;
	const items = [
		{ verdict: 'down', count: down, words: tally['down'] },
		{ verdict: 'up', count: up, words: tally['up'] },
		{ verdict: 'no-clear-change', count: unclear, words: tally['no-clear-change'] },
		{ verdict: 'cannot-be-said', count: unsaid, words: tally['cannot-be-said'] },
		{ verdict: 'cannot-be-said', count: uncompared, words: tally['uncompared'] },
	] as const;
	return items.flatMap(({ verdict, count, words }) =>
		count === 0 ? [] : [{ verdict, count: formatCount(count, view.numbers), words: words ?? '' }],
	);
}

/** This version beside each earlier one that is seen, the newest first. */
function pairNavigation(context: PageContext): SubNavProps | null {
	const { view, version, page } = context;
	const words = view.phrases.changes;
	const items = version.pages.flatMap((one) => {
		const [kind, from = ''] = one.split('/');
		const href = kind === 'changes' ? context.href(one) : null;
		if (href === null) return [];
		const label = words.pair(versionName(from), versionName(version.id));
		return [{ label, href, current: one === page }];
	});
	return items.length === 0 ? null : { label: words.pairs, items };
}
