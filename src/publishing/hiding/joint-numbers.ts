import type {
	ComparisonEstimate,
	Estimate,
	LevelEstimate,
	Numbered,
} from '../../estimates/estimated-fact.ts';
import type { Group } from './group.ts';
import { agreementOf } from './joint-agreement.ts';
import type { JointKind, JointNumber } from './joint-number.ts';
import { wayOf, type Way } from './joint-way.ts';
import type { JointWhole } from './joint-wholes.ts';
import { numberName } from './counted-people.ts';
import { toldRange, type ToldRange } from './told-range.ts';

/** Estimates that a whole would be without if a kind of its numbers were given up. */
export type GivenUp = ReadonlyMap<JointKind, readonly Estimate[]>;

/** The shown numbers that tell of a whole as one, and what stands behind each kind. */
export function jointNumbers(whole: JointWhole): {
	readonly numbers: readonly JointNumber[];
	readonly givenUp: GivenUp;
} {
	const numbers: JointNumber[] = [];
	const givenUp = new Map<JointKind, Estimate[]>();
	const giveUp = (kind: JointKind | null, one: Estimate) => {
		if (kind === null) return;
		const known = givenUp.get(kind) ?? [];
		givenUp.set(kind, known);
		known.push(one);
	};
	for (const { one, kind, made } of [...ofWhole(whole), ...ofRest(whole)]) {
		giveUp(kind, one);
		if (made !== null) numbers.push(made);
	}
	for (const one of agreementOf(whole)) giveUp('agreement', one);
	for (const own of whole.otherParts) {
		for (const one of own.flatMap((part) => twinsOf(whole, part))) giveUp('none', one);
	}
	return { numbers, givenUp };
}

/** A shown estimate, and what it tells of the whole; null where that is nothing. */
interface Told {
	readonly one: Numbered;
	readonly kind: JointKind | null;
	readonly made: JointNumber | null;
}

function ofWhole(whole: JointWhole): readonly Told[] {
	return [whole.whole, ...whole.pooled].flatMap((group) => {
		const isPooled = group !== whole.whole;
		const own = (one: Numbered) =>
			whole.numbers.isShown(one) && isPooled === (one.cell.weights === 'decision');
		const levels = whole.numbers.levels(group).filter(own);
		const comparisons = whole.numbers.comparisons(group).filter(own);
		return [
			...levels.map((one): Told => {
				const way = wayOf(one);
				return { one, kind: way === '' ? null : way, made: levelNumber(one, way) };
			}),
			...comparisons.map((one): Told => {
				const way = wayOf(one);
				const kind = way === '' ? 'comparison' : way;
				return { one, kind, made: comparedNumber(whole, group, one, way) };
			}),
		];
	});
}

function levelNumber(one: LevelEstimate, way: Way | null): JointNumber | null {
	if (one.figure === null || way === null) return null;
	return { kind: way === '' ? null : way, way, without: null, ...around(one) };
}

/** A difference from what is known tells the whole once more, rounded elsewhere. */
function comparedNumber(
	whole: JointWhole,
	group: Group,
	one: ComparisonEstimate,
	way: Way | null,
): JointNumber | null {
	const { against } = one.cell;
	if (one.figure === null || way === null || against === null) return null;
	const kind = way === '' ? 'comparison' : way;
	if (against.kind === 'target') {
		return { kind, way, without: null, ...around(one, plus(against.value)) };
	}
	const level = sameLevel(whole, group, one);
	if (level?.figure == null || !whole.isKnown(whole.numbers.otherSide(one))) return null;
	const other = level.figure.value - one.figure.value;
	return { kind, way, without: null, ...around(one, plus(other)) };
}

/** What a difference tells beside the known number that it is from. */
function plus(known: number): (told: ToldRange) => ToldRange {
	return ({ low, high }) => ({ low: known + low, high: known + high });
}

/** Comparisons of each part with the rest tell the rest. */
function ofRest(whole: JointWhole): readonly Told[] {
	if (whole.dimension !== 'role') return [];
	return whole.parts.flatMap((part) =>
		whole.numbers.comparisons(part).flatMap((one): Told[] => {
			if (one.cell.against?.kind !== 'role' || !whole.numbers.isShown(one)) return [];
			return [{ one, kind: 'rest', made: restNumber(whole, part, one) }];
		}),
	);
}

function restNumber(whole: JointWhole, part: Group, one: ComparisonEstimate): JointNumber | null {
	const way = wayOf(one);
	const level = sameLevel(whole, part, one);
	if (one.figure === null || way === null || level?.figure == null) return null;
	const own = level.figure.value;
	const told = around(one, ({ low, high }) => ({ low: own - high, high: own - low }));
	return { kind: 'rest', way, without: part, ...told };
}

function sameLevel(
	{ numbers }: JointWhole,
	group: Group,
	{ cell, reading }: ComparisonEstimate,
): LevelEstimate | undefined {
	return numbers
		.levels(group)
		.find(
			(level) =>
				level.cell.metric.id === cell.metric.id &&
				level.cell.weights === cell.weights &&
				level.reading.category === reading.category,
		);
}

/**
 * The limits of a shown number as it is published.
 *
 * @param of the number that they tell; left out where it is the shown one
 */
export function around(
	one: Numbered,
	of: (told: ToldRange) => ToldRange = (told) => told,
): Pick<JointNumber, 'valueOf' | 'name' | 'low' | 'high'> {
	const { cell, reading } = one;
	const factor = cell.metric.unit === 'score' ? 1 : 100;
	const valueOf = (point: number) => shownValue(reading, point) * factor;
	const told = toldRange(one) ?? ANYTHING;
	return { valueOf, name: numberName(one), ...of(told) };
}

const ANYTHING: ToldRange = { low: -Infinity, high: Infinity };

/** What an answer counts for in a number. */
function shownValue(reading: Numbered['reading'], point: number): number {
	if (reading.source === 'option') return point === reading.option ? 1 : 0;
	if (reading.source === 'options') return reading.options.includes(point) ? 1 : 0;
	return reading.valueOf(point);
}

/** Numbers told several times, each rounded elsewhere, as one that lies within the limits of all. */
export function joinedNumbers(numbers: readonly JointNumber[]): readonly JointNumber[] {
	const same = Map.groupBy(numbers, ({ name, way, without }) =>
		JSON.stringify([name, way, without?.id ?? '']),
	);
	return [...same.values()].flatMap((own) => {
		const [first] = own;
		if (first === undefined) return [];
		const low = Math.max(...own.map((one) => one.low));
		const high = Math.min(...own.map((one) => one.high));
		return [{ ...first, low, high }];
	});
}

/** Shown unweighted numbers of a part of the whole in another dimension. */
export function twinsOf({ numbers }: JointWhole, part: Group): readonly LevelEstimate[] {
	return numbers.levels(part).filter((one) => wayOf(one) === 'none' && numbers.isShown(one));
}
