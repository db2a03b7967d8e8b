import * as vega from 'vega';
import { compile } from 'vega-lite';
import type { TopLevelSpec } from 'vega-lite';
import type { Drawing, Layer } from './drawing.ts';
import { drawnWidths } from './drawn-chart.ts';
import { textWidth } from './text-width.ts';
import type { VegaTextItem } from './vega-text-metrics.ts';

/** The Vega-Lite spec of a drawing without its rows: layer n reads the data set `dn`. */
export function vegaLiteSpec({ width, height, layers }: Drawing): TopLevelSpec {
	const spec = {
		$schema: 'https://vega.github.io/schema/vega-lite/v6.json',
		config: {
			aria: false,
			background: null,
			font: 'var(--font-text)',
			view: { stroke: null, fill: null },
		},
		width: drawnWidths[width],
		height,
		padding: 0,
		autosize: { type: 'none' },
		resolve: { scale: { x: 'independent', y: 'independent' } },
		layer: layers.map(({ mark, encoding }, index) => ({
			data: { name: `d${index}` },
			mark,
			encoding,
		})),
	};
	// Our layers are plainer than Vega-Lite's types; its compiler is the judge of them.
	return spec as unknown as TopLevelSpec;
}

const runtimes = new Map<string, vega.Runtime>();

/** Compiled specs are kept: most charts of a site differ in their rows only. */
function runtimeOf(drawing: Drawing): vega.Runtime {
	const spec = vegaLiteSpec(drawing);
	const key = JSON.stringify(spec);
	const known = runtimes.get(key);
	if (known) return known;
	const runtime = vega.parse(compile(spec, { logger: throwingLogger }).spec);
	runtimes.set(key, runtime);
	return runtime;
}

/**
 * The drawing as Vega serialises it. No address can be loaded and no warning passes: both throw.
 */
export async function drawSvg(drawing: Drawing): Promise<string> {
	vega.textMetrics.width = measureItem;
	vega.resetSVGDefIds();
	const view = new vega.View(runtimeOf(drawing), {
		renderer: 'none',
		loader: lockedLoader,
		logger: throwingLogger,
	});
	drawing.layers.forEach(({ rows }, index) => {
		view.data(
			`d${index}`,
			rows.map((row) => ({ ...finite(row) })),
		);
	});
	const svg = await view.toSVG();
	view.finalize();
	return svg;
}

/** Vega leaves out what has no place; a mark that silently goes missing is our bug. */
function finite(row: Layer['rows'][number]): Layer['rows'][number] {
	const lost = Object.entries(row).find(
		([, value]) => typeof value === 'number' && !Number.isFinite(value),
	);
	if (lost) throw new Error(`A mark of a chart has no place: its ${lost[0]} is ${lost[1]}`);
	return row;
}

function measureItem(item: VegaTextItem, text: string): number {
	const weight = Number(item.fontWeight ?? 400);
	const width = textWidth(
		text,
		item.fontSize ?? 11,
		weight >= 700 ? 700 : weight >= 600 ? 600 : 400,
	);
	return Math.min(width, item.limit || Infinity);
}

const refuse = (address: string): Promise<never> =>
	Promise.reject(new Error(`A chart may not load anything, and asked for ${address}`));

const lockedLoader: vega.Loader = {
	load: refuse,
	sanitize: refuse,
	http: refuse,
	file: refuse,
};

function complain(...parts: readonly unknown[]): never {
	throw new Error(`Vega warns of a chart: ${parts.map(String).join(' ')}`);
}

const throwingLogger = {
	level: (level?: number) => (level === undefined ? 2 : throwingLogger),
	error: complain,
	warn: complain,
	info: () => throwingLogger,
	debug: () => throwingLogger,
};
