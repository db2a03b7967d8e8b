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

/** Nothing is told of rows. */
export const NO_RECEIPT: Receipt = { read: 0, kept: 0, excluded: [] };

/**
 * A receipt as it may be published: how many rows were left out for a reason that may be somebody's own,
 * such as a refused consent or an erasure, is told from as many on as a number needs persons; fewer are
 * told together, without their reasons. What is read still is what is kept and all that is left out.
 *
 * Rows are people: where fewer of them were kept or left out, or more, since an earlier version told it,
 * who went or came would be told by the difference, and nothing is told (methods m.5).
 *
 * @param least fewest persons of whom something may be told
 * @param before what earlier versions told of the same rows
 */
export function toldReceipt(
	receipt: Receipt,
	least: number,
	before: readonly Receipt[] = [],
): Receipt {
	const own = withoutFew(receipt, least);
	const isFew = (now: number, then: number) => now !== then && Math.abs(now - then) < least;
	const isTelling = before.some(
		(one) =>
			one.read > 0 &&
			(isFew(own.kept, one.kept) || isFew(personallyLeftOut(own), personallyLeftOut(one))),
	);
	return isTelling ? NO_RECEIPT : own;
}

/** Rows left out for reasons that may be somebody's own. */
function personallyLeftOut({ excluded }: Receipt): number {
	return excluded.reduce((sum, { reason, count }) => sum + (TECHNICAL.has(reason) ? 0 : count), 0);
}

function withoutFew(receipt: Receipt, least: number): Receipt {
	const isTold = ({ reason, count }: Receipt['excluded'][number]) =>
		count >= least || TECHNICAL.has(reason);
	const told = receipt.excluded.filter((one) => isTold(one) && one.reason !== OTHER);
	const all = receipt.excluded.reduce((sum, { count }) => sum + count, 0);
	const count = told.reduce((left, one) => left - one.count, all);
	if (count === 0) return { ...receipt, excluded: told };
	const excluded = [...told, { reason: OTHER, count }];
	return { ...receipt, excluded: excluded.toSorted((a, b) => (a.reason < b.reason ? -1 : 1)) };
}
