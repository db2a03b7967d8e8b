import { NO_SUBJECT } from '../../figures/figure-view.ts';
import { placesFigure } from '../../figures/places-figure.ts';
import { triangulationTable } from '../../figures/sources-table.ts';
import { themesFigure } from '../../figures/themes-figure.ts';
import { fieldText } from '../../story/base-text.ts';
import { codedTouchpoints, whyStory } from '../../story/why-story.ts';
import { pageContext, type RouteParams } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import { quotedReasons } from './quoted.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';

/** Why: themes of all answers, then those at each touchpoint, with quotes in proportion. */
export async function whyPage(params: RouteParams): Promise<ReportPage> {
	const context = pageContext(params, 'why');
	const { view } = context;
	const story = whyStory(view);
	const { names } = view.phrases.page;
	const sections = seenSections(context, [
		section('why', story.sections.why, {
			figure: await themesFigure(view, NO_SUBJECT, 'why'),
			quotes: quotedReasons(view, '', ''),
		}),
		section('places', story.sections.places, {
			figure: await placesFigure(view, NO_SUBJECT, 'places'),
			quotes: codedTouchpoints(view).flatMap((id) => quotedReasons(view, id, '')),
		}),
		section('sources', story.sections.sources, { table: triangulationTable(view) }),
	]);
	return plainPage(context, {
		story,
		kicker: names.why,
		name: names.why,
		meta: [fieldText(view)].filter(Boolean),
		sections,
		siblings: null,
	});
}
