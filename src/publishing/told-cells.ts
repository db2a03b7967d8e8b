import type { Estimate } from '../estimates/estimated-fact.ts';
import type { Fact, Status } from '../snapshot/fact.ts';
import { factOfEstimate, toldVaguely } from './fact-of-estimate.ts';
import type { Said } from './verdicts.ts';

/** An estimate and all that decides how it is told. */
export interface DecidedCell {
	readonly one: Estimate;
	readonly status: Status;
	readonly said: Said | undefined;
	/** Of a comparison, else ''. */
	readonly family: string;
	/** Whether it is told without what would be too precise. */
	readonly isVague: boolean;
}

/** An estimate and what is told of it. */
export interface ToldCell {
	readonly one: Estimate;
	readonly fact: Fact;
}

/** Estimates that have nothing to do with others, and what decides how they are told but for verdicts. */
export interface DecidedIsland {
	readonly estimates: readonly Estimate[];
	/** In their order. */
	readonly statuses: readonly Status[];
	/** In their order: the family that a comparison is tested in, else ''. */
	readonly families: readonly string[];
	/** Those that are told without what would be too precise. */
	readonly vague: ReadonlySet<Estimate>;
}

/** How the estimate at a place of an island is decided. */
export function decidedCell(
	{ statuses, families, vague }: DecidedIsland,
	at: number,
	one: Estimate,
	said: Said | undefined,
): DecidedCell {
	const [status = 'hidden', family = ''] = [statuses[at], families[at]];
	return { one, status, said, family, isVague: vague.has(one) };
}

/** The id of a fact about a word tells the word, so that nothing is left of it where it is hidden. */
export function isHiddenWord({ one, status }: Pick<DecidedCell, 'one' | 'status'>): boolean {
	return one.kind === 'derived' && one.word !== undefined && status === 'hidden';
}

/** How one is told. */
export function tellCell({ one, status, said, family, isVague }: DecidedCell): ToldCell {
	const fact = factOfEstimate(one, status, said, family);
	return { one, fact: isVague ? toldVaguely(fact) : fact };
}
