import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forgetPerson } from '../../../src/publishing/series/forget-person.ts';
import { readLedger, writeLedger } from '../../../src/publishing/series/ledger.ts';
import type { Row } from '../../responses/build-responses.ts';
import { buildNames, buildStudy } from '../../responses/build-study.ts';
import { isInSpan } from './is-in-span.ts';
import {
	releaseOnce,
	releaseSeries,
	type ReleasedSeries,
	type TrueGroup,
} from './release-series.ts';
import { sweep } from '../../sweep.ts';

const RUNS = { numRuns: sweep(20, 40, 2000) };
const LEAST = 5;
/** Milliseconds: two thousand series take minutes on a busy machine. */
const LONGEST = 600_000;

const study = buildStudy({
	roles: buildNames('a', 'b', 'c'),
	segments: [
		{ id: 'size', column: 'size', label: { en: 'Size' }, values: buildNames('small', 'large') },
	],
});
const cuts = [{ id: 'x', metrics: ['nps:recommend'], by: ['role', 'segment.size'], against: [] }];

type Person = Readonly<{ role: string; size: string; score: number }>;

const rowOf = ({ role, size, score }: Person, at: number): Row => ({
	person: `p${at}`,
	...(role === '' ? {} : { role }),
	segments: { size },
	answers: { recommend: score },
});

const person: fc.Arbitrary<Person> = fc.record({
	role: fc.constantFrom('a', 'a', 'a', 'b', 'b', 'c', ''),
	size: fc.constantFrom('small', 'large', 'large', ''),
	score: fc.integer({ min: 0, max: 10 }),
});

/** People who come in any order, and some who go or answer again. */
const arrivals = fc
	.record({
		people: fc.array(person, { minLength: 25, maxLength: 90 }),
		steps: fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 3 }),
		gone: fc.array(fc.nat({ max: 89 }), { maxLength: 6 }),
		changed: fc.array(fc.tuple(fc.nat({ max: 89 }), person), { maxLength: 4 }),
	})
	.map(({ people, steps, gone, changed }) => {
		const rows = people.map(rowOf);
		const late = steps.reduce((sum, step) => sum + step, 0);
		const first = Math.max(10, rows.length - late);
		let count = first;
		return [0, ...steps].map((step, release) => {
			count += step;
			const now = rows.slice(0, count).filter((_, at) => release === 0 || !gone.includes(at));
			if (release !== steps.length) return now;
			const again = new Map(changed.map(([at, other]) => [`p${at}`, rowOf(other, at)]));
			return now.map((row) => again.get(row.person) ?? row);
		});
	});

function difference(from: ReadonlySet<string>, other: ReadonlySet<string>): number {
	return [...from].filter((one) => !other.has(one)).length;
}

const isFew = (some: number) => some > 0 && some < LEAST;

const keyOf = ({ universe, where }: TrueGroup) => JSON.stringify([universe, ...where]);

/** Whether everybody of a cut is in the other one by how they are cut. */
function isCutOf(inner: TrueGroup, outer: TrueGroup): boolean {
	return [...outer.where].every(([dimension, values]) =>
		inner.where.get(dimension)?.every((value) => values.includes(value)),
	);
}

/** Pairs of shown groups that tell of 1 to k − 1 persons by subtraction. */
function tellingPairs({ groups }: ReleasedSeries): readonly string[] {
	const shown = groups.filter(({ isShown }) => isShown);
	return [...Map.groupBy(shown, ({ universe }) => universe).values()].flatMap((same) =>
		same.flatMap((inner) =>
			same.flatMap((outer) => {
				const isTwice = keyOf(inner) === keyOf(outer) && inner.release !== outer.release;
				const removed = difference(inner.people, outer.people);
				if (!isTwice && (removed > 0 || !isCutOf(inner, outer))) return [];
				const added = difference(outer.people, inner.people);
				const name = `${inner.release} ${keyOf(inner)} → ${outer.release} ${keyOf(outer)}`;
				return isFew(added) || (isTwice && isFew(removed)) ? [name] : [];
			}),
		),
	);
}

test(
	'whoever comes and goes, no two releases differ by one to four persons',
	() => {
		fc.assert(
			fc.property(arrivals, (releases) => {
				const series = releaseSeries(study, releases, cuts);
				expect(series.releases.flatMap(({ breaches }) => breaches)).toEqual([]);
				expect(tellingPairs(series)).toEqual([]);
			}),
			RUNS,
		);
	},
	LONGEST,
);

test(
	'one more respondent reveals no group of fewer than five, by any sum of shown numbers',
	() => {
		const people = fc.array(person, { minLength: 20, maxLength: 60 });
		fc.assert(
			fc.property(people, (given) => {
				const rows = given.map(rowOf);
				const series = releaseSeries(study, [rows.slice(1), rows], cuts);
				expect(recoverable(series, [rows.slice(1), rows])).toEqual([]);
			}),
			RUNS,
		);
	},
	LONGEST,
);

