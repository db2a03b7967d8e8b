import { describe, expect, test } from 'vitest';
import { emotionsFigure } from '../../src/figures/emotions-figure.ts';
import { NO_SUBJECT } from '../../src/figures/figure-view.ts';
import { hearsayFigure, imageFigure } from '../../src/figures/image-figure.ts';
import { mirrorFigure } from '../../src/figures/mirror-figure.ts';
import { pageNames } from '../../src/snapshot/page-names.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { feelingsSection } from '../../src/story/emotions.ts';
import { relationStory } from '../../src/story/relation-story.ts';
import { mirrorGaps, staffStory } from '../../src/story/staff-story.ts';
import type { View } from '../../src/story/view.ts';
import { fact, question, snapshotOf, study, top2, viewOf } from './story-fixture.ts';

const belief = (touchpoint: string) =>
	question({ id: `${touchpoint}-belief`, facet: 'image', imageOf: touchpoint, touchpoint });
const feelings = question({
	id: 'feelings',
	kind: 'multiple',
	facet: 'emotion',
	object: 'cooperation',
	scale: null,
	options: [
		{ id: 'trust', label: { en: 'Trust', fi: 'Luottamus' }, pole: 'positive' },
		{ id: 'worry', label: { en: 'Worry', fi: 'Huoli' }, pole: 'negative' },
	],
});
const parts = {
	relations: ['customer', 'prospect', 'staff'].map((id) => ({ id, label: {} })),
	questions: [
		...study.questions,
		...['service-desk', 'invoicing', 'complaints'].map(belief),
		question({ id: 'easy', facet: 'image' }),
		feelings,
	],
	segments: [
		{
			id: 'basis',
			label: {},
			values: ['hearsay', 'own'].map((id) => ({ id, label: {} })),
			ownExperience: ['own'],
		},
	],
};
const AGAINST = { against: 'relation.customer', unit: 'percent' } as const;

const staff = (
	touchpoint: string,
	level: readonly number[],
	difference: readonly number[],
	verdict: Fact['verdict'],
) => {
	const [value = 0, low = 0, high = 0] = difference;
	const about = { question: `${touchpoint}-belief`, relation: 'staff', n: 46 };
	return [
		top2(`${touchpoint}-belief`, level, { ...about, touchpoint: '' }),
		fact({
			...about,
			...AGAINST,
			metric: 'perception-gap',
			category: 'top2',
			value,
			low,
			high,
			verdict,
		}),
	];
};

const image = (segment: string, value: number, verdict: Fact['verdict']) => [
	top2('easy', [value, value - 8, value + 8], { relation: 'prospect', segment }),
	fact({
		...AGAINST,
		metric: 'image-gap',
		question: 'easy',
		category: 'top2',
		relation: 'prospect',
		segment,
		value: value - 70,
		low: value - 80,
		high: value - 60,
		verdict,
	}),
];

const customers = [
	top2('service-desk', [72, 66, 78]),
	top2('invoicing', [41, 34, 48]),
	top2('complaints', [49, 41, 58]),
	top2('easy', [70, 64, 76]),
];

const viewWith = (facts: readonly Fact[], language = 'en'): View =>
	viewOf(snapshotOf(parts, facts), language);

describe('what staff believe', () => {
	const facts = [
		...customers,
		...staff('service-desk', [64, 48, 77], [-8, -24, 9], 'cannot-be-said'),
		...staff('invoicing', [76, 61, 86], [35, 20, 49], 'up'),
		...staff('complaints', [80, 66, 89], [31, 22, 40], 'up'),
	];
	const view = viewWith(facts);

	test('is told first where the nearer end of a told difference is farthest from zero', () => {
		expect(
			mirrorGaps(view).map(({ question: { touchpoint }, group }) => [touchpoint, group]),
		).toEqual([
			['complaints', 'differ'],
			['invoicing', 'differ'],
			['service-desk', 'unsaid'],
		]);
		const { title, deck, sections } = staffStory(view);
		expect(deck).toContain(
			'Staff 80\u00a0%\u00a0(66–89\u00a0%), customers 49\u00a0%\u00a0(41–58\u00a0%).',
		);
		expect(title).toBe(
			'Staff and customers differ at complaints: 80\u00a0% of staff believe that customers are satisfied, 49\u00a0% of customers are',
		);
		expect(sections.mirror.title).toBe(
			'Staff think better of us than customers do at 2 of 3 touchpoints',
		);
		expect(sections.who.title).toBe('46 of our own staff answered each question');
	});

	test('claims no difference without a verdict', () => {
		const unsaid = facts.map((one) =>
			one.metric === 'perception-gap' ? { ...one, verdict: 'cannot-be-said' as const } : one,
		);
		const { title, sections } = staffStory(viewWith(unsaid));
		expect(`${title}${sections.mirror.title}`).not.toMatch(/differ at|better|worse/u);
	});

	test('stands beside what customers say, with both bases, and is hidden with one mark', async () => {
		const figure = await mirrorFigure(view, NO_SUBJECT, 'mirror');
		expect(figure?.table?.rows[0]).toEqual({
			label: 'Complaints',
			cells: [
				'46',
				'80\u00a0%',
				'66–89',
				'100',
				'49\u00a0%',
				'41–58',
				'Higher, +31 percentage points\u00a0(+22…+40)',
			],
		});
		const half = facts.map((one) =>
			one.question === 'invoicing' ? fact({ metric: 'top2', question: 'invoicing' }) : one,
		);
		const drawn = await mirrorFigure(viewWith(half), NO_SUBJECT, 'mirror');
		for (const { svg } of drawn?.chart?.variants ?? []) {
			expect(svg).toContain('-hatch)');
			expect(svg).not.toContain('>41');
		}
	});

	test('of nobody says what is missing and how to get it', () => {
		for (const { missing = '' } of Object.values(staffStory(viewWith([])).sections)) {
			expect(missing).toContain('relation: staff');
		}
	});
});

