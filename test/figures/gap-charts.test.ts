import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { DumbbellProps } from '../../src/charts/dumbbell.ts';
import { expectationFigure } from '../../src/figures/expectation-figure.ts';
import { NO_SUBJECT } from '../../src/figures/figure-view.ts';
import { relationImagesFigure } from '../../src/figures/image-figure.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { fact, facts, question, snapshotOf, study, top2, viewOf } from '../story/story-fixture.ts';

/** The props of the dumbbells that were asked for, in place of drawings. */
const asked = vi.hoisted((): { props: DumbbellProps[] } => ({ props: [] }));
vi.mock('../../src/charts/index.ts', () => ({
	drawChart: (_: string, props: DumbbellProps) => {
		asked.props.push(props);
		return { variants: [] };
	},
}));
beforeEach(() => {
	asked.props = [];
});

const TOUCHPOINTS = ['service-desk', 'invoicing', 'complaints'];
const objects = ['product', 'service', 'cooperation'] as const;
const expectations = TOUCHPOINTS.map((id) =>
	question({ id: `${id}-expected`, facet: 'expectation', touchpoint: id }),
);
const image = question({ id: 'easy', facet: 'image' });
const questions = [
	...study.questions.map((one) => {
		const object = objects[TOUCHPOINTS.indexOf(one.id)];
		return object ? { ...one, object, pairsWith: `${one.id}-expected` } : one;
	}),
	...expectations,
	image,
];

const gap = (about: string, [value = 0, low = 0, high = 0]: readonly number[], parts = {}): Fact =>
	fact({ metric: 'gap', question: about, unit: 'score', value, low, high, n: 60, ...parts });

const viewWith = (more: readonly Fact[]) =>
	viewOf(snapshotOf({ questions }, [...facts, ...more]), 'en');

/** The rows that were asked for, with the finished figure. */
const rowsOf = async (gaps: readonly Fact[]) => {
	const figure = await expectationFigure(viewWith(gaps), NO_SUBJECT, 'e');
	const [props] = asked.props;
	return { figure, rows: props?.rows ?? [] };
};

describe('expectation and experience', () => {
	test('are sorted by gap over all groups, the widest shortfall first', async () => {
		const { rows } = await rowsOf([
			gap('service-desk', [0.3, -0.2, 0.8]),
			gap('invoicing', [-0.4, -0.9, 0.1]),
			gap('complaints', [-1.3, -1.8, -0.9]),
		]);
		expect(rows.map(({ gap: text }) => text)).toEqual(['−1.3', '−0.4', '+0.3']);
		expect(rows.map(({ group }) => group)).toEqual(['', '', '']);
		expect(rows.map(({ base }) => base.split(' · ')[1])).toEqual([
			'Working together',
			'Service',
			'Product',
		]);
	});

	test('have a colour where the whole interval lies on one side of zero, and the legend says so', async () => {
		const { figure, rows } = await rowsOf([
			gap('service-desk', [0.5, 0.2, 0.8]),
			gap('invoicing', [-0.4, -0.9, 0.1]),
			gap('complaints', [-1.3, -1.8, -0.9]),
		]);
		expect(rows.map(({ clear }) => clear)).toEqual(['worse', 'none', 'better']);
		expect(figure?.legend.map(({ shape, tone }) => [shape, tone])).toEqual([
			['diamond', undefined],
			['dot', undefined],
			['heavy', 'det'],
			['heavy', 'pro'],
		]);
	});

	test('are coloured by the verdict where a fact has one, and never on few answers', async () => {
		const { rows } = await rowsOf([
			gap('invoicing', [-1.3, -1.8, -0.9], { verdict: 'no-clear-change' }),
			gap('complaints', [-1.2, -1.8, -0.9], { n: 7, status: 'indicative' }),
		]);
		expect(rows.map(({ clear }) => clear)).toEqual(['none', 'none']);
	});
});

/** The gap, the colour and the cell of the table of one statement, by what is published of it. */
const told = async (value: number, verdict: Fact['verdict']) => {
	const compared = { question: 'easy', relation: 'prospect' };
	const against = {
		...compared,
		metric: 'image-gap',
		category: 'top2',
		against: 'relation.customer',
		unit: 'percent' as const,
	};
	const view = viewWith([
		top2('easy', [70, 64, 76]),
		top2('easy', [70 + value, 62 + value, 78 + value], compared),
		fact({ ...against, value, low: value - 9, high: value + 9, verdict }),
	]);
	asked.props = [];
	const figure = await relationImagesFigure(view, NO_SUBJECT, 'i');
	const row = asked.props[0]?.rows.find(({ expected }) => expected !== null);
	const cell = figure?.table?.rows[0]?.cells.at(-1);
	return [row?.gap, row?.clear, typeof cell === 'string' && cell.replaceAll('\u00a0', ' ')];
};

describe('image and experience', () => {
	test('say how far the image is from experience, in words where the bar has the colour of the good end', async () => {
		expect(await told(-24, 'down')).toEqual([
			'24 lower',
			'better',
			'Lower, −24 percentage points (−33…−15)',
		]);
		expect(await told(21, 'up')).toEqual([
			'21 higher',
			'worse',
			'Higher, +21 percentage points (+12…+30)',
		]);
	});
});
