import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Study } from '../../src/codebook/study-schema.ts';
import { ownerPseudonym } from '../../src/frame/account-pseudonym.ts';
import { daysBetween } from '../../src/frame/days-between.ts';
import type { Contact } from '../../src/frame/contact-frame.ts';
import type { Row } from '../responses/build-responses.ts';
import { buildStudy, buildWave } from '../responses/build-study.ts';
import { factOf } from '../responses/calculate.ts';
import { buildFrame, calculateFramed } from './framed.ts';

const ROLES = [
	{ id: 'boss', label: { en: 'Boss' }, values: ['boss'] },
	{ id: 'user', label: { en: 'User' }, values: ['user'] },
];

const WAVES = [buildWave('w1', '2026-08-24')];
const SETTINGS = {
	panel: 'true',
	columns: { respondent: 'id', account: 'account' },
	roles: ROLES,
	waves: WAVES,
};
const study = buildStudy(SETTINGS);

/** 200 contacts of 40 accounts of five; last verified half a year before fieldwork. */
const CONTACTS = Array.from({ length: 200 }, (_, at) => ({
	contact: `c${String(at).padStart(3, '0')}`,
	account: `a${String(at % 40).padStart(2, '0')}`,
	role: at % 4 === 0 ? 'boss' : 'user',
	inCrm: true,
	lastVerified: '2026-02-24',
}));

type Some = Partial<Contact> & Pick<Contact, 'contact'>;

/** The contacts with something else of those at some places. */
const withThese = (
	places: (at: number) => boolean,
	other: Partial<Contact> | ((one: Some) => Partial<Contact>),
	contacts: readonly Some[] = CONTACTS,
): readonly Some[] =>
	contacts.map((one, at) =>
		places(at) ? { ...one, ...(typeof other === 'function' ? other(one) : other) } : one,
	);

const ANSWERED: readonly Row[] = CONTACTS.slice(0, 60).map(({ contact, account }, at) => ({
	person: contact,
	wave: 'w1',
	account,
	answers: { recommend: at % 11 },
}));

const told = (contacts: readonly Some[], of: Study = study, rows = ANSWERED) => {
	const published = calculateFramed(of, rows, buildFrame(contacts));
	return (id: string) => factOf(published, `${id}|wave=w1`);
};

const STALE = '2025-08-23';

/** How many of 20 contacts verified on a day are stale. */
const staleWith = (lastVerified: string, stale?: string) =>
	told(
		withThese((at) => at < 20, { lastVerified }),
		buildStudy({ ...SETTINGS, ...(stale === undefined ? {} : { stale_after: stale }) }),
	)('contact-fault:stale').value;

/** The facts about the list. */
const factsOfList = (list: readonly Some[]) =>
	calculateFramed(study, ANSWERED, buildFrame(list)).facts.filter(({ metric }) =>
		/^(contact|account)-/.test(metric),
	);

describe('the quality of the contact list', () => {
	test('of 200 contacts with 37 stale ones tells 37 of 200, 19 % in whole per cent', () => {
		const fact = told(withThese((at) => at % 5 === 0 && at < 185, { lastVerified: STALE }));
		expect(fact('contact-fault:stale')).toMatchObject({
			value: 37,
			n: 200,
			accounts: 40,
			unit: 'count',
			low: null,
			status: 'full',
		});
		expect(fact('contact-fault-share:stale')).toMatchObject({ value: 19, unit: 'percent' });
	});

	test('counts what a hand count of the list counts', () => {
		const contacts = withThese(
			(at) => at >= 190,
			({ contact }) => ({ contact: contact === 'c195' ? 'C000' : contact, inCrm: null }),
			withThese(
				(at) => at < 12,
				{ account: null },
				withThese(
					(at) => at >= 50 && at < 58,
					{ role: null },
					withThese((at) => at >= 80 && at < 103, { lastVerified: null }),
				),
			),
		);
		const fact = told(contacts);
		const counts = [
			'contact-fault:stale',
			'contact-fault:never-verified',
			'contact-fault:no-account',
			'contact-fault:no-role',
			'contact-fault:doubled',
			'contact-filled:account',
			'contact-filled:role',
			'contact-filled:in-crm',
			'contact-filled:contact-person',
			'contact-filled:last-verified',
		].map((id) => fact(id).value);
		expect(counts).toEqual([0, 23, 12, 8, 1, 188, 192, 190, 0, 177]);
		expect(fact('contact-filled-share:in-crm')).toMatchObject({ value: 95, n: 200 });
	});

	test('finds accounts of which one contact or none is known', () => {
		const contacts = CONTACTS.filter(({ account }, at) => account >= 'a07' || at < 40);
		const accounts = [...new Set(CONTACTS.map(({ account }) => account)), 'b1', 'b2'].map(
			(account) => ({ account }),
		);
		const published = calculateFramed(study, ANSWERED, buildFrame(contacts, accounts));
		expect(factOf(published, 'account-fault:one-contact|wave=w1')).toMatchObject({
			value: 7,
			accounts: 42,
		});
		expect(factOf(published, 'account-fault:no-contact|wave=w1')).toMatchObject({ value: 2 });
		expect(factOf(published, 'account-fault-share:one-contact|wave=w1').value).toBe(17);
	});

	test('is old by the first day of fieldwork and by the days that the codebook tells', () => {
		expect(daysBetween('2025-08-24', '2026-08-24')).toBe(365);
		expect(staleWith('2025-08-24')).toBe(0);
		expect(staleWith('2025-08-23')).toBe(20);
		expect(staleWith('2026-02-23', '181')).toBe(20);
		expect(staleWith('2024-09-01', '730')).toBe(0);
	});

	test('is told also where answers do not tell who gave them', () => {
		const unknown = ANSWERED.map((row, at) => ({ ...row, person: `p${at}` }));
		expect(told(CONTACTS, study, unknown)('contact-fault:stale')).toMatchObject({ value: 0 });
	});

	test('is not told of a wave before the one whose list it is', () => {
		const two = buildStudy({
			...SETTINGS,
			waves: [...WAVES, buildWave('w2', '2026-11-02')],
		});
		const rows = [...ANSWERED, ...ANSWERED.map((row) => ({ ...row, wave: 'w2' }))];
		const { facts } = calculateFramed(two, rows, buildFrame(CONTACTS), ['w1']);
		expect(facts.filter(({ metric }) => metric === 'contact-fault')).toEqual([]);
	});
});

