import type { SvgElement, SvgNode } from './svg-tree.ts';

const ENDS: ReadonlySet<string> = new Set(['x1', 'y1', 'x2', 'y2']);

/**
 * Lines that follow each other and are painted alike as one path: a grid of a hundred lines is a hundred
 * elements otherwise. What is drawn, and in which order, stays the same.
 */
export function joinLines(nodes: readonly SvgNode[]): readonly SvgNode[] {
	const joined: SvgNode[] = [];
	for (const run of runsOf(nodes)) {
		const [first] = run;
		if (first === undefined) continue;
		const lines = run.filter(isLine);
		joined.push(lines.length > 1 ? pathOf(lines) : withJoined(first));
	}
	return joined;
}

function withJoined(node: SvgNode): SvgNode {
	if (typeof node === 'string' || node.children.length === 0) return node;
	return { ...node, children: joinLines(node.children) };
}

/** Lines that one path may draw, and everything else alone. */
function runsOf(nodes: readonly SvgNode[]): readonly (readonly SvgNode[])[] {
	const runs: SvgNode[][] = [];
	let last = '';
	for (const node of nodes) {
		const paint = isLine(node) ? paintOf(node) : '';
		if (paint !== '' && paint === last) runs.at(-1)?.push(node);
		else runs.push([node]);
		last = paint;
	}
	return runs;
}

function isLine(node: SvgNode): node is SvgElement {
	return typeof node === 'object' && node.name === 'line' && node.children.length === 0;
}

function paintOf({ attributes }: SvgElement): string {
	return JSON.stringify([...attributes].filter(([name]) => !ENDS.has(name)));
}

function pathOf(lines: readonly SvgElement[]): SvgElement {
	const [first] = lines;
	const paint = [...(first?.attributes ?? [])].filter(([name]) => !ENDS.has(name));
	const attributes = new Map([['d', lines.map(drawn).join('')], ...paint]);
	return { name: 'path', attributes, children: [] };
}

/** `M8 87H332` */
function drawn({ attributes }: SvgElement): string {
	const [x1, y1, x2, y2] = [...ENDS].map((name) => attributes.get(name) ?? '0');
	const start = `M${x1} ${y1}`;
	if (y1 === y2) return `${start}H${x2}`;
	return x1 === x2 ? `${start}V${y2}` : `${start}L${x2} ${y2}`;
}