test(
	'no small hidden group is a sum of what all releases show',
	() => {
		fc.assert(
			fc.property(arrivals, (releases) => {
				const series = releaseSeries(study, releases, cuts);
				expect(recoverable(series, releases)).toEqual([]);
			}),
			RUNS,
		);
	},
	LONGEST,
);

/** Hidden groups of 1 to k − 1 persons whose number follows from the shown ones by linear algebra. */
function recoverable({ groups }: ReleasedSeries, releases: readonly (readonly Row[])[]) {
	const cells = cellsOf(releases);
	return [...Map.groupBy(groups, ({ universe }) => universe).values()].flatMap((same) => {
		const equations = same.flatMap((group) => (group.isShown ? [cells.vectorOf(group)] : []));
		return same.flatMap((group) => {
			const { size } = group.people;
			if (group.isShown || size === 0 || size >= LEAST) return [];
			return isInSpan(equations, cells.vectorOf(group)) ? [keyOf(group)] : [];
		});
	});
}

/** Every role × size × releases that somebody stands in as an unknown. */
function cellsOf(releases: readonly (readonly Row[])[]) {
	const told = releases.map(
		(rows) => new Map(rows.map((row) => [row.person, JSON.stringify(row)])),
	);
	const units = new Map<string, Set<number>>();
	told.forEach((rows, release) => {
		for (const [name, row] of rows) {
			const key = `${name} ${row}`;
			units.set(key, (units.get(key) ?? new Set()).add(release));
		}
	});
	const patterns = [...new Set([...units.values()].map((own) => [...own].join()))];
	const cells = ['a', 'b', 'c', ''].flatMap((role) =>
		['small', 'large', ''].flatMap((size) =>
			patterns.map((pattern) => ({ role, size, pattern: pattern.split(',').map(Number) })),
		),
	);
	return {
		vectorOf: ({ where, release }: TrueGroup): readonly number[] =>
			cells.map(({ role, size, pattern }) =>
				pattern.includes(release) &&
				(where.get('role')?.includes(role) ?? true) &&
				(where.get('segment.size')?.includes(size) ?? true)
					? 1
					: 0,
			),
	};
}

const many = (count: number, role: string, from = 0): readonly Row[] =>
	Array.from({ length: count }, (_, at) =>
		rowOf({ role, size: at % 2 === 0 ? 'small' : 'large', score: (at * 7) % 11 }, from + at),
	);

/** Each person by role (`-` where none is told), the first letter of the size and score: `as7 -.10`. */
const rowsTold = (told: string): readonly Row[] =>
	told.split(' ').map((one, at) => {
		const [role = '', size = ''] = one;
		const sizes: Readonly<Record<string, string>> = { s: 'small', l: 'large' };
		const score = Number(one.slice(2));
		return rowOf({ role: role === '-' ? '' : role, size: sizes[size] ?? '', score }, at);
	});

const statusOf = (series: ReleasedSeries, release: number, role: string) =>
	series.releases[release]?.facts.find(
		(fact) => fact.metric === 'nps' && fact.role === role && fact.segment === '' && !fact.against,
	)?.status;

