import type { Layer } from './drawing.ts';
import type { Scale, Scales } from './scale.ts';

interface LayerForm<Item> {
	readonly mark: Layer['mark'];
	readonly encoding: Layer['encoding'];
	readonly row: (item: Item) => Layer['rows'][number];
}

/** One layer per distinct mark, in the order in which the marks first appear. */
export function layersByMark<Item>(
	items: readonly Item[],
	form: (item: Item) => LayerForm<Item>,
): Layer[] {
	const layers = new Map<string, Layer>();
	for (const item of items) {
		const { mark, encoding, row } = form(item);
		const key = JSON.stringify(mark);
		const rows = [...(layers.get(key)?.rows ?? []), row(item)];
		layers.set(key, { mark, encoding, rows });
	}
	return [...layers.values()];
}

function position(field: string, scale: Scale | undefined) {
	return {
		field,
		type: 'quantitative',
		axis: null,
		scale: scale ? { ...scale, zero: false, nice: false } : null,
	};
}

export function pointEncoding(scales: Scales) {
	return { x: position('x', scales.x), y: position('y', scales.y) };
}

export function spanEncoding(scales: Scales) {
	return { ...pointEncoding(scales), x2: { field: 'x2' }, y2: { field: 'y2' } };
}

/** A colour token that stands in the row itself, past every scale. */
export function asIs(field: string) {
	return { field, type: 'nominal', scale: null };
}
