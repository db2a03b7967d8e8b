import type { Estimate } from '../../estimates/estimated-fact.ts';
import { factOfEstimate } from '../fact-of-estimate.ts';
import type { ToldGroup } from './told-group.ts';

/**
 * Whether all that an earlier version told of a group would read the same now; true where its values
 * are not at hand.
 */
export function figuresOf(estimates: readonly Estimate[]): (told: ToldGroup) => boolean {
	let values: Map<string, number | null> | null = null;
	return ({ figures }) => {
		if (figures === undefined) return true;
		values ??= new Map(
			estimates.map((one) => {
				const { id, value } = factOfEstimate(one, 'full', undefined);
				return [id, value];
			}),
		);
		const now = values;
		return [...figures].every(([id, value]) => !now.has(id) || now.get(id) === value);
	};
}
