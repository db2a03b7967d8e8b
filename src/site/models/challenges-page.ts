import {
	challengeRolesTable,
	challengesFigure,
	solvedFigure,
} from '../../figures/challenges-figure.ts';
import { fieldText } from '../../story/base-text.ts';
import { challengesStory } from '../../story/challenges-story.ts';
import { challengeRegister } from './challenge-register.ts';
import { pageContext, type RouteParams } from './page-context.ts';
import { plainPage } from './plain-page.ts';
import { section, seenSections, type ReportPage } from './report-page.ts';

/** What customers struggle with themselves, by role, and what becomes of it. */
export async function challengesPage(params: RouteParams): Promise<ReportPage> {
	const context = pageContext(params, 'challenges');
	const { view, version } = context;
	const story = challengesStory(
		view,
		version.challenges.map(({ status }) => status),
	);
	const { names } = view.phrases.page;
	const sections = seenSections(context, [
		section('challenges', story.sections.challenges, {
			figure: await challengesFigure(view, 'challenges'),
		}),
		section('roles', story.sections.roles, { table: challengeRolesTable(view) }),
		section('register', story.sections.register, {
			table: challengeRegister(view, version.challenges),
		}),
		section('solved', story.sections.solved, { figure: await solvedFigure(view, 'solved') }),
	]);
	return plainPage(context, {
		story,
		kicker: names.challenges,
		name: names.challenges,
		meta: [fieldText(view)].filter(Boolean),
		sections,
		siblings: null,
	});
}
