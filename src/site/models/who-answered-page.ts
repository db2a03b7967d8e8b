import { contactGapTable } from '../../figures/contact-gap-table.ts';
import { NO_SUBJECT } from '../../figures/figure-view.ts';
import { faultsTable, filledTable, ownersTable } from '../../figures/frame-tables.ts';
import { answeringRolesFigure, respondentsFigure } from '../../figures/reach-figure.ts';
import { voicesTable } from '../../figures/voices-table.ts';
import { whoTable } from '../../figures/who-figure.ts';
import { ownersSection } from '../../story/frame-quality.ts';
import { reachStory } from '../../story/reach.ts';
import type { View } from '../../story/view.ts';
import { whoAnsweredStory } from '../../story/who-answered-story.ts';
import { pageContext, type RouteParams } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import {
	section,
	seenSections,
	shared,
	type ReportPage,
	type SharedFigure,
} from './report-page.ts';
import { fieldMeta } from './shell.ts';

/** Whose voice is in the numbers, whose is not, and what that could change. */
export async function whoAnsweredPage(params: RouteParams): Promise<ReportPage> {
	const context = pageContext(params, 'who-answered');
	const { view } = context;
	const story = whoAnsweredStory(view);
	const who = whoTable(view, NO_SUBJECT);
	const { names } = view.phrases.page;
	const filled = filledTable(view);
	const owners = ownersSection(view);
	const sections = seenSections(context, [
		section('who', story.sections.who, { table: who.rows.length > 0 ? who : null }),
		section('voices', story.sections.voices, { table: voicesTable(view) }),
		section('reach', story.sections.reach, { shared: await reachFigures(view) }),
		section('contact', story.sections.contact, { table: contactGapTable(view) }),
		section('silent', story.sections.silent),
		section('list', story.sections.list, {
			table: faultsTable(view),
			folded: filled ? [{ summary: filled.caption, table: filled }] : [],
		}),
		...(owners ? [section('owners', owners, { table: ownersTable(view) })] : []),
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

/** People and roles by company, side by side. */
async function reachFigures(view: View): Promise<readonly SharedFigure[]> {
	const [people, roles] = await Promise.all([
		respondentsFigure(view, NO_SUBJECT, 'reach-people'),
		answeringRolesFigure(view, NO_SUBJECT, 'reach-roles'),
	]);
	return [
		...shared('people', reachStory(view, 'respondents-per-account'), people),
		...shared('people-roles', reachStory(view, 'roles-per-account'), roles),
	];
}
