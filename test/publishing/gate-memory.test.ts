import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { estimate } from '../../src/estimates/estimate.ts';
import type { Estimate } from '../../src/estimates/estimated-fact.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { KnownEstimates } from '../../src/pipeline/known-estimates.ts';
import { KnownNumbers } from '../../src/pipeline/known-numbers.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { DisclosureRules } from '../../src/publishing/disclosure-rules.ts';
import { KnownCounts } from '../../src/publishing/hiding/counted-people.ts';
import { GateMemory } from '../../src/publishing/hiding/gate-memory.ts';
import type { Group } from '../../src/publishing/hiding/group.ts';
import type { DecidedBefore } from '../../src/publishing/hiding/hide-linked.ts';
import type { LinkedGroups } from '../../src/publishing/hiding/linked-groups.ts';
import {
	audienceLists,
	type PublishedVersion,
} from '../../src/publishing/audiences/audience-lists.ts';
import { TableMaker } from '../../src/publishing/hiding/tables.ts';
import { publish, type Published } from '../../src/publishing/publish.ts';
import { publishingRules } from '../../src/publishing/publishing-rules.ts';
import type { ToldGroup } from '../../src/publishing/series/told-group.ts';
import type { FactKey } from '../../src/snapshot/fact.ts';
import { KnownSpreads } from '../../src/publishing/hiding/known-spreads.ts';
import { buildResponses, type Row } from '../responses/build-responses.ts';
import { buildNames, buildRating, buildStudy, RECOMMEND } from '../responses/build-study.ts';
import { evidenceOf, textsOf } from '../responses/evidence.ts';
import { isChecked } from '../sweep.ts';
import { buildGroup } from './build-groups.ts';

const ROLES = ['a', 'b', 'c', 'd'] as const;
const QUESTIONS = ['recommend', 'visit', 'wanted'] as const;

const study = buildStudy({
	roles: buildNames(...ROLES),
	questions: [RECOMMEND, buildRating('visit', { pairs_with: 'wanted' }), buildRating('wanted')],
});
const rules = new Map([[study.id, publishingRules(study)]]);

const firstRows = ROLES.flatMap((role, at) =>
	Array.from({ length: [30, 14, 6, 4][at] ?? 0 }, (_, nth): Row => ({
		person: `${role}${String(nth).padStart(2, '0')}`,
		role,
		answers: {
			recommend: (nth * 7 + at) % 11,
			visit: 1 + ((nth * 3 + at) % 7),
			wanted: 1 + ((nth * 5 + at) % 7),
		},
	})),
);
const plan = buildPlan(
	[{ study, groups: presentGroups(buildResponses(study, firstRows)) }],
	{ cuts: [], targets: [] },
	{ waves: ['w1'] },
);

/** What an earlier version told of the first answers. */
const toldBefore = publish(
	estimate(plan, evidenceOf(study, buildResponses(study, firstRows))),
	rules,
)
	.told()
	.map((one): ToldGroup => ({ ...one, version: 'small/v0' }));

/** The same, with every other group hidden then, or with the last of its people not there. */
const toldOtherwise = toldBefore.map((one, at): ToldGroup =>
	at % 2 === 0
		? { ...one, isShown: !one.isShown, isSensitive: true }
		: { ...one, persons: one.persons?.slice(0, -1) ?? null },
);

/** The rules of a study with other ones of disclosure. */
const ruledBy = (more: Partial<DisclosureRules>) => {
	const { disclosure, ...own } = publishingRules(study);
	return new Map([[study.id, { ...own, disclosure: { ...disclosure, ...more } }]]);
};

const OTHERS: readonly Partial<DisclosureRules>[] = [
	{ respondents: 6 },
	{ respondents: 12 },
	{ distribution: 14 },
	{ accounts: 4 },
	{ deciding: ['a', 'c'] },
	{ isWeightedByRole: true },
];

/** An answer that becomes another one, or none; and now and then other rules. */
const edits = fc.array(
	fc.record({
		more: fc.oneof(fc.constant({}), fc.constantFrom(...OTHERS)),
		row: fc.integer({ min: 0, max: firstRows.length - 1 }),
		question: fc.constantFrom(...QUESTIONS),
		answer: fc.constantFrom(null, 1, 3, 7),
	}),
	{ minLength: 1, maxLength: 12 },
);

