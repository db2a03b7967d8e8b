import type { Estimate } from '../../estimates/estimated-fact.ts';
import { keptForEach } from '../kept-once-made.ts';
import type { Mentioned } from './mention.ts';
import { mentionsOf, type MentionContext } from './mentions.ts';

/** What numbers were found to tell of, whatever the rules are: that of the same number is the same. */
export class KnownMentions {
	private beside = '';
	private names: MentionContext['names'] | null = null;
	private mentioned: ((one: Estimate) => Mentioned) | null = null;

	/**
	 * As the function {@link mentionsOf}: found anew where other things are known of studies, or by other
	 * names, and else by the same function again.
	 */
	within(context: MentionContext): (one: Estimate) => Mentioned {
		const beside = JSON.stringify([...context.studies]);
		const isKnown = beside === this.beside && context.names === this.names;
		if (isKnown && this.mentioned !== null) return this.mentioned;
		this.beside = beside;
		this.names = context.names;
		this.mentioned = keptForEach((one) => mentionsOf(context, one));
		return this.mentioned;
	}
}
