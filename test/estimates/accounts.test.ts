import { describe, expect, test } from 'vitest';
import type { DerivedEstimate } from '../../src/estimates/estimated-fact.ts';
import { accountPseudonym } from '../../src/frame/account-pseudonym.ts';
import { publish, type Published } from '../../src/publishing/publish.ts';
import { publishingRules } from '../../src/publishing/publishing-rules.ts';
import type { Row } from '../responses/build-responses.ts';
import { buildStudy, buildWave } from '../responses/build-study.ts';
import { factOf } from '../responses/calculate.ts';
import { buildFrame, calculateFramed, derivedFrom } from './framed.ts';

const settings = {
	panel: 'true',
	columns: { respondent: 'id', account: 'account' },
	waves: [buildWave('w1', '2025-01-01'), buildWave('w2', '2026-01-01')],
	roles: [
		{ id: 'boss', label: { en: 'Boss' }, values: ['boss'], decision: 'decides' },
		{ id: 'purse', label: { en: 'Purse' }, values: ['purse'], decision: 'buys' },
		{ id: 'buyer', label: { en: 'Buyer' }, values: ['buyer'], decision: 'contact' },
	],
	relations: ['customer', 'lost'].map((id) => ({ id, label: { en: id }, values: [id] })),
};
const study = buildStudy({ ...settings, confidentiality: 'identified' });
const idOf = (account: string) => accountPseudonym(study, account);

/** Who is known in a company, with the score of who answered in w2; null is silence. */
type People = readonly (readonly [role: string, score: number | null])[];

const COMPANIES: Readonly<Record<string, People>> = {
	unhappy: [
		['boss', 3],
		['buyer', 10],
	],
	silent: [
		['boss', null],
		['buyer', 9],
	],
	faceless: [
		['buyer', 9],
		['purse', 10],
	],
	content: [
		['boss', 9],
		['purse', 9],
		['buyer', 2],
	],
};

const contactsOf = (companies: Readonly<Record<string, People>>) =>
	Object.entries(companies).flatMap(([account, people]) =>
		people.map(([role], at) => ({ contact: `${account}-${at}`, account, role, invited: true })),
	);

const rowsOf = (companies: Readonly<Record<string, People>>, wave = 'w2') =>
	Object.entries(companies).flatMap(([account, people]) =>
		people.flatMap(([role, score], at): Row[] =>
			score === null
				? []
				: [{ person: `${account}-${at}`, wave, role, account, answers: { recommend: score } }],
		),
	);

const REVENUE = { unhappy: 100, silent: 200, faceless: 400, content: 800 };
const LISTED = Object.entries(REVENUE).map(([account, revenue]) => ({
	account,
	name: `Name of ${account}`,
	owner: `Owner of ${account}`,
	status: 'customer',
	revenue,
}));
const frame = buildFrame(contactsOf(COMPANIES), LISTED);
const published = calculateFramed(study, rowsOf(COMPANIES), frame);

const aboutAccounts = ({ facts }: Published) => facts.filter(({ account }) => account !== '');

describe('accounts at risk', () => {
	test('are those whose decision maker is a detractor, silent or never identified, and no fourth', () => {
		const told = published.facts
			.filter(({ metric, account }) => metric === 'at-risk' && account !== '')
			.map(({ account, category }) => [account, category]);
		expect(new Map(told as [string, string][])).toEqual(
			new Map([
				[idOf('unhappy'), 'decider-detractor'],
				[idOf('silent'), 'decider-silent'],
				[idOf('faceless'), 'decider-never-identified'],
			]),
		);
		expect(factOf(published, 'at-risk|wave=w2')).toMatchObject({ value: 3, accounts: 3 });
		expect(factOf(published, 'accounts|wave=w2')).toMatchObject({ value: 4 });
	});

	test('bring the sum of their revenue, which is that of the file', () => {
		expect(factOf(published, 'revenue-at-risk|wave=w2')).toMatchObject({
			value: 700,
			unit: 'money',
			low: null,
		});
		expect(factOf(published, 'revenue-at-risk:decider-silent|wave=w2').value).toBe(200);
		expect(factOf(published, 'revenue|wave=w2')).toMatchObject({ value: 1500, accounts: 4 });
	});

	test('are not told where no role of the codebook decides', () => {
		const roles = settings.roles.map(({ id, label, values }) => ({ id, label, values }));
		const other = buildStudy({ ...settings, roles, confidentiality: 'identified' });
		const { facts } = calculateFramed(other, rowsOf(COMPANIES), frame);
		expect(facts.filter(({ metric }) => metric.includes('at-risk'))).toEqual([]);
		expect(facts.some(({ metric }) => metric === 'worst-role')).toBe(true);
	});
});

