import { describe, expect, test } from 'vitest';
import { importanceSection } from '../../src/story/importance-section.ts';
import { fact, facts, nps, snapshotOf, viewOf } from './story-fixture.ts';

const share = (category: string, value: number) =>
	fact({
		metric: 'importance',
		question: 'recommend',
		category,
		unit: 'percent',
		value,
		low: value - 8,
		high: value + 8,
	});
const shares = [share('invoicing', 61), share('service-desk', 39)];
const inflated = fact({
	metric: 'vif',
	question: 'recommend',
	category: 'invoicing',
	unit: 'ratio',
	value: 5.2,
});

describe('what goes with the recommendation', () => {
	test('is refused below fifty answers, and the section says why', () => {
		const few = snapshotOf({}, [nps('', [12, -9, 33], { n: 49 })]);
		const { missing } = importanceSection(viewOf(few, 'en'), '');
		expect(missing).toMatch(/^49 people answered, and it takes 50 to say/u);
		expect(importanceSection(viewOf(few, 'fi'), '').missing).toContain('vähintään 50');
		expect(importanceSection(viewOf(few, 'sv'), '').missing).toContain('först från 50');
	});

	test('of a small role is refused by the count of that role', () => {
		expect(importanceSection(viewOf(snapshotOf(), 'en'), 'finance').missing).toMatch(/^41 people/u);
	});

	test('that nobody asked about names what is missing, not a count', () => {
		const { missing } = importanceSection(viewOf(snapshotOf(), 'en'), '');
		expect(missing).toContain('ratings of the touchpoints');
	});

	test('notes how far the ratings overlap, and that it is no cause', () => {
		const fit = fact({
			metric: 'importance-fit',
			question: 'recommend',
			unit: 'ratio',
			value: 0.39,
		});
		const view = viewOf(snapshotOf({}, [...facts, ...shares, inflated, fit]), 'en');
		const { notes = [], missing } = importanceSection(view, '');
		expect(missing).toBeUndefined();
		expect(notes.join(' ')).toContain('variance inflation factor 5.2');
		expect(notes.join(' ')).toContain('not what causes what');
	});
});
