import type { LevelEstimate } from '../../estimates/estimated-fact.ts';
import {
	type CountedFrom,
	type CountedPart,
	type CountedPeople,
	type KnownCounts,
} from './counted-people.ts';
import type { Group } from './group.ts';
import type { JointNumber } from './joint-number.ts';
import { wayOf, type Way } from './joint-way.ts';
import type { JointWhole } from './joint-wholes.ts';

/** Everybody of one part by what they answered. */
export interface JointRow extends CountedPart {
	/** Null: people in no part. */
	readonly group: Group | null;
	readonly isHidden: boolean;
}

/** Who stands behind a whole, by part and answer. */
export interface JointPeople extends Omit<CountedPeople, 'parts'> {
	readonly rows: readonly JointRow[];
}

/** What one of each place adds to a number. */
export function valuesAt(
	{ points, ticks }: Pick<JointPeople, 'points' | 'ticks'>,
	{ name, valueOf }: Pick<JointNumber, 'name' | 'valueOf'>,
): readonly number[] {
	if (ticks === null) return points.map((point) => valueOf(point));
	const ticked = ticks.get(name);
	return points.map((_, place) => (place > 0 && place === ticked ? PERCENT : 0));
}

const PERCENT = 100;

/** The people of a whole; null where somebody answered several times or they are not known. */
export function jointPeople(whole: JointWhole, known: KnownCounts): JointPeople | null {
	const from = countedFrom(whole);
	const counted = from === null ? null : known.of(whole.dimension, from);
	if (counted === null) return null;
	const groups: readonly (Group | null)[] = [...whole.parts, null];
	const rows = counted.parts.flatMap((part, at): readonly JointRow[] => {
		if (part.n === 0) return [];
		const group = groups[at] ?? null;
		return [{ ...part, group, isHidden: group === null || whole.isHidden(group) }];
	});
	const { points, ticks, ways } = counted;
	return { points, ticks, rows, ways };
}

/** Null where the people of the whole or of a part are not known. */
function countedFrom(whole: JointWhole): CountedFrom | null {
	const everybody = ofEverybody(whole, whole.whole);
	if (everybody === undefined) return null;
	const parts: (LevelEstimate | null)[] = [];
	for (const part of whole.parts) {
		const level = part.n === 0 ? null : ofEverybody(whole, part);
		if (level === undefined) return null;
		parts.push(level);
	}
	const isOfOptions = everybody.cell.question.kind === 'multiple';
	const own = isOfOptions ? whole.numbers.levels(whole.whole) : [];
	return {
		whole: everybody,
		parts,
		ways: new Map(WAYS.map((way) => [way, levelBy(whole, way) ?? null])),
		options: own.filter((one) => isOfEverybody(whole.whole, one)),
	};
}

const WAYS: readonly Way[] = ['', 'none', 'decision'];

/** A level that everybody of a group is in, hidden or not. */
function ofEverybody({ numbers }: JointWhole, group: Group): LevelEstimate | undefined {
	return numbers.levels(group).find((one) => isOfEverybody(group, one));
}

function isOfEverybody({ n }: Group, one: LevelEstimate): boolean {
	const way = wayOf(one);
	return (way === '' || way === 'none') && one.base.n === n;
}

/** A number of the whole that is counted in a way; by the decision it is of some of its parts. */
function levelBy({ numbers, whole, pooled }: JointWhole, way: Way): LevelEstimate | undefined {
	return [whole, ...pooled]
		.flatMap((group) => numbers.levels(group))
		.find((one) => wayOf(one) === way && (way === 'decision' || one.base.n === whole.n));
}
