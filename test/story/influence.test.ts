import { expect, test } from 'vitest';
import { influenceTable } from '../../src/figures/influence-table.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { influenceRows } from '../../src/story/influence-rows.ts';
import { influenceSection } from '../../src/story/influence-section.ts';
import { facts, snapshotOf, study, top2, viewOf } from './story-fixture.ts';

const INFLUENCE: Readonly<Record<string, number>> = { finance: 3, 'contact-person': 1, board: 3 };
const roles = study.roles.map((role) => ({ ...role, influence: INFLUENCE[role.id] ?? null }));
const lower = (about: string, role: string, parts: Partial<Fact> = {}): Fact =>
	top2(about, [-20, -30, -10], {
		role,
		against: 'role.rest',
		verdict: 'down',
		p_adjusted: 0.001,
		...parts,
	});
const viewWith = (...more: readonly Fact[]) =>
	viewOf(snapshotOf({ roles }, [...facts, ...more]), 'en');
const cells = (view: ReturnType<typeof viewWith>) =>
	influenceRows(view).map(({ role, row }) => `${role.id} ${row.touchpoint.id}`);
const bigGroup = top2('complaints', [30, 25, 35], { role: 'contact-person', n: 300 });

test('finance and invoicing stand above a larger group with little influence', () => {
	const view = viewWith(
		bigGroup,
		lower('complaints', 'contact-person', { n: 300 }),
		lower('invoicing', 'finance'),
	);
	expect(cells(view)).toEqual(['finance invoicing', 'contact-person complaints']);
	const { title, notes } = influenceSection(view);
	expect(title).toBe('What weighs most is the experience of finance at invoicing');
	expect(notes).toEqual([
		'Finance, invoicing: influence 3 of 3, satisfied 24\u00a0%\u00a0(14–40\u00a0%).',
		'It stands before the larger group contact persons, complaints (n = 300), whose influence is 1.',
	]);
	expect(influenceTable(view)?.rows.map(({ label }) => label)).toEqual([
		'Finance, invoicing',
		'Contact persons, complaints',
	]);
});

test('a low share alone is no bad experience: a verdict must tell it', () => {
	expect(cells(viewWith())).toEqual([]);
	const unclear = lower('invoicing', 'finance', { verdict: 'cannot-be-said' });
	expect(cells(viewWith(unclear))).toEqual([]);
	expect(influenceSection(viewWith()).title).toMatch(/^No role with influence/u);
	expect(influenceTable(viewWith())).toBeNull();
});

test('a role whose influence is not told, or whose numbers are hidden, is not among them', () => {
	const view = viewWith(lower('invoicing', 'decision-maker'), lower('invoicing', 'board'));
	expect(cells(view)).toEqual([]);
});

test('a difference that one company makes alone is not told', () => {
	const own = lower('invoicing', 'finance');
	const snapshot = snapshotOf({ roles }, [...facts, own]);
	const unsteady = { ...snapshot, card: { ...snapshot.card, unsteady: [own.id] } };
	expect(influenceRows(viewOf(unsteady, 'en'))).toEqual([]);
});

test('without influence in the codebook the section says what is missing', () => {
	const { missing } = influenceSection(viewOf(snapshotOf(), 'en'));
	expect(missing).toContain('study.yaml');
});
