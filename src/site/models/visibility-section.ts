import { PAGES_OF_SUBJECT } from '../../audiences/pages-of-fact.ts';
import type { SiteAudience } from '../../audiences/site.ts';
import { allows, allowsSegment, someOrAll } from '../../audiences/some-or-all.ts';
import type { FigureTable } from '../../figures/finished-figure.ts';
import { roleName, touchpointName } from '../../story/names.ts';
import { labelText, mainStudy } from '../../story/view.ts';
import { formatCount } from '../../wording/numbers.ts';
import type { PageContext } from './page-context.ts';
import { section, type PageSection } from './report-page.ts';

/** Who sees what of the report; no section for an audience that does not see all of it. */
export function visibilitySections(context: PageContext): readonly PageSection[] {
	const { view, version } = context;
	const audiences = version.visibility;
	if (audiences.length === 0) return [];
	const words = view.phrases.visibility;
	const title = words.title(formatCount(audiences.length, view.numbers));
	return [
		section(
			'visibility',
			{ topic: words.topic, title, subtitle: '' },
			{
				paragraphs: [words.note],
				table: tableOf(context, words.topic, [...pageRows(context), ...furtherRows(context)]),
				folded: foldedRows(context).map(({ summary, rows }) => ({
					summary,
					table: tableOf(context, summary, rows),
				})),
			},
		),
	];
}

type Row = FigureTable['rows'][number];

/** Roles, touchpoints and segments one by one: many rows, read where they are looked for. */
function foldedRows(context: PageContext) {
	const { view } = context;
	const words = view.phrases.visibility;
	const { roles, touchpoints, segments } = mainStudy(view);
	return [
		{
			summary: words.roles,
			rows: roles.map(({ id }) => ({
				label: roleName(view, id).heading,
				cells: marks(context, ({ roles: seen }) => allows(someOrAll(seen), id)),
			})),
		},
		{
			summary: words.touchpoints,
			rows: touchpoints.map(({ id }) => ({
				label: touchpointName(view, id).heading,
				cells: marks(context, ({ touchpoints: seen }) => allows(someOrAll(seen), id)),
			})),
		},
		{
			summary: words.segments,
			rows: segments.flatMap(({ id: dimension, label, values }) =>
				values.map((value) => ({
					label: `${labelText(view, label)}: ${labelText(view, value.label)}`,
					cells: marks(
						context,
						({ pages, segments: seen }) =>
							PAGES_OF_SUBJECT['segment-of-relation'].some((page) =>
								allows(someOrAll(pages), page),
							) && allowsSegment(someOrAll(seen), `${dimension}.${value.id}`),
					),
				})),
			),
		},
	].filter(({ rows }) => rows.length > 0);
}

/** A row for each kind of page that the version has for somebody who sees all of it. */
function pageRows(context: PageContext): readonly Row[] {
	const { view, version } = context;
	const words = view.phrases.visibility;
	const kinds = [...new Set(version.pages.map((page) => page.split('/')[0] ?? ''))];
	return kinds.map((kind) => ({
		label: words.page(words.pages[kind] ?? kind),
		cells: marks(
			context,
			({ pages, roles, touchpoints, segments, accounts }) =>
				allows(someOrAll(pages), kind) &&
				(kind !== 'roles' || roles.length > 0) &&
				(kind !== 'touchpoints' || touchpoints.length > 0) &&
				(kind !== 'segments' || segments.length > 0) &&
				(kind !== 'accounts' || accounts !== 'none'),
		),
	}));
}

const THRESHOLDS = ['respondents', 'accounts', 'distribution', 'quotes'] as const;

function furtherRows(context: PageContext): readonly Row[] {
	const { view, version } = context;
	const words = view.phrases.visibility;
	const names = view.phrases.card.languages;
	const { emptyCell } = view.phrases.figure;
	const cells = (cellOf: (audience: SiteAudience) => string) => version.visibility.map(cellOf);
	const told = (languages: SiteAudience['languages']) =>
		version.languages
			.filter((one) => allows(someOrAll(languages), one))
			.map((one) => names[one] ?? one);
	return [
		{ label: words.languages, cells: cells(({ languages }) => told(languages).join(', ')) },
		{ label: words.drafts, cells: marks(context, ({ drafts }) => drafts) },
		{ label: words.quoted, cells: marks(context, ({ quotes }) => quotes) },
		{
			label: words.account,
			cells: cells(({ accounts }) => (accounts === 'none' ? emptyCell : words.accounts[accounts])),
		},
		{ label: words.owners, cells: marks(context, ({ owners }) => owners) },
		...THRESHOLDS.map((key) => ({
			label: words.least[key],
			cells: cells(({ thresholds }) => formatCount(thresholds[key], view.numbers)),
		})),
	];
}

function marks(
	{ view, version }: PageContext,
	isSeen: (audience: SiteAudience) => boolean,
): readonly string[] {
	const { sees } = view.phrases.visibility;
	const not = view.phrases.figure.emptyCell;
	return version.visibility.map((one) => (isSeen(one) ? sees : not));
}

function tableOf(
	{ view, version }: PageContext,
	caption: string,
	rows: FigureTable['rows'],
): FigureTable {
	const heads = version.visibility.map(({ id, title }) => ({
		label: labelText(view, title) || id,
	}));
	return { caption, columns: [{ label: view.phrases.visibility.what }, ...heads], rows };
}
