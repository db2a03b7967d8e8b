import type { Fact } from '../snapshot/fact.ts';
import { LIST, type PageName } from '../snapshot/page-names.ts';
import { challengeAnswers } from './challenge-answers.ts';
import { headlineMetric, metricFact, touchpointMetric, type MainMetric } from './main-metric.ts';
import { mainStudy, type View } from './view.ts';

/** The number that a page is built on. */
export interface PageSubject {
	readonly metric: MainMetric | null;
	readonly fact: Fact | undefined;
}

/** The question of the page and its number: of the touchpoint, a function's first one, else the headline in the page's cut. */
export function pageSubject(view: View, page: PageName): PageSubject {
	const [kind, id = '', value = ''] = page.split('/');
	if (kind === 'touchpoints') return touchpointSubject(view, id);
	if (kind === 'facts' && id === 'touchpoints') return touchpointSubject(view, value);
	if (kind === 'functions') {
		const own = mainStudy(view).touchpoints.filter((touchpoint) => touchpoint.function === id);
		const first = own.find((touchpoint) => touchpointMetric(view, touchpoint.id) !== null);
		return touchpointSubject(view, first?.id ?? '');
	}
	const metric = headlineMetric(view, mainStudy(view));
	if (kind === 'challenges') return challengesSubject(view, metric);
	if (!metric) return { metric, fact: undefined };
	// A page about one company is built on no number of all of them.
	if (kind === 'accounts' && id !== LIST) return { metric, fact: undefined };
	if (kind === 'roles') return { metric, fact: metricFact(view, metric, { role: id }) };
	if (kind === 'relations') return { metric, fact: metricFact(view, metric, { relation: id }) };
	if (kind === 'segments') {
		return { metric, fact: metricFact(view, metric, { segment: `${id}.${value}` }) };
	}
	return { metric, fact: metricFact(view, metric) };
}

/** The first of the challenges; no number of the headline tells of them. */
function challengesSubject(view: View, headline: MainMetric | null): PageSubject {
	const answers = challengeAnswers(view);
	if (!answers) return { metric: headline, fact: undefined };
	const { question, shares } = answers;
	return {
		metric: { question, metrics: [shares[0]?.metric ?? 'share'], category: '' },
		fact: shares[0],
	};
}

function touchpointSubject(view: View, touchpoint: string): PageSubject {
	const metric = touchpoint === '' ? null : touchpointMetric(view, touchpoint);
	return { metric, fact: metric ? metricFact(view, metric, { touchpoint }) : undefined };
}
