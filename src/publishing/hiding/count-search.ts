import { openPolytope, type Polytope } from '../../statistics/polytope.ts';
import { componentsOf } from './components.ts';
import type { UnknownCells } from './unknown-cells.ts';

/** Answers what counts agree with what is shown; starts where the last question ended. */
export interface CountSearch {
	/** Whether the greatest and the least count of some cells lie so far apart. */
	isWide(target: readonly number[], wanted: number): boolean;
	/** Whether their count is known to be 1 or above and less than the threshold. */
	isSmall(target: readonly number[], least: number): boolean;
	/** Whether every question so far could be answered; where not, nothing was said to be known. */
	isWhole(): boolean;
}

const CLOSE = 1e-6;
const MOST_POINTS = 40;

/** What no equation joins to the rest, with the points that its search has been to. */
interface Part {
	/** `stuck`: it is too large to be searched. */
	polytope: Polytope | 'stuck';
	/** The last ones: most questions are settled by one of them. */
	readonly points: Float64Array[];
	/** Least and greatest count of each cell at any point. */
	readonly low: Float64Array;
	readonly high: Float64Array;
}

/** Some unknowns of a part by their numbers in it. */
interface Asked {
	readonly part: Part;
	readonly numbers: number[];
}

/**
 * @param mostNumbers of one linear programme; of more unknowns in more equations no question is answered
 * @returns null where no counts agree with what is shown
 */
export function openSearch(
	{ known, numberOf, equations }: UnknownCells,
	mostNumbers: number,
): CountSearch | null {
	const placeOf = openParts(equations, numberOf.size, mostNumbers);
	if (placeOf === null) return null;
	const ask = (target: readonly number[]): readonly Asked[] => {
		const asked = new Map<Part, Asked>();
		for (const cell of target) {
			const place = placeOf.get(numberOf.get(cell) ?? -1);
			if (place === undefined) continue;
			const [part, number] = place;
			const own = asked.get(part);
			if (own) own.numbers.push(number);
			else asked.set(part, { part, numbers: [number] });
		}
		return [...asked.values()];
	};
	let isWhole = true;
	const isOpen = (asked: readonly Asked[]) => {
		if (isStuck(asked)) isWhole = false;
		return isStuck(asked);
	};
	const fixed = (target: readonly number[]) =>
		target.reduce((sum, cell) => sum + (known.get(cell) ?? 0), 0);
	return {
		isWide(target, wanted) {
			const asked = ask(target);
			if (asked.length === 0) return false;
			if (isOpen(asked)) return true;
			const [least, most] = seenRange(asked);
			if (most - least >= wanted) return true;
			const low = Math.ceil(extreme(asked, 1) - CLOSE);
			return Math.floor(extreme(asked, -1) + CLOSE) - low >= wanted || isOpen(asked);
		},
		isSmall(target, least) {
			const more = fixed(target);
			if (more >= least) return false;
			const asked = ask(target);
			if (asked.length === 0) return more >= 1;
			if (isOpen(asked)) return false;
			const isHarmless = (sum: number) => sum + more <= CLOSE || sum + more >= least - CLOSE;
			const [low, high] = seenRange(asked);
			if (low <= high && (isHarmless(low) || isHarmless(high))) return false;
			if (isHarmless(extreme(asked, 1)) || isHarmless(extreme(asked, -1))) return false;
			return !isOpen(asked);
		},
		isWhole: () => isWhole,
	};
}

/** The part of each unknown and its number there; null where no counts agree. */
function openParts(
	equations: UnknownCells['equations'],
	unknowns: number,
	mostNumbers: number,
): ReadonlyMap<number, readonly [part: Part, number: number]> | null {
	const placeOf = new Map<number, readonly [part: Part, number: number]>();
	for (const { members, equations: own } of componentsOf(equations, unknowns)) {
		const isLarge = own.length * (members.length + 1) > mostNumbers;
		const polytope = isLarge ? 'stuck' : openPolytope(own, members.length);
		if (polytope === null) return null;
		const part: Part = {
			polytope,
			points: [],
			low: new Float64Array(members.length).fill(Infinity),
			high: new Float64Array(members.length).fill(-Infinity),
		};
		members.forEach((member, number) => placeOf.set(member, [part, number]));
	}
	return placeOf;
}

/** Whether nothing is told of some of what is asked. */
function isStuck(asked: readonly Asked[]): boolean {
	return asked.some(({ part }) => part.polytope === 'stuck');
}

/** The least count (1) or the greatest (−1) that agrees with what is shown: that of each part together. */
function extreme(asked: readonly Asked[], factor: 1 | -1): number {
	return asked.reduce((sum, { part, numbers }) => {
		if (part.polytope === 'stuck') return sum;
		const point = part.polytope.lowest(numbers, factor);
		if (point === 'stuck') part.polytope = point;
		if (point === null || point === 'stuck') return Infinity;
		visit(part, point);
		return sum + sumAt(point, numbers);
	}, 0);
}

function visit({ points, low, high }: Part, point: Float64Array): void {
	points.push(point);
	if (points.length > MOST_POINTS) points.shift();
	for (let at = 0; at < point.length; at++) {
		const count = point[at] ?? 0;
		low[at] = Math.min(low[at] ?? count, count);
		high[at] = Math.max(high[at] ?? count, count);
	}
}

/** Least and greatest sum of some cells at the points so far; the least is above the greatest where there are none. */
function seenRange(asked: readonly Asked[]): readonly [number, number] {
	let [least, most] = [0, 0];
	for (const { part, numbers } of asked) {
		const [only = 0] = numbers;
		const sums =
			numbers.length === 1
				? [part.low[only] ?? Infinity, part.high[only] ?? -Infinity]
				: part.points.map((point) => sumAt(point, numbers));
		if (sums.length === 0 || sums[0] === Infinity) return [Infinity, -Infinity];
		least += Math.min(...sums);
		most += Math.max(...sums);
	}
	return [least, most];
}

function sumAt(point: Float64Array, numbers: readonly number[]): number {
	let sum = 0;
	for (const at of numbers) sum += point[at] ?? 0;
	return sum;
}
