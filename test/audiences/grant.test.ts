import { expect, test } from 'vitest';
import { grantOf, grantsOf, type AudienceTerms, type Grant } from '../../src/audiences/grant.ts';
import { PAGES_OF_SUBJECT } from '../../src/audiences/pages-of-fact.ts';
import { PAGES } from '../../src/report/report-schema.ts';
import type { FactKey } from '../../src/snapshot/fact.ts';
import type { SnapshotStudy } from '../../src/snapshot/snapshot.ts';

const STUDY = {
	id: 'own',
	confidentiality: 'identified',
	relations: [{ id: 'customer' }, { id: 'lost' }],
	brands: [
		{ id: 'us', own: true },
		{ id: 'rival', own: false },
	],
	questions: [
		{ id: 'recommend', touchpoint: '' },
		{ id: 'bill', touchpoint: 'invoicing' },
	],
} as unknown as SnapshotStudy;

const TERMS: AudienceTerms = {
	id: 'team',
	title: {},
	pages: 'all',
	roles: 'all',
	touchpoints: 'all',
	segments: 'all',
	languages: 'all',
	drafts: false,
	accounts: 'none',
	owners: false,
	quotes: false,
	thresholds: {},
};

const NOTHING: FactKey = {
	study: 'own',
	metric: 'nps',
	question: 'recommend',
	category: '',
	touchpoint: '',
	relation: 'customer',
	role: '',
	brand: 'us',
	segment: '',
	account: '',
	wave: '2026-q3',
	against: '',
	weights: '',
};

function grant(terms: Partial<AudienceTerms>, study = STUDY): Grant {
	return grantOf({ ...TERMS, ...terms }, { studies: [study] });
}

function sees(terms: Partial<AudienceTerms>, key: Partial<FactKey>): boolean {
	return grant(terms).sees({ ...NOTHING, ...key });
}

const INVOICING = { question: 'bill', touchpoint: 'invoicing' };

test('The whole is seen by everybody, whatever their pages', () => {
	for (const page of PAGES) expect(sees({ pages: [page] }, {})).toBe(true);
});

test('Every page that the table names is one that a report can name', () => {
	for (const pages of Object.values(PAGES_OF_SUBJECT)) {
		if (pages !== 'every') for (const page of pages) expect(PAGES).toContain(page);
	}
});

test('A number of a role needs the role and a page about roles', () => {
	expect(sees({ roles: ['finance'] }, { role: 'finance' })).toBe(true);
	expect(sees({ roles: ['finance'] }, { role: 'it' })).toBe(false);
	expect(sees({ pages: ['touchpoints'] }, { role: 'finance' })).toBe(false);
	expect(sees({ roles: [] }, { role: 'finance' })).toBe(false);
});

test('A seen role is compared with the rest, and with another role only where that is seen too', () => {
	const role = { role: 'finance' };
	expect(sees({ roles: ['finance'] }, { ...role, against: 'role.rest' })).toBe(true);
	expect(sees({ roles: ['finance'] }, { ...role, against: 'role.it' })).toBe(false);
	expect(sees({ roles: ['finance', 'it'] }, { ...role, against: 'role.it' })).toBe(true);
});

test('A number of a touchpoint needs the touchpoint, and of a role there both', () => {
	const terms = { touchpoints: ['invoicing'], roles: ['finance'] };
	expect(sees(terms, INVOICING)).toBe(true);
	expect(sees(terms, { ...INVOICING, role: 'finance' })).toBe(true);
	expect(sees(terms, { ...INVOICING, role: 'it' })).toBe(false);
	expect(sees(terms, { ...INVOICING, touchpoint: 'website' })).toBe(false);
	expect(sees({ pages: ['roles'] }, INVOICING)).toBe(false);
	expect(sees({ pages: ['roles'] }, { ...INVOICING, role: 'finance' })).toBe(true);
});

