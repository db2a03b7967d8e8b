import { cleanSvg } from './clean-svg.ts';
import { drawSvg } from './draw-svg.ts';
import type { Chart } from './drawing.ts';
import { drawnWidths, type DrawnChart } from './drawn-chart.ts';
import { plainText } from './plain-text.ts';

/**
 * Draws every width of a chart; the same chart gives the same bytes, on any machine.
 * Throws when the id is not usable in an address or Vega warns of anything.
 */
export async function drawAllWidths(chart: Chart): Promise<DrawnChart> {
	if (!/^[a-z][a-z0-9-]*$/u.test(chart.id)) throw new Error(`Not an id for a chart: ${chart.id}`);
	const variants: DrawnChart['variants'][number][] = [];
	for (const drawing of chart.drawings) {
		const raw = await drawSvg(drawing);
		const frame = {
			id: chart.id,
			label: plainText(chart.label),
			width: drawnWidths[drawing.width],
			height: drawing.height,
		};
		variants.push({ width: drawing.width, svg: cleanSvg(raw, frame) });
	}
	return { variants };
}
