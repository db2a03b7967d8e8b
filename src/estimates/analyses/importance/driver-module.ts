import type { PlannedImportance } from '../../../plan/analyses/importance.ts';
import type { QuestionItem } from '../../../plan/question-items.ts';
import { validity } from '../../../responses/absence-at.ts';
import type { Numbers } from '../../../responses/responses.ts';
import { driverDetail } from '../../../statistics/driver-detail.ts';
import { findItem } from '../../answer-reader.ts';
import type { Sample } from '../../sample.ts';

/** The scores that people gave to a question about a touchpoint. */
export interface Driver {
	readonly item: QuestionItem;
	readonly scores: Numbers;
	readonly isValid: (row: number) => boolean;
}

/** Touchpoints that people met together, and those who met them all. */
export interface DriverModule {
	/** In the order of the codebook, two or more. */
	readonly drivers: readonly Driver[];
	/** Rows with an answer to the outcome. */
	readonly asked: Int32Array;
	/** Those of them with an answer to every driver too. */
	readonly complete: Int32Array;
	readonly outcomeOf: (row: number) => number;
	/** Whether there are answers enough for ranks; for fewer only intervals are told. */
	readonly hasRanks: boolean;
}

/** Touchpoints are a module where so many of the group met them all (methods g). */
const LEAST_SHARE_TOGETHER = 0.6;

/**
 * The touchpoints of a group that at least 60 % of it met together. From each touchpoint the others are
 * taken in the order of how many met them, each that leaves so many complete answers; of what comes of it
 * the most touchpoints, then the most answers. Nobody's answer is filled in. Null where fewer than two
 * are left or too few answers for a driver analysis.
 */
export function chooseModule(sample: Sample, planned: PlannedImportance): DriverModule | null {
	const outcome = driverOf(sample, { question: planned.outcome, touchpoint: '' });
	const asked = sample.rows.rowsOf(planned.cut).filter(outcome.isValid);
	const drivers = planned.drivers.map((item) => driverOf(sample, item));
	const { taken, complete } = largestTogether(drivers, asked);
	const n = sample.countDistinct(sample.responses.person, complete);
	const detail = driverDetail(n, taken.length);
	if (taken.length < 2 || detail === 'none') return null;
	return {
		drivers: drivers.filter((driver) => taken.includes(driver)),
		asked,
		complete,
		outcomeOf: (row) => outcome.scores[row] ?? NaN,
		hasRanks: detail === 'ranks',
	};
}

/** Drivers and the rows that have them all. */
interface Together {
	readonly taken: readonly Driver[];
	readonly complete: Int32Array;
}

function largestTogether(drivers: readonly Driver[], asked: Int32Array): Together {
	const least = LEAST_SHARE_TOGETHER * asked.length;
	const met = drivers
		.map((driver) => ({ driver, count: asked.filter(driver.isValid).length }))
		.filter(({ count }) => count >= least)
		.toSorted((a, b) => b.count - a.count)
		.map(({ driver }) => driver);
	let largest: Together = { taken: [], complete: asked };
	for (const start of met) {
		const own = takeTogether([start, ...met.filter((one) => one !== start)], asked, least);
		const isLarger =
			own.taken.length > largest.taken.length ||
			(own.taken.length === largest.taken.length && own.complete.length > largest.complete.length);
		if (isLarger) largest = own;
		if (largest.taken.length === met.length) break;
	}
	return largest;
}

function takeTogether(ordered: readonly Driver[], asked: Int32Array, least: number): Together {
	const taken: Driver[] = [];
	let complete = asked;
	for (const driver of ordered) {
		const both = complete.filter(driver.isValid);
		if (both.length < least) continue;
		complete = both;
		taken.push(driver);
	}
	return { taken, complete };
}

/** The scores of an item. Throws where it has none. */
export function driverOf({ responses }: Sample, item: QuestionItem): Driver {
	const { answers, question } = findItem(responses, item.question.id, item.touchpoint);
	if (answers.kind !== 'scores') throw new Error(`the answers to ${question} are no scores`);
	return { item, scores: answers.scores, isValid: validity(answers) };
}
