import type { DrawnChart, DrawnWidth } from '../charts/drawn-chart.ts';
import { drawnWidths } from '../charts/drawn-chart.ts';
import { parseSvg, writeSvg, type SvgElement, type SvgNode } from '../charts/svg-tree.ts';
import { textWidth, type Weight } from '../charts/text-width.ts';
import { wrapText } from '../charts/wrap-text.ts';
import type { FinishedFigure, LegendItem } from './finished-figure.ts';
import { legendMark } from './legend-mark.ts';
import { LIGHT_ACCENT, LIGHT_COLOURS, LIGHT_ON_ACCENT } from './light-colours.ts';

/** What a figure says beside its drawing: in a file it has to say it itself. */
export interface FigureWords {
	readonly title: string;
	readonly subtitle: string;
	/** Base, note, source, and that the data is invented or a draft. */
	readonly foot: string;
}

const FONT = "'Source Sans 3', 'Source Sans Pro', 'Segoe UI', Arial, sans-serif";
const PAD = 24;
const MOST_LINES = 6;
/** Text sizes with their line heights. */
const TITLE = { size: 20, weight: 700, step: 26, colour: '--c-ink' } as const;
const SUB = { size: 13, weight: 400, step: 18, colour: '--c-ink-2' } as const;
const LEGEND = { size: 13, step: 22, mark: 32, gap: 22 } as const;

/** Largest first. */
const WIDTHS: readonly DrawnWidth[] = ['full', 'wide', 'narrow'];

/**
 * A figure as an SVG file that stands by itself: its finding, subtitle, legend, drawing, base and source,
 * in the light colours, with the fonts named and not in it. Null where it is not drawn but a table.
 * @param accent the client's own, `#2c49b4`, or ''
 * @param onAccent what is written on it, or ''
 */
export function figureSvg(
	figure: Pick<FinishedFigure, 'chart' | 'legend'>,
	words: FigureWords,
	accent = '',
	onAccent = '',
): string | null {
	if (figure.chart === null) return null;
	const known = files.get(figure.chart) ?? new Map<string, string | null>();
	files.set(figure.chart, known);
	const key = JSON.stringify([words, figure.legend, accent, onAccent]);
	const file = known.get(key) ?? madeFile(figure, words, accent, onAccent);
	known.set(key, file);
	return file;
}

/** Audiences that see the same chart with the same words are given the same file. */
const files = new WeakMap<DrawnChart, Map<string, string | null>>();

function madeFile(
	{ chart, legend }: Pick<FinishedFigure, 'chart' | 'legend'>,
	words: FigureWords,
	accent: string,
	onAccent: string,
): string | null {
	const widest = WIDTHS.map((width) => chart?.variants.find((one) => one.width === width)).find(
		(variant) => variant !== undefined,
	);
	if (!widest) return null;
	const drawing = parseSvg(widest.svg);
	const width = drawnWidths[widest.width];
	const height = Number(drawing.attributes.get('viewBox')?.split(' ')[3] ?? 0);
	const head = [...lines(words.title, TITLE, 0, width), ...lines(words.subtitle, SUB, 0, width)];
	const texts = stacked(head, 0);
	const keys = legendRow(legend, texts.height + 8, width);
	const top = keys.height + 14;
	const foot = stacked(lines(words.foot, SUB, 0, width), top + height + 16);
	const inner = element(
		'g',
		[['transform', `translate(${PAD},${PAD})`]],
		[
			...texts.nodes,
			...keys.nodes,
			element('g', [['transform', `translate(0,${top})`]], drawing.children),
			...foot.nodes,
		],
	);
	const root = framed(inner, width + 2 * PAD, Math.ceil(foot.height + 2 * PAD), words.title);
	return `${writeSvg(inLight(root, { accent: accent || LIGHT_ACCENT, onAccent: onAccent || LIGHT_ON_ACCENT }))}\n`;
}

