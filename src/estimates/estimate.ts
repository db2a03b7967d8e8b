import type { ContactFrame } from '../frame/contact-frame.ts';
import { factorOf, type Metric, type Reading } from '../metrics/metric.ts';
import type { Cut } from '../plan/cut.ts';
import type { Plan } from '../plan/plan.ts';
import type { Against, PlannedCell, Weighting } from '../plan/planned-cell.ts';
import { itemKey } from '../plan/present-group.ts';
import type { Numbers, Responses } from '../responses/responses.ts';
import type { PointWithInterval } from '../statistics/interval.ts';
import type { CodedThemes } from '../themes/coded-themes.ts';
import type { AnalysisDesk } from './analyses/analysis-desk.ts';
import { frameJoiner } from './analyses/customer-frame.ts';
import { estimateAnalysis } from './analyses/index.ts';
import { baseOfLevel } from './base-of-level.ts';
import { comparedScale } from './compared-scale.ts';
import { differenceFigure, type DifferenceFigure } from './difference-figure.ts';
import type { ComparisonEstimate, Estimate, Figure, LevelEstimate } from './estimated-fact.ts';
import { openItemDesk, type CutSide, type ReadingDesk } from './item-desk.ts';
import type { ComparedLevel, Level } from './level.ts';
import { areApart } from './ordered-group.ts';
import { openSample, type Sample, type SampledStudy } from './sample.ts';
import { takingPart } from './taking-part.ts';
import { targetFigure } from './target-figure.ts';

/** With more of all weight on one account a number would be that account's (methods n, dominance). */
const MOST_OF_ONE_ACCOUNT = 0.5;

/** A study's answers and what is known about who could have given them. */
export interface StudyEvidence {
	readonly study: SampledStudy;
	readonly responses: Responses;
	/** Weights of the rows by kind, beside those of the study itself. */
	readonly weightings: ReadonlyMap<Weighting, Numbers>;
	readonly frame: ContactFrame | null;
	/** By question id. */
	readonly themes: ReadonlyMap<string, CodedThemes>;
}

/**
 * What a study's responses say of every planned fact about it, at full precision.
 * Linear in the responses for each way of cutting them; the same responses give the same bits.
 *
 *     responses ──weightings──▶ samples ──┬─ cells ────▶ levels, comparisons
 *                                         └─ analyses ─▶ derived numbers
 */
export function estimate(plan: Plan, evidence: StudyEvidence): Estimate[] {
	const { study, frame, themes } = evidence;
	const sampleOf = openSamples(evidence);
	const frameAt = frameJoiner(sampleOf, frame);
	const desk: AnalysisDesk = {
		sampleOf,
		frame,
		peopleAt: (...of) => frameAt(...of).people,
		customersAt: (...of) => frameAt(...of).joined,
		themes,
	};
	const analyses = plan.analyses.filter((planned) => planned.study === study.id);
	return [
		...estimateCells(
			plan.cells.filter((cell) => cell.study === study.id),
			sampleOf,
		),
		...analyses.flatMap((planned) => estimateAnalysis(desk, planned)),
	];
}

type SampleOf = (weights: Weighting) => Sample;

/** One sample for each weighting, opened when first asked for. */
function openSamples({ study, responses, weightings }: StudyEvidence): SampleOf {
	const samples = new Map<Weighting, Sample>();
	return (weights) => {
		const known = samples.get(weights);
		if (known) return known;
		const sample = openSample(study, weighted(responses, weights, weightings), {
			everybody: responses,
			hasShares: weights === 'account' || weights === 'revenue',
		});
		samples.set(weights, sample);
		return sample;
	};
}

function weighted(
	responses: Responses,
	weights: Weighting,
	weightings: StudyEvidence['weightings'],
): Responses {
	if (weights === '') return responses;
	if (weights === 'none') return unweighted(responses);
	const weight = weightings.get(weights);
	if (weight === undefined) throw new Error(`${responses.study} has no weights of kind ${weights}`);
	return takingPart(responses, weight);
}

/** One reading of a cell. */
interface Asked {
	readonly cell: PlannedCell;
	readonly reading: Reading;
}

/**
 * The cells of an item are taken together, and of these those of one reading, so that the answers are
 * counted once and little is held at a time.
 */
function estimateCells(cells: readonly PlannedCell[], sampleOf: SampleOf): Estimate[] {
	const items = Map.groupBy(cells, ({ weights, question, touchpoint }) =>
		[weights, itemKey(question.id, touchpoint)].join(' '),
	);
	return [...items.values()].flatMap((ofItem) => estimateItem(ofItem, sampleOf));
}

