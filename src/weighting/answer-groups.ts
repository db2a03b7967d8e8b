import type { Study } from '../codebook/study-schema.ts';
import type { Responses } from '../responses/responses.ts';

/** The relation of those who buy from us. */
export const CUSTOMER = 'customer';

/** The answers of one wave and relation about one brand, which are weighted for themselves. */
export interface AnswerGroup {
	readonly wave: string;
	readonly relation: string;
	/** '' where the study names no brands, or the answers tell none. */
	readonly brand: string;
	/** Ascending. */
	readonly rows: Int32Array;
	/** Our customers about us: those whom targets, revenue and the contact frame are about. */
	readonly isOurs: boolean;
}

/** All groups that occur, in the order of their first row. */
export function answerGroups(study: Study, responses: Responses): readonly AnswerGroup[] {
	const { size, wave, relation, brand } = responses;
	const rows = new Map<string, number[]>();
	let key = '';
	let list: number[] = [];
	for (let row = 0; row < size; row++) {
		const own = `${wave.codes[row]} ${relation.codes[row]} ${brand.codes[row]}`;
		if (own !== key) {
			key = own;
			list = rows.get(own) ?? [];
			rows.set(own, list);
		}
		list.push(row);
	}
	return [...rows.values()].map((own) => groupOf(study, responses, Int32Array.from(own)));
}

function groupOf({ brands }: Study, responses: Responses, rows: Int32Array): AnswerGroup {
	const first = rows[0] ?? -1;
	const idOf = ({ codes, ids }: Responses['wave']) => ids[codes[first] ?? -1] ?? '';
	const relation = idOf(responses.relation);
	const brand = idOf(responses.brand);
	const isOwn = brand === '' || brands.some(({ id, own }) => id === brand && own);
	return {
		wave: idOf(responses.wave),
		relation,
		brand,
		rows,
		isOurs: relation === CUSTOMER && isOwn,
	};
}