test('What matters at a touchpoint that is not seen is not told by its question in a category', () => {
	const driver = { metric: 'importance', category: 'bill' };
	expect(sees({ touchpoints: ['invoicing'] }, driver)).toBe(true);
	expect(sees({ touchpoints: ['website'] }, driver)).toBe(false);
});

test('Segments, rivals, relations, accounts and response each need a page about them', () => {
	expect(sees({ pages: ['index'] }, { segment: 'size.small' })).toBe(false);
	expect(sees({ pages: ['segments'] }, { segment: 'size.small' })).toBe(true);
	for (const rival of [{ brand: 'rival' }, { against: 'brand.rival' }, { metric: 'rank' }]) {
		expect(sees({ pages: ['roles'] }, rival)).toBe(false);
		expect(sees({ pages: ['benchmark'] }, rival)).toBe(true);
	}
	expect(sees({ pages: ['roles'] }, { relation: 'lost' })).toBe(false);
	expect(sees({ pages: ['relations'] }, { relation: 'lost' })).toBe(true);
	expect(sees({ pages: ['roles'] }, { metric: 'response-rate', role: 'it' })).toBe(false);
	expect(sees({ pages: ['who-answered'] }, { metric: 'response-rate', role: 'it' })).toBe(true);
	expect(sees({ pages: ['who-answered'], roles: [] }, { metric: 'answered', role: 'it' })).toBe(
		false,
	);
});

test('Accounts are seen only where they are granted and every respondent was told so', () => {
	const account = { account: 'k1' };
	expect(sees({}, account)).toBe(false);
	expect(sees({ accounts: 'list' }, { ...account, metric: 'voices' })).toBe(true);
	expect(sees({ accounts: 'list' }, { ...account, metric: 'worst-role' })).toBe(false);
	expect(sees({ accounts: 'all' }, { ...account, metric: 'worst-role' })).toBe(true);
	expect(sees({}, { metric: 'revenue' })).toBe(false);
	const promised = { ...STUDY, confidentiality: 'confidential' };
	expect(grant({ accounts: 'all', owners: true }, promised)).toMatchObject({
		accounts: 'none',
		owners: false,
	});
	expect(grant({ accounts: 'all' }, promised).sees({ ...NOTHING, ...account })).toBe(false);
});

test('A page is seen where its kind and its role or touchpoint are', () => {
	const some = grant({ pages: ['index', 'roles', 'accounts'], roles: ['it'], accounts: 'list' });
	const pages = ['index', 'roles/it', 'roles/finance', 'touchpoints/invoicing', 'method'];
	expect(pages.filter((page) => some.seesPage(page))).toEqual(['index', 'roles/it']);
	expect(['accounts/index', 'accounts/k1'].filter((page) => some.seesPage(page))).toEqual([
		'accounts/index',
	]);
});

test('Segments are seen by their dimension or one by one, and so are their pages', () => {
	const own = { pages: ['touchpoints', 'segments'], segments: ['agent.anna'] };
	expect(sees(own, { segment: 'agent.anna' })).toBe(true);
	expect(sees(own, { segment: 'agent.bertil' })).toBe(false);
	expect(sees(own, { segment: 'size.large' })).toBe(false);
	expect(sees({ segments: ['size'] }, { segment: 'size.large' })).toBe(true);
	expect(sees({ segments: [] }, { segment: '' })).toBe(true);
	const pages = ['segments/agent/anna', 'segments/agent/bertil', 'segments/size/large'];
	expect(pages.filter((page) => grant(own).seesPage(page))).toEqual(['segments/agent/anna']);
});

test('Without declared audiences there is one, all, that sees everything', () => {
	const [all, ...others] = grantsOf([], { studies: [STUDY] });
	expect(others).toEqual([]);
	expect(all).toMatchObject({ id: 'all', pages: 'all', drafts: true, accounts: 'all' });
	expect(all?.sees({ ...NOTHING, account: 'k1' })).toBe(true);
});
