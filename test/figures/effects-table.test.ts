import { expect, test } from 'vitest';
import { effectsFigure } from '../../src/figures/effects-figure.ts';
import { effects, type Happening } from '../../src/story/effects.ts';
import { formatDate } from '../../src/wording/dates.ts';
import { snapshotOf, top2, viewOf } from '../story/story-fixture.ts';

const snapshot = snapshotOf({}, [
	top2('invoicing', [41, 34, 48]),
	top2('invoicing', [56, 48, 63], { wave: '2026-q2' }),
	top2('invoicing', [-15, -24, -6], { against: 'wave.2026-q2', verdict: 'down' }),
]);

const happening = (day: string): Happening => ({
	title: day,
	from: day,
	to: day,
	metric: 'top2:invoicing',
	touchpoint: 'invoicing',
	role: '',
});

test.each(['en', 'fi', 'sv'])(
	'the day of what was done is written as a date and sorted by as a day (%s)',
	async (language) => {
		const days = ['2026-05-14', '2026-07-01'];
		const view = viewOf(snapshot, language);
		const figure = await effectsFigure(view, effects(view, days.map(happening)), 'effects');
		const cells = figure?.table?.rows.map(({ cells: [when] }) => when);
		expect(cells).toEqual(
			days.map((day) => ({ kind: 'date', text: formatDate(day, view.numbers), day })),
		);
	},
);
