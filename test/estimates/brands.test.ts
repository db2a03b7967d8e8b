import { describe, expect, test } from 'vitest';
import { buildRows, times, type Row } from '../responses/build-responses.ts';
import { buildNames, buildRating, buildStudy, RECOMMEND } from '../responses/build-study.ts';
import { calculate, factOf } from '../responses/calculate.ts';
import { derive, valueOf } from './derive.ts';

const BRANDS = [
	{ id: 'us', label: { en: 'Us' }, own: 'true', values: ['us'] },
	...buildNames('rival', 'third'),
];

const market = buildStudy({ brands: BRANDS, roles: buildNames('boss', 'user', 'guest') });

function group(brand: string, role: string, promoters: number, detractors: number): Row[] {
	return buildRows('recommend', [...times(promoters, 10), ...times(detractors, 2)], {
		brand,
		role,
	});
}

const MIXED = [
	...group('us', 'boss', 45, 15),
	...group('us', 'user', 5, 15),
	...group('rival', 'boss', 15, 5),
	...group('rival', 'user', 15, 45),
];

describe('a common role mix', () => {
	test('leaves nothing between brands whose roles think alike', () => {
		const found = derive(market, MIXED);
		const us = found.get('standardised:recommend:nps|brand=us');
		expect(us?.figure?.value).toBeCloseTo(0, 10);
		expect(valueOf(found, 'standardised:recommend:nps|brand=rival')).toBeCloseTo(0, 10);
		// By hand: V = ¼·(0.75/59 + 0.75/19), and answers vary by 1.
		expect(us?.base).toMatchObject({ n: 80 });
		expect(us?.base.nEffective).toBeCloseTo(4 / (0.75 / 59 + 0.75 / 19), 8);
		const fact = factOf(
			calculate(market, MIXED),
			'standardised:recommend:nps|relation=customer|brand=us|wave=w1',
		);
		expect(fact).toMatchObject({ value: 0, n: 80, n_effective: 76.6, status: 'full' });
	});

	test('takes roles together that a brand has fewer than five of', () => {
		const rows = [...MIXED, ...group('us', 'guest', 10, 0), ...group('rival', 'guest', 0, 2)];
		// The next larger role, of two equal ones the first.
		const merged = rows.map((row) => (row.role === 'guest' ? { ...row, role: 'boss' } : row));
		const id = 'standardised:recommend:nps|brand=us';
		expect(valueOf(derive(market, rows), id)).toBeCloseTo(
			valueOf(derive(market, merged), id) ?? 0,
			9,
		);
	});

	test('cannot be made for a brand that nobody of some role answered about', () => {
		const rows = [...MIXED, ...group('third', 'boss', 20, 20)];
		const fact = factOf(
			calculate(market, rows),
			'standardised:recommend:nps|relation=customer|brand=third|wave=w1',
		);
		expect(fact).toMatchObject({ value: null, n: 40, status: 'not-estimable' });
		expect(derive(market, rows).get('standardised:recommend:nps|brand=us')?.figure).not.toBeNull();
	});

	test('is weighed by account where accounts are told', () => {
		const study = buildStudy({
			brands: BRANDS,
			roles: buildNames('boss', 'user', 'guest'),
			columns: { account: 'account' },
		});
		const rows = MIXED.map((row, at) => ({ ...row, account: `a${at % 23}` }));
		const us = derive(study, rows).get('standardised:recommend:nps|brand=us');
		expect(us?.figure?.value).toBeCloseTo(0, 10);
		expect(us?.base).toMatchObject({ n: 80, accounts: 23 });
	});
});

const of = (brand: string, promoters: number, detractors: number) =>
	buildRows('recommend', [...times(promoters, 10), ...times(detractors, 2)], { brand });

describe('ranks', () => {
	const plain = buildStudy({ brands: BRANDS });
	test('are told apart where differences are clear, and not else', () => {
		const rows = [...of('us', 50, 50), ...of('rival', 90, 10), ...of('third', 52, 48)];
		const found = derive(plain, rows);
		const rank = (brand: string) => found.get(`rank:recommend:nps|brand=${brand}`)?.figure;
		expect(rank('rival')).toEqual({ value: 1, low: 1, high: 1 });
		expect(rank('third')).toEqual({ value: 2, low: 2, high: 3 });
		expect(rank('us')).toEqual({ value: 3, low: 2, high: 3 });
	});

	test('are not given to a brand of under 30 persons', () => {
		const found = derive(plain, [
			...of('us', 20, 20),
			...of('rival', 20, 20),
			...of('third', 20, 9),
		]);
		expect(found.has('rank:recommend:nps|brand=us')).toBe(true);
		expect(found.has('rank:recommend:nps|brand=third')).toBe(false);
	});

	test('begin at the lowest number where low is good', () => {
		const scale = { min: '1', max: '7', better: 'low' };
		const effort = buildRating('effort', { kind: 'effort', scale, metrics: ['mean'] });
		const study = buildStudy({ brands: BRANDS, questions: [effort] });
		const rows = [
			...buildRows('effort', [...times(30, 2), ...times(30, 3)], { brand: 'us' }),
			...buildRows('effort', [...times(30, 5), ...times(30, 6)], { brand: 'rival' }),
		];
		const found = derive(study, rows);
		expect(valueOf(found, 'rank:effort:mean|brand=us')).toBe(1);
	});
});

