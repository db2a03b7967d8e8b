import { describe, expect, test } from 'vitest';
import { audienceSnapshot } from '../../src/audiences/audience-snapshot.ts';
import { grantOf } from '../../src/audiences/grant.ts';
import { NO_SUBJECT } from '../../src/figures/figure-view.ts';
import { faultsTable, filledTable, ownersTable } from '../../src/figures/frame-tables.ts';
import { respondentsFigure } from '../../src/figures/reach-figure.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { frameQualitySection, ownersSection } from '../../src/story/frame-quality.ts';
import { reachSection, reachStory } from '../../src/story/reach.ts';
import { fact, facts, snapshotOf, viewOf } from './story-fixture.ts';

const about = (metric: string, category: string, parts: Partial<Fact>): Fact =>
	fact({ metric, category, question: '', relation: '', brand: '', unit: 'count', ...parts });
const counted = (metric: string, category: string, value: number, share: number) => [
	about(metric, category, { value, n: 200, accounts: 40 }),
	about(`${metric}-share`, category, { value: share, n: 200, accounts: 40, unit: 'percent' }),
];
const quality = [
	...counted('contact-fault', 'stale', 37, 19),
	...counted('contact-fault', 'never-verified', 12, 6),
	...counted('contact-filled', 'role', 190, 95),
	...counted('account-fault', 'one-contact', 4, 10),
];
const owner = (id: string, values: readonly number[]) =>
	['accounts', 'contacts', 'stale', 'never-verified', 'one-contact'].map((name, at) =>
		about(`owner-${name}`, id, { value: values[at] ?? 0 }),
	);
const owners = [...owner('0a', [3, 12, 2, 1, 0]), ...owner('0b', [5, 20, 9, 0, 1])];
const contactList = {
	staleAfter: 365,
	owners: [
		{ id: '0a', name: 'Tiltaltti' },
		{ id: '0b', name: 'Kuhankeittäjä' },
	],
};
const snapshot = snapshotOf({ contactList, confidentiality: 'identified' }, [
	...facts,
	...quality,
	...owners,
]);
const view = viewOf(snapshot, 'en');

describe('the contact list on the page', () => {
	test('tells how many of how many contacts are stale, the share and since when', () => {
		const { title, notes = [] } = frameQualitySection(view);
		expect(title).toBe('Stale contacts: 37 of 200; never verified: 12 of 200');
		expect(notes.join()).toContain('more than 365 days before the first day of fieldwork');
		expect(faultsTable(view)?.rows).toEqual([
			{ label: 'Contacts that are stale', cells: ['37 of 200', '19\u00a0%'] },
			{ label: 'Contacts never verified', cells: ['12 of 200', '6\u00a0%'] },
			{ label: 'Companies with one contact only', cells: ['4 of 40', '10\u00a0%'] },
		]);
		expect(filledTable(view)?.rows).toEqual([
			{ label: 'Role (role)', cells: ['190 of 200', '95\u00a0%'] },
		]);
	});

	test('lists who answers for companies, those with most stale contacts first', () => {
		expect(ownersTable(view)?.rows.map(({ label, cells }) => [label, ...cells])).toEqual([
			['Kuhankeittäjä', '5', '20', '9', '0', '1'],
			['Tiltaltti', '3', '12', '2', '1', '0'],
		]);
	});

	test('holds no owner for an audience that is not told who answers for companies', () => {
		const terms = {
			id: 'board',
			title: {},
			pages: 'all',
			roles: 'all',
			touchpoints: 'all',
			segments: 'all',
			languages: 'all',
			drafts: true,
			accounts: 'all',
			owners: false,
			quotes: false,
			thresholds: {},
		} as const;
		const list = new Map(snapshot.facts.map(({ id }) => [id, 'shown' as const]));
		const listed = { ...snapshot, audiences: new Map([['board', list]]) };
		const seen = audienceSnapshot(listed, grantOf(terms, snapshot.card));
		if (!seen) throw new Error('the board has no list');
		const text = JSON.stringify([seen.card, seen.facts]);
		for (const { id, name } of contactList.owners) {
			expect(text).not.toContain(name);
			expect(text).not.toContain(`"${id}"`);
		}
		const ownView = viewOf(seen, 'en');
		expect([ownersSection(ownView), ownersTable(ownView)]).toEqual([null, null]);
		expect(faultsTable(ownView)).toEqual(faultsTable(view));
	});

	test('keeps its place and says what is missing where there is no list', () => {
		const bare = viewOf(snapshotOf(), 'en');
		expect(frameQualitySection(bare).missing).toContain('contacts.csv');
		expect([faultsTable(bare), ownersTable(bare)]).toEqual([null, null]);
		expect(reachSection(bare).missing).toContain('columns.account');
	});

	test('has the one mark where it is hidden', () => {
		const few = [about('contact-fault', 'stale', {}), about('contact-fault', 'never-verified', {})];
		const hidden = viewOf(snapshotOf({ contactList }, [...facts, ...few]), 'en');
		expect(frameQualitySection(hidden).title).toContain('hidden to protect respondents');
		expect(faultsTable(hidden)?.rows[0]?.cells).toEqual([
			{ kind: 'hidden', text: 'hidden to protect respondents', span: 2 },
		]);
	});
});

const heardIn = (wave: string, median: number, shares: readonly number[]) => [
	about('respondents-per-account', '', {
		value: median,
		unit: 'score',
		n: 90,
		accounts: 40,
		wave,
	}),
	...['1', '2', '3-4', '5-plus'].map((category, at) =>
		about('respondents-per-account-share', category, {
			value: shares[at] ?? 0,
			low: 5,
			high: 60,
			unit: 'percent',
			n: 90,
			accounts: 40,
			wave,
		}),
	),
];

test('people per company are told wave by wave: shares with intervals, companies and the median', async () => {
	const told = [
		...heardIn('2026-q3', 2.5, [20, 30, 40, 10]),
		...heardIn('2026-q2', 1, [60, 20, 10, 10]),
	];
	const both = viewOf(snapshotOf({}, [...facts, ...told]), 'en');
	expect(reachSection(both).title).toBe(
		'In 2026-Q3 at least half of the companies were heard through 2.5 people or more',
	);
	const figure = await respondentsFigure(both, NO_SUBJECT, 'people');
	expect(figure?.legend.map(({ label }) => label)).toEqual(['2026-Q3', '2026-Q2']);
	expect(figure?.table?.columns.map(({ label }) => label)).toEqual([
		'Wave',
		'1 person',
		'2 people',
		'3 or 4 people',
		'5 people or more',
		'Companies with an answer',
		'Median',
	]);
	expect(figure?.table?.rows.map(({ label, cells }) => [label, ...cells])).toEqual([
		['2026-Q2', ...[60, 20, 10, 10].map((value) => `${value}\u00a0% (5–60)`), '40', '1.0'],
		['2026-Q3', ...[20, 30, 40, 10].map((value) => `${value}\u00a0% (5–60)`), '40', '2.5'],
	]);
	expect(reachStory(both, 'respondents-per-account').title).toBe(
		'20\u00a0% of the companies were heard through one person alone',
	);
	expect(reachStory(both, 'roles-per-account').title).toContain('hidden to protect respondents');
	expect(figure?.base).toContain('n\u00a0=\u00a090');
});
