import { ALL, type Cut } from '../plan/cut.ts';
import type { Coded, Numbers, Responses } from '../responses/responses.ts';
import { countCodes, type CountedCodes } from './counted-codes.ts';
import { orderGroup, type OrderedGroup } from './ordered-group.ts';
import { indexRows, type RowIndex } from './row-index.ts';
import { rowValues } from './row-values.ts';

/** What estimates must know of a codebook; the rest is in the plan. */
export interface SampledStudy {
	readonly id: string;
	/** The same id in two waves is the same person. */
	readonly panel: boolean;
}

/** The people of a sample. */
interface SampledPeople {
	readonly person: Coded;
	readonly rows: RowIndex;
	/** Weight of each of some rows, in their order. */
	readonly weightsOf: (rows: Int32Array) => Float64Array;
}

/** The responses of a study with what every estimate asks of them. */
export interface Sample {
	readonly responses: Responses;
	/** Who they are and how they are found, without what they answer. */
	readonly people: SampledPeople;
	readonly rows: RowIndex;
	/** Who answer alike: accounts, or persons where the study has none. */
	readonly clusters: CountedCodes;
	readonly hasAccounts: boolean;
	readonly isPanel: boolean;
	/** How many different codes the rows have. */
	readonly countDistinct: (coded: Coded, rows: Int32Array) => number;
	/** Numbers the clusters of some rows from 0, so that sums by cluster take no more room than these. */
	numberClusters(rows: Int32Array): Int32Array;
	readonly weightsOf: SampledPeople['weightsOf'];
	/** Weight of each row; null where all count the same, each then as 1. */
	readonly weights: Numbers | null;
	/** Whether a weight is a share of its account's, which those who answer a question divide anew. */
	readonly hasShares: boolean;
	/** The rows of a cut's wave, relation, brand and segment in the order of roles and clusters. */
	groupOf(cut: Cut): OrderedGroup;
	/** Clusters in the design of these waves: of all rows of the relation, also those without an answer or weight. */
	clustersIn(waves: readonly string[], relation: string): number;
}

/** A weighting that is not the study's own. */
interface OtherDesign {
	/** All responses, also of those without a part in it: the design that its variance is about. */
	readonly everybody: Responses;
	readonly hasShares: boolean;
}

/** Prepares a study's responses for estimates. */
export function openSample(
	study: SampledStudy,
	responses: Responses,
	{ everybody, hasShares }: OtherDesign = { everybody: responses, hasShares: false },
): Sample {
	const clusters = countCodes(responses.account ?? responses.person);
	const numberCodes = codeNumberer();
	const designs = new Map<string, number>();
	const hasEqualWeights = responses.weight.every((weight) => weight === responses.weight[0]);
	const groups = new Map<string, OrderedGroup>();
	const rows = indexRows(responses);
	const weightsOf = (chosen: Int32Array) =>
		rowValues(chosen, (row) => (hasEqualWeights ? 1 : (responses.weight[row] ?? NaN)));
	return {
		responses,
		people: { person: responses.person, rows, weightsOf },
		rows,
		clusters,
		hasAccounts: responses.account !== null,
		isPanel: study.panel,
		countDistinct: (coded, chosen) => numberCodes(coded, chosen).count,
		numberClusters: (chosen) => numberCodes(clusters, chosen).numbers,
		weightsOf,
		weights: hasEqualWeights ? null : responses.weight,
		hasShares,
		groupOf(cut) {
			const key = [cut.wave, cut.relation, cut.brand, cut.segment].join('|');
			const known = groups.get(key);
			if (known) return known;
			const group = orderGroup(responses, clusters, rows.rowsOf({ ...cut, role: '' }));
			groups.set(key, group);
			return group;
		},
		clustersIn(waves, relation) {
			const key = [relation, ...waves].join('|');
			const count = designs.get(key) ?? countDesign(everybody, clusters, waves, relation);
			designs.set(key, count);
			return count;
		},
	};
}

/** How many clusters have a row of the relation in one of the waves. */
function countDesign(
	{ size, wave, relation: relations }: Responses,
	clusters: CountedCodes,
	waves: readonly string[],
	relation: string,
): number {
	const wanted = Uint8Array.from(wave.ids, (id) => (waves.includes(id) ? 1 : 0));
	const code = relation === ALL ? null : relations.ids.indexOf(relation);
	const seen = new Uint8Array(clusters.count);
	let count = 0;
	for (let row = 0; row < size; row++) {
		if (wanted[wave.codes[row] ?? -1] !== 1) continue;
		if (code !== null && relations.codes[row] !== code) continue;
		const cluster = clusters.codes[row] ?? -1;
		if (seen[cluster] !== 0) continue;
		seen[cluster] = 1;
		count += 1;
	}
	return count;
}

/** What {@link codeNumberer} makes: a number for each row, −1 where it has no code. */
interface NumberedCodes {
	readonly numbers: Int32Array;
	readonly count: number;
}

interface NumberingDesk {
	round: number;
	/** By code the round that met it last, and its number in that. */
	readonly marks: Int32Array;
	readonly numbers: Int32Array;
}

function openNumbering(count: number): NumberingDesk {
	return { round: 0, marks: new Int32Array(count), numbers: new Int32Array(count) };
}

/** Numbers codes by first appearance, with one mark and number a code that are used again each time. */
function codeNumberer(): (coded: Pick<Coded, 'codes'>, rows: Int32Array) => NumberedCodes {
	const desks = new Map<Numbers, NumberingDesk>();
	return ({ codes }, rows) => {
		const desk = desks.get(codes) ?? openNumbering(countCodes({ codes }).count);
		desks.set(codes, desk);
		desk.round += 1;
		const { round, marks, numbers: numberOf } = desk;
		const numbers = new Int32Array(rows.length);
		let count = 0;
		for (let at = 0; at < rows.length; at++) {
			const code = codes[rows[at] ?? -1] ?? -1;
			if (code >= 0 && marks[code] !== round) {
				marks[code] = round;
				numberOf[code] = count++;
			}
			numbers[at] = numberOf[code] ?? -1;
		}
		return { numbers, count };
	};
}
