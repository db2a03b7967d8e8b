import { array, assert, double, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildRows, times, type Row } from '../responses/build-responses.ts';
import { buildNames, buildStudy, buildWave } from '../responses/build-study.ts';
import { factOf } from '../responses/calculate.ts';
import { frameOf, published, rulesOf, weighed } from './weighed.ts';

type Weights = NonNullable<Parameters<typeof buildStudy>[0]>[string];

const TOTAL = 'nps:recommend|relation=customer|wave=w1';

/** 24 promoters and 5 critics of 40 contacts; 6 and 7 of 22 others. */
const GOLDEN: readonly Row[] = [
	...buildRows('recommend', [...times(24, 10), ...times(11, 8), ...times(5, 3)], {
		role: 'contact',
	}),
	...buildRows('recommend', [...times(6, 9), ...times(9, 7), ...times(7, 0)], { role: 'other' }),
];

const BY_ROLE = {
	kind: 'poststratify',
	targets: [{ by: 'role', shares: { contact: '0.4', other: '0.6' } }],
};

function withRoles(weights: Weights, more: Parameters<typeof buildStudy>[0] = {}) {
	return buildStudy({ roles: buildNames('contact', 'other', 'third'), weights, ...more });
}

function ofRole(role: string, count: number): Row[] {
	return buildRows('recommend', times(count, 8), { role });
}

function sumOf(weights: readonly number[]): number {
	return weights.reduce((sum, one) => sum + one, 0);
}

describe('weights to known shares', () => {
	test('a pooled +29.0 becomes +16.3 when 40 % are contact persons, and stands beside it', () => {
		const facts = published(withRoles(BY_ROLE), GOLDEN);
		expect(factOf(facts, TOTAL)).toMatchObject({ value: 16, n: 62 });
		expect(factOf(facts, `${TOTAL}|weights=none`)).toMatchObject({ value: 29, n: 62 });
	});

	test('the contact frame gives the same shares by its eligible contacts of customers', () => {
		const others = [
			{ contact: 'x', role: 'contact', disposition: 'not-eligible' as const },
			{ contact: 'y' },
		];
		const frame = frameOf({ contact: 4, other: 6 }, null, others);
		const { weight } = weighed(withRoles({ kind: 'frame' }), GOLDEN, frame);
		expect(weight).toEqual(weighed(withRoles(BY_ROLE), GOLDEN).weight);
		expect(weight[0]).toBeCloseTo((0.4 * 62) / 40, 12);
		expect(weight[61]).toBeCloseTo((0.6 * 62) / 22, 12);
	});

	test('a role in itself is what it was unweighted', () => {
		const facts = published(withRoles(BY_ROLE), GOLDEN);
		const role = 'nps:recommend|relation=customer|role=contact|wave=w1';
		expect(factOf(facts, role).value).toBe(factOf(facts, `${role}|weights=none`).value);
	});

	test('several properties are met at once, whatever the order of the rows', () => {
		const segments = [
			{ id: 'size', label: { en: 'Size' }, column: 's', values: [{ id: 'big' }, { id: 'small' }] },
		];
		const rake = {
			kind: 'rake',
			targets: [
				{ by: 'role', shares: { contact: '0.5', other: '0.5' } },
				{ by: 'segment.size', shares: { big: '0.3', small: '0.7' } },
			],
		};
		const study = withRoles(rake, { segments });
		const rows = GOLDEN.map((row, at) => ({
			...row,
			segments: { size: at % 3 === 0 ? 'big' : 'small' },
		}));
		const { weight, groups } = weighed(study, rows);
		const big = rows.map((row, at) => ({ row, at })).filter(({ at }) => at % 3 === 0);
		expect(big.reduce((sum, { at }) => sum + (weight[at] ?? 0), 0)).toBeCloseTo(0.3 * 62, 8);
		expect(sumOf([...weight].slice(0, 40))).toBeCloseTo(31, 8);
		expect(groups[0]?.margins.map(({ by }) => by)).toEqual(['role', 'segment.size']);
		expect(weighed(study, rows.toReversed()).weight).toEqual(weight);
	});

	test('shares that are those of the answers weigh nothing, to the bit', () => {
		const shares = { contact: String(40 / 62), other: String(22 / 62) };
		const same = withRoles({ kind: 'poststratify', targets: [{ by: 'role', shares }] });
		expect(new Set(weighed(same, GOLDEN).weight)).toEqual(new Set([1]));
		const facts = published(same, GOLDEN);
		const { id, weights, ...own } = factOf(facts, TOTAL);
		expect([id, weights]).toEqual([TOTAL, '']);
		expect(factOf(facts, `${TOTAL}|weights=none`)).toMatchObject(own);
	});

	test('who does not tell the role keeps 1, which a note says', () => {
		const rows = [...GOLDEN, ...buildRows('recommend', times(3, 8))];
		const study = withRoles(BY_ROLE);
		const result = weighed(study, rows);
		expect(result.weight.filter((one) => one === 1)).toHaveLength(3);
		expect(rulesOf(result)).toEqual(['note · weights-untold · weights.kind · ']);
	});

	test('weights are cut once to the bounds, and what that cost is told', () => {
		const rows = [...ofRole('contact', 95), ...ofRole('other', 5)];
		const cut = weighed(withRoles({ ...BY_ROLE, trim: '3' }), rows);
		expect(sumOf([...cut.weight])).toBeCloseTo(100, 8);
		expect(Math.max(...cut.weight)).toBeLessThan(3);
		expect(cut.groups[0]?.trimming).toMatchObject({ answers: 5 });
		const { before = 0, after = 0 } = cut.groups[0]?.trimming ?? {};
		expect(after).toBeLessThan(before);
		expect(rulesOf(cut)).toEqual(['note · weights-trimmed · weights.kind · ']);
		const wide = weighed(withRoles({ ...BY_ROLE, trim: '100' }), rows);
		expect(Math.max(...wide.weight)).toBeCloseTo(12, 8);
		expect(rulesOf(wide)).toContain('warning · weights-design-effect · weights.kind · ');
	});
});

