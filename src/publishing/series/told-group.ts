import type { Where } from '../hiding/group.ts';

/** People whose number has been told by a version, or was hidden there. */
export interface ToldGroup {
	/** Of its universe and cut, the same in any version. */
	readonly id: string;
	readonly study: string;
	/** `<report>/<version>` */
	readonly version: string;
	/** What they answered: numbers of one universe add up. */
	readonly universe: string;
	/** What they are cut by. */
	readonly where: Where;
	readonly n: number;
	/** Null where accounts are not told. */
	readonly accounts: number | null;
	/**
	 * Codes into the persons of the responses, ascending. Who is there no more has a code above all of
	 * them; who answers otherwise now counts as gone and come. Null where only n is known.
	 */
	readonly persons: readonly number[] | null;
	/** False: hidden then. */
	readonly isShown: boolean;
	/** Whether nothing might be told of them by themselves then. */
	readonly isSensitive?: boolean;
	/** Account of a person; left out where that is not known. */
	readonly accountOf?: ((person: number) => number) | undefined;
	/** Values that were told of them by fact id, where only these are known. */
	readonly figures?: ReadonlyMap<string, number | null> | undefined;
}

/** What a version tells of people; whoever hands it on names the version. */
export interface ToldNow extends Omit<ToldGroup, 'version' | 'accountOf' | 'figures'> {
	/** A number for each of the persons that tells what they answered; null where that is not known. */
	readonly answers: (() => readonly number[]) | null;
}
