import type { PlannedCensus } from '../../plan/analyses/census.ts';
import type { DerivedEstimate } from '../estimated-fact.ts';
import type { Measured } from '../measure.ts';
import type { Sample } from '../sample.ts';
import type { AnalysisDesk } from './analysis-desk.ts';
import { accountCensus } from './census/account-census.ts';
import { personCensus } from './census/person-census.ts';
import type { CustomerFrame } from './customer-frame.ts';
import {
	aboutHeadline,
	headlineAnswers,
	inUnit,
	type HeadlineAnswers,
} from './headline-answers.ts';

/**
 * Estimates a headline about the customer base as it is at closing, the census target of methods c4:
 * the same number with an interval for a finite population. Where the study knows accounts, persons
 * are a sample inside a sample of accounts; else a sample of all persons of the frame. Where everybody
 * answered there is no interval. Every other number is about the process.
 *
 * Nothing is told where the frame is not known to hold everybody: where somebody who answered is not
 * in it, or the people of an account are not known.
 */
export function estimateCensus(
	desk: AnalysisDesk,
	planned: PlannedCensus,
): readonly DerivedEstimate[] {
	const { headline, cut, reading } = planned;
	const sample = desk.sampleOf('');
	const frame = desk.customersAt(cut, reading);
	if (frame === null || frame.rows.some((row) => frame.personOf(row) === undefined)) return [];
	const answers = headlineAnswers(sample, headline);
	const own = answers.measured(answers.rows);
	const interval = censusInterval(sample, frame, answers, own);
	if (own.own.figure === null || interval === null) return [];
	const { point } = own.own.figure;
	const { low, high } = interval;
	const figure = inUnit(headline, { point, low: low ?? point, high: high ?? point });
	return [
		aboutHeadline(planned, headline, 'census', {
			base: own.base,
			otherBases: [],
			figure: low === null ? { ...figure, low, high } : figure,
		}),
	];
}

/**
 * The part of the frame that a question concerns is taken to be as large among the silent as among
 * those who answered.
 *
 * @returns without limits where everybody answered; null where it cannot be told
 */
function censusInterval(
	sample: Sample,
	frame: CustomerFrame,
	{ told }: HeadlineAnswers,
	own: Measured,
): { readonly low: number | null; readonly high: number | null } | null {
	const sampled = sample.countDistinct(sample.responses.person, told);
	const known = new Set(frame.persons.map(({ account }) => account));
	const isWhole = !sample.hasAccounts || [...frame.accounts].every((account) => known.has(account));
	if (sampled === frame.persons.length && isWhole) return { low: null, high: null };
	const concerned = (own.base.n * frame.persons.length) / sampled;
	return sample.hasAccounts
		? accountCensus(frame, told, own, concerned)
		: personCensus(own, concerned);
}
