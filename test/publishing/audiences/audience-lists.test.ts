import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	audienceLists,
	type ListedAudience,
	type PublishedVersion,
} from '../../../src/publishing/audiences/audience-lists.ts';
import { toldVaguely } from '../../../src/publishing/fact-of-estimate.ts';
import type { AudienceList } from '../../../src/snapshot/audience-list.ts';
import type { Fact } from '../../../src/snapshot/fact.ts';
import { buildRows, type Row } from '../../responses/build-responses.ts';
import { buildNames, buildStudy } from '../../responses/build-study.ts';
import { factOf } from '../../responses/calculate.ts';
import { weighedVersion } from '../../weighting/weighed.ts';
import { publishedVersion } from './published-version.ts';
import { sweep } from '../../sweep.ts';

const RUNS = { numRuns: sweep(15, 30, 300) };

const ROLES = ['a', 'b', 'c', 'd'];
const SIZES = ['large', 'small'];
const study = buildStudy({
	roles: buildNames(...ROLES),
	segments: [
		{
			id: 'size',
			label: { en: 'Size' },
			column: 'size',
			values: SIZES.map((id) => ({ id, label: { en: id }, values: [id] })),
		},
	],
});
const WHOLE = 'nps:recommend|relation=customer|wave=w1';
const ofRole = (role: string) => `nps:recommend|relation=customer|role=${role}|wave=w1`;

/** So many persons of each role, half of them in each size. */
function versionOf(...counts: readonly number[]): PublishedVersion {
	const rows = counts.flatMap((count, at) => {
		const scores = Array.from({ length: count }, (_, nth) => nth % 11);
		return buildRows('recommend', scores, { role: ROLES[at] ?? '' });
	});
	return publishedVersion(study, rows.map(inSizes));
}

function inSizes(row: Row, at: number): Row {
	return { ...row, segments: { size: SIZES[at % 2] ?? '' } };
}

function audience(
	id: string,
	thresholds: ListedAudience['thresholds'] = {},
	roles: readonly string[] = ROLES,
): ListedAudience {
	return { id, thresholds, sees: ({ role }) => role === '' || roles.includes(role) };
}

function listFor(version: PublishedVersion, one: ListedAudience): AudienceList {
	const { lists, breaches } = audienceLists(version, [one]);
	expect(breaches).toEqual([]);
	return lists.get(one.id) ?? new Map();
}

function rolesHidden(list: AudienceList): readonly string[] {
	return ROLES.filter((role) => list.get(ofRole(role)) === 'hidden');
}

describe('an audience with no thresholds of its own', () => {
	test('sees all of its scope as the version shows it, and nothing else', () => {
		const version = versionOf(3, 9, 20, 30);
		const list = listFor(version, audience('team', {}, ['a', 'b', 'c']));
		expect(rolesHidden(list)).toEqual(['a', 'b']);
		expect(list.has(ofRole('d'))).toBe(false);
		const scope = version.facts.filter(({ role }) => role !== 'd');
		expect([...list.keys()]).toEqual(scope.map(({ id }) => id));
		expect([...list.values()]).toEqual(
			scope.map(({ status }) => (status === 'hidden' ? 'hidden' : 'shown')),
		);
	});

	test('that names weaker ones is held to the study’s', () => {
		const weak = audience('team', { respondents: 2 });
		expect(rolesHidden(listFor(versionOf(3, 9, 20, 30), weak))).toEqual(['a', 'b']);
	});
});

describe('an audience with a stricter threshold', () => {
	const version = versionOf(7, 12, 20, 30);

	test('is not shown a group below it, nor what gives that away', () => {
		expect(rolesHidden(listFor(version, audience('all-roles')))).toEqual([]);
		expect(rolesHidden(listFor(version, audience('board', { respondents: 10 })))).toEqual([
			'a',
			'b',
		]);
	});

	test('cannot find a group that it does not see by taking the others from the whole', () => {
		const roles = ['b', 'c', 'd'];
		const list = listFor(version, audience('board', { respondents: 10 }, roles));
		expect(rolesHidden(list)).toEqual(['b']);
		expect(rolesHidden(listFor(version, audience('team', { respondents: 7 }, roles)))).toEqual([]);
	});

	test('is shown one role beside the whole where all the others are enough', () => {
		const list = listFor(version, audience('finance', { respondents: 10 }, ['c']));
		expect(rolesHidden(list)).toEqual([]);
		expect(list.get('nps:recommend|relation=customer|role=c|wave=w1|against=role.rest')).toBe(
			'shown',
		);
	});

	test('of distributions keeps its other numbers', () => {
		const list = listFor(version, audience('board', { distribution: 15 }));
		expect(rolesHidden(list)).toEqual([]);
		expect(list.get(`promoters:recommend|relation=customer|role=b|wave=w1`)).toBe('hidden');
	});
});

