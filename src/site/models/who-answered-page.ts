import { contactGapTable } from '../../figures/contact-gap-table.ts';
import { NO_SUBJECT } from '../../figures/figure-view.ts';
import { voicesTable } from '../../figures/voices-table.ts';
import { whoTable } from '../../figures/who-figure.ts';
import { whoAnsweredStory } from '../../story/who-answered-story.ts';
import { pageContext, type RouteParams } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';
import { fieldMeta } from './shell.ts';

/** Whose voice is in the numbers, whose is not, and what that could change. */
export function whoAnsweredPage(params: RouteParams): ReportPage {
	const context = pageContext(params, 'who-answered');
	const { view } = context;
	const story = whoAnsweredStory(view);
	const who = whoTable(view, NO_SUBJECT);
	const { names } = view.phrases.page;
	const sections = seenSections(context, [
		section('who', story.sections.who, { table: who.rows.length > 0 ? who : null }),
		section('voices', story.sections.voices, { table: voicesTable(view) }),
		section('contact', story.sections.contact, { table: contactGapTable(view) }),
		section('silent', story.sections.silent),
	]);
	return plainPage(context, {
		story,
		kicker: names.whoAnswered,
		name: names.whoAnswered,
		meta: fieldMeta(context),
		sections,
		siblings: null,
	});
}
