import type { Spot } from './place-labels.ts';

/** A dot, in units. */
interface RoundSpot extends Spot {
	readonly radius: number;
}

/** Dots of one place need a few rounds, a row of them some more. */
const MOST_ROUNDS = 200;
/** Nearer to the distance wanted is near enough, in units. */
const NEAR_ENOUGH = 0.1;

/**
 * Moves dots that would cover each other apart until each is seen whole, no farther than that takes: dots of
 * one place side by side in their order, others away from each other. The same dots give the same places.
 */
export function spreadDots(dots: readonly RoundSpot[]): readonly Spot[] {
	const spots = dots.map(({ x, y }) => ({ x, y }));
	for (let round = 0; round < MOST_ROUNDS; round += 1) {
		if (!pushAll(spots, dots)) break;
	}
	return spots;
}

/** Whether any was pushed. */
function pushAll(spots: { x: number; y: number }[], dots: readonly RoundSpot[]): boolean {
	let isPushed = false;
	spots.forEach((one, at) => {
		spots.slice(at + 1).forEach((other, further) => {
			const wanted = (dots[at]?.radius ?? 0) + (dots[at + 1 + further]?.radius ?? 0);
			const [across, down] = [other.x - one.x, other.y - one.y];
			const distance = Math.hypot(across, down);
			if (distance >= wanted - NEAR_ENOUGH) return;
			const push = (wanted - distance) / 2;
			const [x, y] = distance === 0 ? [1, 0] : [across / distance, down / distance];
			one.x -= x * push;
			one.y -= y * push;
			other.x += x * push;
			other.y += y * push;
			isPushed = true;
		});
	});
	return isPushed;
}
