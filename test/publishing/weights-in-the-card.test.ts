import { expect, test } from 'vitest';
import {
	buildSnapshotWeighting,
	type WeightedGroup,
} from '../../src/publishing/build-snapshot-weighting.ts';
import { sensitivities } from '../../src/publishing/sensitivities.ts';
import type { Row } from '../responses/build-responses.ts';
import { buildNames, buildStudy } from '../responses/build-study.ts';
import { published, weighed } from '../weighting/weighed.ts';

const THRESHOLDS = { respondents: 5, accounts: 3, distribution: 8, quotes: 10 };

const GROUP: WeightedGroup = {
	wave: 'w2',
	relation: 'customer',
	brand: '',
	n: 62,
	accounts: 31,
	fewest: 12,
	margins: [{ by: 'role', values: ['a', 'b', 'c'], shares: [1 / 3, 2 / 3, 0] }],
	trimming: { answers: 9, before: 1.3333, after: 1.1444 },
	effectiveSize: 54.1777,
	designEffect: 1.1444,
	largestAccount: 0.2666,
	largestAccountUnweighted: 0.1,
};

test('the card tells weights as rounded sums, of the waves that are read', () => {
	const groups = [GROUP, { ...GROUP, wave: 'w1', trimming: null }, { ...GROUP, wave: 'w0' }];
	const told = buildSnapshotWeighting(groups, THRESHOLDS, ['w2', 'w1']);
	expect(told).toMatchObject([
		{
			wave: 'w2',
			margins: [{ by: 'role', shares: { a: 0.3333, b: 0.6667 } }],
			trimming: { before: 1.33, after: 1.14 },
			effectiveSize: 54,
			designEffect: 1.14,
			largestAccount: 27,
			largestAccountUnweighted: 10,
		},
		{ wave: 'w1', trimming: null },
	]);
	expect(JSON.stringify(told)).not.toContain('answers');
});

test('nothing is told of a group that is too small to be shown', () => {
	const few = { ...GROUP, n: 4 };
	const ofTwo = { ...GROUP, accounts: 2 };
	expect(buildSnapshotWeighting([{ ...few, fewest: 4 }, ofTwo], THRESHOLDS, ['w2'])).toEqual([]);
});

const SHARES: Readonly<Record<string, string>> = { large: '0.6', few: '0.25', some: '0.15' };

/** What is weighted to the shares of three roles, of which two have so few answers. */
function weightsOf(few: number, some: number) {
	const roles = { large: 40, few, some };
	const shared = buildStudy({
		roles: buildNames(...Object.keys(SHARES)),
		weights: { kind: 'poststratify', targets: [{ by: 'role', shares: SHARES }] },
	});
	const rows = Object.entries(roles).flatMap(([role, count]) =>
		Array.from({ length: count }, (_, at): Row => ({
			person: `${role}${String(at).padStart(2, '0')}`,
			role,
			answers: { recommend: at % 11 },
		})),
	);
	return weighed(shared, rows).groups;
}

test('a design effect that would tell how many a hidden role is, beside its share, is not told', () => {
	const effects = [6, 7, 8].map((few) => weightsOf(few, 16 - few)[0]?.designEffect.toFixed(2));
	expect(new Set(effects).size).toBe(3);
	const strict = { ...THRESHOLDS, respondents: 10 };
	const told = (few: number, some: number) =>
		buildSnapshotWeighting(weightsOf(few, some), strict, ['w1']);
	expect(told(6, 10)).toEqual([]);
	expect(told(10, 10)).toHaveLength(1);
});

const ROLES = [
	{ id: 'user', label: { en: 'U' }, values: ['u'], decision: 'uses' },
	{ id: 'decider', label: { en: 'D' }, values: ['d'], decision: 'decides' },
];

function rowsOf(deciders: number): Row[] {
	return Array.from({ length: 30 }, (_, at) => ({
		person: `p${String(at).padStart(2, '0')}`,
		role: at < 20 ? 'user' : 'decider',
		answers: { recommend: at < 20 ? 10 : deciders },
	}));
}

test('a score whose sign depends on who is counted is told, by shown values only', () => {
	const study = buildStudy({ roles: ROLES });
	const fact = 'nps:recommend|relation=customer|wave=w1';
	const metric = 'nps:recommend';
	expect(sensitivities(published(study, rowsOf(0)).facts)).toEqual([
		{ fact, metric, signChanges: true },
	]);
	expect(sensitivities(published(study, rowsOf(9)).facts)).toEqual([
		{ fact, metric, signChanges: false },
	]);
	const strict = buildStudy({
		roles: ROLES,
		thresholds: { respondents: '12', accounts: '3', distribution: '12', quotes: '12' },
	});
	expect(sensitivities(published(strict, rowsOf(0)).facts)).toEqual([]);
});
