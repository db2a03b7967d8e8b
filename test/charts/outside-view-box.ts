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

/** Pairs of texts of an svg whose boxes lie over each other. */
export function overlappingTexts(svg: string): string[] {
	const texts = elements(parseSvg(svg), 'text').map((text) => ({
		words: wordsOf(text),
		...boxOf(text),
	}));
	return texts.flatMap((one, at) =>
		texts.slice(at + 1).flatMap((other) => {
			const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
			const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
			return across > 0.5 && down > 0.5 && one.words !== other.words
				? [`${one.words} / ${other.words}`]
				: [];
		}),
	);
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
