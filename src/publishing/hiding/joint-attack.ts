import type { KnownSpreads } from './known-spreads.ts';
import { personsAt } from './counted-people.ts';
import type { JointRow } from './joint-people.ts';
import type { JointSystem } from './joint-system.ts';

/**
 * A hidden part of a whole that too much is known of; null where the whole tells of nobody: of each
 * sensitive part the numbers that agree with what is shown must lie as far apart as its threshold and
 * half its size, nobody may be known to be 1 to k − 1, and of none of them the score.
 *
 * @param known what was found of equal systems
 */
export function jointBreach(system: JointSystem, known: KnownSpreads): JointRow | null {
	const attacked = { system, spread: known.of(system) };
	const hidden = system.open.filter(({ isHidden }) => isHidden);
	for (const row of hidden) {
		if (row.group?.isSensitive === true && !row.group.isReleased) {
			if (!isWide(attacked, row, row.group.leastPersons) || isScoreKnown(attacked, hidden, row))
				return row;
		}
	}
	const least = Math.max(...hidden.map(({ group }) => group?.leastPersons ?? 0));
	for (const rows of unionsOf(hidden)) {
		const [first = null] = rows;
		if (isSmall(attacked, rows, least)) return first;
	}
	return null;
}

interface Attacked {
	readonly system: JointSystem;
	/** How far apart solutions lie, by a sum. */
	readonly spread: ReturnType<KnownSpreads['of']>;
}

/** Whether the numbers that a part can be of are far enough apart (methods m.3). */
function isWide({ system, spread }: Attacked, row: JointRow, least: number): boolean {
	const wanted = Math.max(least, row.n / 2);
	const isEnough = ({ low, high }: { readonly low: number; readonly high: number }) =>
		high - low >= wanted;
	return isEnough(spread(countOf(system, [row]), isEnough));
}

/** Whether parts are known to be 1 to k − 1 persons together. */
function isSmall({ system, spread }: Attacked, rows: readonly JointRow[], least: number): boolean {
	const isHarmless = ({ low, high }: { readonly low: number; readonly high: number }) =>
		low <= 0 || high >= least;
	return !isHarmless(spread(countOf(system, rows), isHarmless));
}

/** Hidden parts together, each set that is not all of them; of many parts each one and all but one. */
function unionsOf(hidden: readonly JointRow[]): readonly (readonly JointRow[])[] {
	if (hidden.length > MOST_PARTS) {
		return hidden.flatMap((row) => [[row], hidden.filter((other) => other !== row)]);
	}
	let unions: readonly (readonly JointRow[])[] = [[]];
	for (const row of hidden) unions = unions.flatMap((own) => [own, [...own, row]]);
	return unions.filter((own) => own.length > 0 && own.length < hidden.length);
}

const MOST_PARTS = 5;

function countOf(system: JointSystem, rows: readonly JointRow[]): Float64Array {
	const { open, points, solution } = system;
	const factors = new Float64Array(solution.length);
	for (const [at, row] of open.entries()) {
		if (!rows.includes(row)) continue;
		const start = at * points.length;
		for (let place = 0; place < points.length; place++)
			factors[start + place] = personsAt(system, place);
	}
	return factors;
}

/** Less than so many answers that differ by a point from the others tell what everybody answered. */
const LEAST_POINTS = 2;

/**
 * Whether a part is known to have given one and the same answer, all or all but one: in no solution
 * its answers lie apart from their mean by more. Of several options everybody may tick the same ones.
 */
function isScoreKnown(
	{ system, spread }: Attacked,
	hidden: readonly JointRow[],
	row: JointRow,
): boolean {
	const { points, ticks } = system;
	if (ticks !== null) return false;
	const usual = Math.round(
		row.counts.reduce((sum, n, at) => sum + n * (points[at] ?? 0), 0) / row.n,
	);
	const apart = (counts: readonly number[]) =>
		counts.reduce((sum, n, at) => sum + n * Math.abs((points[at] ?? 0) - usual), 0);
	// As a rule the others have such answers, and may change places with them.
	if (apart(row.counts) >= LEAST_POINTS) return false;
	if (hidden.reduce((sum, { counts }) => sum + apart(counts), 0) < LEAST_POINTS) return true;
	const at = system.open.indexOf(row);
	const factors = new Float64Array(system.solution.length);
	points.forEach((point, place) => {
		factors[at * points.length + place] = Math.abs(point - usual);
	});
	const isEnough = ({ high }: { readonly high: number }) => high >= LEAST_POINTS;
	return !isEnough(spread(factors, isEnough));
}
