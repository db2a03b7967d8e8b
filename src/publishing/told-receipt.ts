import type { Receipt } from '../snapshot/snapshot.ts';

/** Reasons that are about records and files, not about what somebody asked for. */
const TECHNICAL: ReadonlySet<string> = new Set([
	'duplicate',
	'out-of-field',
	'preview',
	'test',
	'unfinished',
]);

/** Rows that are left out for reasons that are not told. */
const OTHER = 'other';

/**
 * A receipt as it may be published: how many rows were left out for a reason that may be somebody's own,
 * such as a refused consent or an erasure, is told from as many on as a number needs persons; fewer are
 * told together, without their reasons. What is read still is what is kept and all that is left out.
 *
 * @param least fewest persons of whom something may be told
 */
export function toldReceipt(receipt: Receipt, least: number): Receipt {
	const isTold = ({ reason, count }: Receipt['excluded'][number]) =>
		count >= least || TECHNICAL.has(reason);
	const told = receipt.excluded.filter((one) => isTold(one) && one.reason !== OTHER);
	const all = receipt.excluded.reduce((sum, { count }) => sum + count, 0);
	const count = told.reduce((left, one) => left - one.count, all);
	if (count === 0) return { ...receipt, excluded: told };
	const excluded = [...told, { reason: OTHER, count }];
	return { ...receipt, excluded: excluded.toSorted((a, b) => (a.reason < b.reason ? -1 : 1)) };
}
