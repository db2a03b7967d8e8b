import { describe, expect, test } from 'vitest';
import { sourcesTable, triangulationTable } from '../../src/figures/sources-table.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { sourcesSection } from '../../src/story/sources-section.ts';
import { sourcesOf, speakingKinds } from '../../src/story/sources.ts';
import { whyStory } from '../../src/story/why-story.ts';
import { fact, facts, question, snapshotOf, study, top2, viewOf } from './story-fixture.ts';

const belief = question({ id: 'belief-invoicing', facet: 'image', touchpoint: 'invoicing' });
const why = question({
	id: 'why-invoicing',
	kind: 'text',
	facet: 'reason',
	touchpoint: 'invoicing',
	scale: null,
});
const effort = question({
	id: 'contacts',
	kind: 'single',
	facet: 'effort',
	touchpoint: 'invoicing',
	scale: null,
	options: [
		{ id: 'once', label: { en: 'Once', fi: 'Kerran' } },
		{ id: 'often', label: { en: 'Four times or more', fi: 'Neljästi tai useammin' } },
	],
});
const believed = top2(belief.id, [70, 58, 80], {
	relation: 'staff',
	touchpoint: '',
	n: 61,
	accounts: null,
});
const theme = fact({
	metric: 'theme',
	question: why.id,
	category: 'unclear',
	unit: 'percent',
	value: 31,
	low: 22,
	high: 41,
	n: 88,
});
const contacts = [
	fact({
		metric: 'share',
		question: effort.id,
		category: 'once',
		unit: 'percent',
		value: 34,
		low: 25,
		high: 44,
		n: 90,
	}),
	fact({
		metric: 'share',
		question: effort.id,
		category: 'often',
		unit: 'percent',
		value: 41,
		low: 31,
		high: 51,
		n: 90,
	}),
];

function viewWith(more: readonly Fact[], survey?: 'relationship' | 'transaction') {
	const questions = [...study.questions, belief, why, effort];
	const parts = { questions, ...(survey ? { survey } : {}) };
	return viewOf(snapshotOf(parts, [...facts, ...more]), 'en');
}

const surveyOf = (survey?: 'transaction') =>
	sourcesTable(viewWith([], survey), 'complaints')?.rows[0]?.cells.at(-1);
const told = (more: readonly Fact[]) => whyStory(viewWith(more)).sections.sources.title;
const everything = [believed, theme, ...contacts];

describe('a finding', () => {
	test('that one source alone speaks of is labelled so', () => {
		const view = viewWith([]);
		expect(speakingKinds(sourcesOf(view, 'complaints'))).toEqual(['score']);
		expect(sourcesSection(view, 'complaints').title).toBe(
			'What is known rests on one source: customers’ rating',
		);
		const row = triangulationTable(view)?.rows.find(({ label }) => label === 'Complaints');
		expect(row?.cells.at(-1)).toBe('One source');
	});

	test('stands beside every source that speaks of it, each with its number, base and survey', () => {
		const view = viewWith(everything, 'relationship');
		const table = sourcesTable(view, 'invoicing');
		const from = 'Customer relationship survey (relationship survey)';
		expect(table?.rows.map(({ label, cells }) => [label, ...cells])).toEqual([
			['Customers’ rating', '41\u00a0%\u00a0(34–48\u00a0%)', '203', '121', from],
			[
				'Our own people’s estimate',
				'70\u00a0%\u00a0(58–80\u00a0%)',
				'61',
				'',
				'Customer relationship survey (survey of our own people)',
			],
			['Theme named most', 'Unclear: 31\u00a0%\u00a0(22–41\u00a0%)', '88', '60', from],
			[
				'Effort and other numbers',
				'Four times or more: 41\u00a0%\u00a0(31–51\u00a0%)',
				'90',
				'60',
				from,
			],
		]);
		expect(sourcesSection(view, 'invoicing').title).toBe('What is known rests on 4 sources');
	});

	test('tells whether its survey is about the relationship or about a single event', () => {
		expect(surveyOf('transaction')).toContain('(survey after a single event)');
		expect(surveyOf()).toContain('(kind of survey not known)');
	});

	test('a hidden number is no source, and looks as hidden everywhere', () => {
		const hidden = top2(belief.id, [], { relation: 'staff', touchpoint: '' });
		const view = viewWith([hidden]);
		expect(speakingKinds(sourcesOf(view, 'invoicing'))).toEqual(['score']);
		const staff = sourcesTable(view, 'invoicing')?.rows[1]?.cells[0];
		expect(staff).toMatchObject({ kind: 'hidden' });
	});
});

test('the page of reasons counts what rests on one source', () => {
	expect(told([])).toBe('3 of 3 touchpoints rest on one source');
	expect(told(everything)).toBe('2 of 3 touchpoints rest on one source');
});

test('a touchpoint of which nothing is published says what it takes', () => {
	const section = sourcesSection(viewOf(snapshotOf({}, []), 'en'), 'invoicing');
	expect(section.missing).toContain('coded reasons');
});
