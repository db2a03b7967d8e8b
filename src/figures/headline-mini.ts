import type { ChartProps } from '../charts/index.ts';
import type { Axis } from '../charts/models.ts';
import type { Fact } from '../snapshot/fact.ts';
import { againstPrevious } from '../story/comparison.ts';
import { sinceText } from '../story/comparison-findings.ts';
import { factText } from '../story/fact-text.ts';
import { mainStudy } from '../story/view.ts';
import { formatCount, formatNumber, formatPoints } from '../wording/numbers.ts';
import { factEstimate } from './fact-estimate.ts';
import type { FigureView } from './figure-view.ts';
import type { LegendItem } from './finished-figure.ts';
import { targetPlace } from './trend-levels.ts';

/** A headline figure in small: now, the wave before, the target. Null where there is nothing to draw. */
export function headlineMini(
	view: FigureView,
	fact: Fact,
	id: string,
	label: string,
): ChartProps<'mini-interval'> | null {
	const { style, estimate } = factEstimate(view, fact);
	if (!estimate) return null;
	const words = view.phrases.chart.key;
	const change = againstPrevious(view, fact);
	const previous = change?.other?.value ?? null;
	const goal = targetPlace(view, fact);
	const told = factText(fact, view);
	const textOf = (value: number) => factText({ ...fact, value, low: null, high: null }, view).text;
	const target = goal === null ? null : { at: goal, text: words.target(textOf(goal)) };
	const before =
		change && previous !== null ? words.before(sinceText(view, change), textOf(previous)) : '';
	const ends = [estimate.low, estimate.high, previous ?? estimate.low, goal ?? estimate.low];
	const parts = [`${label} ${told.text}`, told.interval, before, target?.text ?? ''];
	return {
		id,
		label: words.aria(parts.filter(Boolean)),
		axis: miniAxis(view, fact, ends),
		estimate,
		style,
		previous,
		target,
	};
}

/** The whole scale of a share or a mean; of points the middle of it where that is enough. */
function miniAxis(view: FigureView, { unit, question }: Fact, ends: readonly number[]): Axis {
	if (unit === 'points') {
		const half = Math.max(...ends.map(Math.abs)) > 60 ? 100 : 60;
		const ticks = [-half, 0, half].map((at) => ({ at, text: formatPoints(at, view.numbers) }));
		return { domain: [-half, half], ticks };
	}
	const scale = mainStudy(view).questions.find(({ id }) => id === question)?.scale;
	const [low, high] = unit === 'percent' ? [0, 100] : [scale?.min ?? 1, scale?.max ?? 5];
	const text = (at: number) =>
		unit === 'percent' ? formatCount(at, view.numbers) : formatNumber(at, 0, view.numbers);
	return { domain: [low, high], ticks: [low, high].map((at) => ({ at, text: text(at) })) };
}

/** What the small drawings show, as far as they show it. */
export function miniLegend(
	view: FigureView,
	drawings: readonly (ChartProps<'mini-interval'> | null)[],
): readonly LegendItem[] {
	const words = view.phrases.chart.key;
	const drawn = drawings.filter((one) => one !== null);
	const has = (isThere: (one: ChartProps<'mini-interval'>) => boolean) => drawn.some(isThere);
	return [
		...(drawn.length > 0
			? [{ shape: 'interval' as const, tone: 'accent' as const, label: words.now }]
			: []),
		...(has(({ previous }) => previous !== null)
			? [{ shape: 'ring' as const, tone: 'context' as const, label: words.previous }]
			: []),
		...(has(({ target }) => target !== null)
			? [{ shape: 'target' as const, label: words.targetLegend }]
			: []),
	];
}
