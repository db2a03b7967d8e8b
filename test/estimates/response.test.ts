import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '../../src/frame/contact-frame.ts';
import { adjustedSpread } from '../../src/statistics/adjusted-spread.ts';
import type { Row } from '../responses/build-responses.ts';
import { buildStudy, buildWave } from '../responses/build-study.ts';
import { factOf } from '../responses/calculate.ts';
import { buildFrame, calculateFramed, derivedFrom } from './framed.ts';

const ROLES = [
	{ id: 'boss', label: { en: 'Boss' }, values: ['boss'], decision: 'decides' },
	{ id: 'buyer', label: { en: 'Buyer' }, values: ['buyer'], decision: 'contact' },
	{ id: 'user', label: { en: 'User' }, values: ['user'], decision: 'uses' },
];

const study = buildStudy({
	panel: 'true',
	columns: { respondent: 'id', account: 'account' },
	roles: ROLES,
});

/** 40 accounts of a boss, a buyer and two users each. */
const PEOPLE = Array.from({ length: 40 }, (_, at) => `a${String(at).padStart(2, '0')}`).flatMap(
	(account) =>
		['boss', 'buyer', 'user', 'user'].map((role, nth) => ({
			contact: `${account}-${nth}`,
			account,
			role,
			invited: true,
		})),
);

const rowsOf = (people: readonly { contact: string; account: string | null }[], wave = 'w1') =>
	people.map(({ contact, account }, at): Row => ({
		person: contact,
		wave,
		...(account === null ? {} : { account }),
		answers: { recommend: at % 11 },
	}));

/** All buyers, the users of the first 20 accounts and the bosses of the first 10. */
const answered = PEOPLE.filter(
	({ role, account }) =>
		role === 'buyer' ||
		(role === 'user' && account < 'a20') ||
		(role === 'boss' && account < 'a10'),
);

