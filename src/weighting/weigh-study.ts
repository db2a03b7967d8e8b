import { isByTargets } from '../codebook/check-weights.ts';
import type { Problem } from '../problem.ts';
import type { Responses } from '../responses/responses.ts';
import { accountWeights } from './account-weights.ts';
import { answerGroups, CUSTOMER, type AnswerGroup } from './answer-groups.ts';
import { concentrationWarnings } from './concentration-warnings.ts';
import { fitToTargets, type Fitted } from './fit-to-targets.ts';
import { groupWeighting, type GroupWeighting } from './group-weighting.ts';
import { otherWeightings } from './other-weightings.ts';
import { revenueProblems } from './revenue-problems.ts';
import { NO_REVENUE, revenueByCode, revenueWeights } from './revenue-weights.ts';
import { scaleWeights } from './scale-weights.ts';
import { targetMargins, type TargetMargin } from './target-margin.ts';
import type { WeighedStudy, WeighingParts } from './weighed-study.ts';
import { fittedNotes, misfitProblem, missingFiles, unweightedNote } from './weighting-problems.ts';

/** Weights are cut at this multiple of the median and its inverse unless told (methods c2). */
const USUAL_TRIM = 3;

/** A group with its weights, mean 1. */
interface Weighed {
	readonly group: AnswerGroup;
	readonly weights: Float64Array;
	readonly fitted: Fitted | null;
}

interface Weighing {
	readonly weighed: readonly Weighed[];
	readonly margins: readonly TargetMargin[];
	readonly problems: readonly Problem[];
}

/**
 * The weight of every answer by the codebook's `weights`, each wave, relation and brand for itself,
 * with a mean of 1 (weights of the export stay as they are). Account weights are made everywhere;
 * targets, frame and revenue are our customers', who keep their weight where they speak of other
 * brands. All other groups keep 1, which a note tells.
 *
 *     responses ──groups──▶ ──kind──▶ weights ──┬──▶ what they cost, warnings
 *                                               └──▶ other ways to weight our customers
 */
export function weighStudy(parts: WeighingParts): WeighedStudy {
	const { study, responses, frame } = parts;
	const groups = answerGroups(study, responses);
	const { weighed, margins, problems } = weigh(parts, groups);
	const weight = weightsOf(parts, weighed);
	const summaries = groups.flatMap((group) => summaryOf(parts, group, weight, weighed, margins));
	return {
		weight,
		others: otherWeightings(study, responses, frame, groups),
		groups: summaries,
		problems: [...problems, ...summaries.flatMap((one) => concentrationWarnings(parts, one))],
	};
}

function weigh(parts: WeighingParts, groups: readonly AnswerGroup[]): Weighing {
	const { kind } = parts.study.weights;
	if (isByTargets(kind)) return weighToTargets(parts, groups);
	if (kind === 'revenue') return weighByRevenue(parts, groups);
	const { account } = parts.responses;
	if (kind !== 'account' || account === null) return { weighed: [], margins: [], problems: [] };
	const weighed = groups.map((group) => ({
		group,
		weights: scaleWeights(accountWeights(account, group.rows)),
		fitted: null,
	}));
	return { weighed, margins: [], problems: [] };
}

function weighToTargets(parts: WeighingParts, groups: readonly AnswerGroup[]): Weighing {
	const { study, responses, frame } = parts;
	const margins = targetMargins(study, responses, frame);
	const missing = missingFiles(parts, margins);
	if (missing.length > 0) return { weighed: [], margins, problems: missing };
	const trim = study.weights.trim ?? USUAL_TRIM;
	const fits = groups
		.filter(({ isOurs, rows }) => isOurs && rows.length >= study.thresholds.respondents)
		.map((group) => ({ group, fit: fitToTargets(margins, group.rows, trim) }));
	const ours = fits.flatMap(({ group, fit }) =>
		fit.kind === 'fitted' ? [{ group, weights: fit.weights, fitted: fit }] : [],
	);
	const wrong = fits.flatMap(({ group, fit }) =>
		fit.kind === 'misfit' ? fit.misfits.map((one) => misfitProblem(parts, group, one)) : [],
	);
	const weighed = [...ours, ...ofOtherBrands(responses, groups, ours)];
	const kept = groups.filter((group) => !fits.some((one) => one.group === group));
	const unweighted = kept.filter((group) => !weighed.some((one) => one.group === group));
	return {
		weighed,
		margins,
		problems: [...wrong, ...fittedNotes(parts, ours), ...unweightedNote(parts, unweighted)],
	};
}

