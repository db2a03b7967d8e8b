import type { SiteVersion } from '../../audiences/site.ts';
import { changesFigure } from '../../figures/changes-figure.ts';
import { responsesText } from '../../story/base-text.ts';
import { causeNotes } from '../../story/cause-notes.ts';
import { changesStory, type VersionPair } from '../../story/changes-story.ts';
import type { ContentPart } from '../../story/content-lines.ts';
import { contentParts } from '../../story/content-parts.ts';
import { renamedParts } from '../../story/evidence-parts.ts';
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
import { incomparableTable, newQuestions, questionsTable } from './compared-questions.ts';
import { changedActions, writtenPages } from './changed-content.ts';
import { movedTable, pagesTable, tallyTerms } from './changed-numbers.ts';
import { pageContext, type PageContext, type RouteParams } from './page-context.ts';
import {
	section,
	seenSections,
	type Drawer,
	type PageSection,
	type ReportPage,
} from './report-page.ts';
import { reportShell } from './shell.ts';

/** A version beside an earlier one: what moved, what did not, what cannot be said, and why. */
export async function changesPage(params: RouteParams): Promise<ReportPage> {
	const from = params['id'] ?? '';
	const context = pageContext(params, `changes/${from}`);
	const { report, version, language, view } = context;
	const earlier = report.versions.find(({ id }) => id === from);
	if (!earlier) throw new Error(`No earlier version ${from} of ${report.id}`);
	const before = viewIn(earlier.snapshot, language, version.numbers);
	const pair = { from, to: version.id, view, before, diff: diffOf(earlier, version) };
	const pages = writtenPages(context, earlier, before);
	const content = contentParts(pair, pages, changedActions(context, earlier));
	const renamed = renamedParts(pair);
	const story = changesStory(pair, content.length + renamed.length);
	const measures = measureChanges(view, pair.diff);
	const sections = await sectionsOf(context, pair, { story, measures, content, renamed });
	const words = view.phrases.changes;
	const older = versionName(from);
	return {
		context,
		shell: reportShell(context, {
			story,
			kicker: words.kicker(older, versionName(version.id)),
			name: words.name(older),
			editions: `${older} → ${versionName(version.id)}`,
			meta: metaOf(pair, measures),
			sections,
		}),
		keyFigures: [],
		tally: tallyOf(view, measures),
		sections,
		roles: pairNavigation(context),
		path: null,
	};
}

/** What the sections are about. */
interface Told {
	readonly story: ReturnType<typeof changesStory>;
	readonly measures: readonly MeasureChange[];
	readonly content: readonly ContentPart[];
	readonly renamed: readonly ContentPart[];
}

async function sectionsOf(
	context: PageContext,
	pair: VersionPair,
	{ story: { sections }, measures, content, renamed }: Told,
): Promise<readonly PageSection[]> {
	const { view, diff, from, to } = pair;
	const words = view.phrases.changes;
	const names = { from: versionName(from), to: versionName(to) };
	const between = { ...names, hasValues: true, caption: words.moved.topic };
	const twice = { ...names, hasValues: false, caption: words.same.topic };
	const same = samePeopleChanges(view, measures);
	return seenSections(context, [
		section('moved', sections.moved, {
			figure: await changesFigure(view, measures, between, 'moved'),
		}),
		section('same', sections.same, { figure: await changesFigure(view, same, twice, 'same') }),
		section('questions', sections.questions, {
			table: incomparableTable(view, diff.questions),
			paragraphs: newQuestions(view, diff.questions),
		}),
		// Where nothing but names changed, those are what changed.
		section('content', sections.content, { content: content.length > 0 ? content : renamed }),
		section('all', sections.all, {
			drawer: everything(pair, sections, content.length > 0 ? renamed : []),
		}),
		section('again', sections.again, {
			paragraphs: [words.again.text],
			command: `kaiku diff ${context.report.id} ${from} ${to}`,
		}),
	]);
}

/** Every number and label: counts and what moved, why numbers differ, every question, other names. */
function everything(
	pair: VersionPair,
	sections: Told['story']['sections'],
	renamed: readonly ContentPart[],
): Drawer {
	const { view, diff } = pair;
	const { all, questions } = view.phrases.changes;
	const moved = movedTable(pair);
	const asked = questionsTable(view, diff.questions);
	const pages = pagesTable(pair);
	return {
		summary: all.every,
		parts: [
			{
				heading: all.topic,
				terms: tallyTerms(pair),
				tables: moved.table ? [moved.table] : [],
				paragraphs: moved.more === 0 ? [] : [all.more(moved.more)],
			},
			...(pages ? [{ heading: pages.caption, tables: [pages] }] : []),
			{ heading: sections.causes.title, terms: causeNotes(pair) },
			...(asked ? [{ heading: questions.topic, tables: [asked] }] : []),
			...(renamed.length > 0 ? [{ heading: all.names, content: renamed }] : []),
		],
	};
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
	{ view, before, from, to }: VersionPair,
	measures: readonly MeasureChange[],
): readonly string[] {
	const same = samePeopleChanges(view, measures);
	const { meta } = view.phrases.changes;
	const answers = (name: string, one: View) => {
		const metric = headlineMetric(one, mainStudy(one));
		const text = metric ? responsesText(one, metricFact(one, metric)) : '';
		return text === '' ? [] : [meta.answers(name, text)];
	};
	const both = Math.max(0, ...same.map(({ comparison }) => comparison?.fact.n ?? 0));
	return [
		...answers(versionName(from), before),
		...answers(versionName(to), view),
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
