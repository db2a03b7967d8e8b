import type { LevelEstimate, Numbered } from '../../estimates/estimated-fact.ts';
import type { Way } from './joint-way.ts';
import { areAlike } from './same-group.ts';

/** What the people of a whole are counted from. */
export interface CountedFrom {
	/** A number that everybody is in. */
	readonly whole: LevelEstimate;
	/** The same of each part; null where nobody is in it. */
	readonly parts: readonly (LevelEstimate | null)[];
	/** A number by each way of counting; null where there is none. */
	readonly ways: ReadonlyMap<Way, LevelEstimate | null>;
	/** Of a question of several options each number that everybody is in, else none. */
	readonly options: readonly LevelEstimate[];
}

/** The people of a part. */
export interface CountedPart {
	/** Persons by place of the answer; of several options all persons, and those who ticked each. */
	readonly counts: readonly number[];
	readonly n: number;
	/** What each of them counts, where it is the same of all; a way with other weights is not known. */
	readonly weights: ReadonlyMap<Way, number>;
}

/** The people of a whole by part and answer. */
export interface CountedPeople {
	/** The numbers that answers are, ascending; of several options the places of what is counted. */
	readonly points: readonly number[];
	/** The place of those who ticked what a number is of, by its name; null where answers are one point. */
	readonly ticks: ReadonlyMap<string, number> | null;
	/** As parts are, and last the people in none. */
	readonly parts: readonly CountedPart[];
	/** Ways of counting in which everybody of a part counts the same. */
	readonly ways: ReadonlySet<Way>;
}

interface Known {
	readonly from: CountedFrom;
	readonly counted: CountedPeople | null;
}

/** People that were counted before: from the same numbers they are the same. */
export class KnownCounts {
	private readonly known = new WeakMap<LevelEstimate, Map<string, Known>>();

	/**
	 * The people of a whole; null where somebody answered several times or they are not known.
	 *
	 * @param dimension by which it is divided into parts
	 */
	of(dimension: string, from: CountedFrom): CountedPeople | null {
		const own = this.known.get(from.whole) ?? new Map<string, Known>();
		this.known.set(from.whole, own);
		const before = own.get(dimension);
		if (before !== undefined && isSame(before.from, from)) return before.counted;
		const counted = countPeople(from);
		own.set(dimension, { from, counted });
		return counted;
	}
}

function isSame(some: CountedFrom, others: CountedFrom): boolean {
	return (
		areAlike(some.parts, others.parts, Object.is) &&
		areAlike([...some.ways.values()], [...others.ways.values()], Object.is) &&
		areAlike(some.options, others.options, Object.is)
	);
}

/** With more different answers a whole is not looked at. */
const MOST_POINTS = 24;
const CLOSE = 1e-9;

function countPeople({ whole, parts, ways, options }: CountedFrom): CountedPeople | null {
	const persons = whole.people.persons();
	const placed = placesOf(parts);
	if (placed === null || persons.length !== whole.base.n) return null;
	const partOf = persons.map((person) => placed.get(person) ?? parts.length);
	const isOfOptions = whole.cell.question.kind === 'multiple';
	const counted = isOfOptions ? countedTicks(options) : countedPoints(whole.people.answers());
	if (counted === null || counted.points.length > MOST_POINTS) return null;
	const counts = [...parts, null].map(() => counted.points.map(() => 0));
	partOf.forEach((part, at) => {
		const own = counts[part] ?? [];
		for (const place of counted.placesOf(at)) own[place] = (own[place] ?? 0) + 1;
	});
	const byWay = [...ways].flatMap(([way, level]) => {
		const weights = level === null ? null : weightsOf(level, persons, partOf);
		return weights === null ? [] : [[way, weights] as const];
	});
	const { points, ticks } = counted;
	return {
		points,
		ticks,
		ways: new Set(byWay.map(([way]) => way)),
		parts: counts.map((own, at) => ({
			counts: own,
			n: own.reduce((sum, count, place) => sum + count * personsAt(counted, place), 0),
			weights: new Map(byWay.map(([way, weights]) => [way, weights[at] ?? 0])),
		})),
	};
}

/** How many persons one of a place is: who ticked something is a person already. */
export function personsAt({ ticks }: Pick<CountedPeople, 'ticks'>, place: number): number {
	return ticks === null || place === 0 ? 1 : 0;
}

/** The part of each person by its place; null where somebody is in two. */
function placesOf(parts: CountedFrom['parts']): ReadonlyMap<number, number> | null {
	const places = new Map<number, number>();
	for (const [at, part] of parts.entries()) {
		for (const person of part?.people.persons() ?? []) {
			if (places.has(person)) return null;
			places.set(person, at);
		}
	}
	return places;
}

/** What is counted of people, and the places where each of them counts. */
interface Counted extends Pick<CountedPeople, 'points' | 'ticks'> {
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

/** All persons first, then those who ticked what each number is of. */
function countedTicks(options: readonly LevelEstimate[]): Counted | null {
	const values = new Map<string, readonly number[]>();
	for (const one of options) {
		const own = one.people.values();
		if (own?.length === one.base.n) values.set(numberName(one), own);
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

/** What everybody of each part counts in a number; null where that differs within a part. */
function weightsOf(
	{ people }: LevelEstimate,
	persons: readonly number[],
	partOf: readonly number[],
): readonly number[] | null {
	const own = people.weights();
	if (own === null) return null;
	const byPerson = new Map(people.persons().map((person, at) => [person, own[at] ?? 0]));
	const weights: number[] = [];
	for (const [at, person] of persons.entries()) {
		const part = partOf[at] ?? -1;
		const weight = byPerson.get(person) ?? 0;
		const known = (weights[part] ??= weight);
		if (Math.abs(known - weight) > CLOSE * Math.max(known, weight)) return null;
	}
	return weights;
}
