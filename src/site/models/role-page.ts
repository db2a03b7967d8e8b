import { accountDifferencesFigure } from '../../figures/account-differences-figure.ts';
import { chosenFigure } from '../../figures/chosen-figure.ts';
import { differenceFigure } from '../../figures/difference-figure.ts';
import { distributionFigure } from '../../figures/distribution-figure.ts';
import { emotionsFigure } from '../../figures/emotions-figure.ts';
import { expectationFigure } from '../../figures/expectation-figure.ts';
import {
	NO_SUBJECT,
	pluralOf,
	recommendationFact,
	recommendationQuestion,
	type FigureSubject,
} from '../../figures/figure-view.ts';
import { roleTouchpointsFigure } from '../../figures/role-touchpoints-figure.ts';
import { importanceOrMap } from '../../figures/importance-or-map.ts';
import { themesFigure } from '../../figures/themes-figure.ts';
import { fieldText, responsesText } from '../../story/base-text.ts';
import { mainCut } from '../../story/main-cut.ts';
import { roleStory } from '../../story/role-story.ts';
import { mainStudy, type View } from '../../story/view.ts';
import { formatCount } from '../../wording/numbers.ts';
import type { SubNavProps } from '../components/props.ts';
import { quotedReasons } from './quoted.ts';
import { pageContext, type PageContext, type RouteParams } from './page-context.ts';
import { section, seenSections, type PageSection, type ReportPage } from './report-page.ts';
import { reportShell } from './shell.ts';

/** What one role lives through: its distribution, expectation and experience, touchpoints, why. */
export async function rolePage(params: RouteParams): Promise<ReportPage> {
	const id = params['id'] ?? '';
	const context = pageContext(params, `roles/${id}`);
	const { view } = context;
	const subject = { ...NO_SUBJECT, role: id };
	const story = roleStory(view, id);
	const name = nameOf(view, id);
	const sections = seenSections(context, await sectionsOf(view, subject, story.sections));
	const { kickers } = view.phrases.site;
	return {
		context,
		shell: reportShell(context, {
			story,
			kicker: kickers.role(name),
			name,
			meta: [responsesText(view, roleFact(context, id)), fieldText(view)].filter(Boolean),
			sections,
		}),
		keyFigures: [],
		sections,
		roles: roleNavigation(context, id),
		path: null,
	};
}

function nameOf(view: View, id: string): string {
	const role = mainStudy(view).roles.find((one) => one.id === id);
	return role ? pluralOf(view, role) : id;
}

async function sectionsOf(
	view: View,
	subject: FigureSubject,
	words: ReturnType<typeof roleStory>['sections'],
): Promise<readonly PageSection[]> {
	return [
		section('distribution', words.distribution, {
			figure: await distributionFigure(view, subject, 'distribution'),
		}),
		section('expectation', words.expectation, {
			figure: await expectationFigure(view, subject, 'expectation'),
		}),
		section('emotions', words.emotions, {
			figure: await emotionsFigure(view, subject, 'emotions'),
		}),
		section('difference', words.difference, {
			figure: await differenceFigure(view, subject, 'difference'),
		}),
		section('touchpoints', words.touchpoints, {
			figure: await roleTouchpointsFigure(view, subject, 'touchpoints'),
		}),
		section('chosen', words.chosen, {
			figure: await chosenFigure(view, subject, 'chosen'),
		}),
		section('importance', words.importance, {
			figure: await importanceOrMap(view, subject, 'importance'),
		}),
		section('why', words.why, {
			figure: await themesFigure(view, subject, 'why'),
			quotes: quotedReasons(view, '', subject.role),
		}),
		section('accounts', words.accounts, {
			figure: await accountDifferencesFigure(view, subject, 'accounts'),
		}),
	];
}

function roleFact({ view }: PageContext, role: string) {
	const question = recommendationQuestion(view, mainStudy(view));
	return recommendationFact(view, { ...mainCut(view), question, role });
}

function roleNavigation(context: PageContext, current: string): SubNavProps {
	const { view } = context;
	return {
		label: view.phrases.site.rolesNavigation,
		items: mainStudy(view).roles.flatMap((role) => {
			const href = context.href(`roles/${role.id}`);
			if (href === null) return [];
			const n = roleFact(context, role.id)?.n;
			return [
				{
					label: pluralOf(view, role),
					href,
					...(n == null ? {} : { n: formatCount(n, view.numbers) }),
					current: role.id === current,
				},
			];
		}),
	};
}