describe('a series', () => {
	const first = [...many(20, 'a'), ...many(20, 'b', 100), ...many(20, 'c', 200)];

	test('told again without a change shows the same', () => {
		const { releases } = releaseSeries(study, [first, first, first], cuts);
		expect(releases[1]?.facts).toEqual(releases[0]?.facts);
		expect(releases[2]?.facts).toEqual(releases[0]?.facts);
	});

	test('late answers wait until they are five', () => {
		const late = many(5, 'a', 300);
		const releases = [first, [...first, ...late.slice(0, 2)], [...first, ...late]];
		const series = releaseSeries(study, releases, cuts);
		expect([0, 1, 2].map((at) => statusOf(series, at, 'a') === 'hidden')).toEqual([
			false,
			true,
			false,
		]);
		expect([0, 1, 2].map((at) => statusOf(series, at, 'b') === 'hidden')).toEqual([
			false,
			false,
			false,
		]);
	});

	test('an erased person is not the difference of two releases, and the reason is told', () => {
		const series = releaseSeries(study, [first, first.slice(1)], cuts);
		expect(statusOf(series, 1, 'a')).toBe('hidden');
		const people = series.releases[1]?.peopleBehind(
			'nps:recommend|relation=customer|role=a|wave=w1',
		);
		expect(people?.flatMap(({ reasons }) => reasons.map(({ reason }) => reason))).toContainEqual({
			kind: 'series',
			version: 'small/v1',
			added: 0,
			removed: 1,
		});
	});

	test('a corrected answer counts as one who went and one who came', () => {
		const [one, ...rest] = first;
		const other = { ...one, person: 'p0', answers: { recommend: 10 } };
		const series = releaseSeries(study, [first, [other, ...rest]], cuts);
		expect(statusOf(series, 1, 'a')).toBe('hidden');
		expect(statusOf(series, 1, 'b')).not.toBe('hidden');
	});

	test('an answer is known to be corrected also where only a comparison told of the others', () => {
		const told =
			'-s0 as0 as0 bs0 as0 bs0 as0 as0 as0 -s0 as0 as0 a.0 as0 bl0 -.0 as0 b.0 bl2 as0 -.0 as0 as0 -.0 -s0';
		const rows = rowsTold(told);
		const isIn = (row: Row, but: readonly number[]) => !but.some((at) => row === rows[at]);
		const second = rows.filter((row) => isIn(row, [1, 24]));
		const corrected = rows
			.filter((row) => isIn(row, [1]))
			.map((row) => (row === rows[6] ? { ...row, answers: { recommend: 1 } } : row));
		const first23 = rows.filter((row) => isIn(row, [23, 24]));
		const series = releaseSeries(study, [first23, second, corrected], cuts);
		const rest = series.groups.filter(
			({ where, isShown }) => isShown && String(where.get('role')) === 'a,c',
		);
		expect(rest.some(({ release }) => release === 1)).toBe(true);
		expect(tellingPairs(series)).toEqual([]);
	});

	test('the rest that only a comparison told stays known when the comparison is hidden', () => {
		const rows = rowsTold(
			'cs6 -l8 -l6 as6 al4 al2 bl0 a.3 a.8 -s6 -l7 bs2 -l10 b.5 bl4 -l9 a.9 cl5 al4 al10 as10 as0 al5 al5 a.4 bl5',
		);
		const releases = [10, 18, 26, 26].map((count) => rows.slice(0, count));
		const series = releaseSeries(study, releases, cuts);
		const rest = series.groups.filter(
			({ where, isShown }) => isShown && String(where.get('role')) === 'b,c',
		);
		expect(rest.some(({ release }) => release === 2)).toBe(true);
		expect(tellingPairs(series)).toEqual([]);
		expect(recoverable(series, releases)).toEqual([]);
		expect(series.releases.flatMap(({ breaches }) => breaches)).toEqual([]);
	});

	test('the same releases in any order of rows hide the same', () => {
		const late = [...first, ...many(3, 'a', 300)];
		const one = releaseSeries(study, [first, late], cuts);
		const other = releaseSeries(study, [first.toReversed(), late.toReversed()], cuts);
		expect(other.releases.map(({ facts }) => facts)).toEqual(
			one.releases.map(({ facts }) => facts),
		);
	});
});

describe('a ledger', () => {
	const rows = [...many(20, 'a'), ...many(20, 'b', 100)];
	const [text = ''] = releaseSeries(study, [rows], cuts).ledgers;

	test('is read back as it was written', () => {
		expect(writeLedger(readLedger(text))).toBe(text);
	});

	test('names nobody and tells no answer without its key', () => {
		const words = text.replaceAll(/"(?:persons|tags)":"[^"]*"/g, '');
		expect(words).not.toMatch(/p\d+[^a-f0-9]/);
		const { persons } = readLedger(text);
		expect(persons).toHaveLength(40);
		expect(persons.toSorted()).toEqual(persons);
	});

	test('tells by tags of its own form who answers as then', () => {
		const isAnyoneGone = [text, text.replace('"schema":2', '"schema":1')].map((written) => {
			const { told } = releaseOnce(study, rows, cuts, [readLedger(written)]).version;
			return told.some(({ persons }) => persons?.some((code) => code >= rows.length));
		});
		expect(isAnyoneGone).toEqual([false, true]);
	});

	test('forgets a person, who counts as gone then', () => {
		const without = readLedger(forgetPerson(text, 'w1/p3', 'salt'));
		const { persons } = readLedger(text);
		expect(without.persons.filter((hash) => !persons.includes(hash))).toHaveLength(1);
		expect(without.groups).toEqual(readLedger(text).groups);
		expect(forgetPerson(text, 'nobody', 'salt')).toBe(text);
	});

	test('that names a person who is not in its list is told by its line', () => {
		const [head = ''] = text.split('\n');
		const { persons, accounts } = JSON.parse(head) as { persons: string[]; accounts: null };
		expect(accounts).toBeNull();
		const shorter = text.replace(JSON.stringify(persons), JSON.stringify(persons.slice(1)));
		expect(() => readLedger(shorter)).toThrow(expect.objectContaining({ line: 2 }));
	});

	test('that somebody has edited is told by its line', () => {
		const broken = text.replace(/\n\{"universe"/, '\n{"univers"');
		expect(() => readLedger(broken)).toThrow(expect.objectContaining({ line: 3 }));
	});
});