const LOOKED_BEHIND = 30;

/** All that is said of facts, and who stands behind them. */
function saidBy(published: Published): string {
	const { facts, breaches, unaudited, hiddenCells } = published;
	const behind = facts.slice(0, LOOKED_BEHIND).map(({ id }) => published.peopleBehind(id));
	const told = published.told().map(({ id, persons, isShown }) => [id, persons, isShown]);
	return JSON.stringify([facts, breaches, unaudited, hiddenCells, behind, told]);
}

/** Two of one scope, of which the second asks for more, and one that asks for most and sees less. */
const audiences = [
	{ id: 'all', thresholds: {}, sees: () => true },
	{ id: 'few', thresholds: { respondents: 6 }, sees: () => true },
	{ id: 'fewest', thresholds: { respondents: 8 }, sees: (fact: FactKey) => fact.role !== 'c' },
];

/** All that audiences may see of a version, and why not more. */
function listedBy(version: PublishedVersion): string {
	const { lists, breaches, unaudited, facts, whyHidden } = audienceLists(version, audiences);
	const why = facts.slice(0, LOOKED_BEHIND).map(({ id }) => whyHidden('fewest', id));
	return JSON.stringify([
		[...lists].map(([id, list]) => [id, [...list]]),
		breaches,
		unaudited,
		why,
	]);
}

test('whatever is answered or ruled otherwise, the gate that remembers decides as the one that does not', () => {
	fc.assert(
		fc.property(edits, (all) => {
			const memory = new GateMemory();
			const numbers = new KnownNumbers();
			const estimates = new KnownEstimates();
			const ofAudience = new Map(audiences.map(({ id }) => [id, new GateMemory()]));
			const memoryOf = (id: string) => ofAudience.get(id) ?? new GateMemory();
			let rows = firstRows;
			for (const [at, { row, question, answer, more }] of all.entries()) {
				const own = ruledBy(more);
				const told = at % 3 === 2 ? toldOtherwise : toldBefore;
				rows = rows.map((one, place) =>
					place === row
						? { ...one, answers: { ...one.answers, [question]: answer ?? { absent: 'noAnswer' } } }
						: one,
				);
				const evidence = evidenceOf(study, buildResponses(study, rows));
				const kept = numbers.same(() => estimates.estimate(plan, evidence, textsOf(rows)));
				const remembered = publish(kept, own, told, memory);
				const fresh = { estimates: estimate(plan, evidence), rules: own, told };
				const published = publish(fresh.estimates, own, told);
				expect(saidBy(remembered)).toBe(saidBy(published));
				const { facts, found } = remembered;
				expect(listedBy({ ...fresh, estimates: kept, facts, found, memoryOf })).toBe(
					listedBy({ ...fresh, facts: published.facts, found: published.found }),
				);
			}
		}),
		{ numRuns: isChecked ? 25 : 8, seed: 11 },
	);
});

const decided = (usual: readonly string[] = []): DecidedBefore => ({
	already: new Set(),
	changed: new Map(),
	byRole: new Set(),
	openTables: new TableMaker().open,
	spreads: new KnownSpreads(),
	counts: new KnownCounts(),
	usual: new Set(usual),
});

/** Of everybody and of roles. */
const linkedOf = (...sizes: readonly number[]) => {
	const everybody = sizes.reduce((all, n) => all + n, 0);
	const groups = [
		buildGroup({}, everybody),
		...sizes.map((n, at) => buildGroup({ role: `r${at}` }, n)),
	];
	const universe = JSON.stringify(['s', 'visit', '', '', '']);
	return { id: 't ', groups: groups.map((group) => ({ ...group, universe })), toldBy: new Map() };
};

/** What is hidden of some groups by a gate that has hidden the same sizes before. */
function hideAfter(sizes: readonly number[]) {
	const memory = new GateMemory();
	const hide = (linked: LinkedGroups, before = decided()) =>
		memory.during((hideOne) => hideOne(linked, before));
	return { first: hide(linkedOf(...sizes)), hide };
}

