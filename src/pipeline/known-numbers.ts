import type { DerivedEstimate, Estimate } from '../estimates/estimated-fact.ts';
import { LastTime } from '../publishing/last-time.ts';
import { inputText } from './input-text.ts';

/**
 * Derived numbers that were made the last time: one that says the same of the same people again is the
 * same one again, so that whatever was made of it may be kept.
 */
export class KnownNumbers {
	private readonly known = new LastTime<DerivedEstimate>();
	private readonly texts = new WeakMap<DerivedEstimate, string>();

	/** The estimates that are made, each as it was made the last time where that is the same. */
	same(make: () => readonly Estimate[]): readonly Estimate[] {
		return this.known.during(() =>
			make().map((one) => (one.kind === 'derived' ? this.sameNumber(one) : one)),
		);
	}

	private sameNumber(one: DerivedEstimate): DerivedEstimate {
		const text = this.texts.get(one) ?? inputText(one);
		this.texts.set(one, text);
		const before = this.known.get(text);
		return this.known.keep(text, before !== undefined && areOfSame(before, one) ? before : one);
	}
}

function areOfSame({ persons: some }: DerivedEstimate, { persons: others }: DerivedEstimate) {
	if (some === undefined || others === undefined) return some === others;
	const [own, theirs] = [some(), others()];
	return own.length === theirs.length && own.every((person, at) => person === theirs[at]);
}
