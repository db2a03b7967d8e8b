import { describe, expect, test } from 'vitest';
import { estimate } from '../../src/estimates/estimate.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { publish } from '../../src/publishing/publish.ts';
import { publishingRules } from '../../src/publishing/publishing-rules.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { buildResponses, buildRows, times, type Row } from '../responses/build-responses.ts';
import {
	buildNames,
	buildRating,
	buildStudy,
	buildWave,
	RECOMMEND,
} from '../responses/build-study.ts';
import { evidenceOf } from '../responses/evidence.ts';
import { calculate } from '../responses/calculate.ts';

const industry = {
	id: 'industry',
	label: { en: 'Industry' },
	column: 'industry',
	values: ['ict', 'retail'].map((id) => ({ id })),
};

const buildBrand = (id: string) => ({ id, label: { en: id }, values: [id] });

const study = buildStudy({
	waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')],
	roles: buildNames('finance', 'it'),
	relations: buildNames('customer', 'prospect'),
	brands: [{ ...buildBrand('ours'), own: 'true' }, buildBrand('rival')],
	segments: [industry],
});

/** A 1–7 rating without a column of its own. */
const { column: _column, ...EACH } = buildRating('visit');

const rows: readonly Row[] = ['w1', 'w2'].flatMap((wave) =>
	['ours', 'rival'].flatMap((brand) =>
		['finance', 'it'].flatMap((role) =>
			buildRows('recommend', times(12, 9), {
				wave,
				brand,
				role,
				segments: { industry: 'ict' },
			}),
		),
	),
);

function idsOf(metric: string, cuts: Report['cuts'] = [], of: readonly Row[] = rows): string[] {
	return calculate(study, of, cuts)
		.facts.filter((fact) => fact.metric === metric)
		.map(({ id }) => id.replace(`${metric}:recommend`, '').replace('|relation=customer', ''));
}

function declaredCut(parts: Partial<Report['cuts'][number]>): Report['cuts'] {
	return [{ metrics: ['nps:recommend'], by: [], against: [], ...parts }];
}

describe('the standard pages', () => {
	test('need the score of each wave, role, brand and segment, and its comparisons', () => {
		expect(idsOf('nps')).toEqual([
			'|brand=ours|segment=industry.ict|wave=w2',
			'|brand=ours|segment=industry.retail|wave=w2',
			'|brand=ours|wave=w1',
			'|brand=ours|wave=w2',
			'|brand=ours|wave=w2|against=brand.rival',
			'|brand=ours|wave=w2|against=wave.w1',
			'|brand=rival|segment=industry.ict|wave=w2',
			'|brand=rival|wave=w1',
			'|brand=rival|wave=w2',
			'|brand=rival|wave=w2|against=wave.w1',
			...['finance', 'it'].flatMap((role) => [
				`|role=${role}|brand=ours|wave=w1`,
				`|role=${role}|brand=ours|wave=w2`,
				...(role === 'finance' ? [`|role=finance|brand=ours|wave=w2|against=role.it`] : []),
				`|role=${role}|brand=ours|wave=w2|against=role.rest`,
				`|role=${role}|brand=ours|wave=w2|against=wave.w1`,
				`|role=${role}|brand=rival|wave=w2`,
				`|role=${role}|brand=rival|wave=w2|against=role.rest`,
			]),
		]);
	});

	test('set each pair of roles against each other once, for headline metrics of our customers', () => {
		const pairs = (of: typeof study, metric: string) =>
			calculate(of, rows).facts.filter(
				(fact) => fact.metric === metric && /^role\.(?!rest$)/u.test(fact.against),
			);
		expect(pairs(study, 'nps').map(({ role, against }) => [role, against])).toEqual([
			['finance', 'role.it'],
		]);
		expect(pairs(study, 'mean')).toEqual([]);
		const led = { ...study, headline: ['mean:recommend'] };
		expect(pairs(led, 'mean')).toHaveLength(1);
		expect(pairs(led, 'nps')).toEqual([]);
	});

	test('show a distribution by role in the newest wave only, and compare none', () => {
		const facts = idsOf('distribution').filter((id) => id.startsWith(':9'));
		expect(facts.filter((id) => id.includes('role='))).toEqual([
			':9|role=finance|brand=ours|wave=w2',
			':9|role=it|brand=ours|wave=w2',
		]);
		expect(facts.filter((id) => id.includes('against='))).toEqual([]);
	});

	test('never pool relations or brands', () => {
		const { facts } = calculate(study, rows);
		expect(facts.filter(({ relation, brand }) => relation === 'all' || brand === 'all')).toEqual(
			[],
		);
		expect(facts.every(({ wave, relation, brand }) => wave && relation && brand)).toBe(true);
	});

	test('read no wave that the version does not name', () => {
		const { facts } = calculate(study, rows, [], ['w1']);
		expect(new Set(facts.map(({ wave }) => wave))).toEqual(new Set(['w1']));
	});

	test('call the score of prospects a balance', () => {
		const prospects = rows.map((row): Row => Object.assign({ relation: 'prospect' }, row));
		expect(idsOf('nps', [], prospects)).toEqual([]);
		expect(idsOf('balance', [], prospects)).toContain('|relation=prospect|brand=ours|wave=w2');
	});
});

