import type { ContactFrame } from '../frame/contact-frame.ts';
import type { PlannedAnalysis } from '../plan/analyses/index.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlannedCell, Weighting } from '../plan/planned-cell.ts';
import { itemKey } from '../plan/present-group.ts';
import type { Numbers, Responses } from '../responses/responses.ts';
import type { CodedThemes } from '../themes/coded-themes.ts';
import type { AnalysisDesk } from './analyses/analysis-desk.ts';
import { frameJoiner } from './analyses/customer-frame.ts';
import { estimateAnalysis } from './analyses/index.ts';
import { estimateReading, type Asked } from './estimate-reading.ts';
import type { Estimate } from './estimated-fact.ts';
import { openItemDesk } from './item-desk.ts';
import type { Least } from './least.ts';
import { openSample, type Sample, type SampledStudy } from './sample.ts';
import { takingPart } from './taking-part.ts';

/** A study's answers and what is known about who could have given them. */
export interface StudyEvidence {
	readonly study: SampledStudy;
	/** How many must stand behind what is published. */
	readonly least: Least;
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
 *
 */
export function estimate(
	plan: Plan,
	evidence: StudyEvidence,
	{ keep = (_name, _planned, make) => make(), sampleOf = openSamples(evidence) }: MadeBefore = {},
): Estimate[] {
	const { study } = evidence;
	const frameAt = frameJoiner(sampleOf, evidence);
	const desk: AnalysisDesk = {
		sampleOf,
		get least() {
			return evidence.least;
		},
		get frame() {
			return evidence.frame;
		},
		peopleAt: (...of) => frameAt(...of).people,
		customersAt: (...of) => frameAt(...of).joined,
		get themes() {
			return evidence.themes;
		},
	};
	const analyses = plan.analyses.filter((planned) => planned.study === study.id);
	return [
		...estimateCells(
			plan.cells.filter((cell) => cell.study === study.id),
			sampleOf,
			keep,
		),
		...analyses.flatMap((planned, at) =>
			keep(`analysis ${at}`, planned, () => estimateAnalysis(desk, planned)),
		),
	];
}

/** What was made before. */
export interface MadeBefore {
	/** Gives what was made before under a name, where it was planned alike and all that was read for it is the same. */
	readonly keep?: KeepMade;
	readonly sampleOf?: SampleOf;
}

/** Gives what was made as it is planned, or makes it. */
export type KeepMade = (
	name: string,
	planned: PlannedAnalysis | readonly PlannedCell[],
	make: () => readonly Estimate[],
) => readonly Estimate[];

/** The sample of a study by one of its weightings. */
export type SampleOf = (weights: Weighting) => Sample;

/** One sample for each weighting, opened when first asked for. */
export function openSamples({ study, responses, weightings }: StudyEvidence): SampleOf {
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

/**
 * The cells of an item are taken together, and of these those of one reading, so that the answers are
 * counted once and little is held at a time.
 */
function estimateCells(
	cells: readonly PlannedCell[],
	sampleOf: SampleOf,
	keep: KeepMade,
): Estimate[] {
	const items = Map.groupBy(cells, ({ weights, question, touchpoint }) =>
		[weights, itemKey(question.id, touchpoint)].join(' '),
	);
	return [...items].flatMap(([name, ofItem]) =>
		keep(name, ofItem, () => estimateItem(ofItem, sampleOf)),
	);
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
