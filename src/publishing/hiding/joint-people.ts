import type { LevelEstimate, Numbered } from '../../estimates/estimated-fact.ts';
import type { Group } from './group.ts';
import type { JointNumber } from './joint-number.ts';
import { wayOf, type Way } from './joint-way.ts';
import type { JointWhole } from './joint-wholes.ts';

/** Everybody of one part by what they answered. */
export interface JointRow {
	/** Null: people in no part. */
	readonly group: Group | null;
	readonly isHidden: boolean;
	/** Persons by place of the answer; of several options all persons, and those who ticked each. */
	readonly counts: readonly number[];
	readonly n: number;
	/** What each of them counts, where it is the same of all; a way with other weights is not known. */
	readonly weights: ReadonlyMap<Way, number>;
}

/** Who stands behind a whole, by part and answer. */
export interface JointPeople {
	/** The numbers that answers are, ascending; of several options the places of what is counted. */
	readonly points: readonly number[];
	/** The place of those who ticked what a number is of, by its name; null where answers are one point. */
	readonly ticks: ReadonlyMap<string, number> | null;
	readonly rows: readonly JointRow[];
	/** Ways of counting in which everybody of a part counts the same. */
	readonly ways: ReadonlySet<Way>;
}

/** With more different answers a whole is not looked at. */
const MOST_POINTS = 24;
const CLOSE = 1e-9;

/** How many persons one of a place is: who ticked something is a person already. */
export function personsAt({ ticks }: Pick<JointPeople, 'ticks'>, place: number): number {
	return ticks === null || place === 0 ? 1 : 0;
}

/** What one of a place adds to a number. */
export function valueAt(
	{ points, ticks }: JointPeople,
	{ name, valueOf }: Pick<JointNumber, 'name' | 'valueOf'>,
	place: number,
): number {
	if (ticks === null) return valueOf(points[place] ?? 0);
	return place > 0 && ticks.get(name) === place ? PERCENT : 0;
}

const PERCENT = 100;

/** The people of a whole; null where somebody answered several times or they are not known. */
export function jointPeople(whole: JointWhole): JointPeople | null {
	const level = ofEverybody(whole, whole.whole);
	if (level === undefined) return null;
	const persons = level.people.persons();
	const placed = placesOf(whole);
	if (placed === null || persons.length !== whole.whole.n) return null;
	const rowOf = persons.map((person) => placed.get(person) ?? whole.parts.length);
	const isOfOptions = level.cell.question.kind === 'multiple';
	const counted = isOfOptions ? countedTicks(whole) : countedPoints(level.people.answers());
	if (counted === null || counted.points.length > MOST_POINTS) return null;
	const groups: readonly (Group | null)[] = [...whole.parts, null];
	const counts = groups.map(() => counted.points.map(() => 0));
	rowOf.forEach((row, at) => {
		const own = counts[row] ?? [];
		for (const place of counted.placesOf(at)) own[place] = (own[place] ?? 0) + 1;
	});
	const byWay = new Map(
		WAYS.flatMap((way) => {
			const weights = weightsOf(whole, way, persons, rowOf);
			return weights === null ? [] : [[way, weights] as const];
		}),
	);
	const rows = groups.map((group, at): JointRow => {
		const own = counts[at] ?? [];
		return {
			group,
			isHidden: group === null || whole.isHidden(group),
			counts: own,
			n: own.reduce((sum, count, place) => sum + count * personsAt(counted, place), 0),
			weights: new Map([...byWay].map(([way, weights]) => [way, weights[at] ?? 0])),
		};
	});
	const { points, ticks } = counted;
	return { points, ticks, rows: rows.filter(({ n }) => n > 0), ways: new Set(byWay.keys()) };
}

/** What is counted of people, and the places where each of them counts. */
interface Counted extends Pick<JointPeople, 'points' | 'ticks'> {
	readonly placesOf: (person: number) => readonly number[];
}

function countedPoints(answers: readonly number[]): Counted {
	const points = [...new Set(answers)].toSorted((a, b) => a - b);
	const placeOf = new Map(points.map((point, at) => [point, at]));
	return {
		points,
		ticks: null,
		placesOf: (person) => [placeOf.get(answers[person] ?? NaN) ?? -1],
	};
}

/** All persons first, then those who ticked what each number of the whole is of. */
function countedTicks(whole: JointWhole): Counted | null {
	const values = new Map<string, readonly number[]>();
	for (const one of whole.numbers.levels(whole.whole)) {
		const own = isOfEverybody(whole.whole, one) ? one.people.values() : null;
		if (own?.length === whole.whole.n) values.set(numberName(one), own);
	}
	if (values.size === 0) return null;
	const lists = [...values.values()];
	const ticks = new Map([...values.keys()].map((name, at) => [name, at + 1]));
	return {
		points: [0, ...ticks.values()],
		ticks,
		placesOf: (person) => [0, ...lists.flatMap((own, at) => (own[person] === 1 ? [at + 1] : []))],
	};
}

/** Numbers of one name and way are the same one. */
export function numberName({ cell, reading }: Numbered): string {
	return `${cell.metric.id} ${reading.category}`;
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

/** The part of each person by its place; null where the people of one are not known or in two. */
function placesOf(whole: JointWhole): ReadonlyMap<number, number> | null {
	const places = new Map<number, number>();
	for (const [at, part] of whole.parts.entries()) {
		if (part.n === 0) continue;
		const level = ofEverybody(whole, part);
		if (level === undefined) return null;
		for (const person of level.people.persons()) {
			if (places.has(person)) return null;
			places.set(person, at);
		}
	}
	return places;
}

/** What everybody of each part counts; null where that differs within a part. */
function weightsOf(
	whole: JointWhole,
	way: Way,
	persons: readonly number[],
	rowOf: readonly number[],
): readonly number[] | null {
	const level = levelBy(whole, way);
	const own = level?.people.weights() ?? null;
	if (level === undefined || own === null) return null;
	const byPerson = new Map(level.people.persons().map((person, at) => [person, own[at] ?? 0]));
	const weights: number[] = [];
	for (const [at, person] of persons.entries()) {
		const row = rowOf[at] ?? -1;
		const weight = byPerson.get(person) ?? 0;
		const known = (weights[row] ??= weight);
		if (Math.abs(known - weight) > CLOSE * Math.max(known, weight)) return null;
	}
	return weights;
}

/** A number of the whole that is counted in a way; by the decision it is of some of its parts. */
function levelBy({ numbers, whole, pooled }: JointWhole, way: Way): LevelEstimate | undefined {
	return [whole, ...pooled]
		.flatMap((group) => numbers.levels(group))
		.find((one) => wayOf(one) === way && (way === 'decision' || one.base.n === whole.n));
}