describe('counts and rates', () => {
	const published = calculateFramed(study, rowsOf(answered), buildFrame(PEOPLE));

	test('tell who is in the frame, was asked and answered, in all and by role', () => {
		expect(factOf(published, 'identified|wave=w1')).toMatchObject({
			value: 160,
			n: 160,
			accounts: 40,
			unit: 'count',
			low: null,
			status: 'full',
		});
		expect(factOf(published, 'invited|role=user|wave=w1')).toMatchObject({ value: 80 });
		expect(factOf(published, 'answered|wave=w1')).toMatchObject({ value: 90, n: 160 });
		expect(factOf(published, 'answered|role=boss|wave=w1')).toMatchObject({ value: 10, n: 40 });
	});

	test('10 of 40 is a response rate of 25 % (14…40)', () => {
		const rate = factOf(published, 'response-rate|role=boss|wave=w1');
		expect(rate).toMatchObject({ value: 25, low: 14, high: 40, n: 40, accounts: 40 });
	});

	test('a role without a voice has 0 %, one with a voice too small to show is hidden', () => {
		const silent = PEOPLE.filter(({ role }) => role === 'buyer');
		const one = calculateFramed(study, rowsOf(silent), buildFrame(PEOPLE));
		expect(factOf(one, 'response-rate|role=boss|wave=w1')).toMatchObject({
			value: 0,
			low: 0,
			high: 9,
			status: 'full',
		});
		expect(factOf(one, 'answered|role=boss|wave=w1')).toMatchObject({ value: 0 });
		const few = [...silent, ...PEOPLE.filter(({ role }) => role === 'boss').slice(0, 4)];
		const two = calculateFramed(study, rowsOf(few), buildFrame(PEOPLE));
		const hidden = { status: 'hidden', value: null, n: null };
		expect(factOf(two, 'response-rate|role=boss|wave=w1')).toMatchObject(hidden);
		expect(factOf(two, 'answered|role=boss|wave=w1')).toMatchObject(hidden);
		expect(factOf(two, 'cooperation-rate|role=boss|wave=w1')).toMatchObject(hidden);
	});

	test('dispositions are AAPOR’s, everybody unknown counting as eligible', () => {
		const outcomes: Contact['disposition'][] = [
			...Array.from({ length: 10 }, () => 'refused' as const),
			...Array.from({ length: 20 }, () => 'no-contact' as const),
			...Array.from({ length: 5 }, () => 'partial' as const),
			...Array.from({ length: 5 }, () => 'bounced' as const),
			...Array.from({ length: 10 }, () => 'not-eligible' as const),
		];
		// One after the other from another account, so that only persons may be few.
		const place = ({ contact }: (typeof PEOPLE)[number]) => Number(contact.split('-').at(-1));
		const silent = PEOPLE.filter((one) => !answered.includes(one)).toSorted(
			(one, other) => place(one) - place(other),
		);
		const told = new Map(silent.map(({ contact }, at) => [contact, outcomes[at] ?? null]));
		const contacts = PEOPLE.map((one) => ({
			...one,
			disposition: told.get(one.contact) ?? null,
		}));
		const facts = calculateFramed(study, rowsOf(answered), buildFrame(contacts));
		// By hand of 150 eligible: 90 answered; 90 + 5 + 10 reached; 10 refused.
		expect(factOf(facts, 'response-rate|wave=w1')).toMatchObject({ value: 60, n: 150 });
		expect(factOf(facts, 'contact-rate|wave=w1')).toMatchObject({ value: 70, n: 150 });
		expect(factOf(facts, 'cooperation-rate|wave=w1')).toMatchObject({ value: 86, n: 105 });
		expect(factOf(facts, 'refusal-rate|wave=w1')).toMatchObject({ value: 7, n: 150 });
	});

	test.each([
		[4, 10, true, false],
		[5, 10, false, false],
		[10, 4, true, false],
		[3, 1, true, true],
		[5, 0, false, false],
	])(
		'of %i who refused and %i who broke off the refusal rate is hidden: %s, the cooperation rate: %s',
		(refused, partial, hidesRefusals, hidesCooperation) => {
			const silent = PEOPLE.filter((one) => !answered.includes(one));
			// One of each account, so that only persons are few.
			const apart = silent.filter(
				({ contact }) => contact.endsWith('-0') || contact.endsWith('-2'),
			);
			const outcomeOf = (contact: string): Contact['disposition'] => {
				const at = apart.findIndex((one) => one.contact === contact);
				if (at < 0 || at >= refused + partial) return null;
				return at < refused ? 'refused' : 'partial';
			};
			const contacts = PEOPLE.map((one) => ({ ...one, disposition: outcomeOf(one.contact) }));
			const facts = calculateFramed(study, rowsOf(answered), buildFrame(contacts));
			const isHidden = (metric: string) => factOf(facts, `${metric}|wave=w1`).status === 'hidden';
			expect(isHidden('refusal-rate')).toBe(hidesRefusals);
			expect(isHidden('cooperation-rate')).toBe(hidesCooperation);
		},
	);

	test('of people nobody of whom was reached there is no cooperation', () => {
		const facts = calculateFramed(
			study,
			rowsOf(answered.filter(({ role }) => role !== 'boss')),
			buildFrame(PEOPLE),
		);
		expect(factOf(facts, 'cooperation-rate|role=boss|wave=w1').status).toBe('hidden');
		expect(factOf(facts, 'contact-rate|role=boss|wave=w1')).toMatchObject({ value: 0 });
	});
});

const inCrm = (known: (one: (typeof PEOPLE)[number]) => boolean) =>
	buildFrame(PEOPLE.map((one) => ({ ...one, inCrm: known(one) })));

