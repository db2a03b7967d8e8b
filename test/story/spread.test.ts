import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/snapshot/fact.ts';
import { relationStory } from '../../src/story/relation-story.ts';
import { roleStory } from '../../src/story/role-story.ts';
import { fact, nps, question, recommend, snapshotOf, study, viewOf } from './story-fixture.ts';

type Level = readonly [value: number, low: number, high: number];

function share(metric: string, [value, low, high]: Level, parts: Partial<Fact> = {}): Fact {
	const about = { metric, unit: 'percent', question: 'recommend', role: 'decision-maker' } as const;
	return fact({ ...about, value, low, high, n: 74, ...parts });
}

const mean = fact({
	metric: 'mean',
	unit: 'score',
	question: 'recommend',
	role: 'decision-maker',
	value: 6.9,
	low: 6.3,
	high: 7.5,
	n: 74,
});

function distribution(facts: readonly Fact[], language: string) {
	return roleStory(viewOf(snapshotOf({}, facts), language), 'decision-maker').sections.distribution;
}

/** Without no-break spaces. */
function plain(text: string | undefined): string | undefined {
	return text?.replaceAll('\u00a0', ' ');
}

describe('how the answers of a role spread', () => {
	const score = nps('decision-maker', [-9, -27, 9], { n: 74 });
	const good = share('promoters', [23, 14, 35]);
	const bad = share('detractors', [32, 22, 45]);

	test.each([
		['en', 'Decision makers are split: 23 % promoters, 32 % detractors'],
		['fi', 'Päättäjät ovat kahtia: suosittelijoita 23 %, arvostelijoita 32 %'],
		['sv', 'Decision makers är delade: 23 % ambassadörer, 32 % kritiker'],
	])('is headed by a split where neither end is surely the larger, in %s', (language, title) => {
		expect(plain(distribution([score, good, bad, mean], language).title)).toBe(title);
	});
	test('tells the intervals of both ends and then the average', () => {
		const { notes } = distribution([score, good, bad, mean], 'en');
		expect(notes?.map(plain)).toEqual([
			'Promoters 23 % (14–35 %), detractors 32 % (22–45 %).',
			'Decision makers: the answers average 6.9 (6.3–7.5) on a scale of 0–10.',
		]);
	});
	test('is headed by both ends, the larger first, where one outnumbers the other', () => {
		const low = nps('decision-maker', [-29, -49, -6], { n: 41 });
		expect(plain(distribution([low, good, bad], 'en').title)).toBe(
			'32 % are detractors and 23 % promoters among decision makers',
		);
		expect(plain(distribution([low, good, bad], 'fi').title)).toBe(
			'Päättäjät: arvostelijoita on 32 % ja suosittelijoita 23 %',
		);
	});
	test('claims no split where an end may be next to nobody', () => {
		const few = share('detractors', [23, 10, 45]);
		expect(distribution([score, good, few], 'en').title).not.toContain('split');
	});
	test.each([
		[
			'is hidden',
			share('detractors', [0, 0, 0], { value: null, low: null, high: null, status: 'hidden' }),
		],
		['rests on nine', share('detractors', [32, 10, 60], { n: 9 })],
	])('falls back to the average where an end %s', (_, end) => {
		expect(plain(distribution([score, good, end, mean], 'en').title)).toBe(
			'Decision makers: the answers average 6.9 on a scale of 0–10',
		);
	});
});

test('people who are no customers give high and low answers, and their reasons head the last section', () => {
	const reason = question({
		id: 'why-left',
		kind: 'single',
		facet: 'reason',
		text: { en: 'What was the main reason?', fi: 'Mikä oli pääsyy?' },
		options: [
			{ id: 'price', label: { en: 'Price', fi: 'Hinta' } },
			{ id: 'bill', label: { en: 'A bill', fi: 'Lasku' } },
		],
	});
	const of = { relation: 'lost', role: '', n: 37 };
	const told = (category: string, [value, low, high]: Level) =>
		fact({
			...of,
			metric: 'share',
			unit: 'percent',
			question: 'why-left',
			category,
			value,
			low,
			high,
		});
	const facts = [
		nps('', [-51, -70, -25], { ...of, metric: 'balance' }),
		share('promoters', [11, 4, 26], of),
		share('detractors', [62, 45, 76], of),
		told('price', [24, 13, 42]),
		told('bill', [38, 23, 55]),
	];
	const snapshot = snapshotOf({ questions: [...study.questions, recommend, reason] }, facts);
	const { distribution: spread, reasons } = relationStory(viewOf(snapshot, 'en'), 'lost').sections;
	expect(plain(spread.title)).toBe(
		'62 % give a low answer and 11 % a high one among lost customers',
	);
	expect(plain(reasons.title)).toBe('38 % name “A bill”');
	expect(reasons.notes?.map(plain)).toEqual([
		'“A bill” 38 % (23–55 %) and “Price” 24 % (13–42 %).',
	]);
});
