import type { Fact } from './fact.ts';
import type { SnapshotCard } from './snapshot.ts';

/** A version as one looks a number up in it. */
export interface NumbersOfVersion {
	readonly card: Pick<SnapshotCard, 'studies'>;
	readonly byId: ReadonlyMap<string, Fact>;
}

/**
 * The same number in another version: of the same id, else, for one of a study's newest wave, the same
 * cut of what was the newest wave there. A comparison with an earlier wave has none but that of its id.
 */
export function sameNumber(
	fact: Fact,
	{ studies }: Pick<SnapshotCard, 'studies'>,
	other: NumbersOfVersion,
): Fact | undefined {
	const told = other.byId.get(fact.id);
	if (told !== undefined || fact.against.startsWith('wave.')) return told;
	const own = studies.find(({ id }) => id === fact.study) ?? studies[0];
	const its = other.card.studies.find(({ id }) => id === own?.id);
	const [now, then] = [own?.waves[0]?.id, its?.waves[0]?.id];
	if (now !== fact.wave || then === undefined) return undefined;
	return other.byId.get(idOfWave(fact.id, { from: then, to: now }));
}

/** The id of the same number in another wave: of `from` in place of `to`. */
export function idOfWave(
	id: string,
	{ from, to }: { readonly from: string; readonly to: string },
): string {
	const part = `|wave=${to}`;
	const at = id.indexOf(part);
	const end = at + part.length;
	if (at === -1 || (end < id.length && id[end] !== '|')) return id;
	return `${id.slice(0, at)}|wave=${from}${id.slice(end)}`;
}
