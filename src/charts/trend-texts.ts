import type { Layer } from './drawing.ts';
import { isShown } from './models.ts';
import { placeAt } from './scale.ts';
import { textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { texts } from './texts.ts';
import { tokens, tones } from './tokens.ts';
import { levelTexts } from './trend-level-marks.ts';
import type { TrendPlot } from './trend-plot.ts';
import type { TrendProps, TrendWave } from './trend-props.ts';

/** Wave labels, the values that are to be read, the words of levels and those of hidden waves. */
export function trendTexts(props: TrendProps, plot: TrendPlot): Layer[] {
	const { waves } = props;
	const shown = labelledWaves(waves, plot.step);
	const items = waves.flatMap((wave, index) => {
		const x = plot.left + (index + 0.5) * plot.step;
		return [
			...(shown.has(index) ? waveLabel(waves, index, x, shown, plot) : []),
			...absence(wave, x, plot),
		];
	});
	const values = valueTexts(waves, plot);
	return texts([...items, ...values, ...levelTexts(props, plot)], plot.width);
}

/** As many labels as fit without touching, counted back from the latest wave. */
function labelledWaves(waves: readonly TrendWave[], step: number): ReadonlySet<number> {
	const widths = waves.flatMap(({ label, period }) => [
		textWidth(label, 13, 700),
		textWidth(period, 12.5, 400),
	]);
	const every = Math.max(1, Math.ceil((Math.max(0, ...widths) + 6) / step));
	const last = waves.length - 1;
	return new Set(waves.flatMap((_, index) => ((last - index) % every === 0 ? [index] : [])));
}

function waveLabel(
	waves: readonly TrendWave[],
	index: number,
	x: number,
	shown: ReadonlySet<number>,
	{ bottom }: TrendPlot,
): Text[] {
	const wave = waves[index];
	if (!wave) return [];
	const earlier = Array.from(shown).findLast((other) => other < index);
	const isRepeated = earlier !== undefined && waves[earlier]?.period === wave.period;
	const weight = index === waves.length - 1 ? 700 : 400;
	const face = { x, size: 12.5, align: 'center', fill: tokens.ink2 } as const;
	const period = { ...face, y: bottom + 34, text: isRepeated ? '' : wave.period };
	return [{ x, y: bottom + 18, text: wave.label, size: 13, weight, align: 'center' }, period];
}

/** The texts of the values, the marked waves first; a value that would touch another stays out. */
function valueTexts(waves: readonly TrendWave[], plot: TrendPlot): Text[] {
	const order = Array.from(waves.entries())
		.toReversed()
		.toSorted(([, a], [, b]) => Number(a.tone === 'plain') - Number(b.tone === 'plain'));
	const kept: Text[] = [];
	for (const [index, wave] of order) {
		const x = plot.left + (index + 0.5) * plot.step;
		const free = valueText(wave, x, plot).filter((text) => !kept.some((one) => touch(one, text)));
		kept.push(...free);
	}
	return kept;
}

function touch(a: Text, b: Text): boolean {
	return Math.abs(a.x - b.x) < halfWidth(a) + halfWidth(b) + 2 && Math.abs(a.y - b.y) < 17;
}

function halfWidth({ text, size = 14 }: Text): number {
	return textWidth(text, size, 700) / 2;
}

/** Under its interval, or over it for a good wave and where there is no room below. */
function valueText(wave: TrendWave, at: number, { y, left, right, bottom }: TrendPlot): Text[] {
	const { estimate, style, tone } = wave;
	if (!estimate || !wave.isLabelled || !isShown(style)) return [];
	const size = tone === 'plain' ? 13.5 : 16;
	const half = textWidth(estimate.text, size, 700) / 2;
	const x = Math.min(Math.max(at, left + half), right - half + 4);
	const below = placeAt(y, estimate.low) + size + 2;
	const isAbove = tone === 'good' || below > bottom - 3;
	const face = { text: estimate.text, halo: true, weight: 700, fill: tones[tone].text } as const;
	const place = { x, y: isAbove ? placeAt(y, estimate.high) - 7 : below, align: 'center' } as const;
	return [{ ...face, ...place, size, italic: style === 'indicative' }];
}

function absence({ style, hiddenText }: TrendWave, x: number, plot: TrendPlot): Text[] {
	if (isShown(style)) return [];
	const face = { text: hiddenText, size: 12.5, fill: tokens.ink2, align: 'center' } as const;
	const place = { x: x + 4.5, y: (plot.top + plot.bottom) / 2 };
	return [{ ...face, ...place, upright: true, halo: true, limit: plot.bottom - plot.top - 12 }];
}
