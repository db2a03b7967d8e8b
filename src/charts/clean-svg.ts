import { joinLines } from './join-lines.ts';
import type { SvgElement, SvgNode } from './svg-tree.ts';
import { parseSvg, writeSvg } from './svg-tree.ts';
import { tokens } from './tokens.ts';

export interface SvgFrame {
	/** Prefix of the ids inside the svg. */
	readonly id: string;
	readonly label: string;
	/** In units of the drawing. */
	readonly width: number;
	readonly height: number;
}

const paint = [
	'fill',
	'stroke',
	'stroke-width',
	'stroke-dasharray',
	'stroke-linecap',
	'stroke-linejoin',
	'paint-order',
];
const face = ['text-anchor', 'font-size', 'font-weight', 'font-style'];
/** Everything that a drawing may hold, per element. Anything else of Vega's stops the build. */
const allowed: ReadonlyMap<string, ReadonlySet<string>> = new Map([
	['g', new Set(['transform'])],
	['path', new Set(['d', 'transform', ...paint])],
	['line', new Set(['x1', 'y1', 'x2', 'y2', 'transform', ...paint])],
	['text', new Set(['x', 'y', 'transform', ...face, ...paint])],
]);

/** What Vega writes and a reader does not need: our label and the style sheet say it once. */
const unneeded = new Set(['class', 'role', 'aria-roledescription', 'aria-hidden', 'font-family']);

/**
 * Vega's SVG as it goes into a page: a labelled image with a view box and no size, without groups
 * that do nothing, with the hatch as a pattern. Only listed elements and attributes pass and only
 * paints that are tokens or our own pattern; the rest throws.
 */
export function cleanSvg(svg: string, frame: SvgFrame): string {
	const body = joinLines(parseSvg(svg).children.flatMap((child) => cleanNode(child, frame)));
	const root = element('svg', [
		['class', `w${frame.width}`],
		['viewBox', `0 0 ${frame.width} ${frame.height}`],
		['role', 'img'],
		['aria-label', frame.label],
		['fill', 'none'],
	]);
	return writeSvg({ ...root, children: [...hatchFor(body, frame), ...body] });
}

function cleanNode(node: SvgNode, frame: SvgFrame): SvgNode[] {
	if (typeof node === 'string') return [node];
	const { name, attributes } = node;
	if (['background', 'foreground'].includes(attributes.get('class') ?? '')) return [];
	const children = node.children.flatMap((child) => cleanNode(child, frame));
	const kept = cleanAttributes(node, frame);
	if (name === 'g' && kept.size === 0) return children;
	return [{ name, attributes: kept, children }];
}

function cleanAttributes(node: SvgElement, frame: SvgFrame): ReadonlyMap<string, string> {
	const names = allowed.get(node.name);
	if (!names) throw new Error(`A chart may not hold the element <${node.name}>`);
	const kept = new Map<string, string>();
	for (const [name, value] of placed(node)) {
		if (unneeded.has(name) || isDefault(node.name, name, value)) continue;
		if (!names.has(name)) throw new Error(`A chart may not hold ${name} in <${node.name}>`);
		kept.set(name, cleanValue(name, value, frame));
	}
	if (node.name === 'text' && kept.has('stroke')) {
		kept.set('paint-order', 'stroke').set('stroke-linejoin', 'round');
	}
	return kept;
}

/** Attributes with a plain translation folded into the coordinates where the element has any. */
function placed({ name, attributes }: SvgElement): ReadonlyMap<string, string> {
	const move = /^translate\((-?[\d.e-]+),(-?[\d.e-]+)\)$/u.exec(attributes.get('transform') ?? '');
	if (!move || (name !== 'text' && name !== 'line')) return attributes;
	const [x, y] = [Number(move[1]), Number(move[2])];
	const rest = Array.from(attributes).filter(([key]) => !['transform', 'x2', 'y2'].includes(key));
	const number = (key: string) => Number(attributes.get(key) ?? 0);
	const place: [string, number][] =
		name === 'text'
			? [
					['x', x],
					['y', y],
				]
			: [
					['x1', x],
					['y1', y],
					['x2', x + number('x2')],
					['y2', y + number('y2')],
				];
	return new Map([...place.map(([key, value]) => [key, String(value)] as const), ...rest]);
}

function isDefault(owner: string, name: string, value: string): boolean {
	if (owner === 'g' && name !== 'transform') return true;
	if (name === 'transform') return value === 'translate(0,0)';
	if (name === 'opacity') return value === '1';
	if (name === 'font-size') return value === '14px';
	if (name === 'font-weight') return value === '400';
	return name === 'text-anchor' && value === 'start';
}

function cleanValue(name: string, value: string, frame: SvgFrame): string {
	if (name === 'fill' || name === 'stroke') return cleanPaint(value, frame);
	if (name === 'font-size') return value.replace(/px$/u, '');
	if (name === 'font-weight' || name === 'font-style' || name === 'text-anchor') return value;
	return value.replace(/-?\d+(?:\.\d+)?(?:e-?\d+)?/gu, (number) => short(Number(number)));
}

function short(number: number): string {
	const rounded = Math.round(number * 100) / 100;
	return String(rounded === 0 ? 0 : rounded);
}

function cleanPaint(value: string, frame: SvgFrame): string {
	if (value === tokens.hatch) return `url(#${hatchId(frame)})`;
	if (value === 'none' || /^var\(--[a-z0-9-]+\)$/u.test(value)) return value;
	throw new Error(`A chart may be painted with tokens only, not with ${value}`);
}

function hatchId({ id, width }: SvgFrame): string {
	return `${id}-w${width}-hatch`;
}

function hatchFor(body: readonly SvgNode[], frame: SvgFrame): SvgElement[] {
	const paintOf = `url(#${hatchId(frame)})`;
	const isHatched = (node: SvgNode): boolean =>
		typeof node === 'object' &&
		(node.attributes.get('fill') === paintOf || node.children.some(isHatched));
	if (!body.some(isHatched)) return [];
	const line = element('path', [
		['d', 'M0 0V6'],
		['stroke', tokens.pale],
		['stroke-width', '3'],
	]);
	const pattern = element('pattern', [
		['id', hatchId(frame)],
		['width', '6'],
		['height', '6'],
		['patternUnits', 'userSpaceOnUse'],
		['patternTransform', 'rotate(45)'],
	]);
	return [{ ...element('defs', []), children: [{ ...pattern, children: [line] }] }];
}

function element(name: string, attributes: readonly (readonly [string, string])[]): SvgElement {
	return { name, attributes: new Map(attributes), children: [] };
}