describe('the lead in preference', () => {
	const options = [{ id: 'us' }, { id: 'rival' }, { id: 'third' }, { id: 'none' }];
	const prefer = {
		id: 'prefer',
		column: 'prefer',
		kind: 'single',
		facet: 'outcome',
		text: { en: 'Which would you choose?' },
		options,
	};
	const study = buildStudy({ brands: BRANDS, questions: [prefer] });

	test('is over the best rival, of everybody who was asked', () => {
		const answers = [
			...times(40, 'us'),
			...times(15, 'rival'),
			...times(30, 'third'),
			...times(5, 'none'),
			...times(10, { absent: 'noOpinion' }),
		];
		const published = calculate(study, buildRows('prefer', answers, { brand: 'us' }));
		const fact = factOf(published, 'lead:prefer:us|relation=customer|brand=us|wave=w1');
		expect(fact).toMatchObject({ value: 10, n: 100, unit: 'percent', family: 'lead:own' });
		// By hand, Rocks: p′ = 40.75/103, d′ = 30.75/103.
		expect(fact).toMatchObject({ low: -6, high: 26, verdict: 'cannot-be-said' });
	});

	test('pools the people of all brands, and counts each once', () => {
		const rows = ['us', 'rival'].flatMap((brand) =>
			buildRows('prefer', [...times(30, 'us'), ...times(10, 'rival')], { brand }).map(
				(row, at) => ({
					...row,
					person: `p${at}`,
				}),
			),
		);
		const fact = factOf(
			calculate(study, rows),
			'lead:prefer:us|relation=customer|brand=all|wave=w1',
		);
		expect(fact).toMatchObject({ value: 50, n: 40 });
	});

	test('is not looked for among options that are no brands', () => {
		const plain = buildStudy({ questions: [prefer] });
		const found = derive(plain, buildRows('prefer', times(20, 'us')));
		expect([...found.keys()].some((id) => id.startsWith('lead'))).toBe(false);
	});
});

describe('image beside experience', () => {
	const relations = buildNames('customer', 'prospect', 'lost', 'staff');
	const questions = [
		RECOMMEND,
		buildRating('visit'),
		buildRating('visit-image', { facet: 'image', image_of: 'visit' }),
	];
	const study = buildStudy({ relations, questions });
	const rows = [
		...buildRows('visit', [...times(20, 6), ...times(20, 4)], { relation: 'customer' }),
		...buildRows('visit-image', [...times(20, 4), ...times(20, 2)], { relation: 'prospect' }),
		...buildRows('visit-image', [...times(20, 7), ...times(20, 5)], { relation: 'staff' }),
	].map((row) => ({ ...row, person: `${row.relation}${row.person}` }));

	test('is Welch’s difference of other people, lost customers apart', () => {
		const id = 'image-gap:visit-image:mean|relation=prospect|wave=w1|against=relation.customer';
		const fact = factOf(calculate(study, rows), id);
		// By hand: s² = 40/39 on both sides, t(78) = 1.990847: −2 ± 0.4508.
		expect(fact).toMatchObject({ value: -2, low: -2.5, high: -1.5, n: 40, verdict: 'down' });
		const found = derive(study, rows);
		expect([...found.keys()].filter((one) => one.startsWith('image-gap'))).toHaveLength(2);
	});

	test('of an image question that names no other is what customers answer to it', () => {
		const plain = buildStudy({
			relations,
			questions: [RECOMMEND, buildRating('easy', { facet: 'image' })],
		});
		const answers = [
			...buildRows('easy', [...times(20, 6), ...times(20, 4)], { relation: 'customer' }),
			...buildRows('easy', [...times(20, 4), ...times(20, 2)], { relation: 'prospect' }),
		].map((row) => ({ ...row, person: `${row.relation}${row.person}` }));
		const id = 'image-gap:easy:mean|relation=prospect|wave=w1|against=relation.customer';
		expect(factOf(calculate(plain, answers), id)).toMatchObject({ value: -2, verdict: 'down' });
	});

	test('is told of own experience and of hearsay apart, each beside customers', () => {
		const segments = [
			{
				id: 'basis',
				column: 'basis',
				own_experience: ['own'],
				values: buildNames('own', 'hearsay'),
			},
		].map((segment) => ({ ...segment, label: { en: 'Basis' } }));
		const apart = buildStudy({ relations, questions, segments });
		const told = rows.map((row) =>
			row.relation === 'prospect'
				? { ...row, segments: { basis: row.answers['visit-image'] === 4 ? 'own' : 'hearsay' } }
				: row,
		);
		const facts = calculate(apart, told);
		const gap = (segment: string) =>
			factOf(
				facts,
				`image-gap:visit-image:mean|relation=prospect|segment=basis.${segment}|wave=w1|against=relation.customer`,
			);
		// By hand: customers 5, those who have met us 4 throughout, the others 2.
		expect(gap('own')).toMatchObject({ value: -1, n: 20 });
		expect(gap('hearsay')).toMatchObject({ value: -3, n: 20 });
		const ofCustomers = [...derive(apart, told).keys()].filter((id) =>
			id.includes('relation=customer|segment=basis'),
		);
		expect(ofCustomers).toEqual([]);
	});

	test('is what staff believe of customers where staff are asked, under another name', () => {
		const id = 'perception-gap:visit-image:mean|relation=staff|wave=w1|against=relation.customer';
		// By hand: half of them say 7 and half 5, customers 6 and 4.
		expect(factOf(calculate(study, rows), id)).toMatchObject({ value: 1, n: 40, verdict: 'up' });
	});
});
