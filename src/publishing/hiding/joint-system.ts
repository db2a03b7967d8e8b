import type { LinearLimit } from '../../statistics/linear-limit.ts';
import type { WholeSystem } from '../../statistics/whole-solutions.ts';
import { around, joinedNumbers, twinsOf, type JointNumber } from './joint-numbers.ts';
import type { JointPeople, JointRow } from './joint-people.ts';
import type { JointWhole } from './joint-wholes.ts';

/** What a reader does not know of a whole: how many of each open part gave each answer. */
export interface JointSystem extends WholeSystem {
	/** Parts whose number or answers are not known. */
	readonly open: readonly JointRow[];
	readonly points: readonly number[];
}

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
	const { points, rows, ways } = people;
	const open = rows.filter((row) => row.isHidden || !isTold(whole, row, points));
	const limits = new JointLimits(people, open);
	const hidden = open.filter((row) => row.isHidden);
	limits.addNumber(hidden);
	for (const row of open) if (!row.isHidden) limits.addNumber([row]);
	for (const values of toldTogether(whole)) {
		limits.addNumber(
			hidden.filter(({ group }) => values.has(group?.where.get(whole.dimension)?.[0] ?? '')),
		);
	}
	for (const number of joinedNumbers(numbers)) {
		const { without, way } = number;
		const isOfRest = ({ group }: JointRow) => group !== null && group !== without;
		if (ways.has(way)) limits.addMean(without === null ? rows : rows.filter(isOfRest), number);
	}
	for (const row of open) {
		if (row.isHidden) continue;
		for (const number of joinedNumbers(numbersOfPart(whole, row))) limits.addMean([row], number);
	}
	if (hasTwins) for (const sum of sumsOfOthers(whole, points)) limits.addSum(sum);
	const { solution } = limits;
	const isNear = (at: number) => open[Math.floor(at / points.length)]?.isHidden === true;
	return { limits: limits.all, solution, near: [...solution.keys()].filter(isNear), open, points };
}

type ToldSum = Pick<JointNumber, 'valueOf' | 'low' | 'high'>;

const ROUNDING = 1e-9;

/** Collects limits of the answers of open parts; what the truth does not agree with is not known. */
class JointLimits {
	readonly all: LinearLimit[] = [];
	/** How many of each open part gave each answer. */
	readonly solution: Int32Array;
	private readonly people: JointPeople;
	private readonly open: readonly JointRow[];
	private readonly closed: readonly JointRow[];
	private readonly everybody: number;

	constructor(people: JointPeople, open: readonly JointRow[]) {
		this.people = people;
		this.open = open;
		this.closed = people.rows.filter((row) => !open.includes(row));
		this.solution = Int32Array.from(open.flatMap(({ counts }) => counts));
		this.everybody = people.rows.reduce((all, { n }) => all + n, 0);
	}

	/** It is known how many some open parts are together. */
	addNumber(rows: readonly JointRow[]): void {
		const n = rows.reduce((sum, row) => sum + row.n, 0);
		this.add((row) => (rows.includes(row) ? 1 : 0), n, n);
	}

	/** The mean over some parts lies within limits: no fraction, for the sum of weights is not known. */
	addMean(rows: readonly JointRow[], { way, valueOf, low, high }: JointNumber): void {
		const termOf = (limit: number) => (row: JointRow, point: number) =>
			rows.includes(row) ? (row.weights.get(way) ?? 0) * (valueOf(point) - limit) : 0;
		this.add(termOf(low), -this.known(termOf(low)), Infinity);
		this.add(termOf(high), -Infinity, -this.known(termOf(high)));
	}

	/** A sum over everybody lies within limits. */
	addSum({ valueOf, low, high }: ToldSum): void {
		const known = this.known((_, point) => valueOf(point));
		this.add((_, point) => valueOf(point), low - known, high - known);
	}

	/** What the parts that are known add. */
	private known(termOf: (row: JointRow, point: number) => number): number {
		let sum = 0;
		for (const row of this.closed) {
			row.counts.forEach((n, at) => {
				if (n > 0) sum += n * termOf(row, this.people.points[at] ?? 0);
			});
		}
		return sum;
	}

	private add(factorOf: (row: JointRow, point: number) => number, low: number, high: number): void {
		const { points } = this.people;
		const factors = Float64Array.from(this.solution, (_, at) => {
			const row = this.open[Math.floor(at / points.length)];
			return row === undefined ? 0 : factorOf(row, points[at % points.length] ?? 0);
		});
		let [sum, most] = [0, 0];
		for (const [at, factor] of factors.entries()) {
			sum += factor * (this.solution[at] ?? 0);
			most = Math.max(most, Math.abs(factor));
		}
		const room = low === high ? 0 : ROUNDING * most * this.everybody;
		if (most === 0 || sum < low - room || sum > high + room) return;
		this.all.push({ factors, low: low - room, high: high + room });
	}
}

/** Values of the dimension whose people are told together by a number of their own. */
function toldTogether({ dimension, pooled, numbers }: JointWhole): readonly ReadonlySet<string>[] {
	return pooled
		.filter((group) => numbers.levels(group).some((one) => numbers.isShown(one)))
		.map(({ where }) => new Set(where.get(dimension)));
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

/** Sums over everybody, by the unweighted numbers of parts that are all of the whole. */
function sumsOfOthers(whole: JointWhole, points: readonly number[]): readonly ToldSum[] {
	return whole.otherParts.flatMap((all) => {
		const parts = all.filter(({ n }) => n > 0);
		const [first] = parts;
		const names = first === undefined ? [] : twinsOf(whole, first).map(nameOf);
		return names.flatMap((name) => {
			const sums = parts.map((part) => {
				const one = twinsOf(whole, part).find((twin) => nameOf(twin) === name);
				return one?.figure == null
					? null
					: sumOfPart(part.n, around(one, one.figure.value), points);
			});
			return joinedSum(sums);
		});
	});
}

type Twin = ReturnType<typeof twinsOf>[number];

function nameOf({ cell, reading }: Twin): string {
	return `${cell.metric.id} ${reading.category}`;
}

/** The sum of a part by its mean; of whole values it is whole. */
function sumOfPart(n: number, { valueOf, low, high }: ToldSum, points: readonly number[]): ToldSum {
	const isShare = points.every((point) => valueOf(point) % 100 === 0);
	const unit = isShare ? 100 : 1;
	if (!points.every((point) => Number.isInteger(valueOf(point)))) {
		return { valueOf, low: n * low, high: n * high };
	}
	return {
		valueOf,
		low: Math.ceil((n * low) / unit) * unit,
		high: Math.floor((n * high) / unit) * unit,
	};
}

/** None where the sum of a part is not known. */
function joinedSum(sums: readonly (ToldSum | null)[]): readonly ToldSum[] {
	const known = sums.flatMap((sum) => sum ?? []);
	const [first] = known;
	if (first === undefined || known.length < sums.length) return [];
	return [
		{
			valueOf: first.valueOf,
			low: known.reduce((all, { low }) => all + low, 0),
			high: known.reduce((all, { high }) => all + high, 0),
		},
	];
}
