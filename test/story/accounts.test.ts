import { describe, expect, test } from 'vitest';
import { coverageTable, revenueTable, riskTable } from '../../src/figures/accounts-tables.ts';
import { seatsTable, spreadTable } from '../../src/figures/account-tables.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { accountStory } from '../../src/story/account-story.ts';
import { accountsStory } from '../../src/story/accounts-story.ts';
import { fact, nps, snapshotOf, study, viewOf } from './story-fixture.ts';

const about = (metric: string, account: string, parts: Partial<Fact> = {}): Fact =>
	fact({
		question: '',
		relation: '',
		brand: '',
		unit: 'count',
		value: 1,
		...parts,
		metric,
		account,
	});

const roles = study.roles.map((role) =>
	role.id === 'decision-maker' ? { ...role, decision: 'decides', influence: 3 } : role,
);
const accounts = [
	{ id: 'k1', name: 'Kivi Oy', owner: 'West' },
	{ id: 'k2', name: 'Aalto Oy', owner: '' },
	{ id: 'k3', name: 'Lehto Oy', owner: 'West' },
];
const facts: Fact[] = [
	nps('', [40, 20, 60], { wave: '2026-q2' }),
	about('accounts', '', { value: 2 }),
	about('at-risk', '', { value: 1 }),
	about('at-risk', '', { category: 'decider-silent', value: 1 }),
	about('revenue', '', { unit: 'money', value: 500, accounts: 2 }),
	about('revenue-at-risk', '', { unit: 'money', value: 300 }),
	about('single-threaded', '', { value: 0 }),
	about('churn', '', { unit: 'percent', wave: '2026-q2', value: 22, low: 6, high: 55 }),
	about('left', 'k3', { wave: '2026-q2' }),
	about('worst-role', 'k3', {
		question: 'recommend',
		category: 'promoter',
		role: 'it',
		wave: '2026-q2',
		unit: 'rank',
	}),
	...['k1', 'k2'].flatMap((id) => [
		about('identified', id, { value: 3 }),
		about('answered', id, { value: 2 }),
		about('identified', id, { role: 'decision-maker' }),
		about('answered', id, { role: 'decision-maker', value: id === 'k1' ? 0 : 1 }),
		about('identified', id, { role: 'finance', value: 0 }),
		about('revenue', id, { unit: 'money', value: id === 'k1' ? 300 : 200 }),
	]),
	about('at-risk', 'k1', { category: 'decider-silent' }),
	about('worst-role', 'k2', {
		question: 'recommend',
		category: 'promoter',
		role: 'decision-maker',
		value: 2,
		unit: 'rank',
	}),
	about('worst-role', 'k2', {
		question: 'recommend',
		category: 'detractor',
		role: 'contact-person',
		value: 1,
		unit: 'rank',
	}),
];

const view = viewOf(snapshotOf({ roles, accounts }, facts), 'en');
const bare = viewOf(snapshotOf({ roles }, []), 'en');

describe('the list of companies', () => {
	const { title, sections } = accountsStory(view);

	test('is headed by how many are at risk, and has a row for each with its rule', () => {
		expect(title).toBe('1 of 2 companies is at risk by their decision makers');
		const table = riskTable(view, (id) => `${id}.html`);
		expect(table?.rows).toMatchObject([{ label: 'Kivi Oy', href: 'k1.html' }]);
		expect(table?.rows[0]?.cells).toEqual(['Decision maker silent', '2 / 3', '300', 'West']);
	});

	test('sets a good score beside the companies that left, and says by which rule', () => {
		expect(sections.left.title).toContain('NPS +40, and 22\u00a0% of the companies');
		expect(sections.left.notes?.[0]?.replaceAll('\u00a0', ' ')).toContain(
			'NPS +40 (+20…+60), and 22 % (6–55 %) of the companies',
		);
		expect(sections.left.notes?.[1]).toContain('A good score and high churn');
		const doubtful = facts.map((one) => (one.metric === 'nps' ? { ...one, low: -2 } : one));
		const other = viewOf(snapshotOf({ roles, accounts }, doubtful), 'en');
		const { notes } = accountsStory(other).sections.left;
		expect(notes).toHaveLength(2);
	});

	test('tells revenue at risk with its assumptions and by rule', () => {
		expect(sections.revenue.title).toBe('Companies at risk bring 300 of 500 a year');
		expect(sections.revenue.notes?.join(' ')).toContain('Assumption: all of the revenue');
		expect(revenueTable(view)?.rows.at(-1)).toMatchObject({ cells: ['2', '500'], total: true });
	});

	test('keeps every section in its place and says what is missing where nothing is known', () => {
		const missing = Object.values(accountsStory(bare).sections).map((one) => one.missing ?? '');
		for (const text of missing) expect(text).toMatch(/^It takes /);
		expect(riskTable(bare, () => null)).toBeNull();
		expect(coverageTable(bare, () => null)).toBeNull();
	});
});

describe('the page of a company', () => {
	test('with one bad answer among good ones is told by it, and by no mean', () => {
		const { deck, sections } = accountStory(view, 'k2');
		expect(deck).toContain('Worst first: Contact person: detractor.');
		expect(sections.roles.title).toBe('Worst: Contact person, detractor');
	});

	test('names its empty seats and what to do about a silent decision maker', () => {
		const { title, deck, sections } = accountStory(view, 'k1');
		expect(title).toBe('Decision maker silent');
		expect(deck).toContain('Meet the decision maker');
		expect(sections.seats.title).toBe('Empty seats: Finance');
		const cells = seatsTable(view, 'k1')?.rows.map(({ label, cells: own }) => [label, own.at(-1)]);
		expect(cells).toEqual([
			['Decision maker', 'Known, not heard'],
			['Finance', 'Empty: find out who it is'],
		]);
	});

	test('says of shares that it has none for that they are hidden, as everything hidden', () => {
		expect(accountStory(view, 'k1').sections.spread.title).toBe('Hidden to protect respondents');
		expect(spreadTable(view, 'k1')).toBeNull();
	});

	test('of one that has left tells what its roles said when they last answered', () => {
		const { title, sections } = accountStory(view, 'k3');
		expect(title).toBe('Left after answering in 2026-Q2');
		expect(sections.roles.title).toBe('Worst in 2026-Q2: IT, promoter');
	});
});