const about = (metric: string, account: string, role = '') =>
	factOf(
		published,
		[metric, role && `role=${role}`, `account=${idOf(account)}`, 'wave=w2']
			.filter(Boolean)
			.join('|'),
	);

describe('a company', () => {
	test('shows an empty seat for a role of which nobody is known', () => {
		expect(about('identified', 'unhappy', 'purse')).toMatchObject({ value: 0, unit: 'count' });
		expect(about('identified', 'content', 'purse')).toMatchObject({ value: 1 });
		expect(about('invited', 'silent', 'boss')).toMatchObject({ value: 1 });
		expect(about('answered', 'silent', 'boss')).toMatchObject({ value: 0 });
	});

	test('whose roles say 9, 9 and 2 is told by the 2, by class and without a mean', () => {
		const told = published.facts.filter(
			({ metric, account }) => metric === 'worst-role' && account === idOf('content'),
		);
		expect(told.map(({ role, category, value }) => [role, category, value])).toEqual(
			expect.arrayContaining([
				['buyer', 'detractor', 1],
				['boss', 'promoter', 2],
				['purse', 'promoter', 2],
			]),
		);
		expect(aboutAccounts(published).some(({ metric }) => /mean|nps/.test(metric))).toBe(false);
	});

	test('is called by a hash that keeps with its code and changes with the secret', () => {
		const ids = Object.keys(COMPANIES).map(idOf);
		expect(new Set(aboutAccounts(published).map(({ account }) => account))).toEqual(new Set(ids));
		for (const id of ids) expect(id).toMatch(/^[0-9a-f]{10}$/);
		expect(idOf('CONTENT')).toBe(idOf('content'));
		const other = buildStudy({ ...settings, account_secret: 'moss' });
		expect(accountPseudonym(other, 'content')).not.toBe(idOf('content'));
	});

	test('has its voices told over waves, and that one contact alone is known', () => {
		const thin = { ...COMPANIES, thin: [['buyer', 8]] as const };
		const rows = [...rowsOf(thin), ...rowsOf(COMPANIES, 'w1')];
		const facts = calculateFramed(study, rows, buildFrame(contactsOf(thin)));
		const of = (metric: string, account: string, wave: string) =>
			factOf(facts, `${metric}|account=${idOf(account)}|wave=${wave}`).value;
		expect(of('voices', 'content', 'w1')).toBe(3);
		expect(of('voiced-roles', 'silent', 'w2')).toBe(1);
		expect(of('voices', 'thin', 'w1')).toBe(0);
		expect(of('single-threaded', 'thin', 'w2')).toBe(1);
		expect(factOf(facts, 'single-threaded|wave=w2')).toMatchObject({ value: 1, accounts: 1 });
	});
});

