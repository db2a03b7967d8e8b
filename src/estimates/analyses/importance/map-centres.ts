import { share } from '../../../metrics/share.ts';
import { scaleOf } from '../../../metrics/question-scale.ts';
import { touchpointOf, type PlannedImportance } from '../../../plan/analyses/importance.ts';
import type { QuestionItem } from '../../../plan/question-items.ts';
import { findItem, readAnswers, validRows } from '../../answer-reader.ts';
import { baseOfRows } from '../../base-of-rows.ts';
import type { Base, DerivedEstimate } from '../../estimated-fact.ts';
import type { Sample } from '../../sample.ts';
import { derivedNumber, withoutInterval } from '../derived-number.ts';
import { driverOf } from './driver-module.ts';
import { outcomeNumber } from './driver-number.ts';

/** Of a map of importance and performance (Martilla & James 1977). */
const LEAST_TOUCHPOINTS = 6;
const LEAST_ANSWERS = 20;

/** A question's mean, and who answered it. */
interface Rated {
	readonly item: QuestionItem;
	readonly isValid: (row: number) => boolean;
	readonly mean: number;
	readonly base: Base;
}

/**
 * The cross-hairs of the map of importance and performance: the means over touchpoints with 20 answers,
 * of which there must be 6. Performance is the mean rating, importance the stated one (per cent of those
 * who chose the touchpoint among what matters most, else the mean of importance questions, else of
 * expectations) or per cent of R². Data-centred: some touchpoint is always below.
 *
 * @param shares derived importance of the module's drivers
 */
export function mapCentres(
	sample: Sample,
	planned: PlannedImportance,
	shares: ReadonlyMap<QuestionItem, number>,
): readonly DerivedEstimate[] {
	const rated = ratedAlike(sample, planned, planned.drivers);
	const touchpoints = rated.map(({ item }) => touchpointOf(item));
	const stated = ratedAlike(sample, planned, planned.stated).filter(({ item }) =>
		touchpoints.includes(touchpointOf(item)),
	);
	const derived = rated.filter(({ item }) => shares.has(item));
	return [
		...centre(sample, planned, rated, meanOf, (told) =>
			derivedNumber(planned, { metric: 'performance-centre', unit: 'score', ...told }),
		),
		...centre(sample, planned, stated, meanOf, (told) =>
			derivedNumber(planned, { metric: 'importance-centre', unit: 'score', ...told }),
		),
		...chosenCentre(sample, planned, touchpoints),
		...centre(
			sample,
			planned,
			derived,
			({ item }) => shares.get(item) ?? NaN,
			(told) => outcomeNumber(planned, { metric: 'importance-centre', unit: 'percent', ...told }),
		),
	];
}

function meanOf({ mean }: Rated): number {
	return mean;
}

/** The mean share of the touchpoints that some chose among what matters most. */
function chosenCentre(
	sample: Sample,
	{ chosen, ...planned }: PlannedImportance,
	touchpoints: readonly string[],
): readonly DerivedEstimate[] {
	if (chosen === null) return [];
	const item = findItem(sample.responses, chosen.id, '');
	const candidates = sample.rows.rowsOf(planned.cut);
	const shares = share.readings(chosen).flatMap((reading) => {
		if (!touchpoints.includes(reading.category)) return [];
		const rows = validRows(sample.responses, item, reading, candidates);
		const { valueOf } = readAnswers(sample.responses, item, reading);
		return { base: baseOfRows(sample, rows), mean: weightedMean(sample, rows, valueOf) ?? NaN };
	});
	const [first] = shares;
	if (shares.length < LEAST_TOUCHPOINTS || first === undefined) return [];
	if (first.base.n < LEAST_ANSWERS) return [];
	const mean = shares.reduce((sum, one) => sum + one.mean, 0) / shares.length;
	return [
		derivedNumber(planned, {
			metric: 'importance-centre',
			unit: 'percent',
			base: first.base,
			figure: withoutInterval(100 * mean),
			about: { question: chosen, touchpoint: '' },
		}),
	];
}

type Told = Pick<DerivedEstimate, 'base' | 'otherBases' | 'figure'>;

function centre(
	sample: Sample,
	{ cut }: PlannedImportance,
	rated: readonly Rated[],
	valueOf: (one: Rated) => number,
	tell: (told: Told) => DerivedEstimate,
): readonly DerivedEstimate[] {
	const touchpoints = new Set(rated.map(({ item }) => touchpointOf(item)));
	if (touchpoints.size < LEAST_TOUCHPOINTS) return [];
	const isIn = (row: number) => rated.some(({ isValid }) => isValid(row));
	const base = baseOfRows(sample, sample.rows.rowsOf(cut).filter(isIn));
	const mean = rated.reduce((sum, one) => sum + valueOf(one), 0) / rated.length;
	const otherBases = rated.map((one) => one.base);
	return [tell({ base, otherBases, figure: withoutInterval(mean) })];
}

/** Those with enough answers on the scale that most of them have: other scales have other means. */
function ratedAlike(
	sample: Sample,
	{ cut }: PlannedImportance,
	items: readonly QuestionItem[],
): readonly Rated[] {
	const candidates = sample.rows.rowsOf(cut);
	const byScale = Map.groupBy(items, ({ question }) => {
		const { min, max, better } = scaleOf(question);
		return `${min} ${max} ${better}`;
	});
	const [first = [], ...others] = byScale.values();
	const alike = others.reduce((most, one) => (one.length > most.length ? one : most), first);
	return alike.flatMap((item) => {
		const { isValid, scores } = driverOf(sample, item);
		const rows = candidates.filter(isValid);
		const base = baseOfRows(sample, rows);
		const mean = weightedMean(sample, rows, (row) => scores[row] ?? NaN);
		return base.n >= LEAST_ANSWERS && mean !== null ? [{ item, isValid, mean, base }] : [];
	});
}

/** Null where nobody has any weight. */
function weightedMean(
	{ responses }: Sample,
	rows: Int32Array,
	valueOf: (row: number) => number,
): number | null {
	let all = 0;
	let total = 0;
	for (const row of rows) {
		const weight = responses.weight[row] ?? NaN;
		all += weight;
		total += weight * valueOf(row);
	}
	return all > 0 ? total / all : null;
}
