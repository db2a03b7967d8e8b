import { describe, expect, test } from 'vitest';
import { parseReport } from '../../src/report/parse-report.ts';
import { mutualValueSection, mutualValueTerms } from '../../src/story/mutual-value.ts';
import { facts, snapshotOf, top2, viewOf } from './story-fixture.ts';

const customer = {
	text: { en: 'Sites that run.', fi: 'Kohteet, jotka toimivat.' },
	metric: 'top2:service-desk',
};
const UNKNOWN_VALUE = { customer: null, us: null };
const us = { text: {}, metric: 'nps:recommend' };
const view = viewOf(snapshotOf(), 'en');

describe('what both gain', () => {
	test('is unknown on both sides where nobody has told it, and says how to tell it', () => {
		expect(mutualValueTerms(view, UNKNOWN_VALUE).map(({ text }) => text)).toEqual([
			'unknown',
			'unknown',
		]);
		const { title, notes } = mutualValueSection(view, UNKNOWN_VALUE);
		expect(title).toBe('What the customer gains and what we gain is not known');
		expect(notes?.join(' ')).toContain('mutual_value');
	});

	test('is told in words, and by the figure that measures it with interval and base', () => {
		expect(mutualValueTerms(view, { customer, us })).toEqual([
			{
				term: 'The customer gains',
				text: 'Sites that run. Satisfied: Service desk, 72\u00a0% (66–78\u00a0%), n\u00a0=\u00a0100',
			},
			{ term: 'We gain', text: 'NPS, +12 (+4…+19), n\u00a0=\u00a0412' },
		]);
		expect(mutualValueSection(view, { customer, us }).notes).toBeUndefined();
	});

	test('of one side alone leaves the other unknown', () => {
		const half = { customer, us: null };
		expect(mutualValueTerms(view, half)[1]).toEqual({ term: 'We gain', text: 'unknown' });
		expect(mutualValueSection(view, half).title).toBe('What we gain is not known');
	});

	test('tells no hidden number', () => {
		const hidden = snapshotOf({}, [
			...facts.filter(({ question }) => question !== 'service-desk'),
			top2('service-desk', []),
		]);
		const [first] = mutualValueTerms(viewOf(hidden, 'en'), { customer, us });
		expect(first?.text).toBe('Sites that run. No number of it is published.');
	});

	test('has words in every language', () => {
		for (const language of ['fi', 'sv']) {
			const terms = mutualValueTerms(viewOf(snapshotOf(), language), UNKNOWN_VALUE);
			expect(terms.map(({ text }) => text)).not.toContain('unknown');
		}
	});

	test('must be told in each language of the report', () => {
		const text = `schema: 1
id: r
client: c
title: { en: R, fi: R }
studies: [s]
languages: [en, fi]
owner: O
mutual_value: { us: { text: { en: Loyal customers } } }
`;
		const { problems } = parseReport('report.yaml', text);
		expect(problems.map(({ column }) => column)).toEqual(['mutual_value.us.text']);
	});
});
