import type { LinearLimit } from '../../statistics/linear-limit.ts';
import type { WholeSystem } from '../../statistics/whole-solutions.ts';
import type { JointNumber } from './joint-number.ts';
import { around, joinedNumbers } from './joint-numbers.ts';
import { personsAt } from './counted-people.ts';
import { valuesAt, type JointPeople, type JointRow } from './joint-people.ts';
import { sumOfPeople, sumsOfOthers, type ToldSum } from './joint-sums.ts';
import { wayOf, type Way } from './joint-way.ts';
import type { JointWhole } from './joint-wholes.ts';

/** What a reader does not know of a whole: how many of each open part gave each answer. */
export interface JointSystem extends WholeSystem, Pick<JointPeople, 'points' | 'ticks'> {
	/** Parts whose number or answers are not known. */
	readonly open: readonly JointRow[];
}

/** What counts of all that is told of a whole. */
export interface JointlyTold {
	readonly numbers: readonly JointNumber[];
	/** Whether unweighted numbers of parts of other dimensions do. */
	readonly hasTwins: boolean;
}

/**
 * The shown numbers as limits of what is not known. Parts whose distribution is told are known; of
 * others that are shown their number is, and what else is told of them.
 */
export function jointSystem(
	whole: JointWhole,
	people: JointPeople,
	{ numbers, hasTwins }: JointlyTold,
): JointSystem {
	const { points, ticks, rows, ways } = people;
	const told = new Map(rows.map((row) => [row, row.isHidden ? [] : numbersOfPart(whole, row)]));
	const open = rows.filter((row) => row.isHidden || !isTold(row, told.get(row) ?? [], people));
	const limits = new JointLimits(people, open);
	limits.addTicks();
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
		for (const number of joinedNumbers(told.get(row) ?? [])) limits.addMean([row], number);
	}
	if (hasTwins) for (const sum of sumsOfOthers(whole, people)) limits.addSum(sum);
	const { solution } = limits;
	const isNear = (at: number) => open[Math.floor(at / points.length)]?.isHidden === true;
	const near = [...solution.keys()].filter(isNear);
	return { limits: limits.all, solution, near, open, points, ticks };
}

const ROUNDING = 1e-9;

