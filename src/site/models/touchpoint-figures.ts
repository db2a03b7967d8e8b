import { effectsFigure } from '../../figures/effects-figure.ts';
import { effortFigure, effortQuestion, effortTitle } from '../../figures/effort-figure.ts';
import { emotionsFigure } from '../../figures/emotions-figure.ts';
import { NO_SUBJECT } from '../../figures/figure-view.ts';
import { roleTrendsFigure } from '../../figures/role-trends-figure.ts';
import { themesFigure } from '../../figures/themes-figure.ts';
import { effects, effectsStory, type Happening } from '../../story/effects.ts';
import { touchpointFeelings } from '../../story/emotions.ts';
import { labelText, type View } from '../../story/view.ts';
import type { PageContext } from './page-context.ts';
import { shared, type PageSection, type SharedFigure } from './report-page.ts';

/** A touchpoint over the waves, role by role. */
export async function trendsByRole(
	view: View,
	touchpoint: string,
): Promise<readonly SharedFigure[]> {
	const { title, subtitle } = view.phrases.chart.multiples;
	const figure = await roleTrendsFigure(view, { ...NO_SUBJECT, touchpoint }, 'role-trends');
	return shared('role-trends', { topic: '', title, subtitle }, figure);
}

/** The reasons of a touchpoint, and how much effort it took. */
export async function whyFigures(
	view: View,
	touchpoint: string,
): Promise<Pick<PageSection, 'figure' | 'shared'>> {
	const subject = { ...NO_SUBJECT, touchpoint };
	const question = effortQuestion(view, touchpoint);
	const words = view.phrases.chart.effort;
	const asked = question ? view.phrases.figure.question(labelText(view, question.text)) : '';
	const story = {
		topic: '',
		title: effortTitle(view, touchpoint),
		subtitle: words.subtitle(asked),
	};
	return {
		figure: await themesFigure(view, subject, 'why'),
		shared: [
			...shared('effort', story, await effortFigure(view, subject, 'effort')),
			...shared(
				'emotions',
				touchpointFeelings(view, touchpoint),
				await emotionsFigure(view, subject, 'emotions'),
			),
		],
	};
}

/** Whether what was done at a touchpoint, or happened there, was followed by a change. */
export async function helpedFigures(
	context: PageContext,
	touchpoint: string,
): Promise<readonly SharedFigure[]> {
	const { view } = context;
	const rows = effects(view, happenings(context, touchpoint));
	return shared('effects', effectsStory(view, rows), await effectsFigure(view, rows, 'effects'));
}

/** What was done and what happened at a touchpoint, each with the numbers that tell of it. */
function happenings({ version, view }: PageContext, touchpoint: string): readonly Happening[] {
	const actions = version.actions.filter(
		(action) => action.touchpoint === touchpoint && action.metric !== '',
	);
	const metrics = [
		...new Set(actions.flatMap(({ metric, role }) => (role === '' ? [metric] : []))),
	];
	const events = version.events.filter(
		(event) => event.touchpoint === touchpoint && event.kind === 'action',
	);
	const titleOf = (title: Readonly<Record<string, string>>) => title[view.language] ?? '';
	return [
		...actions.map(({ title, start, done, metric, role }) => ({
			title: titleOf(title),
			from: start || done,
			to: done,
			metric,
			touchpoint,
			role,
		})),
		...events.flatMap(({ title, date, role }) =>
			metrics.map((metric) => ({
				title: titleOf(title),
				from: date,
				to: date,
				metric,
				touchpoint,
				role,
			})),
		),
	];
}
