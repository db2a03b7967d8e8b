/** A linear scale: values from one end of the domain to the other lie along the range, in units. */
export interface Scale {
	readonly domain: readonly [number, number];
	readonly range: readonly [number, number];
}

/** The scales of a layer. A direction without one is already in units of the drawing. */
export interface Scales {
	readonly x?: Scale;
	readonly y?: Scale;
}

export function valueAt(scale: Scale, value: number): number {
	const [low, high] = scale.domain;
	const [start, end] = scale.range;
	return start + ((value - low) / (high - low)) * (end - start);
}

export function clampTo(domain: readonly [number, number], value: number): number {
	return Math.min(Math.max(value, domain[0]), domain[1]);
}

/** Where a value is drawn: outside the domain at its edge. */
export function placeAt(scale: Scale, value: number): number {
	return valueAt(scale, clampTo(scale.domain, value));
}
