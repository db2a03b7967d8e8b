import { LastTime } from '../last-time.ts';
import type { ToldGroup, ToldNow } from './told-group.ts';

/** What a version told the last time: a group of which nothing is another is that one again. */
export class KnownTold {
	private readonly known = new LastTime<ToldGroup>();

	/** What a version tells those after it. */
	of(told: readonly ToldNow[], version: string): readonly ToldGroup[] {
		return this.known.during(() => told.map((one) => this.later(one, version)));
	}

	private later(now: ToldNow, version: string): ToldGroup {
		const { id, study, universe, where, n, accounts, persons, isShown, isSensitive } = now;
		const own = { id, study, version, universe, where, n, accounts, persons, isShown };
		const later = isSensitive === undefined ? own : { ...own, isSensitive };
		const before = this.known.get(id);
		return this.known.keep(id, before !== undefined && isSame(before, later) ? before : later);
	}
}

/** Cuts and people that were found before are the same ones. */
function isSame(before: ToldGroup, now: ToldGroup): boolean {
	return (
		before.study === now.study &&
		before.version === now.version &&
		before.universe === now.universe &&
		before.where === now.where &&
		before.n === now.n &&
		before.accounts === now.accounts &&
		before.persons === now.persons &&
		before.isShown === now.isShown &&
		before.isSensitive === now.isSensitive
	);
}
