import { expect, test } from 'vitest';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { buildResponses, buildRows, times } from '../responses/build-responses.ts';
import { buildStudy, buildWave } from '../responses/build-study.ts';

test('headlines of our customers are planned by other weightings in the newest wave alone', () => {
	const study = buildStudy({
		waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-02-01')],
	});
	const rows = ['w1', 'w2'].flatMap((wave) => buildRows('recommend', times(9, 8), { wave }));
	const groups = presentGroups(buildResponses(study, rows));
	const both = ['w1', 'w2'].map((wave) => ({ wave, brand: '' }));
	const weightings = [
		{ kind: 'account', groups: both },
		{ kind: 'revenue', groups: both.slice(0, 1) },
	] as const;
	const { cells } = buildPlan(
		[{ study, groups, weightings }],
		{ cuts: [], targets: [] },
		{ waves: ['w2', 'w1'] },
	);
	const others = cells.filter(({ weights }) => weights !== '');
	expect(others.map(({ metric, cut, weights }) => [metric.id, cut.wave, weights])).toEqual([
		['nps', 'w2', 'account'],
	]);
});
