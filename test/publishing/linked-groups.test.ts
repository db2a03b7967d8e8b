import { expect, test } from 'vitest';
import type { DerivedEstimate, Estimate } from '../../src/estimates/estimated-fact.ts';
import type { Group } from '../../src/publishing/hiding/group.ts';
import { linkedGroups } from '../../src/publishing/hiding/linked-groups.ts';
import { buildGroup } from './build-groups.ts';

function groupOf(universe: string, role: string, givesAway: readonly string[] = []): Group {
	const group = buildGroup({ role }, 10);
	return { ...group, id: `${universe} ${role}`, universe, givesAway };
}

const NUMBER: DerivedEstimate = {
	kind: 'derived',
	study: 's',
	key: { metric: 'reach' },
	unit: 'percent',
	definition: 1,
	isOtherStudy: false,
	isDistribution: false,
	fixedTouchpoint: '',
	base: { n: 10, accounts: null, largestAccount: null, nEffective: null },
	otherBases: [],
	figure: null,
	test: null,
};

/** A number for each list of groups that it tells of. */
function toldOf(...told: readonly (readonly string[])[]): ReadonlyMap<Estimate, readonly string[]> {
	return new Map(told.map((ids) => [{ ...NUMBER }, ids]));
}

function idsOf(groups: readonly Group[], told: ReadonlyMap<Estimate, readonly string[]>) {
	return linkedGroups(groups, told).map((linked) => linked.groups.map(({ id }) => id));
}

const visit = [groupOf('visit', 'a'), groupOf('visit', 'b')];
const call = [groupOf('call', 'a'), groupOf('call', 'b')];

test('groups of one universe stay together, those of others are apart, in whatever order they come', () => {
	const groups = [visit[0], call[0], visit[1], call[1]].flatMap((group) => group ?? []);
	const apart = [
		['call a', 'call b'],
		['visit a', 'visit b'],
	];
	expect(idsOf(groups, toldOf(['visit a'], ['call b']))).toEqual(apart);
	expect(idsOf([...visit, ...call], toldOf(['call b'], ['visit a']))).toEqual(apart);
});

test('a number that tells of two universes links all of both', () => {
	expect(idsOf([...visit, ...call], toldOf(['visit a', 'call b']))).toHaveLength(1);
	expect(idsOf([...visit, ...call], toldOf(['gap a', 'visit a', 'call b']))).toHaveLength(1);
});

test('a group is linked with those that it gives away, also over others', () => {
	const mean = groupOf('visit mean', 'a', ['visit a']);
	const gap = groupOf('gap', 'a', ['visit mean a', 'call a', 'unknown a']);
	expect(idsOf([...visit, mean, ...call], toldOf())).toEqual([
		['call a', 'call b'],
		['visit a', 'visit b', 'visit mean a'],
	]);
	expect(idsOf([...visit, mean, ...call, gap], toldOf())).toHaveLength(1);
});

test('those of fewest groups come first, named by the first of their ids', () => {
	const all = [...visit.toReversed(), groupOf('visit', 'c'), groupOf('zone', 'a')];
	expect(linkedGroups(all, toldOf()).map(({ id }) => id)).toEqual(['zone a', 'visit a']);
});

test('each number is with the groups that it tells of, and with no others', () => {
	const told = toldOf(['visit a'], ['call b', 'call a'], ['visit b']);
	const [second, first] = linkedGroups([...visit, ...call], told);
	const [ofVisit, ofCall, ofVisitToo] = told.keys();
	expect([...(first?.toldBy.keys() ?? [])]).toEqual([ofVisit, ofVisitToo]);
	expect([...(second?.toldBy ?? [])]).toEqual([[ofCall, ['call b', 'call a']]]);
});
