import type { LinearLimit, WholeSystem } from '../../statistics/whole-solutions.ts';
import { around, joinedNumbers, twinsOf, type JointNumber } from './joint-numbers.ts';
import type { JointPeople, JointRow } from './joint-people.ts';
import type { JointWhole } from './joint-wholes.ts';

/** What a reader does not know of a whole: how many of each open part gave each answer. */
export interface JointSystem extends WholeSystem {
	/** Parts whose number or answers are not known. */
	readonly open: readonly JointRow[];
	readonly points: readonly number[];
}

const ROUNDING = 1e-9;

/**
 * The shown numbers as limits of what is not known. Parts whose distribution is told are known; of
 * others that are shown their number is, and what else is told of them.
 *
 * @param numbers those that count
 * @param hasTwins whether unweighted numbers of parts of other dimensions count
 */
export function jointSystem(
	whole: JointWhole,
	people: JointPeople,
	numbers: readonly JointNumber[],
	hasTwins: boolean,
): JointSystem {
	const { points, rows } = people;
	const open = rows.filter((row) => row.isHidden || !isTold(whole, row, points));
	const closed = rows.filter((row) => !open.includes(row));
	const size = open.length * points.length;
	const limits: LinearLimit[] = [];
	const solution = Int32Array.from(open.flatMap(({ counts }) => counts));
	/** Only what the truth agrees with is known. */
	const add = (factors: Float64Array, low: number, high: number) => {
		let [sum, most] = [0, 0];
		for (const [at, factor] of factors.entries()) {
			sum += factor * (solution[at] ?? 0);
			most = Math.max(most, Math.abs(factor));
		}
		const room = ROUNDING * most * people.rows.reduce((all, { n }) => all + n, 0);
		if (most > 0 && sum >= low - room && sum <= high + room)
			limits.push(
				low === high ? { factors, low, high } : { factors, low: low - room, high: high + room },
			);
	};
	const factorsOf = (of: (row: JointRow, point: number) => number) =>
		Float64Array.from({ length: size }, (_, at) => {
			const row = open[Math.floor(at / points.length)];
			return row === undefined ? 0 : of(row, points[at % points.length] ?? 0);
		});
	const hidden = open.filter((row) => row.isHidden);
	const sumsOver = (chosen: readonly JointRow[]) => {
		const n = chosen.reduce((sum, row) => sum + row.n, 0);
		add(
			factorsOf((row) => (chosen.includes(row) ? 1 : 0)),
			n,
			n,
		);
	};
	sumsOver(hidden);
	for (const row of open) if (!row.isHidden) sumsOver([row]);
	for (const group of whole.pooled) {
		// The number of a group that stands beside another one alone is not told.
		if (!whole.numbers.levels(group).some((one) => whole.numbers.isShown(one))) continue;
		const { where } = group;
		const values = new Set(where.get(whole.dimension));
		sumsOver(
			hidden.filter(({ group }) => values.has(group?.where.get(whole.dimension)?.[0] ?? '')),
		);
	}
	/** The mean over some rows lies within limits: no fraction, for the sum of weights is not known. */
	const addMean = (chosen: readonly JointRow[], { way, valueOf, low, high }: JointNumber) => {
		for (const [limit, side] of [
			[low, 1],
			[high, -1],
		] as const) {
			const termOf = (row: JointRow, point: number) =>
				(row.weights.get(way) ?? 0) * (valueOf(point) - limit);
			const known = closed.reduce((all, row) => {
				if (!chosen.includes(row)) return all;
				return row.counts.reduce((sum, n, at) => sum + n * termOf(row, points[at] ?? 0), all);
			}, 0);
			const factors = factorsOf((row, point) => (chosen.includes(row) ? termOf(row, point) : 0));
			if (side === 1) add(factors, -known, Infinity);
			else add(factors, -Infinity, -known);
		}
	};
	for (const number of joinedNumbers(numbers)) {
		if (!people.ways.has(number.way)) continue;
		const { without } = number;
		const chosen =
			without === null ? rows : rows.filter(({ group }) => group !== null && group !== without);
		addMean(chosen, number);
	}
	for (const row of open) {
		if (row.isHidden) continue;
		for (const number of joinedNumbers(numbersOfPart(whole, row))) addMean([row], number);
	}
	if (hasTwins) {
		for (const { valueOf, low, high } of sumsOfOthers(whole)) {
			const known = closed.reduce(
				(all, { counts }) => counts.reduce((sum, n, at) => sum + n * valueOf(points[at] ?? 0), all),
				0,
			);
			add(
				factorsOf((_, point) => valueOf(point)),
				low - known,
				high - known,
			);
		}
	}
	const near = [...solution.keys()].filter((at) => open[Math.floor(at / points.length)]?.isHidden);
	return { limits, solution, near, open, points };
}

/** What shown numbers tell of a part by itself; weights of its people are alike. */
function numbersOfPart(whole: JointWhole, { group, weights }: JointRow): readonly JointNumber[] {
	if (group === null) return [];
	const [way] = [...weights].find(([, weight]) => weight > 0) ?? [];
	if (way === undefined) return [];
	return whole.numbers.levels(group).flatMap((one): JointNumber[] => {
		if (one.figure === null || !whole.numbers.isShown(one) || one.base.n !== group.n) return [];
		return [{ kind: null, way, without: null, ...around(one, one.figure.value) }];
	});
}

/** Whether the shown shares of a part leave one way in which its people can have answered. */
function isTold(whole: JointWhole, row: JointRow, points: readonly number[]): boolean {
	const told = new Set<number>();
	for (const { valueOf, low, high } of numbersOfPart(whole, row)) {
		const values = points.map(valueOf);
		const places = values.flatMap((value, at) => (value !== 0 ? [at] : []));
		const [place = -1] = places;
		const value = values[place] ?? 0;
		if (places.length !== 1 || value <= 0) continue;
		const fewest = Math.ceil((row.n * low) / value);
		if (fewest === Math.floor((row.n * high) / value)) told.add(place);
	}
	return told.size >= points.length - 1;
}

/** Sums of whole values over everybody, by the unweighted numbers of parts that are all of the whole. */
function sumsOfOthers(whole: JointWhole): readonly Pick<JointNumber, 'valueOf' | 'low' | 'high'>[] {
	return whole.otherParts.flatMap((parts) => {
		const told = parts
			.filter(({ n }) => n > 0)
			.map((part) => ({ part, twins: twinsOf(whole, part) }));
		const [first] = told;
		if (first === undefined) return [];
		return first.twins.flatMap(({ cell: { metric }, reading }) => {
			let [low, high] = [0, 0];
			let valueOf: ((point: number) => number) | null = null;
			for (const { part, twins } of told) {
				const one = twins.find(
					({ cell, reading: other }) =>
						cell.metric.id === metric.id && other.category === reading.category,
				);
				if (one?.figure == null) return [];
				const own = around(one, one.figure.value);
				const unit = metric.unit === 'score' ? 1 : 100;
				({ valueOf } = own);
				low += Math.ceil((part.n * own.low) / unit) * unit;
				high += Math.floor((part.n * own.high) / unit) * unit;
			}
			return valueOf === null || high < low ? [] : [{ valueOf, low, high }];
		});
	});
}
