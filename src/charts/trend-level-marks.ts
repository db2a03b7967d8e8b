import type { Layer } from './drawing.ts';
import { rects, rules } from './marks.ts';
import { clampTo, placeAt } from './scale.ts';
import { spreadApart } from './spread-apart.ts';
import type { Text } from './texts.ts';
import { tokens } from './tokens.ts';
import { levelsOf, LEVEL_GAP, LEVEL_WIDTH, levelWords } from './trend-level-words.ts';
import type { TrendPlot } from './trend-plot.ts';
import type { TrendProps } from './trend-props.ts';

/** From the baseline of one level's words to the next. */
const LINE = 15;

/** The band of usual waves with its edges, and the line of the usual level. */
export function usualBand({ usual }: TrendProps, { x, y }: TrendPlot): Layer[] {
	if (!usual) return [];
	const [low, high] = [clampTo(y.domain, usual.low.at), clampTo(y.domain, usual.high.at)];
	const ends = { x: x.domain[0], x2: x.domain[1] };
	const centre = clampTo(y.domain, usual.centre.at);
	const edge = { ...ends, stroke: tokens.context, width: 1, dash: [2, 3] };
	return [
		...rects([{ ...ends, y: low, y2: high, fill: tokens.band }], { x, y }),
		...rules(
			[
				...[low, high].map((at) => ({ ...edge, y: at, y2: at })),
				{ ...ends, y: centre, y2: centre, stroke: tokens.context, width: 1.4 },
			],
			{ x, y },
		),
	];
}

export function targetLine({ target }: TrendProps, { x, y }: TrendPlot): Layer[] {
	if (!target) return [];
	const at = clampTo(y.domain, target.at);
	const ends = { x: x.domain[0], x2: x.domain[1], y: at, y2: at };
	return rules([{ ...ends, stroke: tokens.accent, width: 1.5, dash: [6, 4] }], { x, y });
}

/** Each level's words at the right of its line, kept apart from each other. */
export function levelTexts(props: TrendProps, { y, right, top, bottom, width }: TrendPlot): Text[] {
	const levels = levelsOf(props);
	const wanted = levels.map(({ at }) => placeAt(y, at) + 4);
	const places = spreadApart(wanted, LINE, top, bottom + 4);
	return levels.map((level, index) => ({
		x: right + LEVEL_GAP[width],
		y: places[index] ?? 0,
		text: levelWords(level, width),
		size: 12.5,
		limit: LEVEL_WIDTH[width] - LEVEL_GAP[width],
		...(level === props.target ? { weight: 600, fill: tokens.accentText } : { fill: tokens.ink2 }),
	}));
}
