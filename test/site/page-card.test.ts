import { describe, expect, test } from 'vitest';
import type { SiteVersion } from '../../src/audiences/site.ts';
import { evidenceBadge, pageCard, signedBadge } from '../../src/site/models/page-card.ts';
import type { PageContext } from '../../src/site/models/page-context.ts';
import { facts, nps, snapshotOf, viewOf } from '../story/story-fixture.ts';

const POOLED = nps('', [9, 1, 17], { relation: 'all' });
const reason = 'The board asked for one number.';
const snapshot = snapshotOf({}, [...facts, POOLED]);

const href = (other: string) => `${other}.html`;

function contextOf(
	page: PageContext['page'],
	waived: SiteVersion['waived'] = [],
	commentary: Partial<PageContext['commentary']> = {},
	language = 'en',
	signed: SiteVersion['signed'] = [],
	readers: SiteVersion['readers'] = [],
): PageContext {
	const version = { date: '2026-09-28', waived, signed, readers } as SiteVersion;
	const report = { owner: 'Customer experience' } as PageContext['report'];
	const view = viewOf(snapshot, language);
	return { view, page, version, report, commentary, href } as PageContext;
}

const termsOf = (context: PageContext) =>
	new Map(pageCard(context).method.items.map(({ term, text }) => [term, text]));

const peopleOf = (context: PageContext) =>
	new Map(pageCard(context).people.items.map(({ term, text }) => [term, text]));

describe('the end of a page', () => {
	test('prints the reason of a rule that was set aside where it was, and not elsewhere', () => {
		const waived = [{ rule: 'no-bare-mean', reason, about: [], pages: ['index'] as const }];
		const told = `no-bare-mean: ${reason}`;
		expect(termsOf(contextOf('index', waived)).get('Rules set aside')).toBe(told);
		expect(termsOf(contextOf('path', waived)).has('Rules set aside')).toBe(false);
		const everywhere = [{ rule: 'no-bare-mean', reason, about: [], pages: [] }];
		expect(termsOf(contextOf('path', everywhere)).get('Rules set aside')).toBe(told);
	});

	test('prints the reason in the language of the page, where it is told in several', () => {
		const told = { en: reason, fi: 'Hallitus pyysi yhden luvun.' };
		const waived = [{ rule: 'no-bare-mean', reason: told, about: [], pages: [] }];
		const english = termsOf(contextOf('index', waived)).get('Rules set aside');
		const finnish = termsOf(contextOf('index', waived, {}, 'fi')).get(
			'Säännöt, joista on poikettu',
		);
		expect([english, finnish]).toEqual([`no-bare-mean: ${told.en}`, `no-bare-mean: ${told.fi}`]);
	});

	test('names numbers of its commentary that put relations together', () => {
		const text = termsOf(contextOf('index', [], { pooled: [POOLED.id] })).get('Pooled numbers');
		expect(text).toMatch(/^These numbers put relations or brands together: NPS, All, Havukka/u);
		expect(termsOf(contextOf('index')).has('Pooled numbers')).toBe(false);
	});

	test('says who reads and decides by when, and that nobody does', () => {
		const told = { reader: 'Leadership team', due: '2026-10-15' };
		const { items } = pageCard(contextOf('index', [], told)).people;
		expect(items.map(({ text }) => text)).toEqual([
			'Leadership team',
			'nobody yet',
			'15\u00a0October\u00a02026',
			'Customer experience',
		]);
	});

	test('names the reader, who decides and the day of a page that nobody has written about', () => {
		const readers = [
			{ page: 'all', reader: 'Everybody', decider: 'The board', due: '2026-11-30' },
			{ page: 'roles', reader: { en: 'Account managers', fi: 'Asiakasvastaavat' } },
			{ page: 'roles/finance', due: '2026-10-15' },
		];
		const told = (page: PageContext['page'], language = 'en', commentary = {}) =>
			pageCard(contextOf(page, [], commentary, language, [], readers))
				.people.items.slice(0, 3)
				.map(({ text }) => text);
		expect(told('roles/finance')).toEqual([
			'Account managers',
			'The board',
			'15\u00a0October\u00a02026',
		]);
		expect(told('roles/user', 'fi')).toEqual(['Asiakasvastaavat', 'The board', '30.11.2026']);
		expect(told('path')).toEqual(['Everybody', 'The board', '30\u00a0November\u00a02026']);
		const written = { reader: 'CFO', due: '2026-10-01' };
		expect(told('roles/finance', 'en', written)).toEqual([
			'CFO',
			'The board',
			'1\u00a0October\u00a02026',
		]);
	});

	test('bears the signatures of version.yaml, and none where nobody has signed', () => {
		const signed = [{ role: 'Managing director', name: '', date: '2026-10-01' }];
		const told = peopleOf(contextOf('index', [], {}, 'en', signed));
		expect(told.get('Signed off by')).toBe('Managing director, 1\u00a0October\u00a02026');
		expect(peopleOf(contextOf('index')).has('Signed off by')).toBe(false);
	});

	test('makes the badge of a sign-off appear under the title, in the language of the page', () => {
		const role = { en: 'Managing director', fi: 'Toimitusjohtaja' };
		const signed = [{ role, name: '', date: '2026-10-01' }];
		const badges = ['en', 'fi'].map((language) =>
			signedBadge(contextOf('path', [], {}, language, signed)),
		);
		expect(badges).toEqual([
			'Signed off by: Managing director, 1\u00a0October\u00a02026',
			'Hyväksynyt: Toimitusjohtaja, 1.10.2026',
		]);
		expect(signedBadge(contextOf('path'))).toBe('');
	});

	test('grades its evidence, and none where it is built on no number', () => {
		expect(evidenceBadge(contextOf('index'))).toMatch(/^Evidence grade [A-D], of A–D$/u);
		expect(evidenceBadge(contextOf('touchpoints/no-such'))).toBe('');
	});
});

test('the end of a page leads to how its number is made, and that page not to itself', () => {
	const link = { label: 'How this number was made', href: 'facts/questions/recommend.html' };
	expect(pageCard(contextOf('index')).made).toEqual(link);
	expect(pageCard(contextOf('facts/questions/recommend')).made).toBeNull();
	expect(pageCard(contextOf('touchpoints/invoicing')).made?.href).toBe(
		'facts/touchpoints/invoicing.html',
	);
});