describe('targets that cannot be met are told before anything is calculated', () => {
	const few = [...ofRole('contact', 20), ...ofRole('other', 10), ...ofRole('third', 3)];
	const three = { contact: '0.4', other: '0.4', third: '0.2' };

	test('a value of which too few answered, and one of which nobody did', () => {
		const study = withRoles({ kind: 'rake', targets: [{ by: 'role', shares: three }] });
		expect(rulesOf(weighed(study, few))).toEqual([
			'error · weights-small-value · weights.targets[0].shares · third',
		]);
		expect(rulesOf(weighed(study, few.slice(0, 30)))).toEqual([
			'error · weights-empty-value · weights.targets[0].shares · third',
		]);
	});

	test('a declared order merges it with its neighbour', () => {
		const target = { by: 'role', shares: three, collapse: ['contact', 'other', 'third'] };
		const result = weighed(withRoles({ kind: 'rake', targets: [target] }), few);
		expect(rulesOf(result)).toEqual(['note · weights-merged · weights.targets[0].shares · ']);
		expect([...new Set(result.weight)].toSorted((a, b) => a - b)).toEqual([
			expect.closeTo((0.4 * 33) / 20, 8),
			expect.closeTo((0.6 * 33) / 13, 8),
		]);
	});

	test('answers of a role without a share or a contact', () => {
		expect(rulesOf(weighed(withRoles(BY_ROLE), [...GOLDEN, ...ofRole('third', 6)]))).toEqual([
			'error · weights-without-target · weights.targets[0].shares · third',
		]);
		const frame = frameOf({ contact: 4 });
		expect(rulesOf(weighed(withRoles({ kind: 'frame' }), GOLDEN, frame))).toEqual([
			'error · weights-without-target · weights.kind · other',
		]);
	});

	test('a frame that is not there, or tells no roles', () => {
		const study = withRoles({ kind: 'frame' });
		expect(weighed(study, GOLDEN).problems).toMatchObject([
			{ rule: 'weights-without-contacts', file: 'data/small/study.yaml', column: 'weights.kind' },
		]);
		expect(weighed(study, GOLDEN, frameOf({}, null, [{ contact: 'a' }])).problems).toMatchObject([
			{ rule: 'weights-without-contacts', file: 'data/small/contacts.csv', column: 'role' },
		]);
	});
});

test('other relations keep 1, and customers their weight where they speak of rivals', () => {
	const study = withRoles(BY_ROLE, {
		relations: buildNames('customer', 'prospect'),
		brands: [
			{ id: 'us', label: { en: 'Us' }, own: 'true', values: ['us'] },
			{ id: 'them', label: { en: 'Them' }, values: ['them'] },
		],
	});
	const ours = GOLDEN.map((row) => ({ ...row, brand: 'us' }));
	const rival = ours.filter((_, at) => at % 2 === 0).map((row) => ({ ...row, brand: 'them' }));
	const prospects = ours.map((row) => ({ ...row, relation: 'prospect', person: `p${row.person}` }));
	const result = weighed(study, [...ours, ...rival, ...prospects]);
	const about = (from: number, to: number) => [...new Set(result.weight.slice(from, to))];
	expect(about(0, 62)).toHaveLength(2);
	const [light = 0, heavy = 0] = about(62, 93);
	expect(heavy / light).toBeCloseTo(0.6 / 22 / (0.4 / 40), 8);
	expect(about(93, 155)).toEqual([1]);
	expect(rulesOf(result)).toEqual(['note · weights-of-ours-only · weights.kind · poststratify']);
});