function estimateItem(cells: readonly PlannedCell[], sampleOf: SampleOf): Estimate[] {
	const first = cells.find(({ isAsked }) => isAsked);
	const notAsked = cells.flatMap((cell): Estimate[] =>
		cell.isAsked ? [] : cell.readings.map((reading) => ({ kind: 'not-asked', cell, reading })),
	);
	if (first === undefined) return notAsked;
	const sample = sampleOf(first.weights);
	const desk = openItemDesk(sample, first.question.id, first.touchpoint);
	const asked = cells.flatMap((cell): Asked[] =>
		cell.isAsked ? cell.readings.map((reading) => ({ cell, reading })) : [],
	);
	const readings = Map.groupBy(asked, ({ cell: { metric }, reading: { category } }) =>
		[metric.id, category].join(' '),
	);
	const told = [...readings.values()].flatMap((same) => {
		const [one] = same;
		if (one === undefined) return [];
		const open = desk.open(one.cell.metric, one.reading);
		const estimates = same.map((each) => estimateReading(sample, open, each));
		open.close();
		return estimates;
	});
	desk.close();
	return [...notAsked, ...told];
}

/** The same responses, each counting once. */
function unweighted(responses: Responses): Responses {
	return { ...responses, weight: new Int8Array(responses.size).fill(1) };
}

function estimateReading(
	sample: Sample,
	desk: ReadingDesk,
	{ cell, reading }: Asked,
): LevelEstimate | ComparisonEstimate {
	const { cut, against, metric } = cell;
	const own = desk.levelOf({ cut, isRest: false });
	const base = baseOfLevel(own);
	if (against === null) {
		const isTold = !(sample.hasShares && isOneAccounts(own));
		const figure = isTold ? scaled(own.own.figure, metric) : null;
		return { kind: 'level', cell, reading, base, figure, people: desk.peopleLater(cut) };
	}
	if (against.kind === 'target') {
		const difference = targetFigure(own, against.value / factorOf(metric.unit));
		return {
			kind: 'comparison',
			cell,
			reading,
			base,
			otherBase: null,
			...tested(difference, cell),
		};
	}
	const side = otherSide(cut, against);
	const other = desk.levelOf(side);
	const waves = against.kind === 'wave' ? [cut.wave, against.wave] : [cut.wave];
	const difference = differenceFigure(
		own,
		other,
		sample.clustersIn(waves, cut.relation),
		areIndependent(sample, own.level, other.level, cell, side),
	);
	const otherBase = baseOfLevel(other);
	return { kind: 'comparison', cell, reading, base, otherBase, ...tested(difference, cell) };
}

/** Whether one account has most of the weight among those who answer: the number would be its own. */
function isOneAccounts({ level: { sums } }: ComparedLevel): boolean {
	const { weights } = sums.byCluster();
	let all = 0;
	let most = 0;
	for (const weight of weights) {
		all += weight;
		if (weight > most) most = weight;
	}
	return most > MOST_OF_ONE_ACCOUNT * all;
}

function tested(
	difference: DifferenceFigure | null,
	{ metric, question }: PlannedCell,
): Pick<ComparisonEstimate, 'figure' | 'test'> {
	if (difference === null) return { figure: null, test: null };
	const { p, isSteady } = difference;
	const scale = comparedScale(metric, question);
	return { figure: scaled(difference, metric), test: { p, isSteady, scale } };
}

function otherSide(cut: Cut, against: Exclude<Against, { kind: 'target' }>): CutSide {
	switch (against.kind) {
		case 'wave':
			return { cut: { ...cut, wave: against.wave }, isRest: false };
		case 'brand':
			return { cut: { ...cut, brand: against.brand }, isRest: false };
		case 'pair':
			return { cut: { ...cut, role: against.role }, isRest: false };
		case 'role':
			return { cut, isRest: true };
	}
}

/** Whether no person or account can be on both sides. */
function areIndependent(
	sample: Sample,
	first: Level,
	second: Level,
	{ cut, against }: PlannedCell,
	other: CutSide,
): boolean {
	if (!first.isIndependent || !second.isIndependent) return false;
	if (sample.isPanel && against?.kind === 'wave') return false;
	return areApart(sample.groupOf(cut), sample.groupOf(other.cut));
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
