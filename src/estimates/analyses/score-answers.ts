import type { PlannedScore } from '../../plan/analyses/planned-score.ts';
import { factorOf } from '../../metrics/metric.ts';
import type { Cut } from '../../plan/cut.ts';
import { findItem, readAnswers, validRows } from '../answer-reader.ts';
import { baseOfLevel } from '../base-of-level.ts';
import type { Base, DerivedEstimate } from '../estimated-fact.ts';
import { withReading } from '../item-desk.ts';
import type { ComparedLevel } from '../level.ts';
import { measure, type Measured } from '../measure.ts';
import type { Sample } from '../sample.ts';
import type { Least } from '../least.ts';
import { derivedNumber, type ToldNumber } from './derived-number.ts';

/** What of a score is read. */
type ReadScore = Pick<PlannedScore, 'question' | 'touchpoint' | 'reading'>;

/** The answers to a score. */
export interface ScoreAnswers {
	/** Rows of a cut with a valid answer, ascending. */
	readonly rowsOf: (cut: Cut) => Int32Array;
	readonly valueOf: (row: number) => number;
}

/** Opens the answers to a score. */
export function scoreAnswers(
	sample: Sample,
	{ question, touchpoint, reading }: ReadScore,
): ScoreAnswers {
	const item = findItem(sample.responses, question.id, touchpoint);
	const { valueOf } = readAnswers(sample.responses, item, reading);
	return {
		rowsOf: (cut) => validRows(sample.responses, item, reading, sample.rows.rowsOf(cut)),
		valueOf,
	};
}

/** A score about a cut, as its level is published. */
export function measureScore(sample: Sample, planned: PlannedScore, cut: Cut): Measured {
	const { rowsOf, valueOf } = scoreAnswers(sample, planned);
	const { shape } = planned.metric;
	const { wave, relation } = cut;
	return measure(sample, { rows: rowsOf(cut), valueOf, shape, waves: [wave], relation });
}

/** A level and who stands behind it. */
export interface ScoreLevel extends ComparedLevel {
	readonly base: Base;
}

/** Tells a number from the levels of a score about cuts, each group of people being read once. */
export function withScoreLevels<Told>(
	sample: Sample,
	{ question, touchpoint, metric, reading }: PlannedScore,
	tell: (levelOf: (cut: Cut) => ScoreLevel) => Told,
): Told {
	return withReading(sample, { question: question.id, touchpoint, metric, reading }, (desk) =>
		tell((cut) => {
			const compared = desk.levelOf({ cut, isRest: false });
			return { ...compared, base: baseOfLevel(compared) };
		}),
	);
}

/** A number told of a score: in the unit of its metric unless another is given. */
export type ToldScore = Omit<ToldNumber, 'category' | 'about' | 'unit'> & {
	readonly unit?: DerivedEstimate['unit'];
	readonly brand?: string;
	/** `key.value` */
	readonly against?: string;
};

/** The fact `<analysis>:<question>:<metric>` about the place of a score. */
export function scoreNumber(planned: PlannedScore, told: ToldScore): DerivedEstimate {
	const { question, touchpoint, metric, reading, cut } = planned;
	const { brand = cut.brand, against = '', unit = metric.unit, ...rest } = told;
	const category = [metric.id, reading.category].filter(Boolean).join('-');
	const number = derivedNumber(planned, {
		...rest,
		unit,
		category,
		about: { question, touchpoint },
	});
	return { ...number, key: { ...number.key, brand, against } };
}

/** A figure in the unit that a score is published in. */
export function inUnit(
	{ metric }: Pick<PlannedScore, 'metric'>,
	figure: { readonly point: number; readonly low: number; readonly high: number } | null,
): DerivedEstimate['figure'] {
	if (figure === null) return null;
	const factor = factorOf(metric.unit);
	return { value: figure.point * factor, low: figure.low * factor, high: figure.high * factor };
}

/** A number without an interval in the unit that a score is published in. */
export function pointInUnit(
	{ metric }: Pick<PlannedScore, 'metric'>,
	value: number,
): DerivedEstimate['figure'] {
	return { value: value * factorOf(metric.unit), low: null, high: null };
}

/** Share of a group's answers that one account may have (methods m). */
export const MOST_OF_ONE_ACCOUNT = 0.5;

/** Whether a group of people is too small for a number of the study, or most of it is one account. */
export function isBelow(
	{ n, accounts, largestAccount }: Base,
	{ least }: { readonly least: Least },
): boolean {
	if (accounts !== null && (largestAccount ?? 0) > MOST_OF_ONE_ACCOUNT) return true;
	return least.areFew(n, accounts);
}
