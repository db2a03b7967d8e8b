import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/snapshot/quote.ts';
import { pageQuotes } from '../../src/story/page-quotes.ts';
import { quoteWords } from '../../src/story/quote-words.ts';
import { whySection } from '../../src/story/why-section.ts';
import { question, snapshotOf, study, viewOf } from './story-fixture.ts';

const quote = (id: string, parts: Partial<Quote> = {}): Quote => ({
	id: `q-0000000${id}`,
	study: study.id,
	question: 'why',
	wave: '2026-q3',
	relation: 'customer',
	role: '',
	brand: '',
	segment: '',
	theme: '',
	sentiment: '',
	language: 'en',
	text: `Words ${id}`,
	...parts,
});

function viewWith(quotes: readonly Quote[], language = 'en') {
	const plain = snapshotOf();
	const [first, ...others] = plain.card.studies;
	if (!first) throw new Error('The fixture has a study.');
	const why = question({ id: 'why', kind: 'text', facet: 'reason', scale: null });
	const themes = ['late', 'kind'].map((id) => ({ id, question: 'why', label: { en: id, fi: id } }));
	const asked = { ...first, questions: [...first.questions, why], themes };
	const level = plain.facts[0];
	if (!level) throw new Error('The fixture has facts.');
	const shares = (['kind', 'late'] as const).map((category) => ({
		...level,
		id: `theme:why:${category}|relation=customer|wave=2026-q3`,
		study: study.id,
		metric: 'theme',
		question: 'why',
		category,
		touchpoint: '',
		relation: 'customer',
		role: '',
		brand: '',
		segment: '',
		wave: '2026-q3',
		against: '',
		weights: '',
		value: category === 'late' ? 60 : 25,
		n: 50,
		status: 'full' as const,
	}));
	return viewOf(
		{
			...plain,
			card: { ...plain.card, studies: [asked, ...others] },
			facts: [...plain.facts, ...shares],
			quotes,
		},
		language,
	);
}

const idsOf = (quotes: readonly Quote[]) => quotes.map(({ id }) => Number(id.slice(2)));

describe('the quotes of a page', () => {
	test('are up to three, in proportion to the shares of their themes', () => {
		const themed = ['late', 'late', 'late', 'kind', 'kind'].map((theme, at) =>
			quote(String(at + 1), { theme }),
		);
		expect(idsOf(pageQuotes(viewWith([...themed, quote('6')]), '', ''))).toEqual([1, 2, 4]);
	});

	test('are first those in the language of the page, then by id', () => {
		const quotes = [quote('1', { language: 'fi' }), quote('2'), quote('3')];
		expect(idsOf(pageQuotes(viewWith(quotes), '', ''))).toEqual([2, 3, 1]);
		expect(idsOf(pageQuotes(viewWith(quotes, 'fi'), '', ''))).toEqual([1, 2, 3]);
	});

	test('are of its role, its relation and its wave', () => {
		const quotes = [
			quote('1', { role: 'finance' }),
			quote('2', { role: 'it' }),
			quote('3', { wave: '2026-q2' }),
			quote('4', { relation: 'lost' }),
			quote('5', { wave: '', role: 'finance' }),
		];
		expect(idsOf(pageQuotes(viewWith(quotes), '', 'finance'))).toEqual([1, 5]);
		expect(idsOf(pageQuotes(viewWith(quotes), '', ''))).toEqual([1, 2, 5]);
		expect(pageQuotes(viewWith(quotes), 'invoicing', '')).toEqual([]);
	});
});

describe('a quote in words', () => {
	test('has its theme with its tone, and who wrote it as far as may be told', () => {
		const view = viewWith([]);
		const words = quoteWords(
			view,
			quote('1', { theme: 'late', sentiment: 'negative', role: 'finance' }),
		);
		expect(words).toMatchObject({ theme: 'Late', tone: 'bad', who: 'Finance', language: '' });
		expect(words.marks).toEqual(['“', '”']);
	});

	test('tells its language where it is not that of the page, and its wave where it is an earlier one', () => {
		const words = quoteWords(viewWith([]), quote('1', { language: 'fi', wave: '2026-q2' }));
		expect(words.language).toBe('fi');
		expect(words.who).toContain('2026');
	});

	test('stays the text that it is', () => {
		const text = '<script>alert(1)</script> {alert(2)} [a](javascript:x)';
		expect(quoteWords(viewWith([]), quote('1', { text })).text).toBe(text);
	});
});

test('reasons that nobody coded are told in the words of respondents where some are published', () => {
	const words = {
		topic: 'Why',
		title: 'Not told',
		noThemes: () => 'No themes',
		noQuestion: 'None',
	};
	const plain = viewWith([quote('1', { role: 'finance' })]);
	expect(whySection(plain, words, '', 'finance')).toMatchObject({ title: 'In their own words' });
	expect(whySection(plain, words, '', 'it')).toMatchObject({ title: 'Not told' });
});
