import { factorOf } from '../../../metrics/metric.ts';
import type { PlannedContactBias } from '../../../plan/analyses/contact-bias.ts';
import { silentScenario } from '../../../statistics/silent-scenario.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { baseOfPersons, type CustomerFrame } from '../customer-frame.ts';
import { aboutHeadline, type HeadlineAnswers } from '../headline-answers.ts';
import { invitedOf } from '../response/invited.ts';

/** What the silent would have answered, as a recommendation is read. */
const SCENARIOS = [
	{ category: 'passive', value: 0 },
	{ category: 'detractor', value: -1 },
] as const;

/**
 * A recommendation score if everybody who was asked and did not answer were passive, or a detractor
 * (Manski 1990): bounds, not estimates, and without an interval. Everybody asked counts once, whatever
 * the study's weights: these stand for the silent, who are put in here themselves. Those who answered
 * but not this question are not among the silent.
 */
export function silentBounds(
	frame: CustomerFrame,
	answers: HeadlineAnswers,
	planned: PlannedContactBias,
): DerivedEstimate[] {
	const { headline } = planned;
	const invited = invitedOf(frame.persons);
	if (headline.metric.shape !== 'balance' || invited === null) return [];
	const silent = invited.filter(({ hasAnswered }) => !hasAnswered);
	const own = answers.measured(answers.rows);
	if (own.own.figure === null || silent.length === 0) return [];
	const mean = answers.rows.reduce((sum, row) => sum + answers.valueOf(row), 0) / own.rows.length;
	return SCENARIOS.map(({ category, value }) => {
		const bound = silentScenario(mean, answers.rows.length, silent.length, value);
		return aboutHeadline(planned, headline, 'bound', {
			category,
			base: own.base,
			otherBases: [baseOfPersons(frame, silent)],
			figure: { value: bound * factorOf(headline.metric.unit), low: null, high: null },
		});
	});
}