function weighByRevenue(parts: WeighingParts, groups: readonly AnswerGroup[]): Weighing {
	const { responses, frame } = parts;
	const { account } = responses;
	const missing = missingFiles(parts, []);
	if (missing.length > 0 || account === null || !frame?.accounts) {
		return { weighed: [], margins: [], problems: missing };
	}
	const revenues = revenueByCode(account, frame.accounts);
	const isTold = (row: number) => revenues[account.codes[row] ?? -1] !== NO_REVENUE.notTold;
	const ours = groups
		.filter(({ isOurs }) => isOurs)
		.map((group) => {
			const told = group.rows.filter(isTold);
			const scaled = scaleWeights(revenueWeights(account, revenues, told));
			let at = 0;
			const weights = new Float64Array(group.rows).map((row) =>
				row === told[at] ? (scaled[at++] ?? 1) : 1,
			);
			return { group, weights, fitted: null };
		});
	const weighed = [...ours, ...ofOtherBrands(responses, groups, ours)];
	const unweighted = groups.filter((group) => !weighed.some((one) => one.group === group));
	const wrong = revenueProblems(
		parts,
		revenues,
		ours.map(({ group }) => group),
	);
	return { weighed, margins: [], problems: [...wrong, ...unweightedNote(parts, unweighted)] };
}

/** What our customers say of other brands, each person with the weight that it has about ours. */
function ofOtherBrands(
	{ person }: Responses,
	groups: readonly AnswerGroup[],
	ours: readonly Weighed[],
): readonly Weighed[] {
	return groups
		.filter(({ relation, isOurs }) => relation === CUSTOMER && !isOurs)
		.flatMap((group): Weighed[] => {
			const known = new Map<number, number>();
			for (const { group: own, weights } of ours) {
				if (own.wave !== group.wave) continue;
				own.rows.forEach((row, at) => known.set(person.codes[row] ?? -1, weights[at] ?? 1));
			}
			const told = Array.from(group.rows, (row) => known.get(person.codes[row] ?? -1));
			if (told.every((weight) => weight === undefined)) return [];
			const weights = scaleWeights(Float64Array.from(told, (weight) => weight ?? 1));
			return [{ group, weights, fitted: null }];
		});
}

/** By row; weights of the export that are all alike count 1 each. */
function weightsOf(
	{ responses }: WeighingParts,
	weighed: readonly Weighed[],
): WeighedStudy['weight'] {
	const { weight, size } = responses;
	if (weighed.length === 0) {
		return weight.every((one) => one === weight[0]) ? new Float64Array(size).fill(1) : weight;
	}
	const all = new Float64Array(size).fill(1);
	for (const { group, weights } of weighed) {
		group.rows.forEach((row, at) => {
			all[row] = weights[at] ?? 1;
		});
	}
	return all;
}

/** Of every weighted group, and of our customers where they have accounts. */
function summaryOf(
	{ study, responses }: WeighingParts,
	group: AnswerGroup,
	weight: WeighedStudy['weight'],
	weighed: readonly Weighed[],
	margins: readonly TargetMargin[],
): readonly GroupWeighting[] {
	const own = weighed.find((one) => one.group === group);
	const isWeighted = own !== undefined || study.weights.kind === 'column';
	if (!isWeighted && !(group.isOurs && responses.account !== null)) return [];
	const weights = own?.weights ?? new Float64Array(group.rows).map((row) => weight[row] ?? 1);
	return [
		groupWeighting(group, responses, weights, {
			margins: own?.fitted ? margins : [],
			trimming: own?.fitted?.trimming ?? null,
		}),
	];
}