describe('declared cuts', () => {
	test('pool all brands where they ask for it', () => {
		const before = idsOf('nps');
		const cuts = declaredCut({ by: ['segment.industry'], brand: 'all', against: ['wave.w1'] });
		expect(idsOf('nps', cuts).filter((id) => !before.includes(id))).toEqual([
			'|brand=all|segment=industry.ict|wave=w2',
			'|brand=all|segment=industry.ict|wave=w2|against=wave.w1',
			'|brand=all|segment=industry.retail|wave=w2',
			'|brand=all|segment=industry.retail|wave=w2|against=wave.w1',
		]);
	});

	test('cross the keys of by', () => {
		const before = idsOf('nps');
		const cuts = declaredCut({ by: ['role', 'segment.industry'], brand: 'ours' });
		expect(idsOf('nps', cuts).filter((id) => !before.includes(id))).toEqual(
			['finance', 'it'].flatMap((role) =>
				['ict', 'retail'].map(
					(value) => `|role=${role}|brand=ours|segment=industry.${value}|wave=w2`,
				),
			),
		);
	});

	test('add nothing that the pages have already', () => {
		expect(idsOf('nps', declaredCut({ by: ['role'], against: ['role.rest'] }))).toEqual(
			idsOf('nps'),
		);
	});

	test('count a person once who tells about several brands', () => {
		const both = ['ours', 'rival'].flatMap((brand) =>
			buildRows('recommend', times(12, 9), { wave: 'w2' }).map((row): Row =>
				Object.assign({ brand }, row),
			),
		);
		const { facts } = calculate(study, both, declaredCut({ brand: 'all' }));
		expect(
			facts.find(({ id }) => id === 'nps:recommend|relation=customer|brand=all|wave=w2'),
		).toMatchObject({ n: 12, n_effective: 12 });
	});
});

test('a second study tells itself in its ids, the first does not', () => {
	const [first, second] = [buildStudy({ id: 'first' }), buildStudy({ id: 'second' })];
	const answers = buildRows('recommend', times(12, 9));
	const read = [first, second].map((one) => ({ one, responses: buildResponses(one, answers) }));
	const plan = buildPlan(
		read.map(({ one, responses }) => ({ study: one, groups: presentGroups(responses) })),
		{ cuts: [], targets: [] },
		{ waves: ['w1'] },
	);
	const { facts } = publish(
		read.flatMap(({ one, responses }) => estimate(plan, evidenceOf(one, responses))),
		new Map(read.map(({ one }) => [one.id, publishingRules(one)])),
	);
	const scores = facts.filter(({ metric }) => metric === 'nps');
	expect(scores.map(({ id, study: own }) => [id, own])).toEqual([
		['nps:recommend|relation=customer|wave=w1', 'first'],
		['nps:recommend|study=second|relation=customer|wave=w1', 'second'],
	]);
});

test('answers that tell no brand are published without one, where no brand is ours', () => {
	const market = buildStudy({ brands: buildNames('r', 'python') });
	const about = [{}, { brand: 'r' }, { brand: 'python' }];
	const answers = about.flatMap((brand) => buildRows('recommend', times(12, 9), brand));
	const { facts } = calculate(market, answers);
	const scores = facts.filter(({ metric }) => metric === 'nps');
	expect(scores.map(({ id }) => id)).toEqual([
		'nps:recommend|relation=customer|brand=python|wave=w1',
		'nps:recommend|relation=customer|brand=r|wave=w1',
		'nps:recommend|relation=customer|wave=w1',
	]);
});

test('a question asked of each touchpoint has a number for each, told in its id', () => {
	const own = buildStudy({
		touchpoints: ['shop', 'gate'].map((id) => ({ id, label: { en: id } })),
		questions: [
			{ ...EACH, each: { touchpoint: { shop: 'q1', gate: 'q2' } } },
			buildRating('hoped'),
		],
	});
	const answers = times(12, 6).map((shop, at) => ({
		person: `p${at + 10}`,
		answers: { 'visit@shop': shop, 'visit@gate': 4, hoped: 5 },
	}));
	const means = calculate(own, answers).facts.filter(
		({ metric, question }) => metric === 'top2' && question === 'visit',
	);
	expect(means.map(({ id, touchpoint, value }) => [id, touchpoint, value])).toEqual([
		['top2:visit|touchpoint=gate|relation=customer|wave=w1', 'gate', 0],
		['top2:visit|touchpoint=shop|relation=customer|wave=w1', 'shop', 100],
	]);
});

test('a question about a touchpoint tells it in its column, not in its id', () => {
	const touchpoints = buildNames('invoicing').map(({ id, label }) => ({
		id: id ?? '',
		label: label ?? {},
	}));
	const own = buildStudy({
		touchpoints,
		questions: [RECOMMEND, buildRating('bill', { touchpoint: 'invoicing' })],
	});
	const answers = buildRows('recommend', times(12, 9), { answers: { bill: 5 } });
	const fact = calculate(own, answers).facts.find(({ question }) => question === 'bill');
	expect(fact).toMatchObject({ touchpoint: 'invoicing' });
	expect(fact?.id).not.toContain('touchpoint=');
});
