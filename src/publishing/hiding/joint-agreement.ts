import type { DerivedEstimate } from '../../estimates/estimated-fact.ts';
import { DECIMALS } from '../../snapshot/fact.ts';
import { leikD } from '../../statistics/leik-d.ts';
import { roundHalfAway } from '../../statistics/round-half-away.ts';
import { tastleWiermanConsensus } from '../../statistics/tastle-wierman-consensus.ts';
import { vanDerEijkAgreement } from '../../statistics/van-der-eijk-agreement.ts';
import type { JointNumber } from './joint-number.ts';
import type { JointPeople } from './joint-people.ts';
import type { JointWhole } from './joint-wholes.ts';
import { NPS_SCALE } from './telling-answers.ts';

/** Measures of agreement, by metric: each is made of the shares of the points of a scale. */
const MEASURES: ReadonlyMap<string, (frequencies: readonly number[]) => number> = new Map([
	['leik', leikD],
	['consensus', tastleWiermanConsensus],
	['agreement', vanDerEijkAgreement],
]);

/** The shown measures of agreement of a whole. */
export function agreementOf({ whole, numbers }: JointWhole): readonly DerivedEstimate[] {
	return numbers
		.derived(whole)
		.filter(({ key, figure }) => MEASURES.has(key.metric) && figure !== null)
		.filter((one) => (one.key.weights ?? '') === '' && numbers.isShown(one));
}

/**
 * What a measure of agreement tells of the shares that it is made of: these are known within their
 * rounding already, and so near to them the measure is a weighted mean of points, whose values are its
 * slopes. Null where it cannot be told so.
 */
export function agreementNumber(
	whole: JointWhole,
	{ points, ticks, rows, ways }: JointPeople,
	{ key, unit, figure }: DerivedEstimate,
): JointNumber | null {
	const measure = MEASURES.get(key.metric);
	const question = whole.numbers.levels(whole.whole)[0]?.cell.question;
	if (measure === undefined || question === undefined || figure === null) return null;
	if (ticks !== null || !ways.has('')) return null;
	const { min, max } = question.scale ?? NPS_SCALE;
	const scale = Array.from({ length: Math.floor(max - min) + 1 }, (_, step) => min + step);
	const frequencies = scale.map((point) => {
		const at = points.indexOf(point);
		return rows.reduce((sum, row) => sum + (row.counts[at] ?? 0) * (row.weights.get('') ?? 0), 0);
	});
	const all = frequencies.reduce((sum, one) => sum + one, 0);
	const exact = measure(frequencies);
	if (Math.abs(exact - figure.value) > CLOSE) return null;
	const slopes = new Map(
		scale.map((point, at) => {
			const moved = frequencies.map((one, other) => one + (other === at ? STEP * all : 0));
			return [point, (measure(moved) - exact) / STEP];
		}),
	);
	const room = 0.5 * 10 ** -DECIMALS[unit];
	const told = roundHalfAway(figure.value, DECIMALS[unit]) - exact;
	return {
		kind: 'agreement',
		way: '',
		without: null,
		name: key.metric,
		valueOf: (point) => slopes.get(point) ?? 0,
		low: told - room - CLOSE,
		high: told + room + CLOSE,
	};
}

/** Share of everybody by which a slope is looked for. */
const STEP = 1e-4;
const CLOSE = 1e-6;