/** Collects limits of the answers of open parts; a side that the truth does not agree with is not known. */
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
		this.add((row, place) => (rows.includes(row) ? personsAt(this.people, place) : 0), n, n);
	}

	/** Nobody ticks an option who is not there. */
	addTicks(): void {
		for (const ticked of this.people.ticks?.values() ?? []) {
			for (const own of this.open) {
				const sign = (place: number) => personsAt(this.people, place) - (place === ticked ? 1 : 0);
				this.add((row, place) => (row === own ? sign(place) : 0), 0, Infinity);
			}
		}
	}

	/**
	 * The mean over some parts lies within limits. Where all count the same and their number is known, so
	 * does the sum, in whole steps; else it is no fraction, for the sum of weights is not known.
	 */
	addMean(rows: readonly JointRow[], number: JointNumber): void {
		const { people } = this;
		if (people.ticks?.has(number.name) === false) return;
		if (this.isNumberKnown(rows) && isAlike(rows, number.way)) {
			const n = rows.reduce((sum, row) => sum + row.n, 0);
			this.addSum(sumOfPeople(n, number, people), rows);
			return;
		}
		const values = valuesAt(people, number);
		const termOf = (limit: number) => (row: JointRow, place: number) => {
			if (!rows.includes(row)) return 0;
			const value = (values[place] ?? 0) - limit * personsAt(people, place);
			return (row.weights.get(number.way) ?? 0) * value;
		};
		const { low, high } = number;
		this.add(termOf(low), -this.known(termOf(low)), Infinity);
		this.add(termOf(high), -Infinity, -this.known(termOf(high)));
	}

	/** Of parts it is told where they are shown, of hidden ones all together. */
	private isNumberKnown(rows: readonly JointRow[]): boolean {
		const hidden = this.open.filter(({ isHidden }) => isHidden);
		return hidden.every((row) => rows.includes(row)) || !hidden.some((row) => rows.includes(row));
	}

	/** A sum over some parts lies within limits. */
	addSum(sum: ToldSum, rows: readonly JointRow[] = this.people.rows): void {
		const { people } = this;
		if (people.ticks?.has(sum.name) === false) return;
		const values = valuesAt(people, sum);
		const termOf = (row: JointRow, place: number) =>
			rows.includes(row) ? (values[place] ?? 0) : 0;
		const known = this.known(termOf);
		this.add(termOf, sum.low - known, sum.high - known);
	}

	/** What the parts that are known add. */
	private known(termOf: (row: JointRow, place: number) => number): number {
		let sum = 0;
		for (const row of this.closed) {
			row.counts.forEach((n, place) => {
				if (n > 0) sum += n * termOf(row, place);
			});
		}
		return sum;
	}

	private add(factorOf: (row: JointRow, place: number) => number, low: number, high: number): void {
		const { solution } = this;
		const places = this.people.points.length;
		const factors = new Float64Array(solution.length);
		let [at, sum, most, isWhole] = [0, 0, 0, true];
		for (const row of this.open) {
			for (let place = 0; place < places; place++, at++) {
				const factor = factorOf(row, place);
				factors[at] = factor;
				sum += factor * (solution[at] ?? 0);
				most = Math.max(most, Math.abs(factor));
				isWhole &&= Number.isInteger(factor);
			}
		}
		const room = low === high && isWhole ? 0 : ROUNDING * most * this.everybody;
		const least = sum < low - room ? -Infinity : low - room;
		const greatest = sum > high + room ? Infinity : high + room;
		if (most === 0 || (least === -Infinity && greatest === Infinity)) return;
		this.all.push({ factors, low: least, high: greatest });
	}
}

/** Values of the dimension whose people are told together by a number of their own. */
function toldTogether({ dimension, pooled, numbers }: JointWhole): readonly ReadonlySet<string>[] {
	return pooled
		.filter((group) => numbers.levels(group).some((one) => numbers.isShown(one)))
		.map(({ where }) => new Set(where.get(dimension)));
}

/** What shown numbers tell of a part by itself, by ways in which the weights of its people are alike. */
function numbersOfPart(whole: JointWhole, { group, weights }: JointRow): readonly JointNumber[] {
	if (group === null) return [];
	const isAlikeIn = (way: Way | null) => way !== null && (weights.get(way) ?? 0) > 0;
	const way = weights.keys().find(isAlikeIn);
	if (way === undefined) return [];
	return whole.numbers.levels(group).flatMap((one): JointNumber[] => {
		if (one.figure === null || !whole.numbers.isShown(one) || one.base.n !== group.n) return [];
		return isAlikeIn(wayOf(one)) ? [{ kind: null, way, without: null, ...around(one) }] : [];
	});
}

/** Whether the shown shares of a part leave one way in which its people can have answered. */
function isTold(row: JointRow, numbers: readonly JointNumber[], people: JointPeople): boolean {
	const { points, ticks } = people;
	const told = new Set<number>();
	for (const number of numbers) {
		const values = valuesAt(people, number);
		const places = values.flatMap((value, place) => (value !== 0 ? [place] : []));
		const [place = -1] = places;
		const value = values[place] ?? 0;
		if (places.length !== 1 || value <= 0) continue;
		const fewest = Math.ceil((row.n * number.low) / value);
		if (fewest === Math.floor((row.n * number.high) / value)) told.add(place);
	}
	// Of one answer each the last share is what is left, and of options everybody's number is known.
	return told.size >= (ticks?.size ?? points.length - 1);
}

/** Whether everybody of some parts counts the same, and something. */
function isAlike(rows: readonly JointRow[], way: Way): boolean {
	const [first = 0, ...others] = rows.map(({ weights }) => weights.get(way) ?? 0);
	return first > 0 && others.every((weight) => weight === first);
}
