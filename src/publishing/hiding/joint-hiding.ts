import type { Estimate } from '../../estimates/estimated-fact.ts';
import type { KnownCounts } from './counted-people.ts';
import type { KnownSpreads } from './known-spreads.ts';
import type { Group } from './group.ts';
import type { Tables } from './tables.ts';
import { agreementNumber, agreementOf } from './joint-agreement.ts';
import { jointBreach } from './joint-attack.ts';
import { JOINT_KINDS, type JointKind, type JointNumber } from './joint-number.ts';
import { jointNumbers, type GivenUp } from './joint-numbers.ts';
import { jointPeople, type JointPeople } from './joint-people.ts';
import { jointSystem } from './joint-system.ts';
import { preciseFigures } from './precise-figures.ts';
import { jointWholes, type HiddenSoFar, type JointWhole } from './joint-wholes.ts';

/** What must be hidden beside what is, so that no hidden part is known by all that is told of its whole. */
export interface JointHiding {
	readonly estimates: ReadonlySet<Estimate>;
	/** The group that each of some more is hidden for, by ids. */
	readonly groups: ReadonlyMap<string, string>;
	/** Ids of groups where nothing is left to hide. */
	readonly breaches: readonly (readonly string[])[];
	/** Told, but not as precisely as others. */
	readonly vague: ReadonlySet<Estimate>;
}

/**
 * Attacks each shown whole with hidden parts by all numbers that are shown of it at once: by each way of
 * counting, in which parts have weights that a reader may know, its shares and means with what is
 * rounded of them, the comparisons of shown parts with the rest, those of the whole with what is known,
 * and the unweighted numbers of its parts in other dimensions. The unknowns are how many of each hidden
 * part gave each answer, which are whole.
 *
 *     whole ─▶ people by part and answer ─▶ limits ─▶ attack ─┬─ fails: nothing to do
 *                                            ▲                └─ succeeds: one kind of numbers less
 *                                            └────────────────────┘  of none: the smallest shown part
 *
 * What is given up first is what tells least: measures of agreement, comparisons with the rest, then other
 * comparisons, then other weights. A kind that turns out not to be needed is shown again.
 *
 * @param known what was found before, of wholes that may be as they were then; grows
 */
export function hideJointly(tables: Tables, soFar: HiddenSoFar, known: KnownDefences): JointHiding {
	const estimates = new Set<Estimate>();
	const more = new Map<string, string>();
	const breaches: (readonly string[])[] = [];
	const wholes = jointWholes(tables, soFar);
	for (const whole of wholes) {
		const found = defend(whole, known);
		for (const one of found.estimates) estimates.add(one);
		if (found.told === null) continue;
		const other = cheapestPart(whole);
		if (other !== undefined) more.set(other.id, found.told);
		else if (!whole.whole.isReleased) breaches.push([whole.whole.id, found.told]);
	}
	return { estimates, groups: more, breaches, vague: preciseFigures(wholes, soFar) };
}

/** What was found of a whole. */
export interface Defence {
	readonly estimates: readonly Estimate[];
	/** Id of a group that is told all the same; null where none is. */
	readonly told: string | null;
}

const NOTHING: Defence = { estimates: [], told: null };

/** What was found before; more is added. */
export interface KnownDefences {
	/** Of wholes by what they are. */
	readonly wholes: Map<string, Defence>;
	readonly spreads: KnownSpreads;
	readonly counts: KnownCounts;
}

function defend(whole: JointWhole, { wholes, spreads, counts }: KnownDefences): Defence {
	const { numbers, givenUp } = jointNumbers(whole);
	const key = keyOf(whole, numbers);
	const same = wholes.get(key);
	if (same !== undefined) return same;
	const people = jointPeople(whole, counts);
	const found =
		people === null ? NOTHING : defendPeople(whole, people, numbers, { givenUp, spreads });
	wholes.set(key, found);
	return found;
}

/** What a whole is by all that an attack rests on. */
function keyOf(whole: JointWhole, numbers: readonly JointNumber[]): string {
	const parts = whole.parts.map((part) => [
		part.id,
		whole.isHidden(part),
		whole.numbers.levels(part).filter((one) => whole.numbers.isShown(one)).length,
	]);
	const told = numbers.map(({ name, way, without, low, high }) => [
		name,
		way,
		without?.id ?? '',
		low,
		high,
	]);
	const agreed = agreementOf(whole).map(({ key, figure }) => [key.metric, figure?.value]);
	return JSON.stringify([
		whole.whole.id,
		whole.dimension,
		parts,
		told,
		agreed,
		whole.otherParts.length,
	]);
}

function defendPeople(
	whole: JointWhole,
	people: JointPeople,
	counted: readonly JointNumber[],
	{ givenUp, spreads }: { readonly givenUp: GivenUp; readonly spreads: KnownSpreads },
): Defence {
	const agreed = agreementOf(whole).flatMap((one) => agreementNumber(whole, people, one) ?? []);
	const numbers = [...counted, ...agreed];
	const breachWithout = (without: ReadonlySet<JointKind>) => {
		const told = {
			numbers: numbers.filter(({ kind }) => kind === null || !without.has(kind)),
			hasTwins: !without.has('none'),
		};
		return jointBreach(jointSystem(whole, people, told), spreads);
	};
	const without = new Set<JointKind>();
	let breach = breachWithout(without);
	for (const kind of JOINT_KINDS) {
		if (breach === null || !givenUp.has(kind)) continue;
		without.add(kind);
		breach = breachWithout(without);
	}
	if (breach !== null) return { estimates: [], told: breach.group?.id ?? whole.whole.id };
	for (const kind of [...without].slice(0, -1)) {
		without.delete(kind);
		if (breachWithout(without) !== null) without.add(kind);
	}
	return { estimates: [...without].flatMap((kind) => givenUp.get(kind) ?? []), told: null };
}

/** The shown part with fewest persons, else the whole; undefined where nothing can be hidden any more. */
function cheapestPart({ whole, parts, isHidden }: JointWhole): Group | undefined {
	const shown = parts.filter((part) => part.n > 0 && !part.isReleased && !isHidden(part));
	const [least] = shown.toSorted((a, b) => a.n - b.n || (a.id < b.id ? -1 : 1));
	return least ?? (whole.isReleased ? undefined : whole);
}
