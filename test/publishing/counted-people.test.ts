import { expect, test } from 'vitest';
import { estimate } from '../../src/estimates/estimate.ts';
import type { LevelEstimate } from '../../src/estimates/estimated-fact.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { KnownCounts, type CountedFrom } from '../../src/publishing/hiding/counted-people.ts';
import { buildResponses, type Row } from '../responses/build-responses.ts';
import { buildNames, buildRating, buildStudy } from '../responses/build-study.ts';
import { evidenceOf } from '../responses/evidence.ts';

const ANSWERS = { few: [1, 3, 2], some: [2, 2, 3, 1] };

const study = buildStudy({
	roles: buildNames(...Object.keys(ANSWERS)),
	questions: [buildRating('visit', { scale: { min: '1', max: '3' } })],
});
const rows = Object.entries(ANSWERS).flatMap(([role, answers]) =>
	answers.map((visit, at): Row => ({ person: `${role}${at}`, role, answers: { visit } })),
);
const responses = buildResponses(study, rows);
const plan = buildPlan(
	[{ study, groups: presentGroups(responses) }],
	{ cuts: [], targets: [] },
	{ waves: ['w1'] },
);
const means = estimate(plan, evidenceOf(study, responses)).filter(
	(one): one is LevelEstimate => one.kind === 'level' && one.cell.metric.shape === 'mean',
);

function meanOf(role: string): LevelEstimate {
	const own = means.find(({ cell }) => cell.cut.role === role);
	if (own === undefined) throw new Error(`no mean of the role ${role}`);
	return own;
}

const from: CountedFrom = {
	whole: meanOf(''),
	parts: [meanOf('few'), null, meanOf('some')],
	ways: new Map([['', meanOf('')]]),
	options: [],
};

test('people are counted by part and answer, those in none last', () => {
	const counted = new KnownCounts().of('role', { ...from, parts: [meanOf('few'), null] });
	expect(counted?.points).toEqual([1, 2, 3]);
	expect(counted?.parts.map(({ counts, n }) => [...counts, n])).toEqual([
		[1, 1, 1, 3],
		[0, 0, 0, 0],
		[1, 2, 1, 4],
	]);
	expect(counted?.parts.map(({ weights }) => weights.get(''))).toEqual([1, 0, 1]);
});

test('from the same numbers they are counted once, and from others by themselves', () => {
	const known = new KnownCounts();
	const counted = known.of('role', from);
	const same = { ...from, parts: [...from.parts], ways: new Map(from.ways) };
	expect(known.of('role', same)).toBe(counted);
	expect(known.of('segment.size', from)).not.toBe(counted);
	for (const other of [
		{ ...from, parts: [meanOf('few'), null, null] },
		{ ...from, ways: new Map([['', null] as const]) },
		{ ...from, options: [meanOf('')] },
	]) {
		known.of('role', from);
		const own = known.of('role', other);
		expect(own).toEqual(new KnownCounts().of('role', other));
		expect(own).not.toBe(known.of('role', from));
	}
});

test('nobody is counted where somebody is in two parts', () => {
	const twice = { ...from, parts: [meanOf('few'), meanOf('')] };
	expect(new KnownCounts().of('role', twice)).toBeNull();
});
