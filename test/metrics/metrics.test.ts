import { describe, expect, test } from 'vitest';
import { parsePositionedYaml } from '../../src/codebook/positioned-yaml.ts';
import type { StudyQuestion } from '../../src/codebook/study-schema.ts';
import { checkMetrics } from '../../src/metrics/check-metrics.ts';
import { findMetric, metricIds, metricIdsOfKind } from '../../src/metrics/find-metric.ts';
import { isFailingAnswer } from '../../src/metrics/failing-answer.ts';
import { scaleOf } from '../../src/metrics/question-scale.ts';
import { metricOfQuestion, metricsOfQuestion } from '../../src/metrics/question-metrics.ts';
import { buildNames, buildRating, buildStudy, RECOMMEND } from '../responses/build-study.ts';

function question(settings: Parameters<typeof buildRating>[1]): StudyQuestion {
	const [first] = buildStudy({ questions: [buildRating('one', settings)] }).questions;
	if (first === undefined) throw new Error('no question');
	return first;
}

const asked = (min: string, max: string) => question({ kind: 'nps', scale: { min, max } });

function names(one: StudyQuestion, relation = 'customer'): string {
	return metricsOfQuestion(one, relation)
		.map(({ id }) => id)
		.join(' ');
}

/** The value that a metric reads of each score, for those of them. */
function read(metricId: string, one: StudyQuestion, scores: readonly number[]): number[] {
	const [reading] = findMetric(metricId)?.readings(one) ?? [];
	if (reading?.source !== 'score') throw new Error('reads no score');
	return scores.map((score) => reading.valueOf(score));
}

test('the index of 0 to 100 is the score moved from the ends of its own scale', () => {
	expect(read('index-0-100', question({}), [1, 4, 7])).toEqual([0, 50, 100]);
	const low = question({ kind: 'effort', scale: { min: '1', max: '5', better: 'low' } });
	expect(read('index-0-100', low, [1, 2, 5])).toEqual([0, 25, 100]);
	expect(metricOfQuestion(asked('0', '10'), 'customer', 'index-0-100')).toBeUndefined();
});

describe('the metrics of a question without metrics', () => {
	test.each([
		[asked('0', '10'), 'customer', 'nps mean distribution'],
		[asked('1', '10'), 'customer', 'nps-1-10 mean distribution'],
		[asked('1', '5'), 'customer', 'balance mean distribution'],
		[asked('4', '10'), 'customer', 'mean distribution'],
		[asked('0', '10'), 'prospect', 'balance mean distribution'],
		[asked('0', '10'), 'all', 'balance mean distribution'],
		[question({}), 'customer', 'mean top2 distribution'],
		[question({ pairs_with: 'other' }), 'customer', 'mean top2 distribution gap'],
		[question({ kind: 'effort' }), 'customer', 'mean top2 distribution'],
		[
			question({ kind: 'effort', scale: { min: '1', max: '5', better: 'low' } }),
			'customer',
			'mean bottom2 distribution',
		],
		[question({ kind: 'single', options: buildOptions() }), 'customer', 'share'],
		[question({ kind: 'multiple', options: buildOptions() }), 'customer', 'share'],
		[question({ kind: 'number' }), 'customer', 'mean'],
		[question({ kind: 'text' }), 'customer', ''],
	])('case %#: among %2$s', (one, relation, expected) => {
		expect(names(one, relation)).toBe(expected);
	});

	test('a recommendation without a scale is asked on 0 to 10', () => {
		const [first] = buildStudy({
			questions: [{ id: 'r', column: 'r', kind: 'nps', facet: 'experience', text: { en: 'R' } }],
		}).questions;
		expect(first && names(first)).toBe('nps mean distribution');
	});
});

function buildOptions() {
	return buildNames('price').map(({ id }) => ({ id: id ?? '' }));
}

describe('named metrics', () => {
	test('are those alone, in their order', () => {
		expect(names(question({ metrics: ['distribution', 'bottom2'] }))).toBe('distribution bottom2');
	});

	test('an nps that is asked for is a balance among prospects', () => {
		const one = question({ kind: 'nps', scale: { min: '0', max: '10' }, metrics: ['nps'] });
		expect(names(one, 'prospect')).toBe('balance');
		expect(metricOfQuestion(one, 'prospect', 'nps')?.id).toBe('balance');
	});

	test('are listed by kind for whoever names a wrong one', () => {
		expect(metricIds().join(' ')).toBe(
			'nps nps-1-10 balance detractors passives promoters mean index-0-100 top2 bottom2 distribution share emotion-positive emotion-negative gap gap-below gap-met gap-exceeded',
		);
		expect(metricIdsOfKind('single')).toEqual(['share', 'emotion-positive', 'emotion-negative']);
		expect(metricIdsOfKind('text')).toEqual([]);
		expect(findMetric('netpromoter')).toBeUndefined();
	});
});

