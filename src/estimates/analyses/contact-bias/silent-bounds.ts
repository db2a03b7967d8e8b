import { factorOf } from '../../../metrics/metric.ts';
import type { PlannedContactBias } from '../../../plan/analyses/contact-bias.ts';
import { silentScenario } from '../../../statistics/silent-scenario.ts';
import { baseOfRows } from '../../base-of-rows.ts';
import type { Base, DerivedEstimate } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import { baseOfPersons, type CustomerFrame } from '../customer-frame.ts';
import { aboutHeadline, type HeadlineAnswers } from '../headline-answers.ts';
import { invitedOf } from '../response/invited.ts';
import { lateAnswers } from './late-answers.ts';

/** What the silent would have answered, as a recommendation is read. */
interface Scenario {
	readonly category: string;
	readonly value: number;
	/** People whose answers are put into the mouths of the silent, and those they are told from. */
	readonly takenFrom: readonly Base[];
}

const SAME_ANSWER: readonly Scenario[] = [
	{ category: 'passive', value: 0, takenFrom: [] },
	{ category: 'detractor', value: -1, takenFrom: [] },
];

/**
 * A recommendation score if everybody who was asked and did not answer were like those who answered
 * late, passive, or a detractor (Manski 1990): bounds, not estimates, and without an interval.
 * Everybody asked counts once, whatever the study's weights: these stand for the silent, who are put in
 * here themselves. Those who answered but not this question are not among the silent.
 */
export function silentBounds(
	sample: Sample,
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
	const mean = meanOf(answers, answers.rows);
	return [...likeLate(sample, answers), ...SAME_ANSWER].map(({ category, value, takenFrom }) => {
		const bound = silentScenario(mean, answers.rows.length, silent.length, value);
		return aboutHeadline(planned, headline, 'bound', {
			category,
			base: own.base,
			otherBases: [baseOfPersons(frame, silent), ...takenFrom],
			figure: { value: bound * factorOf(headline.metric.unit), low: null, high: null },
		});
	});
}

/** Like those who answered late; with all answers it tells those who did not, too. */
function likeLate(sample: Sample, answers: HeadlineAnswers): readonly Scenario[] {
	const late = lateAnswers(sample, answers.rows);
	if (late === null) return [];
	const isLate = new Set(late);
	const others = answers.rows.filter((row) => !isLate.has(row));
	const takenFrom = [baseOfRows(sample, late), baseOfRows(sample, others)];
	return [{ category: 'late', value: meanOf(answers, late), takenFrom }];
}

function meanOf({ valueOf }: HeadlineAnswers, rows: Int32Array): number {
	return rows.reduce((sum, row) => sum + valueOf(row), 0) / rows.length;
}
