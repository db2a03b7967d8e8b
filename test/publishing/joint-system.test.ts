import { expect, test } from 'vitest';
import type { Estimate } from '../../src/estimates/estimated-fact.ts';
import { KnownCounts } from '../../src/publishing/hiding/counted-people.ts';
import { groupEstimates } from '../../src/publishing/hiding/estimate-groups.ts';
import { jointNumbers } from '../../src/publishing/hiding/joint-numbers.ts';
import { jointPeople } from '../../src/publishing/hiding/joint-people.ts';
import { jointSystem, type JointSystem } from '../../src/publishing/hiding/joint-system.ts';
import { jointWholes } from '../../src/publishing/hiding/joint-wholes.ts';
import { TableMaker } from '../../src/publishing/hiding/tables.ts';
import { publishingRules } from '../../src/publishing/publishing-rules.ts';
import { isWithinLimits, sumOf } from '../../src/statistics/linear-limit.ts';
import type { Row } from '../responses/build-responses.ts';
import { buildNames, buildRating, buildStudy } from '../responses/build-study.ts';
import { weighedVersion } from '../weighting/weighed.ts';

const ANSWERS = { few: [1, 3, 2], some: [2, 2, 3, 1], many: [3, 1, 2, 3, 3, 1, 2, 3, 2] };

const OF_HIDDEN = /"role",\["(?:few|some)"\]/u;

function isMean(one: Estimate): boolean {
	return one.kind === 'level' && one.cell.metric.shape === 'mean';
}

/** A system of everybody and of roles of which two are hidden; of accounts each counts once. */
function systemOf(weights: 'none' | 'account'): JointSystem {
	const study = buildStudy({
		roles: buildNames(...Object.keys(ANSWERS)),
		columns: { account: 'company' },
		questions: [buildRating('visit', { scale: { min: '1', max: '3' } })],
		weights: weights === 'none' ? { kind: 'none' } : { kind: 'account' },
	});
	const rows = Object.entries(ANSWERS).flatMap(([role, answers]) =>
		answers.map((visit, at): Row => ({
			person: `${role}${at}`,
			account: at % 4 === 0 ? 'one' : 'other',
			role,
			answers: { visit },
		})),
	);
	const { estimates } = weighedVersion(study, rows);
	const { groups, toldBy } = groupEstimates(estimates, () => publishingRules(study).disclosure);
	const hiddenGroups = new Set(groups.flatMap(({ id }) => (OF_HIDDEN.test(id) ? [id] : [])));
	const hidden = new Set(
		estimates.filter(
			(one) => !isMean(one) || toldBy.get(one)?.some((id) => hiddenGroups.has(id)) === true,
		),
	);
	const whole = jointWholes(new TableMaker().open(groups), { hiddenGroups, toldBy, hidden }).find(
		({ dimension, whole: { where } }) => dimension === 'role' && !where.has('segment'),
	);
	const people = whole === undefined ? null : jointPeople(whole, new KnownCounts());
	if (whole === undefined || people === null) throw new Error('no whole with hidden roles');
	return jointSystem(whole, people, { numbers: jointNumbers(whole).numbers, hasTwins: true });
}

/** Least and greatest sum of the answers of the shown role that any limit tells. */
function sumOfShown({ limits, open, points, solution }: JointSystem): readonly number[] {
	const row = open.findIndex(({ isHidden }) => !isHidden);
	const factors = solution.map((_, at) =>
		Math.floor(at / points.length) === row ? (points[at % points.length] ?? 0) : 0,
	);
	const own = limits.filter((limit) => limit.factors.every((one, at) => one === factors[at]));
	return [Math.max(...own.map(({ low }) => low)), Math.min(...own.map(({ high }) => high))];
}

const SUM = ANSWERS.many.reduce((all, one) => all + one, 0);

test.each(['none', 'account'] as const)(
	'the mean of a shown role tells the sum of its answers, weighted by %s',
	(weights) => {
		const system = systemOf(weights);
		expect(system.open.filter(({ isHidden }) => isHidden)).toHaveLength(2);
		expect(system.open).toHaveLength(3);
		expect(sumOfShown(system)).toEqual([SUM, SUM]);
	},
);

test('the truth is a solution of all that is told', () => {
	for (const weights of ['none', 'account'] as const) {
		const { limits, solution } = systemOf(weights);
		expect(isWithinLimits(limits, solution)).toBe(true);
		expect(sumOf(new Float64Array(solution.length).fill(1), solution)).toBe(
			Object.values(ANSWERS).flat().length,
		);
	}
});