describe('what a score counts as', () => {
	test.each([
		['nps', asked('0', '10'), [0, 6, 7, 8, 9, 10], [-1, -1, 0, 0, 1, 1]],
		['nps-1-10', asked('1', '10'), [1, 6, 7, 8, 9, 10], [-1, -1, 0, 0, 1, 1]],
		['balance', asked('1', '5'), [1, 3, 4, 5], [-1, -1, 0, 1]],
		['balance', asked('1', '7'), [1, 5, 6, 7], [-1, -1, 0, 1]],
		['top2', question({}), [1, 5, 6, 7], [0, 0, 1, 1]],
		['bottom2', question({}), [1, 2, 3, 7], [1, 1, 0, 0]],
		['top2', question({ scale: { min: '1', max: '5', better: 'low' } }), [1, 2, 3], [1, 1, 0]],
	])('%s, case %#', (metric, one, scores, expected) => {
		expect(read(metric, one, scores)).toEqual(expected);
	});
});

/** What each share of a gap reads of a difference. */
function sidesOf(one: StudyQuestion, difference: number): (number | undefined)[] {
	return ['gap-below', 'gap-met', 'gap-exceeded'].map((id) => {
		const [reading] = findMetric(id)?.readings(one) ?? [];
		return reading?.source === 'pair' ? reading.valueOf(difference) : undefined;
	});
}

describe('what a difference from the expectation counts as', () => {
	test.each([
		[-2, [1, 0, 0]],
		[0, [0, 1, 0]],
		[1, [0, 0, 1]],
	])('%d is one of three', (difference, expected) => {
		expect(sidesOf(question({ pairs_with: 'other' }), difference)).toEqual(expected);
	});

	test('more of what is better low fell short', () => {
		const scale = { min: '1', max: '5', better: 'low' };
		expect(sidesOf(question({ kind: 'effort', pairs_with: 'other', scale }), 1)).toEqual([1, 0, 0]);
	});

	test('is nothing without an expectation', () => {
		expect(sidesOf(question({}), 1)).toEqual([undefined, undefined, undefined]);
	});
});

test.each([
	[{ min: '1', max: '7' }, [1, 2, 3]],
	[{ min: '1', max: '5' }, [1, 2]],
	[{ min: '0', max: '10' }, [0, 1, 2, 3]],
	[{ min: '1', max: '5', better: 'low' }, [4, 5]],
	[{ min: '1', max: '4', failing_at: '1' }, [1]],
	[{ min: '1', max: '4', failing_at: '4', better: 'low' }, [4]],
])('answers fail in the worst third of a scale or where it says, case %#', (scale, failing) => {
	const own = scaleOf(question({ scale }));
	const points = Array.from({ length: own.max - own.min + 1 }, (_, at) => own.min + at);
	expect(points.filter((score) => isFailingAnswer(score, own))).toEqual(failing);
});

test('a metric that there is not, or not of that question, is told with the known ones', () => {
	const study = buildStudy({
		questions: [
			{ ...RECOMMEND, metrics: ['npss', 'top2'] },
			buildRating('visit', { kind: 'nps', scale: { min: '1', max: '10' }, metrics: ['nps'] }),
		],
		headline: ['netto:recommend', 'gap-met:visit'],
	});
	const { yaml } = parsePositionedYaml('study.yaml', 'id: small\n');
	const problems = checkMetrics(study, yaml);
	expect(problems.map(({ rule, column, value }) => [rule, column, value])).toEqual([
		['unknown-metric', 'questions[0].metrics[0]', 'npss'],
		['metric-of-kind', 'questions[0].metrics[1]', 'top2'],
		['metric-of-scale', 'questions[1].metrics[0]', 'nps'],
		['unknown-metric', 'headline[0]', 'netto'],
		['metric-of-scale', 'headline[1]', 'gap-met'],
	]);
	expect(problems[0]?.known).toEqual(metricIds());
	expect(problems[1]?.remedy).toBe(
		'Use one of: nps, nps-1-10, balance, detractors, passives, promoters, mean, distribution, gap, gap-below, gap-met, gap-exceeded.',
	);
});

describe('feelings', () => {
	const options = [
		{ id: 'joy', pole: 'positive' },
		{ id: 'relief', pole: 'positive' },
		{ id: 'worry', pole: 'negative' },
		{ id: 'nothing', pole: 'neutral' },
	];
	const feel = question({ kind: 'multiple', facet: 'emotion', options });

	test('are told by both poles beside each feeling, never by one minus the other', () => {
		expect(names(feel)).toBe('share emotion-positive emotion-negative');
		expect(names(question({ kind: 'multiple', facet: 'reason', options: buildOptions() }))).toBe(
			'share',
		);
		const chosen = ['emotion-positive', 'emotion-negative'].map((id) => {
			const [reading] = findMetric(id)?.readings(feel) ?? [];
			return reading?.source === 'options' ? reading.options : [];
		});
		expect(chosen).toEqual([[0, 1], [2]]);
	});

	test('on a scale lie above or below its middle, which is neither', () => {
		const rated = question({ facet: 'emotion', scale: { min: '1', max: '5' } });
		expect(read('emotion-positive', rated, [1, 2, 3, 4, 5])).toEqual([0, 0, 0, 1, 1]);
		expect(read('emotion-negative', rated, [1, 2, 3, 4, 5])).toEqual([1, 1, 0, 0, 0]);
		const low = question({ facet: 'emotion', scale: { min: '1', max: '4', better: 'low' } });
		expect(read('emotion-positive', low, [1, 2, 3, 4])).toEqual([1, 1, 0, 0]);
	});
});