describe('what the list tells of who answered', () => {
	const hidden = { status: 'hidden', value: null, n: null };

	test('is hidden where a column is filled for a few who answered', () => {
		const few = withThese((at) => at < 4, { disposition: 'complete' });
		expect(told(few)('contact-filled:disposition')).toMatchObject(hidden);
		const enough = withThese((at) => at < 60, { disposition: 'complete' });
		expect(told(enough)('contact-filled:disposition')).toMatchObject({ value: 60 });
	});

	test('is no role too small to be told, by what is left beside it', () => {
		const contacts = withThese((at) => at % 4 === 0 && at >= 16, { role: null });
		const fact = told(contacts);
		expect(fact('identified|role=boss')).toMatchObject(hidden);
		expect(fact('contact-fault:no-role')).toMatchObject(hidden);
		expect(fact('contact-filled:role')).toMatchObject(hidden);
		expect(fact('contact-fault:stale').status).toBe('full');
	});

	test('is nothing where the list is of too few people or accounts', () => {
		const small = CONTACTS.filter(({ account }) => account < 'a02');
		const fact = told(small);
		expect(fact('contact-fault:stale')).toMatchObject(hidden);
		expect(fact('account-fault:one-contact')).toMatchObject(hidden);
	});
});

describe('who answers for accounts', () => {
	const accounts = Array.from({ length: 40 }, (_, at) => ({
		account: `a${String(at).padStart(2, '0')}`,
		owner: at < 2 ? 'Selma' : at < 39 ? 'Otto' : null,
	}));
	const contacts = withThese((at) => at % 40 < 2, { lastVerified: STALE });
	const identified = buildStudy({ ...SETTINGS, confidentiality: 'identified' });

	test('is counted with their accounts and stale contacts where people answer by name', () => {
		const facts = calculateFramed(identified, ANSWERED, buildFrame(contacts, accounts));
		const count = (metric: string, owner: string) =>
			factOf(facts, `${metric}:${ownerPseudonym(identified, owner)}|wave=w1`).value;
		expect(count('owner-accounts', 'Selma')).toBe(2);
		expect(count('owner-contacts', 'Selma')).toBe(10);
		expect(count('owner-stale', 'Selma')).toBe(10);
		expect(count('owner-stale', 'Otto')).toBe(0);
		expect(count('owner-contacts', '')).toBe(5);
		expect(JSON.stringify(facts.facts)).not.toContain('Selma');
	});

	test('is in no fact where the promise allows no account', () => {
		const { facts } = calculateFramed(study, ANSWERED, buildFrame(contacts, accounts));
		expect(facts.filter(({ metric }) => metric.startsWith('owner-'))).toEqual([]);
	});
});

test('no count is below 0 or above its base, in any order of the list', () => {
	const dates = fc.constantFrom('2024-01-01', '2025-08-23', '2026-08-01', null);
	fc.assert(
		fc.property(fc.array(dates, { minLength: 200, maxLength: 200 }), (days) => {
			const contacts = CONTACTS.map((one, at) => ({ ...one, lastVerified: days[at] ?? null }));
			const own = factsOfList(contacts);
			expect(factsOfList(contacts.toReversed())).toEqual(own);
			for (const { unit, n_effective: base, value } of own) {
				const most = unit === 'percent' ? 100 : (base ?? 0);
				expect(value).toBeGreaterThanOrEqual(0);
				expect(value).toBeLessThanOrEqual(most);
			}
		}),
		{ numRuns: 5 },
	);
});
