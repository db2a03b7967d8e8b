import type { Estimate } from '../../estimates/estimated-fact.ts';
import type { Mentioned } from './mention.ts';
import { mentionsOf, type MentionContext } from './mentions.ts';

/** What numbers were found to tell of, whatever the rules are: that of the same number is the same. */
export class KnownMentions {
	private known = new WeakMap<Estimate, Mentioned>();
	private beside = '';
	private names: MentionContext['names'] | null = null;

	/** As the function {@link mentionsOf}: found anew where other things are known of studies, or by other names. */
	within(context: MentionContext): (one: Estimate) => Mentioned {
		const beside = JSON.stringify([...context.studies]);
		if (beside !== this.beside || context.names !== this.names) this.known = new WeakMap();
		this.beside = beside;
		this.names = context.names;
		return (one) => {
			const same = this.known.get(one);
			if (same !== undefined) return same;
			const own = mentionsOf(context, one);
			this.known.set(one, own);
			return own;
		};
	}
}
