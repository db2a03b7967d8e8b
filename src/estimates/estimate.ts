import { factorOf, type Metric, type Reading } from '../metrics/metric.ts';
import { itemKey, type Against, type Cut, type Plan, type PlannedCell } from '../plan/plan.ts';
import type { Item, Responses } from '../responses/responses.ts';
import type { PointWithInterval } from '../statistics/interval.ts';
import { findItem } from './answer-reader.ts';
import { answerSet, sharesPersons, validRows, valuesOf, type AnswerSet } from './answer-set.ts';
import { valueKeys, type ValueKeys } from './condensed-rows.ts';
import { differenceFigure, type ComparedLevel } from './difference-figure.ts';
import type {
	Base,
	ComparisonEstimate,
	Estimate,
	Figure,
	LevelEstimate,
} from './estimated-fact.ts';
import { levelFigure } from './level-figure.ts';
import { openSample, type Sample, type SampledStudy } from './sample.ts';

/**
 * What a study's responses say of every planned fact about it, at full precision, in the plan's order.
 * Linear in the responses for each way of cutting them; the same responses give the same bits.
 */
export function estimate(plan: Plan, study: SampledStudy, responses: Responses): Estimate[] {
	const samples = new Map<PlannedCell['weights'], Sample>();
	const sampleOf = (weights: PlannedCell['weights']): Sample => {
		const known = samples.get(weights);
		if (known) return known;
		const sample = openSample(study, weights === 'none' ? unweighted(responses) : responses);
		samples.set(weights, sample);
		return sample;
	};
	const desks = new Map<PlannedCell['weights'], ItemDesk>();
	return plan.cells
		.filter((cell) => cell.study === study.id)
		.flatMap((cell): Estimate[] => {
			if (!cell.isAsked) {
				return cell.readings.map((reading) => ({ kind: 'not-asked', cell, reading }));
			}
			const key = itemKey(cell.question.id, cell.touchpoint);
			const sample = sampleOf(cell.weights);
			const known = desks.get(cell.weights);
			const desk = known?.key === key ? known : openItemDesk(sample, cell);
			desks.set(cell.weights, desk);
			return cell.readings.map((reading) => estimateReading(sample, desk, cell, reading));
		});
}

/** The same responses, each counting once. */
function unweighted(responses: Responses): Responses {
	return { ...responses, weight: new Float64Array(responses.size).fill(1) };
}

/** What has been worked out about one item: the plan asks for the same answers again and again. */
interface ItemDesk {
	readonly key: string;
	readonly item: Item;
	readonly sets: Map<string, AnswerSet>;
	readonly levels: Map<string, ComparedLevel>;
	/** By the item that is subtracted, '' for none. */
	readonly keys: Map<string, ValueKeys | null>;
}

/** Who is on one side: a cut, or those of its place with another role. */
interface Side {
	readonly cut: Cut;
	readonly isRest: boolean;
}

function openItemDesk({ responses }: Sample, { question, touchpoint }: PlannedCell): ItemDesk {
	const item = findItem(responses, question.id, touchpoint);
	return {
		key: itemKey(question.id, touchpoint),
		item,
		sets: new Map(),
		levels: new Map(),
		keys: new Map(),
	};
}

function estimateReading(
	sample: Sample,
	desk: ItemDesk,
	cell: PlannedCell,
	reading: Reading,
): LevelEstimate | ComparisonEstimate {
	const { cut, against, metric } = cell;
	const own = levelOf(sample, desk, metric, reading, { cut, isRest: false });
	const base = baseOf(own);
	if (against === null) {
		const figure = scaled(own.own.figure, metric);
		const persons = personsLater(sample, desk.item, reading, cut);
		return { kind: 'level', cell, reading, base, figure, persons };
	}
	const other = levelOf(sample, desk, metric, reading, otherSide(cut, against));
	const waves = against.kind === 'wave' ? [cut.wave, against.wave] : [cut.wave];
	const difference = differenceFigure(
		sample,
		own,
		other,
		sample.clustersIn(waves, cut.relation),
		areIndependent(sample, own.level.set, other.level.set, against),
	);
	const figure = scaled(difference, metric);
	return { kind: 'comparison', cell, reading, base, otherBase: baseOf(other), figure };
}

function otherSide(cut: Cut, against: Against): Side {
	switch (against.kind) {
		case 'wave':
			return { cut: { ...cut, wave: against.wave }, isRest: false };
		case 'brand':
			return { cut: { ...cut, brand: against.brand }, isRest: false };
		case 'role':
			return { cut, isRest: true };
	}
}

function levelOf(
	sample: Sample,
	desk: ItemDesk,
	metric: Metric,
	reading: Reading,
	side: Side,
): ComparedLevel {
	const place = JSON.stringify(side);
	const key = `${metric.id}:${reading.category}:${place}`;
	const known = desk.levels.get(key);
	if (known) return known;
	const set = setOf(sample, desk, reading, side, place);
	const level = {
		set,
		values: valuesOf(sample, desk.item, reading, set),
		shape: metric.shape,
		designClusters: sample.clustersIn([side.cut.wave], side.cut.relation),
	};
	const compared = { level, own: levelFigure(sample, level) };
	// Points of a distribution are not compared: nobody asks again for their values.
	if (!metric.isDistribution) desk.levels.set(key, compared);
	return compared;
}

/** Scores and options of an item share their base; only a pair has its own. */
function setOf(
	sample: Sample,
	desk: ItemDesk,
	reading: Reading,
	{ cut, isRest }: Side,
	place: string,
): AnswerSet {
	const key = reading.source === 'pair' ? `${reading.minus}:${place}` : place;
	const known = desk.sets.get(key);
	if (known) return known;
	const candidates = isRest ? sample.rows.restOf(cut) : sample.rows.rowsOf(cut);
	const set = answerSet(sample, desk.item, reading, candidates, keysOf(sample, desk, reading));
	desk.sets.set(key, set);
	return set;
}

/** The same for all readings that share a base. */
function keysOf(sample: Sample, desk: ItemDesk, reading: Reading): ValueKeys | null {
	if (!sample.isCondensable) return null;
	const name = reading.source === 'pair' ? reading.minus : '';
	const known = desk.keys.get(name);
	if (known !== undefined) return known;
	const keys = valueKeys(sample.responses, desk.item, reading);
	desk.keys.set(name, keys);
	return keys;
}

function areIndependent(
	sample: Sample,
	first: AnswerSet,
	second: AnswerSet,
	against: Against,
): boolean {
	if (!first.isIndependent || !second.isIndependent) return false;
	if (sample.isPanel && against.kind === 'wave') return false;
	return !sharesPersons(sample, first, second);
}

function baseOf({ level: { set }, own }: ComparedLevel): Base {
	return { n: set.n, accounts: set.accounts, nEffective: own.nEffective };
}

/** Who stands behind a number, found again when asked for: to keep them all would take much memory. */
function personsLater(
	sample: Sample,
	item: Item,
	reading: Reading,
	cut: Cut,
): () => readonly number[] {
	return () => {
		const rows = validRows(sample, item, reading, sample.rows.rowsOf(cut));
		const { codes } = sample.responses.person;
		return [...new Set(Array.from(rows, (row) => codes[row] ?? -1))].toSorted((a, b) => a - b);
	};
}

function scaled(figure: PointWithInterval | null, { unit }: Metric): Figure | null {
	if (figure === null) return null;
	const factor = factorOf(unit);
	return {
		value: figure.point * factor,
		low: figure.low * factor,
		high: figure.high * factor,
	};
}
