import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { onlyWaveOf } from '../../src/estimates/analyses/only-wave.ts';
import { estimate } from '../../src/estimates/estimate.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { KnownEstimates } from '../../src/pipeline/known-estimates.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import type { PlannedAnalysis } from '../../src/plan/analyses/index.ts';
import { buildResponses, type Row } from '../responses/build-responses.ts';
import {
	buildNames,
	buildRating,
	buildStudy,
	buildWave,
	RECOMMEND,
} from '../responses/build-study.ts';
import { evidenceOf } from '../responses/evidence.ts';

const TOUCHPOINTS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];

const study = buildStudy({
	waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')],
	columns: { account: 'company' },
	roles: buildNames('a', 'b'),
	touchpoints: TOUCHPOINTS.map((id) => ({ id, label: { en: id } })),
	questions: [
		RECOMMEND,
		...TOUCHPOINTS.map((id) => buildRating(id, { touchpoint: id, not_met: ['na'] })),
	],
});

const EACH_WAVE = 160;

/** Numbers that look drawn but are the same each time. */
const drawn = (at: number, salt: number) =>
	(Math.imul(at * 2654435761 + salt * 40503 + 12345, 1103515245) >>> 9) % 1000;

/** People of a wave, whose answers hang together; the salt makes them others. */
const rowsOf = (wave: string, salt: number) =>
	Array.from({ length: EACH_WAVE }, (_, at): Row => {
		const ratings = TOUCHPOINTS.map((id, place) => [
			id,
			drawn(at, place + 5 + salt) < 40
				? ({ absent: 'notMet' } as const)
				: 1 + Math.floor((drawn(at, 99 + salt) * 3 + drawn(at, place + salt) * 4) / 1000),
		]);
		return {
			wave,
			person: `${wave}-${String(at).padStart(3, '0')}`,
			account: `c${at % 40}`,
			role: at % 3 === 0 ? 'a' : 'b',
			answers: {
				recommend: Math.min(10, Math.floor((drawn(at, 99 + salt) + drawn(at, 7 + salt)) / 180)),
				...Object.fromEntries(ratings),
			},
		};
	});

const newest = rowsOf('w2', 0);

/** The analyses of these kinds, and answers of the newest wave beside others of the one before. */
function askedOf(isOfKind: (planned: PlannedAnalysis) => boolean, salt: number) {
	const responses = buildResponses(study, [...rowsOf('w1', salt), ...newest]);
	const { analyses } = buildPlan(
		[{ study, groups: presentGroups(responses) }],
		{ cuts: [], targets: [] },
		{ waves: ['w2', 'w1'] },
	);
	const plan = { cells: [], analyses: analyses.filter(isOfKind) };
	return { plan, evidence: evidenceOf(study, responses) };
}

/** What they say. */
function toldBy(isOfKind: (planned: PlannedAnalysis) => boolean, salt: number) {
	const { plan, evidence } = askedOf(isOfKind, salt);
	return estimate(plan, evidence).flatMap((one) =>
		one.kind === 'derived'
			? [{ ...one, persons: null, people: null, behind: one.persons?.() ?? null }]
			: [],
	);
}

const isOfOne = (planned: PlannedAnalysis) => onlyWaveOf(planned) !== null;

test('whatever another wave answered, what reads one wave alone says the same of the same people', () => {
	const told = toldBy(isOfOne, 1);
	const metrics = new Set(told.map(({ key: { metric } }) => metric));
	for (const metric of [
		'importance',
		'importance-centre',
		'path-correlation',
		'weakest-link',
		'met',
	])
		expect([...metrics]).toContain(metric);
	fc.assert(
		fc.property(fc.integer({ min: 2, max: 1e6 }), (salt) => {
			expect(toldBy(isOfOne, salt)).toEqual(told);
		}),
		{ numRuns: 6, seed: 3 },
	);
	expect(toldBy((planned) => !isOfOne(planned), 2)).not.toEqual(
		toldBy((planned) => !isOfOne(planned), 1),
	);
});

test('where another wave answered otherwise, what reads one wave alone is the same one', () => {
	const known = new KnownEstimates();
	const made = (salt: number, isOfKind: typeof isOfOne) => {
		const { plan, evidence } = askedOf(isOfKind, salt);
		return known.estimate(plan, evidence, (part, wave) => `${part} ${wave ?? salt}`);
	};
	const before = made(1, isOfOne);
	expect(before.length).toBeGreaterThan(0);
	expect(made(2, isOfOne)).toEqual(before);
	expect(made(2, isOfOne).every((one, at) => one === before[at])).toBe(true);
});