describe('the customer register', () => {
	test('knew some of those who could be asked and of those who answered', () => {
		const facts = calculateFramed(
			study,
			rowsOf(answered),
			inCrm(({ role, account }) => role === 'buyer' || (role === 'user' && account < 'a05')),
		);
		const count = (metric: string, role: string) => factOf(facts, `${metric}|role=${role}|wave=w1`);
		expect(count('identified-in-crm', 'user')).toMatchObject({ value: 10, n: 80 });
		expect(count('answered-in-crm', 'user')).toMatchObject({ value: 10, unit: 'count' });
		expect(count('answered-outside-crm', 'user')).toMatchObject({ value: 30, low: null });
		expect(count('answered-outside-crm', 'buyer')).toMatchObject({ value: 0, status: 'full' });
		expect(factOf(facts, 'answered-in-crm|wave=w1')).toMatchObject({ value: 50, n: 160 });
	});

	test('hides both sides of a role where one is too small', () => {
		const facts = calculateFramed(
			study,
			rowsOf(answered),
			inCrm(({ role, account }) => role === 'buyer' || (role === 'user' && account < 'a02')),
		);
		for (const metric of ['answered-in-crm', 'answered-outside-crm'])
			expect(factOf(facts, `${metric}|role=user|wave=w1`).status).toBe('hidden');
	});

	test('tells nothing where the frame does not say who is in it', () => {
		const { facts } = calculateFramed(study, rowsOf(answered), buildFrame(PEOPLE));
		expect(facts.filter(({ metric }) => metric.endsWith('-crm'))).toEqual([]);
	});
});

describe('accounts', () => {
	test('are heard, heard through a decider, and through the contact person only', () => {
		const facts = calculateFramed(study, rowsOf(answered), buildFrame(PEOPLE));
		expect(factOf(facts, 'accounts-heard|wave=w1')).toMatchObject({ value: 100, accounts: 40 });
		expect(factOf(facts, 'accounts-with-decider|wave=w1')).toMatchObject({ value: 25, low: 14 });
		expect(factOf(facts, 'accounts-contact-only|wave=w1')).toMatchObject({ value: 50, n: 160 });
	});

	test('are counted once each by whose voice was heard from them', () => {
		const heard = answered.filter(({ account }) => account < 'a33');
		const facts = calculateFramed(study, rowsOf(heard), buildFrame(PEOPLE));
		const count = (metric: string) => factOf(facts, `${metric}|wave=w1`);
		expect(count('accounts-by-decider')).toMatchObject({ value: 10, unit: 'count', n: 160 });
		expect(count('accounts-by-others')).toMatchObject({ value: 10, low: null });
		expect(count('accounts-by-contact-only')).toMatchObject({ value: 13, accounts: 40 });
		expect(count('accounts-silent')).toMatchObject({ value: 7, unit: 'count' });
	});

	test('are not counted by voice at all where one voice is of too few people', () => {
		const few = answered.filter(({ account, role }) => account < 'a22' || role !== 'buyer');
		const facts = calculateFramed(study, rowsOf(few), buildFrame(PEOPLE));
		for (const metric of ['decider', 'others', 'contact-only'].map((by) => `accounts-by-${by}`))
			expect(factOf(facts, `${metric}|wave=w1`)).toMatchObject({ status: 'hidden', value: null });
		expect(factOf(facts, 'accounts-silent|wave=w1').status).toBe('hidden');
	});

	test('that are not customers are not eligible, those without a contact are silent', () => {
		const accounts = [
			...[...new Set(PEOPLE.map(({ account }) => account))].map((account) => ({
				account,
				status: account < 'a30' ? 'Customer' : 'lost',
			})),
			...Array.from({ length: 30 }, (_, at) => ({ account: `new${at}`, status: 'customer' })),
		];
		const own = answered.filter(({ account }) => account < 'a30');
		const facts = calculateFramed(study, rowsOf(own), buildFrame(PEOPLE, accounts));
		expect(factOf(facts, 'identified|wave=w1')).toMatchObject({ value: 120 });
		expect(factOf(facts, 'accounts-heard|wave=w1')).toMatchObject({ value: 50, accounts: 60 });
	});
});

