import { compareTexts } from '../../problem.ts';
import type { Where } from '../hiding/group.ts';

/** A group of a version with its people. */
export interface ToldPeople {
	/** '' for what is told now. */
	readonly version: string;
	readonly where: Where;
	/** Ascending. */
	readonly persons: readonly number[];
}

/** The patterns of versions that a version's people stand in; null where all of them are. */
export type ReleasePatterns = (version: string) => readonly string[] | null;

/** A person as long as he or she stands in the same cuts. */
interface Unit {
	readonly cuts: Map<string, string>;
	readonly versions: Set<string>;
}

/**
 * Who stands in which versions, as values of one more dimension: whoever is in the first and in the
 * third of three versions has the pattern of these two, whoever came later that of the later ones.
 * A person who has moved to another cut, of another role say, went and came.
 *
 * @param told oldest version first
 */
export function releasePatterns(told: readonly ToldPeople[]): ReleasePatterns {
	const units = new Map<number, Unit[]>();
	for (const [version, groups] of Map.groupBy(told, (one) => one.version)) {
		for (const [person, cuts] of cutsByPerson(groups)) {
			const own = units.get(person) ?? [];
			units.set(person, own);
			const same = own.find((unit) => agrees(unit.cuts, cuts));
			if (same === undefined) {
				own.push({ cuts, versions: new Set([version]) });
				continue;
			}
			same.versions.add(version);
			for (const [dimension, values] of cuts) same.cuts.set(dimension, values);
		}
	}
	const all = new Map<string, ReadonlySet<string>>();
	for (const own of units.values()) {
		for (const { versions } of own) all.set(JSON.stringify([...versions].toSorted()), versions);
	}
	const patterns = [...all].toSorted(([a], [b]) => compareTexts(a, b));
	return (version) => {
		const own = patterns.flatMap(([name, versions]) => (versions.has(version) ? [name] : []));
		return own.length === patterns.length ? null : own;
	};
}

/** The values of each dimension that a person is told by; groups of several values tell none. */
function cutsByPerson(groups: readonly ToldPeople[]): ReadonlyMap<number, Map<string, string>> {
	const cuts = new Map<number, Map<string, Set<string>>>();
	for (const { where, persons } of groups) {
		const single = [...where].flatMap(([dimension, values]) =>
			values.length === 1 ? [[dimension, values[0] ?? ''] as const] : [],
		);
		for (const person of persons) {
			const own = cuts.get(person) ?? new Map<string, Set<string>>();
			cuts.set(person, own);
			for (const [dimension, value] of single) {
				const values = own.get(dimension);
				if (values) values.add(value);
				else own.set(dimension, new Set([value]));
			}
		}
	}
	return new Map(
		[...cuts].map(([person, own]) => [
			person,
			new Map(
				[...own].map(([dimension, values]) => [dimension, JSON.stringify([...values].toSorted())]),
			),
		]),
	);
}

function agrees(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): boolean {
	return [...second].every(([dimension, values]) => (first.get(dimension) ?? values) === values);
}
