import type { SvgElement, SvgNode } from '../../src/charts/svg-tree.ts';
import { parseSvg } from '../../src/charts/svg-tree.ts';
import { textWidth } from '../../src/charts/text-width.ts';

/** The texts of an svg that leave its view box, measured with the font's own advance table. */
export function textsOutsideViewBox(svg: string): string[] {
	const root = parseSvg(svg);
	const [, , width = 0, height = 0] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number);
	return elements(root, 'text')
		.filter((text) => {
			const { left, right, top, bottom } = boxOf(text);
			return left < -0.01 || right > width + 0.01 || top < 0 || bottom > height;
		})
		.map(wordsOf);
}

export function elements(node: SvgNode, name: string): SvgElement[] {
	if (typeof node === 'string') return [];
	const inside = node.children.flatMap((child) => elements(child, name));
	return node.name === name ? [node, ...inside] : inside;
}

export function wordsOf({ children }: SvgElement): string {
	return children.filter((child) => typeof child === 'string').join('');
}

function boxOf(text: SvgElement) {
	const size = Number(text.attributes.get('font-size') ?? 14);
	const weight = text.attributes.get('font-weight') ?? '400';
	const width = textWidth(
		wordsOf(text),
		size,
		weight === '700' ? 700 : weight === '600' ? 600 : 400,
	);
	const anchor = text.attributes.get('text-anchor') ?? 'start';
	const before = { start: 0, middle: width / 2, end: width }[anchor] ?? Number.NaN;
	const [up, down] = [size * 0.75, size * 0.22];
	const turned = /^translate\(([\d.]+),([\d.]+)\) rotate\(270\)$/u.exec(
		text.attributes.get('transform') ?? '',
	);
	if (turned) {
		const [x, y] = [Number(turned[1]), Number(turned[2])];
		return { left: x - up, right: x + down, top: y - width + before, bottom: y + before };
	}
	const [x, y] = [Number(text.attributes.get('x')), Number(text.attributes.get('y'))];
	return { left: x - before, right: x - before + width, top: y - up, bottom: y + down };
}