describe('image and experience', () => {
	const view = viewWith([
		...customers,
		...image('', 40, 'down'),
		...image('basis.own', 45, 'down'),
		...image('basis.hearsay', 72, 'no-clear-change'),
	]);

	test('of people who are no customers are told apart, by verdict', () => {
		const { sections } = relationStory(view, 'prospect');
		expect(sections.statements.title).toBe(
			'The image is worse than what customers experience at 1 of 1 statements',
		);
		expect(sections.hearsay.title).toBe(
			'From an experience of their own: their experience is worse than what customers experience at 1 of 1 statements. By hearsay: the image does not clearly differ from what customers experience at any of 1 statements.',
		);
	});

	test('of those who have met us stand above those who have heard of us', async () => {
		const subject = { ...NO_SUBJECT, relation: 'prospect' };
		const figure = await hearsayFigure(view, subject, 'hearsay');
		expect(figure?.table?.rows.map(({ label }) => label.split(':')[0])).toEqual([
			'From an experience of their own',
			'By hearsay',
		]);
		const all = await imageFigure(view, subject, 'image');
		expect(all?.table?.rows[0]?.cells.slice(0, 6)).toEqual([
			'100',
			'40\u00a0%',
			'32–48',
			'100',
			'70\u00a0%',
			'64–76',
		]);
	});

	test('have no pages of segments', () => {
		expect(pageNames(view.card).some((page) => page.startsWith('segments/'))).toBe(false);
	});
});

const pole = (metric: string, [value = 0, low = 0, high = 0]: readonly number[], role = '') =>
	fact({ metric, question: 'feelings', role, unit: 'percent', value, low, high });

describe('feelings', () => {
	const facts = [
		pole('emotion-positive', [60, 55, 65]),
		pole('emotion-negative', [58, 53, 63]),
		pole('emotion-positive', [39, 28, 51], 'finance'),
		pole('emotion-negative', [61, 51, 72], 'finance'),
	];
	const rest = fact({
		metric: 'emotion-negative',
		question: 'feelings',
		role: 'finance',
		against: 'role.rest',
		unit: 'percent',
		value: 20,
		low: 8,
		high: 32,
		verdict: 'up',
	});
	const finance = { role: 'finance', relation: '', touchpoint: '' };

	test('are told by both poles, never by one minus the other', async () => {
		const view = viewWith(facts);
		expect(feelingsSection(view, finance).title).toBe(
			'More than half name a bad feeling: working together',
		);
		const figure = await emotionsFigure(view, { ...NO_SUBJECT, role: 'finance' }, 'emotions');
		expect(figure?.table?.rows.map(({ cells }) => cells.slice(0, 5))).toEqual([
			['100', '61\u00a0%', '51–72', '39\u00a0%', '28–51'],
			['100', '58\u00a0%', '53–63', '60\u00a0%', '55–65'],
		]);
		const { svg = '' } = figure?.chart?.variants[0] ?? {};
		expect(svg).toContain('Bad feelings');
		expect(svg).toContain('Good feelings');
		expect(svg).toContain('n\u00a0=\u00a0100');
	});

	test('are called more common than in other roles by verdict alone', () => {
		expect(feelingsSection(viewWith([...facts, rest]), finance).title).toBe(
			'Bad feelings are more common than in the other roles: working together',
		);
	});

	test('that nobody was asked for say what is missing', () => {
		expect(feelingsSection(viewWith([]), finance).missing).toContain('facet: emotion');
	});
});
