import type { Metric, Reading } from '../../metrics/metric.ts';
import { metricOfQuestion } from '../../metrics/question-metrics.ts';
import { CUSTOMER } from '../../metrics/recommendation-classes.ts';
import type { Cut } from '../cut.ts';
import { declaredMetric, questionItems, type QuestionItem } from '../question-items.ts';
import type { Series } from '../series.ts';
import { wasAsked, type PlannedStudy } from '../standard-cells.ts';
import { ourCustomers } from './our-customers.ts';

/** A number that leads the overview, about our customers in the newest wave that asked. */
export interface HeadlineMetric extends QuestionItem {
	readonly metric: Metric;
	/** The one value of an answer that the number is the mean of. */
	readonly reading: Reading;
	readonly cut: Cut;
}

/**
 * The headline metrics of a study, `metric:question` in its order, or the score of its first
 * recommendation question where it lists none. Those that are several numbers, as a distribution is,
 * are left out unless an option is named.
 */
export function headlineMetrics(planned: PlannedStudy): readonly HeadlineMetric[] {
	const { study } = planned;
	const customers = ourCustomers(planned);
	if (customers === undefined) return [];
	const names = study.headline.length > 0 ? study.headline : firstRecommendation(planned);
	return [...new Set(names)].flatMap((name) => headlineOf(planned, customers, name));
}

function firstRecommendation({ study }: PlannedStudy): string[] {
	const question = study.questions.find(
		(one) => one.kind === 'nps' && metricOfQuestion(one, CUSTOMER, 'nps') !== undefined,
	);
	return question === undefined ? [] : [`nps:${question.id}`];
}

function headlineOf(planned: PlannedStudy, customers: Series, name: string): HeadlineMetric[] {
	const [metricId = '', questionId = '', category = ''] = name.split(':');
	return questionItems(planned.study)
		.filter(({ question }) => question.id === questionId)
		.flatMap((item) => {
			const metric = declaredMetric(planned.study, item.question, CUSTOMER, metricId);
			if (metric === undefined || metric.isDistribution) return [];
			const group = customers.groups.find((one) => wasAsked(one, item, metric));
			const reading = metric.readings(item.question).find((one) => one.category === category);
			if (group === undefined || reading === undefined) return [];
			const { wave, relation, brand } = group;
			return [{ ...item, metric, reading, cut: { wave, relation, brand, role: '', segment: '' } }];
		});
}