test('the lists do not depend on the order in which audiences are declared', () => {
	const version = versionOf(7, 12, 20, 30);
	const some = [audience('x', { respondents: 10 }), audience('y'), audience('z', { accounts: 9 })];
	const { lists } = audienceLists(version, some);
	expect([...lists.keys()]).toEqual(['x', 'y', 'z']);
	const turned = audienceLists(version, some.toReversed()).lists;
	for (const [id, list] of lists) expect(turned.get(id)).toEqual(list);
});

const count = fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 5, max: 40 }));
const counts = fc.tuple(count, count, count, count);
const threshold = fc.integer({ min: 5, max: 16 });
const someRoles = fc.subarray(ROLES);

test('no list shows what the version hides, so that all together tell what was attacked', () => {
	fc.assert(
		fc.property(counts, threshold, someRoles, (people, respondents, roles) => {
			const version = versionOf(...people);
			const { lists, breaches } = audienceLists(version, [
				audience('all-roles'),
				audience('some', { respondents }, roles),
				audience('few', { distribution: respondents }, roles.slice(1)),
			]);
			expect(breaches).toEqual([]);
			const hidden = version.facts.filter(({ status }) => status === 'hidden');
			for (const list of lists.values()) {
				for (const { id } of hidden) expect(list.get(id)).not.toBe('shown');
			}
		}),
		RUNS,
	);
});

test('a stricter audience is never shown what a weaker one of the same scope is not', () => {
	fc.assert(
		fc.property(counts, threshold, threshold, someRoles, (people, one, other, roles) => {
			const [less, more] = [Math.min(one, other), Math.max(one, other)];
			const { lists } = audienceLists(versionOf(...people), [
				audience('strict', { respondents: more }, roles),
				audience('weak', { respondents: less }, roles),
			]);
			for (const [id, status] of lists.get('weak') ?? []) {
				if (status === 'hidden') expect(lists.get('strict')?.get(id), id).toBe('hidden');
			}
		}),
		RUNS,
	);
});

test('from a list alone nobody finds people below its own threshold', () => {
	fc.assert(
		fc.property(counts, threshold, someRoles, (people, respondents, roles) => {
			const version = versionOf(...people);
			const one = audience('some', { respondents }, roles);
			const list = listFor(version, one);
			const shown = version.facts.filter(({ id }) => list.get(id) === 'shown');
			for (const metric of ['nps', 'mean', 'promoters']) {
				for (const found of remainders(shown, metric)) {
					expect(found === 0 || found >= respondents, `${metric}: ${found}`).toBe(true);
				}
			}
		}),
		RUNS,
	);
});

test('precise figures beside people whom an audience is not shown are told to nobody', () => {
	const shares = { a: '0.4', b: '0.4', c: '0.1', d: '0.1' };
	const weights = { kind: 'poststratify', trim: '100', targets: [{ by: 'role', shares }] } as const;
	const own = buildStudy({ roles: buildNames(...ROLES), weights });
	const people = { a: 40, b: 30, c: 8, d: 8 };
	const rows = Object.entries(people).flatMap(([role, length]) =>
		buildRows(
			'recommend',
			Array.from({ length }, (_, nth) => nth % 11),
			{ role },
		),
	);
	const version = weighedVersion(own, rows);
	expect(factOf(version, WHOLE).n_effective).not.toBeNull();
	const toldTo = (respondents: number) =>
		audienceLists(version, [audience('all'), audience('some', { respondents })]);
	expect(toldTo(8).facts).toEqual(version.facts);
	expect(factOf(toldTo(12), WHOLE)).toEqual({ ...factOf(version, WHOLE), n_effective: null });
	const told = toldVaguely({ ...factOf(version, WHOLE), p_adjusted: 0.0312 });
	expect([told.n_effective, told.p_adjusted, told.n]).toEqual([null, 0, 86]);
});

/** What a reader finds by subtraction: every shown group, and each whole without its shown parts. */
function remainders(shown: readonly Fact[], metric: string): readonly number[] {
	const levels = shown.filter((fact) => fact.metric === metric && fact.against === '');
	const whole = levels.find(({ id }) => id === WHOLE.replace('nps', metric))?.n;
	const parts = [levels.filter(({ role }) => role), levels.filter(({ segment }) => segment)];
	const sums = parts.map((part) => part.reduce((sum, { n }) => sum + (n ?? 0), 0));
	return [
		...levels.map(({ n }) => n ?? 0),
		...(whole == null ? [] : sums.map((sum) => whole - sum)),
	];
}
