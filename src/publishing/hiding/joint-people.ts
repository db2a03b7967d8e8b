import type { LevelEstimate } from '../../estimates/estimated-fact.ts';
import type { Group } from './group.ts';
import type { JointWhole, Numbered } from './joint-wholes.ts';

/** Ways of counting answers whose weights a reader may know. */
export type Way = '' | 'none' | 'decision';

/** Everybody of one part by what they answered. */
export interface JointRow {
	/** Null: people in no part. */
	readonly group: Group | null;
	readonly isHidden: boolean;
	/** Persons by place of the answer. */
	readonly counts: readonly number[];
	readonly n: number;
	/** What each of them counts, where it is the same of all; a way with other weights is not known. */
	readonly weights: ReadonlyMap<Way, number>;
}

/** Who stands behind a whole, by part and answer. */
export interface JointPeople {
	/** The numbers that answers are, ascending. */
	readonly points: readonly number[];
	readonly rows: readonly JointRow[];
	/** Ways of counting in which everybody of a part counts the same. */
	readonly ways: ReadonlySet<Way>;
}

/** With more different answers a whole is not looked at. */
const MOST_POINTS = 24;
const CLOSE = 1e-9;

export function wayOf({ cell }: Numbered): Way | null {
	const { weights } = cell;
	return weights === '' || weights === 'none' || weights === 'decision' ? weights : null;
}

/** The people of a whole; null where somebody answered several times or they are not known. */
export function jointPeople(whole: JointWhole): JointPeople | null {
	const level = ofEverybody(whole, whole.whole);
	if (level === undefined || level.cell.question.kind === 'multiple') return null;
	const [persons, answers] = [level.persons(), level.answers()];
	if (persons.length !== whole.whole.n || answers.length !== persons.length) return null;
	const points = [...new Set(answers)].toSorted((a, b) => a - b);
	const placed = placesOf(whole);
	if (placed === null || points.length > MOST_POINTS) return null;
	const rowOf = persons.map((person) => placed.get(person) ?? whole.parts.length);
	const groups: readonly (Group | null)[] = [...whole.parts, null];
	const pointOf = new Map(points.map((point, at) => [point, at]));
	const counts = groups.map(() => points.map(() => 0));
	answers.forEach((answer, at) => {
		const row = counts[rowOf[at] ?? -1] ?? [];
		const place = pointOf.get(answer) ?? -1;
		row[place] = (row[place] ?? 0) + 1;
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
			n: own.reduce((sum, count) => sum + count, 0),
			weights: new Map([...byWay].map(([way, weights]) => [way, weights[at] ?? 0])),
		};
	});
	return { points, rows: rows.filter(({ n }) => n > 0), ways: new Set(byWay.keys()) };
}

const WAYS: readonly Way[] = ['', 'none', 'decision'];

/** A level that everybody of a group is in, hidden or not. */
function ofEverybody({ numbers }: JointWhole, group: Group): LevelEstimate | undefined {
	return numbers.levels(group).find((one) => {
		const way = wayOf(one);
		return (way === '' || way === 'none') && one.base.n === group.n;
	});
}

/** The part of each person by its place; null where the people of one are not known or in two. */
function placesOf(whole: JointWhole): ReadonlyMap<number, number> | null {
	const places = new Map<number, number>();
	for (const [at, part] of whole.parts.entries()) {
		if (part.n === 0) continue;
		const level = ofEverybody(whole, part);
		if (level === undefined) return null;
		for (const person of level.persons()) {
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
	const own = level?.weights() ?? null;
	if (level === undefined || own === null) return null;
	const byPerson = new Map(level.persons().map((person, at) => [person, own[at] ?? 0]));
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
