import { ALL } from '../plan/plan.ts';
import type { Coded, Responses } from '../responses/responses.ts';
import { indexRows, type RowIndex } from './row-index.ts';

/** What estimates must know of a codebook; the rest is in the plan. */
export interface SampledStudy {
	readonly id: string;
	/** The same id in two waves is the same person. */
	readonly panel: boolean;
}

/** The responses of a study with what every estimate asks of them. */
export interface Sample {
	readonly responses: Responses;
	readonly rows: RowIndex;
	/** Who answer alike: accounts, or persons where the study has none. */
	readonly clusters: Coded;
	readonly hasAccounts: boolean;
	/** Whether each answer counts the same. */
	readonly hasEqualWeights: boolean;
	readonly isPanel: boolean;
	/** How many different codes the rows have. */
	countDistinct(coded: Coded, rows: Int32Array): number;
	/** Numbers the clusters of some rows from 0, so that sums by cluster take no more room than these. */
	numberClusters(rows: Int32Array): Int32Array;
	/** Clusters in the design of these waves: of all rows of the relation, also those without an answer. */
	clustersIn(waves: readonly string[], relation: string): number;
}

/** Prepares a study's responses for estimates. */
export function openSample(study: SampledStudy, responses: Responses): Sample {
	const clusters = responses.account ?? responses.person;
	const numberCodes = codeNumberer();
	const designs = new Map<string, number>();
	return {
		responses,
		rows: indexRows(responses),
		clusters,
		hasAccounts: responses.account !== null,
		hasEqualWeights: responses.weight.every((weight) => weight === responses.weight[0]),
		isPanel: study.panel,
		countDistinct: (coded, rows) => numberCodes(coded, rows).count,
		numberClusters: (rows) => numberCodes(clusters, rows).numbers,
		clustersIn(waves, relation) {
			const key = [relation, ...waves].join('|');
			const count =
				designs.get(key) ?? numberCodes(clusters, designRows(responses, waves, relation)).count;
			designs.set(key, count);
			return count;
		},
	};
}

function designRows(
	{ size, wave, relation: relations }: Responses,
	waves: readonly string[],
	relation: string,
): Int32Array {
	const wanted = new Set(waves.map((id) => wave.ids.indexOf(id)));
	const code = relations.ids.indexOf(relation);
	const rows = Int32Array.from({ length: size }, (_, row) => row);
	return rows.filter(
		(row) =>
			wanted.has(wave.codes[row] ?? -1) && (relation === ALL || relations.codes[row] === code),
	);
}

/** What {@link codeNumberer} makes: a number for each row, −1 where it has no code. */
interface NumberedCodes {
	readonly numbers: Int32Array;
	readonly count: number;
}

/** Numbers codes by first appearance, with one mark and number a code that are used again each time. */
function codeNumberer(): (coded: Coded, rows: Int32Array) => NumberedCodes {
	const desks = new Map<Coded, { round: number; marks: Int32Array; numbers: Int32Array }>();
	return (coded, rows) => {
		const size = coded.ids.length;
		const desk = desks.get(coded) ?? {
			round: 0,
			marks: new Int32Array(size),
			numbers: new Int32Array(size),
		};
		desks.set(coded, desk);
		desk.round += 1;
		let count = 0;
		const numbers = rows.map((row) => {
			const code = coded.codes[row] ?? -1;
			if (code < 0) return -1;
			if (desk.marks[code] !== desk.round) {
				desk.marks[code] = desk.round;
				desk.numbers[code] = count++;
			}
			return desk.numbers[code] ?? -1;
		});
		return { numbers, count };
	};
}
