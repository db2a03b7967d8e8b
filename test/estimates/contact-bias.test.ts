import { describe, expect, test } from 'vitest';
import { buildRows, times, type Row } from '../responses/build-responses.ts';
import { buildStudy } from '../responses/build-study.ts';
import { factOf } from '../responses/calculate.ts';
import { buildFrame, calculateFramed, derivedFrom } from './framed.ts';

const ROLES = [
	{ id: 'contact', label: { en: 'Contact' }, values: ['contact'], decision: 'contact' },
	{ id: 'boss', label: { en: 'Boss' }, values: ['boss'], decision: 'decides' },
	{ id: 'user', label: { en: 'User' }, values: ['user'], decision: 'uses' },
];
const TOTAL = '|relation=customer|wave=w1';

describe('contact persons against others', () => {
	const study = buildStudy({ roles: ROLES });

	test('24, 5 and 11 of 40 against 6, 7 and 9 of 22 are +52 (+13…+86), p .010', () => {
		const rows = [
			...buildRows('recommend', [...times(24, 10), ...times(11, 7), ...times(5, 3)], {
				role: 'contact',
			}),
			...buildRows('recommend', [...times(6, 9), ...times(9, 8), ...times(7, 0)], { role: 'boss' }),
		];
		const gap = factOf(calculateFramed(study, rows, null), `contact-gap:recommend:nps${TOTAL}`);
		expect(gap).toMatchObject({ value: 52, low: 13, high: 86, n: 40, unit: 'points' });
		expect(gap).toMatchObject({ status: 'limited', verdict: 'up' });
		expect(gap.p_adjusted).toBeCloseTo(0.01, 3);
	});

	test('fewer than ten on a side have their counts only', () => {
		const rows = [
			...buildRows('recommend', times(40, 10), { role: 'contact' }),
			...buildRows('recommend', times(9, 3), { role: 'boss' }),
		];
		const published = calculateFramed(study, rows, null);
		const gap = factOf(published, `contact-gap:recommend:nps${TOTAL}`);
		expect(gap).toMatchObject({ value: null, n: 40, status: 'not-estimable', verdict: '' });
		expect(published.facts.filter(({ metric }) => metric === 'contact-gap-within')).toEqual([]);
	});

	test('nothing is said where neither the frame nor a role tells contact persons', () => {
		const plain = buildStudy();
		const facts = calculateFramed(plain, buildRows('recommend', times(60, 9)), null).facts;
		expect(facts.filter(({ metric }) => /contact|crm|bound/.test(metric))).toEqual([]);
	});
});

const framed = buildStudy({
	panel: 'true',
	columns: { respondent: 'id', account: 'account' },
	roles: ROLES,
});

/** 12 accounts with a contact person who promotes and two users, in some accounts detractors. */
const PEOPLE = Array.from({ length: 12 }, (_, at) => `a${String(at).padStart(2, '0')}`).flatMap(
	(account, at) => [
		{ contact: `${account}-c`, account, role: 'contact', score: 10, inCrm: true },
		{ contact: `${account}-u`, account, role: 'user', score: at < 6 ? 0 : 8, inCrm: false },
		{ contact: `${account}-v`, account, role: 'user', score: at < 3 ? 0 : 9, inCrm: at > 5 },
	],
);
const ROWS = PEOPLE.map(({ contact, account, role, score }): Row => ({
	person: contact,
	account,
	role,
	answers: { recommend: score },
}));
const contactsOf = (people: typeof PEOPLE) =>
	people.map(({ contact, account, role, inCrm }) => ({
		contact,
		account,
		role,
		inCrm,
		contactPerson: role === 'contact',
		invited: true,
	}));