/** A picture with a size, a name and a ground, so that it can be read wherever it is put. */
function framed(inner: SvgElement, width: number, height: number, title: string): SvgElement {
	return element(
		'svg',
		[
			['xmlns', 'http://www.w3.org/2000/svg'],
			['viewBox', `0 0 ${width} ${height}`],
			['width', String(width)],
			['height', String(height)],
			['role', 'img'],
			['aria-label', title],
			['font-family', FONT],
			['font-size', '14'],
			['fill', 'none'],
		],
		[
			element('title', [], [title]),
			element('rect', [
				['width', '100%'],
				['height', '100%'],
				['fill', 'var(--bg)'],
			]),
			inner,
		],
	);
}

interface Line {
	readonly text: string;
	readonly style: { size: number; weight: Weight; step: number; colour: string };
}

function lines(text: string, style: Line['style'], from: number, width: number): readonly Line[] {
	if (text === '') return [];
	return wrapText(text, width - from, style.size, style.weight, MOST_LINES).map((line) => ({
		text: line,
		style,
	}));
}

/** Lines below each other; `height` is where the last one ends. */
function stacked(all: readonly Line[], top: number) {
	let y = top;
	const nodes = all.map(({ text, style }) => {
		y += style.step;
		return textAt(text, 0, y - style.step * 0.28, style);
	});
	return { nodes, height: y };
}

function legendRow(items: readonly LegendItem[], top: number, width: number) {
	if (items.length === 0) return { nodes: [], height: top - 8 };
	let [x, y] = [0, top];
	const nodes = items.flatMap(({ label, ...item }) => {
		const mark = item.shape === 'none' ? 0 : LEGEND.mark;
		const wide = mark + textWidth(label, LEGEND.size, 400);
		if (x > 0 && x + wide > width) [x, y] = [0, y + LEGEND.step];
		const at = [x, y] as const;
		x += wide + LEGEND.gap;
		return [
			...legendMark(item, at[0], at[1]),
			textAt(label, at[0] + mark, at[1] + 12.5, { ...SUB, colour: '--c-ink' }),
		];
	});
	return { nodes, height: y + LEGEND.step };
}

function textAt(text: string, x: number, y: number, style: Omit<Line['style'], 'step'>) {
	return element(
		'text',
		[
			['x', String(Math.round(x * 10) / 10)],
			['y', String(Math.round(y * 10) / 10)],
			['font-size', String(style.size)],
			...(style.weight === 400 ? [] : [['font-weight', String(style.weight)] as const]),
			['fill', `var(${style.colour})`],
		],
		[text],
	);
}

/** Every token as its light value, and every text as wide as it was measured, in whatever font it is shown. */
/** The client's own colours in the light theme. */
interface Own {
	readonly accent: string;
	readonly onAccent: string;
}

function inLight(node: SvgNode, own: Own): SvgNode {
	if (typeof node === 'string') return node;
	const attributes = new Map(
		Array.from(node.attributes, ([name, value]) => [name, lightValue(value, own)] as const),
	);
	if (node.name === 'text') for (const [name, value] of measured(node)) attributes.set(name, value);
	return { ...node, attributes, children: node.children.map((child) => inLight(child, own)) };
}

/** One without a light value is our own mistake. */
function lightValue(value: string, { accent, onAccent }: Own): string {
	const token = /^var\((--[a-z0-9-]+)\)$/.exec(value)?.[1];
	if (token === undefined) return value;
	if (token.startsWith('--accent')) return accent;
	if (token === '--brand-ink') return onAccent;
	const colour = LIGHT_COLOURS[token];
	if (colour === undefined) throw new Error(`No light colour for ${token}`);
	return colour;
}

/** Who has not the font would else see texts run into each other. */
function measured({ attributes, children }: SvgElement): readonly (readonly [string, string])[] {
	const [text] = children;
	if (children.length !== 1 || typeof text !== 'string' || text.trim().length < 2) return [];
	const written = Number(attributes.get('font-weight') ?? 400);
	const weight: Weight = written >= 700 ? 700 : written >= 600 ? 600 : 400;
	const width = textWidth(text, Number(attributes.get('font-size') ?? 14), weight);
	return [
		['textLength', String(Math.round(width * 10) / 10)],
		['lengthAdjust', 'spacingAndGlyphs'],
	];
}

function element(
	name: string,
	attributes: readonly (readonly [string, string])[],
	children: readonly SvgNode[] = [],
): SvgElement {
	return { name, attributes: new Map(attributes), children };
}