describe('weights by account and revenue', () => {
	const accounts = { columns: { account: 'a' } };
	const rows = ['a', 'a', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((account, at): Row => ({
		person: `p${at}`,
		account,
		role: at < 6 ? 'contact' : 'other',
		answers: { recommend: at < 3 ? 10 : at < 6 ? 7 : 0 },
	}));
	const revenues = { a: 900, b: 100, c: 100, d: 100, e: 100, f: 100, g: 100, h: 400 };

	test('every account counts once, however many of it answered', () => {
		const facts = published(withRoles({ kind: 'account' }, accounts), rows);
		expect(factOf(facts, TOTAL)).toMatchObject({ value: -38, n: 10, accounts: 8 });
		expect(factOf(facts, `${TOTAL}|weights=none`)).toMatchObject({ value: -10 });
	});

	test('revenue is divided among those of the account', () => {
		const { weight } = weighed(
			withRoles({ kind: 'revenue' }, accounts),
			rows,
			frameOf({}, revenues),
		);
		expect(weight[0]).toBeCloseTo(300 / 190, 12);
		expect(weight[3]).toBeCloseTo(100 / 190, 12);
	});

	test('accounts without revenue, and without the file, are told with their line', () => {
		const study = withRoles({ kind: 'revenue' }, accounts);
		const { h, ...listed } = { ...revenues, b: null };
		expect(h).toBe(400);
		expect(weighed(study, rows, frameOf({}, listed)).problems).toMatchObject([
			{
				rule: 'weights-without-revenue',
				file: 'data/small/accounts.csv',
				line: 3,
				column: 'revenue',
			},
			{
				rule: 'weights-without-revenue',
				line: null,
				message: 'Accounts that answered and are not listed here: 1.',
			},
			{ severity: 'warning', rule: 'weights-one-account' },
			{ severity: 'warning', rule: 'answers-of-one-account' },
		]);
		expect(rulesOf(weighed(study, rows))).toContain(
			'error · weights-without-accounts · weights.kind · revenue',
		);
	});

	test('an account with a large part of the answers or the weight is warned of, never named', () => {
		const { problems } = weighed(withRoles({ kind: 'account' }, accounts), rows);
		expect(problems.map(({ message }) => message)).toEqual([
			'Wave w1, customer: one account gave 30 % of the answers; intervals are too narrow.',
		]);
	});

	test('a headline is told three ways at once; those without a part are not in n', () => {
		const roles = [
			{ id: 'contact', label: { en: 'C' }, values: ['c'], influence: '2', decision: 'contact' },
			{ id: 'other', label: { en: 'O' }, values: ['o'], influence: '3', decision: 'decides' },
		];
		const study = buildStudy({ roles, columns: { account: 'a' } });
		const more = rows.flatMap((row) => [
			row,
			{ ...row, person: `${row.person}x`, account: `${row.account ?? ''}x` },
		]);
		const frame = frameOf({}, { ...revenues, hx: 500 });
		const facts = published(study, more, frame);
		expect(factOf(facts, TOTAL)).toMatchObject({ value: -10, n: 20 });
		expect(factOf(facts, `${TOTAL}|weights=account`)).toMatchObject({ value: -38, n: 20 });
		expect(factOf(facts, `${TOTAL}|weights=decision`)).toMatchObject({ value: -100, n: 8 });
		expect(factOf(facts, `${TOTAL}|weights=revenue`)).toMatchObject({ value: -13, n: 11 });
	});

	describe('where not everybody of an account answers a question', () => {
		// By hand: a has one promoter of two who answer and one who does not; b to e are promoters;
		// f to h detractors: accounts 0.5, 1 four times, −1 three times.
		const scores = [10, 7, null, 10, 10, 10, 10, 0, 0, 0];
		const some = rows.map((row, at): Row => {
			const score = scores[at] ?? null;
			return { ...row, answers: score === null ? {} : { recommend: score } };
		});
		const study = withRoles({ kind: 'none' }, accounts);

		test('the account average is the mean of the accounts that do, each counted once', () => {
			const facts = published(study, some);
			expect(factOf(facts, `${TOTAL}|weights=account`)).toMatchObject({ value: 19, n: 9 });
			expect(factOf(facts, TOTAL)).toMatchObject({ value: 22, n: 9 });
		});

		test('an account’s revenue is divided among those who do', () => {
			const facts = published(study, some, frameOf({}, { ...revenues, a: 300 }));
			// (300 · 0.5 + 100 · (4 − 2) − 400) / 1300
			expect(factOf(facts, `${TOTAL}|weights=revenue`)).toMatchObject({ value: -4, n: 9 });
		});

		test('nothing is told by revenue where one account has most of it among them', () => {
			const frame = frameOf({}, { ...revenues, a: 300, i: 800 });
			const silent = { person: 'p11', account: 'i', role: 'other', answers: {} };
			const facts = published(study, [...some, silent], frame);
			expect(factOf(facts, `${TOTAL}|weights=revenue`)).toMatchObject({ value: -4, n: 9 });
			const large = frameOf({}, { ...revenues, a: 1200, i: 800 });
			const own = factOf(published(study, [...some, silent], large), `${TOTAL}|weights=revenue`);
			expect(own).toMatchObject({ value: null, status: 'not-estimable' });
		});
	});

	test('a weighting of some keeps the design of all: their variance knows every account', () => {
		const roles = [
			{ id: 'contact', label: { en: 'C' }, values: ['contact'], decision: 'contact' },
			{ id: 'other', label: { en: 'O' }, values: ['other'], decision: 'decides' },
		];
		const study = buildStudy({ roles, columns: { account: 'a' } });
		const deciders = times(20, 0).map((_, at): Row => ({
			person: `d${at}`,
			account: `a${Math.floor(at / 2)}`,
			role: 'other',
			answers: { recommend: at % 4 < 2 ? 10 : 0 },
		}));
		const others = times(10, 9).map((score, at): Row => ({
			person: `c${at}`,
			account: `b${at}`,
			role: 'contact',
			answers: { recommend: score },
		}));
		const fact = factOf(published(study, [...deciders, ...others]), `${TOTAL}|weights=decision`);
		// By hand: ten accounts of two alike, Z = ±0.1, V = 20/19 · 0.1, n_eff = 1 / V
		expect(fact).toMatchObject({ value: 0, n: 20, accounts: 10, n_effective: 9.5 });
	});

	test('revenue is no third way where one account has most of it', () => {
		const frame = frameOf({}, { ...revenues, a: 2000 });
		const study = withRoles({ kind: 'none' }, accounts);
		expect(weighed(study, rows, frame).others.map(({ kind }) => kind)).toEqual(['account']);
	});
});

test('weights of the export that are all alike give the unweighted result to the bit', () => {
	const study = buildStudy({ weights: { kind: 'column' }, columns: { weight: 'w' } });
	assert(
		property(
			array(integer({ min: 0, max: 10 }), { minLength: 5, maxLength: 40 }),
			double({ min: 0.01, max: 50, noNaN: true }),
			(scores, weight) => {
				const facts = published(study, buildRows('recommend', scores, { weight }));
				const { value, low, high, n_effective } = factOf(facts, TOTAL);
				const twin = factOf(facts, `${TOTAL}|weights=none`);
				expect(twin).toMatchObject({ value, low, high, n_effective });
			},
		),
		{ numRuns: 30 },
	);
});

test('five answers of 2.5 and 33 of 0.8 are worth 28.9', () => {
	const study = buildStudy({ weights: { kind: 'column' }, columns: { weight: 'w' } });
	const rows = Array.from({ length: 38 }, (_, at) => ({
		person: `p${at}`,
		weight: at < 5 ? 2.5 : 0.8,
		answers: { recommend: 8 },
	}));
	const [group] = weighed(study, rows).groups;
	expect(group?.effectiveSize).toBeCloseTo(28.9, 1);
	expect(group?.designEffect).toBeCloseTo(38 / 28.88, 2);
});

test('each wave is weighted for itself, and one of very few answers keeps 1', () => {
	const waves = [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-02-01')];
	const study = withRoles(BY_ROLE, { waves });
	const second = GOLDEN.slice(0, 4).map((row) => ({ ...row, wave: 'w2' }));
	const result = weighed(study, [...GOLDEN, ...second]);
	expect(Array.from(result.weight.slice(62))).toEqual([1, 1, 1, 1]);
	expect(result.groups.map(({ wave }) => wave)).toEqual(['w1']);
	expect(rulesOf(result)).toEqual(['note · weights-of-ours-only · weights.kind · poststratify']);
});