test('groups of which nothing is another are not attacked again', () => {
	const { first, hide } = hideAfter([2, 12, 9, 30]);
	expect(hide(linkedOf(2, 12, 9, 30))).toBe(first);
	expect(hide(linkedOf(2, 12, 9, 30))).toBe(first);
});

test.each<Partial<Group>>([
	{ n: 31 },
	{ accounts: 3 },
	{ leastPersons: 6 },
	{ leastAccounts: 2 },
	{ isSensitive: true },
	{ isReleased: true },
	{ isSide: true },
	{ givesAway: ['t role=r1'] },
	{ persons: [1, 2] },
	{ where: new Map([['role', ['r3', 'r4']]]) },
])('a group that differs in %o is attacked anew', (other) => {
	const { first, hide } = hideAfter([2, 12, 9, 30]);
	const linked = linkedOf(2, 12, 9, 30);
	const groups = linked.groups.map((group, at) => (at === 4 ? { ...group, ...other } : group));
	expect(hide({ ...linked, groups })).not.toBe(first);
});

test('so are groups beside which other cuts are hidden, whose weights follow roles, or that may not be told again', () => {
	const weighted = hideAfter([2, 12, 9, 30]);
	const byRole = { ...decided(), byRole: new Set([study.id]) };
	expect(weighted.hide(linkedOf(2, 12, 9, 30), byRole)).not.toBe(weighted.first);
	const usual = hideAfter([2, 12, 9, 30]);
	expect(usual.hide(linkedOf(2, 12, 9, 30), decided(['role=r1']))).not.toBe(usual.first);
	const refused = hideAfter([12, 12, 9, 30]);
	const changed = { ...decided(), changed: new Map([['t role=r1', null]]) };
	expect(refused.first.hiddenGroups.size).toBe(0);
	expect(refused.hide(linkedOf(12, 12, 9, 30), changed).hiddenGroups).toContain('t role=r1');
});

test('so are groups of which another number is hidden already', () => {
	const [one, other] = estimate(plan, evidenceOf(study, buildResponses(study, firstRows)));
	if (one === undefined || other === undefined) throw new Error('there are no estimates');
	const toldBy = new Map([one, other].map((number, at) => [number, [`t role=r${at + 1}`]]));
	const linked = { ...linkedOf(2, 12, 9, 30), toldBy };
	const { hide } = hideAfter([2, 12, 9, 30]);
	const after = (...already: readonly Estimate[]) =>
		hide(linked, { ...decided(), already: new Set(already) });
	const first = after(one);
	expect(after(one)).toBe(first);
	const ofOther = after(other);
	expect(ofOther).not.toBe(first);
	expect(after()).not.toBe(ofOther);
});

test('so are groups that another number tells of, or the same number of others', () => {
	const linked = linkedOf(2, 12, 9, 30);
	const [one, other] = estimate(plan, evidenceOf(study, buildResponses(study, firstRows)));
	const told = (...toldBy: readonly (readonly [Estimate | undefined, string])[]) => ({
		...linked,
		toldBy: new Map(toldBy.flatMap(([number, id]) => (number ? [[number, [id]] as const] : []))),
	});
	const { hide } = hideAfter([2, 12, 9, 30]);
	const first = hide(told([one, 't role=r1']));
	expect(hide(told([one, 't role=r1']))).toBe(first);
	const ofOther = hide(told([other, 't role=r1']));
	expect(ofOther).not.toBe(first);
	const ofOthers = hide(told([other, 't role=r2']));
	expect(ofOthers).not.toBe(ofOther);
	expect(hide(told([other, 't role=r2'], [one, 't role=r1']))).not.toBe(ofOthers);
});

test('what is given again tells of its cuts as it did', () => {
	const { first, hide } = hideAfter([2, 12, 9, 30]);
	expect(first.usual.size).toBeGreaterThan(0);
	expect(hide(linkedOf(2, 12, 9, 30)).usual).toEqual(first.usual);
});

test('what was decided before the last time is forgotten', () => {
	const { first, hide } = hideAfter([2, 12, 9, 30]);
	expect(hide({ ...linkedOf(2, 2, 9, 30), id: 'u ' })).not.toBe(first);
	expect(hide(linkedOf(2, 12, 9, 30))).not.toBe(first);
});
