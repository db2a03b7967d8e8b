import { expect, test } from 'vitest';
import type { TrendBreak } from '../../src/codebook/trend-break.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { buildResponses, buildRows, times } from '../responses/build-responses.ts';
import { buildRating, buildStudy, buildWave, RECOMMEND } from '../responses/build-study.ts';

const WAVES = ['w1', 'w2', 'w3'];

const study = buildStudy({
	waves: WAVES.map((id, at) => buildWave(id, `2026-0${1 + 3 * at}-01`)),
	questions: [
		{ ...RECOMMEND },
		{ ...buildRating('visit'), pairs_with: 'hoped' },
		buildRating('hoped'),
	],
});

const responses = buildResponses(
	study,
	WAVES.flatMap((wave) => [
		...buildRows('recommend', times(12, 9), { wave }),
		...buildRows('visit', times(12, 6), { wave }),
		...buildRows('hoped', times(12, 6), { wave }),
	]),
);

/** Metric, question and earlier wave of all comparisons of the newest wave with an earlier one. */
function compared(breaks: readonly TrendBreak[], cuts: Report['cuts'] = []): string[] {
	const groups = presentGroups(responses);
	const { cells } = buildPlan(
		[{ study, groups, breaks }],
		{ cuts, targets: [] },
		{ waves: ['w3', 'w2', 'w1'] },
	);
	const found = cells.flatMap(({ metric, question, against }) =>
		against?.kind === 'wave' ? [`${metric.id}:${question.id} ${against.wave}`] : [],
	);
	return [...new Set(found)].toSorted();
}

const broken = (question: string, wave: string): TrendBreak => ({
	question,
	touchpoint: '',
	wave,
	because: 'wording',
});

test('a question is compared with every earlier wave while its files ask alike', () => {
	expect(compared([])).toContain('nps:recommend w1');
	expect(compared([])).toContain('gap:visit w1');
});

test('a question whose files ask otherwise from a wave on is compared with none before it', () => {
	const before = compared([]);
	expect(compared([broken('recommend', 'w3')])).toEqual(
		before.filter((one) => !one.includes('recommend')),
	);
	expect(compared([broken('recommend', 'w2')])).toEqual(
		before.filter((one) => !(one.includes('recommend') && one.endsWith('w1'))),
	);
});

test('a gap is not compared where its expectation asks otherwise', () => {
	const found = compared([broken('hoped', 'w3')]);
	expect(found).toContain('mean:visit w2');
	expect(found.filter((one) => one.startsWith('gap'))).toEqual([]);
});

test('a declared cut does not compare what asks otherwise', () => {
	const cuts: Report['cuts'] = [
		{ metrics: ['nps:recommend'], by: [], against: ['wave.w1', 'wave.w2'] },
	];
	expect(compared([broken('recommend', 'w2')], cuts)).toContain('nps:recommend w2');
	expect(compared([broken('recommend', 'w2')], cuts)).not.toContain('nps:recommend w1');
});
