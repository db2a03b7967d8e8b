import { describe, expect, test } from 'vitest';
import { chosenFigure } from '../../src/figures/chosen-figure.ts';
import { NO_SUBJECT } from '../../src/figures/figure-view.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { chosenSection } from '../../src/story/chosen-section.ts';
import { fact, facts, question, snapshotOf, study, viewOf } from './story-fixture.ts';

const ASKED = question({
	id: 'matters',
	kind: 'multiple',
	facet: 'importance',
	scale: null,
	text: { en: 'What matters most?', fi: 'Mikä on tärkeintä?' },
	options: ['invoicing', 'service-desk', 'complaints'].map((id) => ({ id, label: { en: id } })),
});

function chosen(role: string, category: string, value: number, parts: Partial<Fact> = {}): Fact {
	return fact({
		metric: 'share',
		question: 'matters',
		category,
		role,
		unit: 'percent',
		value,
		low: value - 10,
		high: value + 10,
		n: 40,
		...parts,
	});
}

function otherwise(role: string, category: string, verdict: Fact['verdict']): Fact {
	const parts = { against: 'role.rest', verdict, p_adjusted: 0.001, family: 'share:role' };
	return chosen(role, category, verdict === 'up' ? 40 : -40, parts);
}

const ANSWERS = [
	chosen('finance', 'invoicing', 70),
	chosen('finance', 'complaints', 40),
	chosen('finance', 'service-desk', 20),
	otherwise('finance', 'invoicing', 'up'),
	otherwise('finance', 'service-desk', 'down'),
	chosen('contact-person', 'invoicing', 22),
	chosen('contact-person', 'complaints', 35),
	chosen('contact-person', 'service-desk', 65),
	otherwise('contact-person', 'service-desk', 'up'),
];

function viewWith(answers: readonly Fact[]) {
	const parts = { questions: [...study.questions, ASKED] };
	return viewOf(snapshotOf(parts, [...facts, ...answers]), 'en');
}

async function orderOf(role: string): Promise<readonly string[]> {
	const figure = await chosenFigure(viewWith(ANSWERS), { ...NO_SUBJECT, role }, 'chosen');
	return (figure?.table?.rows ?? []).map(({ label }) => label);
}

describe('what a role says matters', () => {
	test('has an order of its own on the page of each role', async () => {
		expect(await orderOf('finance')).toEqual(['Invoicing', 'Complaints', 'Service desk']);
		expect(await orderOf('contact-person')).toEqual(['Service desk', 'Complaints', 'Invoicing']);
	});

	test('is told as otherwise than the others only by a verdict', () => {
		const { title } = chosenSection(viewWith(ANSWERS), 'finance');
		expect(title).toBe('Finance choose more often than the other roles: Invoicing');
		const levels = ANSWERS.filter(({ against }) => against === '');
		expect(chosenSection(viewWith(levels), 'finance').title).toBe(
			'40 said what matters most; no choice is clearly more common than in the other roles',
		);
	});

	test('says how to ask where nobody was asked', () => {
		const { title, missing } = chosenSection(viewOf(snapshotOf(), 'en'), 'finance');
		expect(title).toBe('What they say matters most is not known');
		expect(missing).toContain('facet: importance');
	});
});