describe('inside the same accounts', () => {
	test('the mean difference has the accounts as its unit', () => {
		// By hand: each account's contact minus the mean of its users is 2 three times, 1 three times
		// and 0.5 six times: mean 1, s = 0.6396, t(11) = 2.2010, so 1 ± 0.4064.
		const gap = derivedFrom(framed, ROWS, null).find(
			({ key }) => key.metric === 'contact-gap-within',
		);
		expect(gap?.base).toMatchObject({ n: 36, accounts: 12, nEffective: 12 });
		expect(gap?.figure?.value).toBeCloseTo(100, 10);
		expect(gap?.figure?.low).toBeCloseTo(100 - 40.64, 1);
		expect(gap?.test).toMatchObject({ isSteady: true, scale: { kind: 'balance' } });
		// t = 1/0.18464 = 5.416 with 11 degrees of freedom
		expect(gap?.test?.p).toBeCloseTo(0.00021, 5);
		expect(gap?.figure?.high).toBeCloseTo(100 + 40.64, 1);
	});

	test('adding a constant to an account changes nothing', () => {
		const study = buildStudy({
			panel: 'true',
			columns: { respondent: 'id', account: 'account' },
			roles: ROLES,
			headline: ['mean:recommend'],
		});
		const raised = ROWS.map((row) => {
			const score = Number(row.answers['recommend']) / 2;
			return { ...row, answers: { recommend: row.account === 'a07' ? score + 3 : score } };
		});
		const halves = ROWS.map((row) => ({
			...row,
			answers: { recommend: Number(row.answers['recommend']) / 2 },
		}));
		const within = (rows: readonly Row[]) =>
			derivedFrom(study, rows, null).find(({ key }) => key.metric === 'contact-gap-within')?.figure;
		expect(within(raised)?.value).toBeCloseTo(within(halves)?.value ?? NaN, 10);
		expect(within(raised)?.low).toBeCloseTo(within(halves)?.low ?? NaN, 10);
	});
});

/** A contact person and two users of each account. */
const scoredRows = (accounts: number, usersOf: (at: number) => readonly [number, number]): Row[] =>
	Array.from({ length: accounts }, (_, at) => `a${String(at).padStart(2, '0')}`).flatMap(
		(account, at) => [
			{ person: `${account}-c`, account, role: 'contact', answers: { recommend: 9 } },
			...usersOf(at).map((score, nth) => ({
				person: `${account}-${nth}`,
				account,
				role: 'user',
				answers: { recommend: score },
			})),
		],
	);
const countsOf = (rows: readonly Row[], role: string) =>
	Object.fromEntries(
		derivedFrom(framed, rows, null).flatMap(({ key, figure }) =>
			key.metric === 'account-difference' && (key.role ?? '') === role && figure?.value
				? [[key.category ?? '', figure.value]]
				: [],
		),
	);

const apart = (at: number) => [9 - (at % 3), 9] as const;

describe('how far apart they are inside accounts', () => {
	test('is told in whole points, halves away from 0, five and more together', () => {
		const users = [
			[9, 9],
			[7, 8],
			[10, 10],
			[0, 1],
		] as const;
		const rows = scoredRows(20, (at) => users[at % 4] ?? [9, 9]);
		// By hand: 9 − 9 = 0, 9 − 7.5 = 1.5 → 2, 9 − 10 = −1, 9 − 0.5 = 8.5 → 5 and more.
		expect(countsOf(rows, '')).toEqual({ '0': 5, '2': 5, '-1': 5, '5': 5 });
		expect(countsOf(rows, 'user')).toEqual({ '0': 5, '2': 5, '-1': 5, '5': 5 });
		const facts = calculateFramed(framed, rows, null);
		expect(factOf(facts, `account-difference:recommend:2${TOTAL}`)).toMatchObject({
			unit: 'count',
			accounts: 20,
			n: 60,
			value: 5,
		});
		expect(factOf(facts, `account-difference:recommend:3${TOTAL}`)).toMatchObject({ value: 0 });
		const sides = ['below', 'same', 'above'].map(
			(side) => factOf(facts, `account-side:recommend:${side}${TOTAL}`)?.value,
		);
		expect(sides).toEqual([5, 5, 10]);
	});

	test('is not told of fewer than 20 accounts, nor where all but one are alike', () => {
		expect(countsOf(scoredRows(19, apart), '')).toEqual({});
		expect(countsOf(scoredRows(20, apart), '')).not.toEqual({});
		expect(
			countsOf(
				scoredRows(20, (at) => (at === 0 ? [5, 5] : [9, 9])),
				'',
			),
		).toEqual({});
	});
});

