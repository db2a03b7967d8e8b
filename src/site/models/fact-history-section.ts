import { factCell } from '../../figures/fact-cell.ts';
import { intervalText } from '../../figures/fact-estimate.ts';
import type { FigureTable } from '../../figures/finished-figure.ts';
import type { Fact } from '../../snapshot/fact.ts';
import { factHistory, type ToldBefore, type VersionOfHistory } from '../../story/fact-history.ts';
import { groupText } from '../../story/family-story.ts';
import { waveName } from '../../story/names.ts';
import type { SectionStory } from '../../story/story.ts';
import { viewIn } from '../../story/view-in.ts';
import { mainStudy } from '../../story/view.ts';
import { formatDate } from '../../wording/dates.ts';
import { formatCount } from '../../wording/numbers.ts';
import { versionName } from '../../wording/version-name.ts';
import type { PageContext } from './page-context.ts';
import { section, type PageSection } from './report-page.ts';

/** Older versions stand on their own pages. */
const MOST_VERSIONS = 8;

/** What this and earlier versions that the audience sees told of numbers, with how each stands. */
export function historySection(
	context: PageContext,
	story: SectionStory,
	facts: readonly Fact[],
): PageSection {
	const versions = versionsUpTo(context);
	const words = context.view.phrases.family.history;
	const told = { ...story, title: words.title(versions.length) };
	return section('history', told, { table: historyTable(context, facts, versions) });
}

/** This version and those before it on the site, newest first; of withdrawn ones only that. */
function versionsUpTo({ report, version, view }: PageContext): readonly VersionOfHistory[] {
	const at = report.versions.findIndex(({ id }) => id === version.id);
	const standing = report.versions
		.slice(at)
		.filter(({ languages }) => languages.includes(view.language))
		.map((one) => ({
			id: one.id,
			date: one.date,
			status: one.status,
			supersededBy: one.supersededBy,
			view: viewIn(one.snapshot, view.language, version.numbers),
		}));
	const gone = report.withdrawn
		.filter(({ date }) => date <= version.date)
		.map(({ id, date, successor }) => ({
			id,
			date,
			status: 'released' as const,
			supersededBy: successor,
			view: null,
		}));
	return [...standing, ...gone]
		.toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1))
		.slice(0, MOST_VERSIONS);
}

function historyTable(
	{ view }: PageContext,
	facts: readonly Fact[],
	versions: readonly VersionOfHistory[],
): FigureTable {
	const { columns } = view.phrases.figure;
	const { history: words } = view.phrases.family;
	return {
		caption: words.topic,
		columns: [
			{ label: view.phrases.family.who },
			{ label: words.version },
			{ label: words.published },
			{ label: words.status },
			{ label: columns.wave },
			{ label: columns.value, numeric: true },
			{ label: columns.interval, numeric: true },
			{ label: columns.n, numeric: true },
		],
		rows: facts.flatMap((fact) =>
			factHistory(view, fact, versions).map((told) => rowOf(view, groupText(view, fact), told)),
		),
	};
}

function rowOf(
	view: PageContext['view'],
	label: string,
	{ version, fact }: ToldBefore,
): FigureTable['rows'][number] {
	const { emptyCell } = view.phrases.figure;
	const { history: words } = view.phrases.family;
	const standing =
		version.view === null ? words.withdrawn : view.phrases.site.versionStatus[statusOf(version)];
	const head = [versionName(version.id), formatDate(version.date, view.numbers), standing];
	const none = [emptyCell, emptyCell, emptyCell];
	if (version.view === null) return { label, cells: [...head, emptyCell, ...none] };
	if (fact === null) return { label, cells: [...head, words.notTold, ...none] };
	const wave = waveName(version.view, studyOf(version.view, fact), fact.wave);
	const cell = factCell(version.view, fact);
	if (typeof cell !== 'string' && cell.kind === 'hidden')
		return { label, cells: [...head, wave, { ...cell, span: 3 }] };
	return {
		label,
		cells: [
			...head,
			wave,
			cell,
			intervalText(version.view, fact) || emptyCell,
			fact.n === null ? emptyCell : formatCount(fact.n, view.numbers),
		],
	};
}

function statusOf({ status, supersededBy }: VersionOfHistory) {
	return supersededBy === '' ? status : 'corrected';
}

function studyOf(view: PageContext['view'], { study }: Fact) {
	return view.card.studies.find(({ id }) => id === study) ?? mainStudy(view);
}
