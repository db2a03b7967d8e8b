import type { FinishedFigure } from '../../figures/finished-figure.ts';
import { waveName } from '../../story/names.ts';
import { labelText, mainStudy } from '../../story/view.ts';
import type { FigureProps, HeatTableProps } from '../components/figure-props.ts';
import type { PageContext } from './page-context.ts';
import { figureFiles } from './figure-files.ts';
import type { PageSection } from './report-page.ts';

/** What the figure's template is given: its finding, its plot's words, base, source and table. */
export function figureProps(
	context: PageContext,
	{ id, story }: Pick<PageSection, 'id' | 'story'>,
	figure: FinishedFigure,
	number: number,
): { figure: FigureProps; heat: HeatTableProps | null } {
	const { view } = context;
	const words = view.phrases.figure;
	const study = view.card.studies.find((one) => one.id === figure.study) ?? mainStudy(view);
	const wave = study.waves[0];
	const source = words.sourceSurvey(
		labelText(view, study.title),
		wave ? waveName(view, study, wave.id) : '',
	);
	return {
		figure: {
			id: `figure-${id}`,
			...(story.topic === '' ? {} : { topic: story.topic }),
			title: story.title,
			subtitle: story.subtitle,
			legend: figure.legend,
			full: figure.isFull,
			number: words.number(String(number)),
			base: figure.base,
			...(figure.note === '' ? {} : { note: figure.note }),
			source: words.source(source),
			...madeLink(context),
			downloads: figureFiles(context, id, figure, {
				number: words.number(String(number)),
				title: story.title,
				subtitle: story.subtitle,
				source: words.source(source),
			}),
			...(figure.table ? { table: { summary: words.dataTable, data: figure.table } } : {}),
		},
		heat: figure.heat ? linkedHeat(context, figure.heat) : null,
	};
}

/** Figures of a touchpoint's page are about its numbers; of others the page of methods defines them. */
function madeLink({ page, href, view }: PageContext): Pick<FigureProps, 'made'> {
	const [kind, id = ''] = page.split('/');
	const made = kind === 'touchpoints' ? href(`facts/touchpoints/${id}`) : null;
	if (made !== null) return { made: { label: view.phrases.family.link, href: made } };
	const method = href('method');
	return method === null ? {} : { made: { label: view.phrases.family.definitions, href: method } };
}

function linkedHeat(
	context: PageContext,
	heat: NonNullable<FinishedFigure['heat']>,
): HeatTableProps {
	return {
		...heat,
		groups: heat.groups.map((group) => ({
			...group,
			rows: group.rows.map(({ label, touchpoint, cells }) => {
				const href = context.href(`touchpoints/${touchpoint}`);
				return { label, ...(href === null ? {} : { href }), cells };
			}),
		})),
	};
}
