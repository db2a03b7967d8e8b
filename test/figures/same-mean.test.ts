import { expect, test } from 'vitest';
import { distributionFigure } from '../../src/figures/distribution-figure.ts';
import { NO_SUBJECT } from '../../src/figures/figure-view.ts';
import type { Fact } from '../../src/snapshot/fact.ts';
import { fact, nps, recommend, snapshotOf, study, viewOf } from '../story/story-fixture.ts';

const POINTS = Array.from({ length: 11 }, (_, point) => point);

/** Percent of the answers on each point of 0 to 10, all with the mean of 5. */
function answered(role: string, percent: (point: number) => number): readonly Fact[] {
	const mean = { metric: 'mean', question: 'recommend', role, value: 5, low: 4.5, high: 5.5 };
	return [
		nps(role, [-50, -62, -35]),
		fact(mean),
		...POINTS.map((point) =>
			fact({
				metric: 'distribution',
				question: 'recommend',
				category: String(point),
				role,
				unit: 'percent',
				value: percent(point),
				low: percent(point),
				high: percent(point),
			}),
		),
	];
}

test('ends without a middle and a middle without ends look different, though their means are equal', async () => {
	const split = answered('finance', (point) => (point === 0 || point === 10 ? 50 : 0));
	const alike = answered('it', (point) => (point === 5 ? 100 : 0));
	const view = viewOf(snapshotOf({}, [...split, ...alike]), 'en');
	const [first, second] = await Promise.all(
		['finance', 'it'].map((role) => distributionFigure(view, { ...NO_SUBJECT, role }, 'same')),
	);
	const cells = (figure: typeof first) => figure?.table?.rows.map((row) => row.cells);
	expect(first?.chart).toBeTruthy();
	expect(first?.chart).not.toEqual(second?.chart);
	expect(cells(first)).not.toEqual(cells(second));
});

test('answers of 1 to 10 are drawn on ten columns', async () => {
	const scale = { min: 1, max: 10, better: 'high', labels: {} } as const;
	const questions = study.questions.map((one) => (one === recommend ? { ...one, scale } : one));
	const answers = answered('it', () => 10).filter(({ category }) => category !== '0');
	const view = viewOf(snapshotOf({ questions }, answers), 'en');
	const figure = await distributionFigure(view, { ...NO_SUBJECT, role: 'it' }, 'ten');
	expect(figure?.chart).toBeTruthy();
	expect(figure?.table?.rows.map(({ label }) => label)).toEqual(POINTS.slice(1).map(String));
});
