import type { ToldGroup, ToldNow } from './told-group.ts';

/** What a version told: of what is told again the same group again. */
export class KnownTold {
	private readonly known = new WeakMap<ToldNow, ToldGroup>();
	private readonly version: string;

	/** @param version `<report>/<version>` */
	constructor(version: string) {
		this.version = version;
	}

	/** What the version tells those after it. */
	of(told: readonly ToldNow[]): readonly ToldGroup[] {
		return told.map((one) => this.later(one));
	}

	private later(now: ToldNow): ToldGroup {
		const before = this.known.get(now);
		if (before !== undefined) return before;
		const later = toldBy(this.version, now);
		this.known.set(now, later);
		return later;
	}
}

function toldBy(version: string, now: ToldNow): ToldGroup {
	const { id, study, universe, where, n, accounts, persons, isShown, isSensitive } = now;
	if (isSensitive === undefined)
		return { id, study, version, universe, where, n, accounts, persons, isShown };
	return { id, study, version, universe, where, n, accounts, persons, isShown, isSensitive };
}
