import { describe, expect, test } from 'vitest';
import { placesFigure } from '../../src/figures/places-figure.ts';
import { roleTouchpointsFigure } from '../../src/figures/role-touchpoints-figure.ts';
import { functionRows } from '../../src/story/function-story.ts';
import { NO_SUBJECT } from '../../src/figures/figure-view.ts';
import { byImportance, importanceOrderNote } from '../../src/story/importance-order.ts';
import { pathFindings } from '../../src/story/path-findings.ts';
import { touchpointRows } from '../../src/story/rows.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { fact, facts, question, snapshotOf, study, top2, viewOf } from './story-fixture.ts';

const matters = question({ id: 'matters', kind: 'multiple', facet: 'importance', scale: null });
const reasons = ['service-desk', 'invoicing', 'complaints'].map((touchpoint) =>
	question({ id: `why-${touchpoint}`, kind: 'text', facet: 'reason', touchpoint, scale: null }),
);
const themes = reasons.map(({ id }) =>
	fact({
		metric: 'theme',
		question: id,
		category: 'slow',
		unit: 'percent',
		value: 20,
		low: 12,
		high: 29,
	}),
);
const chosen = (touchpoint: string, value: number, role = '') =>
	fact({
		metric: 'share',
		question: 'matters',
		category: touchpoint,
		unit: 'percent',
		role,
		value,
		low: value - 5,
		high: value + 5,
	});
const drives = (touchpoint: string, value: number) =>
	fact({
		metric: 'importance',
		question: 'recommend',
		category: touchpoint,
		unit: 'percent',
		value,
		low: value - 5,
		high: value + 5,
	});
const ofFinance = ['service-desk', 'invoicing', 'complaints'].map((about) =>
	top2(about, [30, 18, 44], { role: 'finance', n: 41 }),
);

function viewWith(importance: readonly Fact[]) {
	const touchpoints = study.touchpoints.map((one) => ({ ...one, function: 'service' }));
	const kept = facts.filter(({ role, question: of }) => role !== 'finance' || of === 'recommend');
	const questions = [...study.questions, matters, ...reasons];
	const all = [...kept, ...ofFinance, ...themes, ...importance];
	return viewOf(snapshotOf({ touchpoints, questions }, all), 'en');
}

const ORDER = ['Service desk', 'Invoicing', 'Complaints'];
const invoicesFirst = [
	chosen('invoicing', 61),
	chosen('complaints', 40),
	chosen('service-desk', 12),
];
const complaintsFirst = [
	chosen('complaints', 61),
	chosen('service-desk', 40),
	chosen('invoicing', 12),
];

async function orders(importance: readonly Fact[]) {
	const view = viewWith(importance);
	const role = await roleTouchpointsFigure(view, { ...NO_SUBJECT, role: 'finance' }, 'r');
	const places = await placesFigure(view, NO_SUBJECT, 'p');
	return {
		role: role?.table?.rows.map(({ label }) => label),
		function: functionRows(view, 'service').map(({ name }) => name.heading),
		places: places?.table?.rows.map(({ label }) => label.split(/[:,] /u)[0]),
		note: role?.note,
	};
}

const named = (importance: readonly Fact[]) =>
	pathFindings(viewWith(importance), { role: 'finance' }).join(' ');

const noteOf = (of: readonly Fact[]) => importanceOrderNote(viewWith(of), '');
const orderFor = (of: readonly Fact[]) =>
	byImportance(viewWith(of), 'finance', ['invoicing', 'complaints', 'service-desk'], (id) => id);

describe('touchpoints', () => {
	test('stand in another order where other things matter to the customers', async () => {
		const [first, second] = [await orders(invoicesFirst), await orders(complaintsFirst)];
		expect(first.role).toEqual(['Invoicing', 'Complaints', 'Service desk']);
		expect(second.role).toEqual(['Complaints', 'Service desk', 'Invoicing']);
		expect(first.function).toEqual(first.role);
		expect(second.function).toEqual(second.role);
		expect(first.places).not.toEqual(second.places);
		expect(first.note).toContain('what customers say matters most');
	});

	test('stand as on the path where nothing is known to matter more', async () => {
		const { role, function: unit, note } = await orders([]);
		expect([role, unit, note]).toEqual([ORDER, ORDER, '']);
	});

	test('that matter alike stand in the order of their ids', async () => {
		const alike = ['service-desk', 'invoicing', 'complaints'].map((id) => chosen(id, 40));
		expect((await orders(alike)).role).toEqual(['Complaints', 'Invoicing', 'Service desk']);
	});

	test('of unknown importance stand last', async () => {
		const two = [chosen('complaints', 61), chosen('service-desk', 62)];
		expect((await orders(two)).role).toEqual(['Service desk', 'Complaints', 'Invoicing']);
	});

	test('are named first in a sentence about a role where they matter most to it', () => {
		expect(named(invoicesFirst)).toMatch(/invoicing, complaints and service desk/iu);
		expect(named(complaintsFirst)).toMatch(/complaints, service desk and invoicing/iu);
	});

	test('keep the order of the path on the page of the path', () => {
		const names = touchpointRows(viewWith(invoicesFirst)).map(({ name }) => name.heading);
		expect(names).toEqual(ORDER);
	});
});

describe('what matters', () => {
	test('is what people say before what goes with their recommendation', () => {
		const derived = [drives('invoicing', 70), drives('complaints', 30)];
		expect(noteOf([...invoicesFirst, ...derived])).toContain('customers say');
		expect(noteOf(derived)).toContain('goes most closely with the whole');
		expect(noteOf([])).toBe('');
	});

	test('is what the role itself says, where that is published', () => {
		const own = [chosen('complaints', 80, 'finance'), chosen('invoicing', 20, 'finance')];
		const [first] = orderFor([...invoicesFirst, ...own]);
		expect(first).toBe('complaints');
		expect(orderFor(invoicesFirst)[0]).toBe('invoicing');
	});
});