/** Four times so many people, of whom the last quarter answered late and are detractors. */
const lateAndEarly = (late: number, more: (at: number) => Partial<Row> = () => ({})): Row[] =>
	Array.from({ length: 4 * late }, (_, at) => ({
		person: `p${String(at).padStart(3, '0')}`,
		account: `a${at % 12}`,
		role: 'user',
		day: at < 3 * late ? 20_400 + (at % 7) : 20_500,
		answers: { recommend: at < 3 * late ? 10 : 0 },
		...more(at),
	}));
/** The bound like late respondents, of these and so many who are silent. */
const lateBound = (rows: readonly Row[], silent = 40) => {
	const asked = [
		...rows.map(({ person, account = '' }) => ({ contact: person, account })),
		...Array.from({ length: silent }, (_, at) => ({
			contact: `s${at}`,
			account: `a${at % 12}`,
		})),
	];
	const frame = buildFrame(asked.map((one) => ({ ...one, role: 'user', invited: true })));
	return calculateFramed(framed, rows, frame).facts.find(
		({ id }) => id === `bound:recommend:late${TOTAL}`,
	);
};

describe('with a frame', () => {
	test('the frame says who is a contact person, whatever the role', () => {
		const contacts = contactsOf(PEOPLE).map((one) => ({
			...one,
			contactPerson: one.contact.endsWith('-v'),
		}));
		const gap = derivedFrom(framed, ROWS, buildFrame(contacts)).find(
			({ key }) => key.metric === 'contact-gap',
		);
		// By hand: 9 promoters and 3 detractors of 12 against 12 promoters and 6 detractors of 24.
		expect(gap?.figure?.value).toBeCloseTo(50 - 25, 10);
		expect(gap?.base.n).toBe(12);
	});

	test('the register’s people are compared with the others', () => {
		const gap = derivedFrom(framed, ROWS, buildFrame(contactsOf(PEOPLE))).find(
			({ key }) => key.metric === 'crm-gap',
		);
		// By hand: 18 promoters of 18 against 3 promoters, 9 detractors of 18.
		expect(gap?.figure?.value).toBeCloseTo(100 + (100 * 6) / 18, 10);
		expect(gap?.otherBases[0]?.n).toBe(18);
	});

	test('the habit is the contact persons’ score minus that weighted to the frame', () => {
		const silent = Array.from({ length: 24 }, (_, at) => ({
			contact: `s${at}`,
			account: `a${String(at % 12).padStart(2, '0')}`,
			role: 'user',
			invited: true,
		}));
		const frame = buildFrame([...contactsOf(PEOPLE), ...silent]);
		const facts = derivedFrom(framed, ROWS, frame);
		const habit = facts.find(({ key }) => key.metric === 'crm-habit');
		// By hand: contacts 100; users (9 − 9)/24 = 0; the frame has 12 contacts and 48 users.
		expect(habit?.figure?.value).toBeCloseTo(100 - (12 * 100) / 60, 10);
		expect(habit?.figure?.low).toBeLessThan(80);
	});

	test('a role without a voice is spoken for by the smallest ones', () => {
		const bosses = Array.from({ length: 12 }, (_, at) => ({
			contact: `b${at}`,
			account: `a${String(at).padStart(2, '0')}`,
			role: 'boss',
		}));
		const frame = buildFrame([...contactsOf(PEOPLE), ...bosses]);
		const habit = derivedFrom(framed, ROWS, frame).find(({ key }) => key.metric === 'crm-habit');
		// By hand: bosses go with the contact persons, whose 12 answers are the fewest: 24 and 24 people.
		expect(habit?.figure?.value).toBeCloseTo(100 - (24 * 100) / 48, 10);
	});

	test('the silent are bounds: passive or detractors', () => {
		const silent = Array.from({ length: 18 }, (_, at) => ({
			contact: `s${at}`,
			account: `a${String(at % 12).padStart(2, '0')}`,
			role: 'user',
			invited: true,
		}));
		const published = calculateFramed(framed, ROWS, buildFrame([...contactsOf(PEOPLE), ...silent]));
		// By hand: 21 promoters and 9 detractors of 36 are 33.3; 18 silent make 54.
		const bound = (name: string) => factOf(published, `bound:recommend:${name}${TOTAL}`);
		expect(bound('passive')).toMatchObject({ value: 22, low: null, high: null, n: 36 });
		expect(bound('detractor')).toMatchObject({ value: -11, unit: 'points', verdict: '' });
	});

	describe('like those who answered late', () => {
		test('the silent answer as the last whole days with a quarter of the answers do', () => {
			// By hand: 90 promoters, 30 detractors and 40 silent like these: 20 of 160 are 12.5.
			expect(lateBound(lateAndEarly(30))).toMatchObject({
				value: 13,
				low: null,
				n: 120,
				unit: 'points',
			});
		});

		test('fewer than thirty late answers tell nothing', () => {
			expect(lateBound(lateAndEarly(29))).toBeUndefined();
		});

		test('a day is late as a whole, and one that makes late more than half tells nothing', () => {
			// By hand: the late are 30 promoters and 30 detractors, 0: 60 of 160 are 37.5.
			const half = lateAndEarly(30, (at) => (at >= 60 ? { day: 20_500 } : {}));
			expect(lateBound(half)).toMatchObject({ value: 38 });
			expect(
				lateBound(lateAndEarly(30, (at) => (at >= 59 ? { day: 20_500 } : {}))),
			).toBeUndefined();
		});

		test('nine answers of ten must have their day', () => {
			const undated = (until: number) => lateAndEarly(40, (at) => (at < until ? { day: -1 } : {}));
			expect(lateBound(undated(16))?.value).toBeTypeOf('number');
			expect(lateBound(undated(17))).toBeUndefined();
			expect(lateBound(lateAndEarly(40, () => ({ day: -1 })))).toBeUndefined();
		});

		test('is hidden where the late are of two accounts', () => {
			const two = lateAndEarly(30, (at) => (at >= 90 ? { account: `a${at % 2}` } : {}));
			expect(lateBound(two)).toMatchObject({ status: 'hidden', value: null, n: null });
		});
	});

	test('everybody asked counts once in a bound, whatever weights stand for the silent', () => {
		const silent = { contact: 's', account: 'a00', role: 'user', invited: true };
		const frame = buildFrame([...contactsOf(PEOPLE), silent]);
		const study = buildStudy({
			panel: 'true',
			columns: { respondent: 'id', account: 'account', weight: 'w' },
			roles: ROLES,
			weights: { kind: 'column' },
		});
		const rows = ROWS.map((row) => ({ ...row, weight: row.role === 'contact' ? 1 : 4 }));
		const told = derivedFrom(study, rows, frame).find(
			({ key }) => key.metric === 'bound' && key.category === 'passive',
		);
		expect(told?.figure?.value).toBeCloseTo((100 * (21 - 9)) / 37, 10);
	});

	test('without anybody silent there is no bound', () => {
		const facts = derivedFrom(framed, ROWS, buildFrame(contactsOf(PEOPLE)));
		expect(facts.filter(({ key }) => key.metric === 'bound')).toEqual([]);
	});
});
