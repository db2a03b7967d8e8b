import { expect, test } from 'vitest';
import { NO_SUBJECT, recommendationQuestion } from '../../src/figures/figure-view.ts';
import { trendFigure } from '../../src/figures/trend-figure.ts';
import { headlineMetric, touchpointMetric } from '../../src/story/main-metric.ts';
import { overviewStory } from '../../src/story/overview-story.ts';
import { pathFindings } from '../../src/story/path-findings.ts';
import {
	fact,
	nps,
	question,
	recommend,
	snapshotOf,
	study,
	top2,
	viewOf,
} from './story-fixture.ts';

const SEVEN = { min: 1, max: 7, better: 'high', labels: {} } as const;
const OLD = { wave: '2026-q2' };
const older = { ...recommend, id: 'recommend-2019' };
const questions = [
	{ ...recommend, continues: 'recommend-2019' },
	older,
	question({ id: 'invoicing', touchpoint: 'invoicing', continues: 'invoicing-2019' }),
	question({ id: 'invoicing-2019', touchpoint: 'invoicing', scale: SEVEN }),
];
const facts = [
	nps('', [20, 10, 30]),
	nps('', [5, -5, 15], { ...OLD, question: 'recommend-2019' }),
	fact({ metric: 'nps', question: 'recommend', ...OLD, status: 'not-asked' }),
	top2('invoicing', [60, 55, 65]),
	top2('invoicing-2019', [40, 35, 45], OLD),
	fact({ metric: 'top2', question: 'invoicing', ...OLD, status: 'not-asked' }),
];

test('a version of an earlier wave speaks of the question that the later one goes on from', () => {
	const waves = study.waves.slice(1);
	const view = viewOf(snapshotOf({ questions, waves }, facts), 'en');
	const own = view.card.studies[0] ?? study;
	expect(headlineMetric(view, own)?.question.id).toBe('recommend-2019');
	expect(recommendationQuestion(view, own)).toBe('recommend-2019');
	expect(touchpointMetric(view, 'invoicing')?.question.id).toBe('invoicing-2019');
});

test('a trend goes on from the earlier question with a break, and says so', async () => {
	const view = viewOf(snapshotOf({ questions }, facts), 'en');
	const figure = await trendFigure(view, { ...NO_SUBJECT, touchpoint: 'invoicing' }, 'trend');
	expect(figure?.table?.rows.map(({ cells }) => cells[1])).toEqual(['40\u00a0%', '60\u00a0%']);
	expect(figure?.note).toBe(
		'Before the break (2026-q2) it was asked otherwise, on a scale of 1–7. Nothing is compared across it.',
	);
});

test('touchpoints asked about effort and about satisfaction are told apart', () => {
	const effort = question({ id: 'effort', kind: 'effort', touchpoint: 'service-desk' });
	const mixed = [recommend, effort, question({ id: 'invoicing', touchpoint: 'invoicing' })];
	const own = [top2('effort', [31, 25, 38]), top2('invoicing', [92, 88, 95])];
	const view = viewOf(snapshotOf({ questions: mixed }, own), 'en');
	expect(pathFindings(view)).toEqual([
		'fewer than half of customers found it easy at service desk',
		'more than half of customers are satisfied at invoicing',
	]);
	expect(overviewStory(view).sections.path.subtitle).toContain(
		'Share who found it easy (4–5 on a scale of 1–5), %; share satisfied (4–5 on a scale of 1–5), %',
	);
});
