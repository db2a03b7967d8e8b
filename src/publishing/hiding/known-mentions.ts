import type { Estimate } from '../../estimates/estimated-fact.ts';
import type { Mentioned } from './mention.ts';
import { mentionsOf, type MentionContext } from './mentions.ts';

/** What numbers were found to tell of by the same rules: that of the same number is the same. */
export class KnownMentions {
	private known = new WeakMap<Estimate, Mentioned>();
	private beside = '';

	/** As the function {@link mentionsOf}, of numbers that stand beside the same roles and weights. */
	within(context: MentionContext): (one: Estimate) => Mentioned {
		const beside = JSON.stringify([[...context.rolesOf], [...context.twins]]);
		if (beside !== this.beside) this.known = new WeakMap();
		this.beside = beside;
		return (one) => {
			const same = this.known.get(one);
			if (same !== undefined) return same;
			const own = mentionsOf(context, one);
			this.known.set(one, own);
			return own;
		};
	}
}
