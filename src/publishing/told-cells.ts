import type { Estimate } from '../estimates/estimated-fact.ts';
import { compareTexts } from '../problem.ts';
import type { Fact, Status } from '../snapshot/fact.ts';
import { factOfEstimate, toldVaguely } from './fact-of-estimate.ts';
import { familyOf } from './family.ts';
import type { PublishingRules } from './publishing-rules.ts';
import type { ClassedEstimate, Said } from './verdicts.ts';

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

/** What is known of how estimates are told. */
interface Decisions {
	readonly said: ReadonlyMap<Estimate, Said>;
	readonly vague: ReadonlySet<Estimate>;
	readonly rules: (study: string) => PublishingRules;
}

/** How each estimate is told of which there is a fact. */
export function decidedCells(
	classed: readonly ClassedEstimate[],
	{ said, vague, rules }: Decisions,
): readonly DecidedCell[] {
	return classed
		.filter((cell) => !isHiddenWord(cell))
		.map(({ one, status }) => ({
			one,
			status,
			said: said.get(one),
			family: familyIn(one, rules),
			isVague: vague.has(one),
		}));
}

/** The family that a comparison is tested in, else ''. */
function familyIn(one: Estimate, rules: (study: string) => PublishingRules): string {
	const isTested = one.kind === 'comparison' || one.kind === 'derived';
	return isTested ? familyOf(one, rules(studyOf(one)).headline) : '';
}

function studyOf(one: Estimate): string {
	return one.kind === 'derived' ? one.study : one.cell.study;
}

/** The id of a fact about a word tells the word, so that nothing is left of it where it is hidden. */
export function isHiddenWord({ one, status }: ClassedEstimate): boolean {
	return one.kind === 'derived' && one.word !== undefined && status === 'hidden';
}

/** The facts of estimates, sorted by id in code-unit order. */
export function tellCells(cells: readonly DecidedCell[]): readonly ToldCell[] {
	return cells.map(tellCell).toSorted((a, b) => compareTexts(a.fact.id, b.fact.id));
}

/** How one is told. */
export function tellCell({ one, status, said, family, isVague }: DecidedCell): ToldCell {
	const fact = factOfEstimate(one, status, said, family);
	return { one, fact: isVague ? toldVaguely(fact) : fact };
}