describe('the R-indicator', () => {
	test('is 1 − 2S of the roles’ rates, less what a small frame adds', () => {
		const facts = derivedFrom(study, rowsOf(answered), buildFrame(PEOPLE));
		const r = facts.find(({ key }) => key.metric === 'r-indicator');
		const spread = adjustedSpread([
			{ persons: 40, responders: 10 },
			{ persons: 40, responders: 40 },
			{ persons: 80, responders: 40 },
		]);
		expect(r?.figure).toEqual({ value: 1 - 2 * spread, low: null, high: null });
	});

	test('is not told of a frame under 100 or with a role under 10', () => {
		const small = PEOPLE.slice(0, 96);
		const uneven = PEOPLE.filter(({ role, account }) => role !== 'boss' || account < 'a09');
		for (const people of [small, uneven]) {
			const facts = derivedFrom(study, rowsOf(people.slice(0, 50)), buildFrame(people));
			expect(facts.filter(({ key }) => key.metric === 'r-indicator')).toEqual([]);
			expect(facts.some(({ key }) => key.metric === 'response-rate')).toBe(true);
		}
	});
});

const isOfFrame = ({ key }: { key: { metric: string } }) =>
	/^(identified|answered|response-rate|accounts-)/.test(key.metric);

describe('coverage is unknown', () => {
	test('without contacts, and where nobody who answered is among them', () => {
		const others = PEOPLE.map((one) => ({ ...one, contact: `x${one.contact}` }));
		for (const frame of [null, { ...buildFrame([]), contacts: null }, buildFrame(others)]) {
			expect(derivedFrom(study, rowsOf(answered), frame).filter(isOfFrame)).toEqual([]);
		}
	});

	test('for a wave that is not the newest: the frame is of that', () => {
		const two = buildStudy({
			panel: 'true',
			roles: ROLES,
			columns: { respondent: 'id', account: 'account' },
			waves: [buildWave('w1', '2026-01-01'), buildWave('w2', '2026-04-01')],
		});
		const rows = [...rowsOf(answered, 'w1'), ...rowsOf(answered, 'w2')];
		const earlier = calculateFramed(two, rows, buildFrame(PEOPLE), ['w1']);
		expect(earlier.facts.filter(({ metric }) => metric === 'response-rate')).toEqual([]);
		const newest = calculateFramed(two, rows, buildFrame(PEOPLE));
		expect(factOf(newest, 'response-rate|wave=w2')).toMatchObject({ value: 56 });
	});

	test('of invitations where the file tells neither these nor what came of them', () => {
		const untold = PEOPLE.map((one) => ({ ...one, invited: null }));
		const facts = derivedFrom(study, rowsOf(answered), buildFrame(untold));
		const metrics = new Set(facts.map(({ key }) => key.metric));
		expect(metrics).toContain('answered');
		expect(metrics).not.toContain('invited');
		expect(metrics).not.toContain('response-rate');
	});
});

test('roles add up to the whole, and rates lie between 0 and 100 within their intervals', () => {
	fc.assert(
		fc.property(fc.array(fc.boolean(), { minLength: 160, maxLength: 160 }), (answers) => {
			const people = PEOPLE.filter((_, at) => answers[at]);
			const facts = derivedFrom(study, rowsOf(people), buildFrame(PEOPLE));
			const valueOf = (metric: string, role = '') =>
				facts.find(({ key }) => key.metric === metric && key.role === role)?.figure?.value ?? 0;
			const roles = ROLES.map(({ id }) => valueOf('answered', id));
			expect(roles.reduce((sum, value) => sum + value, 0)).toBe(valueOf('answered'));
			for (const { figure, unit } of facts.filter(({ key }) => key.metric.endsWith('-rate'))) {
				expect(unit).toBe('percent');
				if (figure === null || figure.low === null || figure.high === null) continue;
				expect(figure.low).toBeGreaterThanOrEqual(0);
				expect(figure.low).toBeLessThanOrEqual(figure.value);
				expect(figure.high).toBeGreaterThanOrEqual(figure.value);
				expect(figure.high).toBeLessThanOrEqual(100);
			}
		}),
		{ numRuns: 20 },
	);
});