describe('a good score and high churn', () => {
	/** Nine companies of a boss and two buyers; the bosses of the two that left were silent. */
	const before: Record<string, People> = Object.fromEntries(
		Array.from({ length: 9 }, (_, at): [string, People] => [
			`c${at}`,
			[
				['boss', at < 2 ? null : 9],
				['buyer', 10],
				['buyer', at % 2 === 0 ? 7 : 6],
			],
		]),
	);
	const now = Object.fromEntries(Object.entries(before).slice(2));
	const listed = Object.keys(before).map((account, at) => ({
		account,
		status: at < 2 ? 'Lost' : 'customer',
		revenue: 10,
	}));
	const facts = calculateFramed(
		study,
		[...rowsOf(before, 'w1'), ...rowsOf(now)],
		buildFrame(contactsOf(now), listed),
	);

	test('are told of the wave before: the share that left and what their roles said then', () => {
		expect(factOf(facts, 'churn|wave=w1')).toMatchObject({
			value: 22,
			accounts: 9,
			unit: 'percent',
		});
		expect(factOf(facts, 'nps:recommend|relation=customer|wave=w1').value).toBeGreaterThan(40);
		const left = facts.facts.filter(({ metric }) => metric === 'left');
		expect(left.map(({ account }) => account).toSorted()).toEqual(
			['c0', 'c1'].map(idOf).toSorted(),
		);
		const said = facts.facts.filter(
			({ metric, account, wave }) =>
				metric === 'worst-role' && account === idOf('c1') && wave === 'w1',
		);
		expect(said.map(({ role, category }) => [role, category])).toEqual([['buyer', 'detractor']]);
	});
});

describe('the promise', () => {
	test.each(['confidential', 'anonymous'])(
		'to stay %s lets no number about an account exist, nor any made of them',
		(confidentiality) => {
			const other = buildStudy({ ...settings, confidentiality });
			const facts = calculateFramed(other, rowsOf(COMPANIES), frame);
			expect(aboutAccounts(facts)).toEqual([]);
			expect(facts.facts.filter(({ metric }) => /risk|revenue|churn|left/.test(metric))).toEqual(
				[],
			);
		},
	);

	test('is held by the gate, whoever plans otherwise', () => {
		const named = derivedFrom(study, rowsOf(COMPANIES), frame).find(
			({ isNamed, key }) => isNamed && key.account !== undefined,
		);
		const other = buildStudy(settings);
		const rules = new Map([[other.id, publishingRules(other)]]);
		const unnamed = { ...named, isNamed: undefined } as unknown as DerivedEstimate;
		for (const one of [named, unnamed]) {
			expect(() => publish(one ? [one] : [], rules)).toThrow('allows no');
		}
	});
});

const many = (size: number): People =>
	Array.from({ length: size }, (_, at) => ['buyer', [9, 10, 7, 3][at % 4] ?? 9]);
const sharesOf = (companies: Record<string, People>, account: string) => {
	const all = calculateFramed(study, rowsOf(companies), buildFrame(contactsOf(companies)));
	return all.facts.filter(
		({ metric, account: id }) => metric === 'promoters' && id === idOf(account),
	);
};

describe('the shares of a company’s answers', () => {
	const others = { b: many(4), c: many(5), d: many(6), e: many(5) };

	test('are told from as many people up as any distribution, and of fewer hidden', () => {
		expect(sharesOf({ a: many(12), ...others }, 'a')).toMatchObject([
			{ value: 50, n: 12, status: 'indicative' },
		]);
		expect(sharesOf({ a: many(7), ...others }, 'a')).toMatchObject([
			{ value: null, n: null, status: 'hidden' },
		]);
	});

	test('are hidden where they and the total give away the few who are left', () => {
		const two = { a: many(12), b: many(11), c: many(3), d: many(1), e: [] as People };
		const all = calculateFramed(study, rowsOf(two), buildFrame(contactsOf(two)));
		const shown = all.facts.filter(
			({ metric, value, account }) => metric === 'promoters' && account !== '' && value !== null,
		);
		// Total and both large companies together would tell of the four others.
		expect(shown.map(({ account }) => account)).toEqual([idOf('a')]);
		expect(all.breaches).toEqual([]);
	});
});
