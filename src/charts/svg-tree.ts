/** An element of an SVG with its attributes in order, or a text (decoded). */
export type SvgNode = SvgElement | string;

export interface SvgElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: readonly SvgNode[];
}

const token =
	/<\/([a-zA-Z]+)>|<([a-zA-Z]+)((?:\s+[a-zA-Z][a-zA-Z0-9:-]*="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const attribute = /([a-zA-Z][a-zA-Z0-9:-]*)="([^"<]*)"/gu;

interface OpenElement {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
	readonly children: SvgNode[];
}

/**
 * Parses the SVG that Vega writes: elements, double-quoted attributes and text, and nothing else.
 * Throws on anything more (comments, instructions, CDATA, stray `<`).
 */
export function parseSvg(svg: string): SvgElement {
	const open: OpenElement[] = [{ name: '', attributes: new Map(), children: [] }];
	let at = 0;
	for (const found of svg.matchAll(token)) {
		at = found.index + found[0].length;
		const [, closed, opened, attributes = '', empty, text] = found;
		if (text !== undefined) open.at(-1)?.children.push(decode(text));
		if (opened !== undefined) open.push(elementOf(opened, attributes));
		if (closed !== undefined && open.at(-1)?.name !== closed) throw new Error(broken(svg, at));
		if (closed !== undefined || empty === '/') closeLast(open);
	}
	const root = open[0]?.children[0];
	if (at !== svg.length || open.length !== 1 || typeof root !== 'object') {
		throw new Error(broken(svg, at));
	}
	return root;
}

function elementOf(name: string, attributes: string): OpenElement {
	const pairs = Array.from(attributes.matchAll(attribute), ([, key = '', value = '']) => {
		return [key, decode(value)] as const;
	});
	return { name, attributes: new Map(pairs), children: [] };
}

function closeLast(open: OpenElement[]): void {
	const last = open.pop();
	if (last) open.at(-1)?.children.push(last);
}

function broken(svg: string, at: number): string {
	return `Vega wrote an SVG we cannot read, near "${svg.slice(Math.max(0, at - 20), at + 40)}"`;
}

/** Writes a tree as text, with everything escaped that could end a text or an attribute. */
export function writeSvg(node: SvgNode): string {
	if (typeof node === 'string') return encode(node);
	const attributes = Array.from(node.attributes, ([key, value]) => ` ${key}="${encode(value)}"`);
	const start = `<${node.name}${attributes.join('')}`;
	if (node.children.length === 0) return `${start}/>`;
	return `${start}>${node.children.map(writeSvg).join('')}</${node.name}>`;
}

function encode(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;')
		.replaceAll("'", '&#39;');
}

function decode(text: string): string {
	return text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}
