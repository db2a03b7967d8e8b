import type { Fact } from '../../src/snapshot/fact.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';

/** Words that say of one thing that it is more, less or otherwise than another. */
const DIRECTION =
	/\b(higher|lower|highest|lowest|rose|fell|more than|fewer than|outnumber|above|below|more often|most closely|differs?|moved|missed|met,|ahead|behind|better|worse|stronger|weaker|places?|repair|protect|comes from|falls? short|exceeds?|less often|weighs most|the rise|the fall)\b/iu;
const DENIAL =
	/cannot be|can it be|can a difference|no clear|^none of|^nothing moved|anything from|not (told|known|measured)|hidden to protect|no touchpoint lies|no number is told|had to|would have to|it takes|at least one touchpoint failed|not clearly|no number is clearly/iu;
/** What an interval of its own may say, of a level without any comparison. */
const LEVEL = /outnumber|more than half|fewer than half|(above|below) zero in/iu;
const GAP =
	/^experience (?:falls short of|exceeds) expectation at (all )?(\d+|the one)(?: of (\d+))? touchpoints?(?: and exceeds it at (\d+))?$/iu;
/** Both sides of a count of accounts, which is no verdict and says none. */
const COUNTED = /^in \d+ of \d+ accounts the contact person scores higher .+, in \d+ lower$/iu;

/** Names that say where something is, and what others wrote: none says which is more. */
const NAMES = /lower level|upper level|“[^”]*”/giu;

/** The parts of English sentences that say a direction; each part says something of its own. */
export function directedIn(said: readonly string[]): readonly string[] {
	return said
		.flatMap((sentence) => sentence.split('; '))
		.filter((part) => DIRECTION.test(part.replaceAll(NAMES, '')) && !DENIAL.test(part));
}

/** Whether it tells a level by its own interval, and no comparison. */
export function isLevel(part: string): boolean {
	return LEVEL.test(part);
}

/** Whether it counts accounts of both sides. */
export function isCount(part: string): boolean {
	return COUNTED.test(part);
}

/** Whether it tells a place among suppliers, by the interval of ranks. */
export function isRank(part: string): boolean {
	return /is in place \d+ of|between places \d+ and \d+ of/u.test(part);
}

/** Whether it tells a touchpoint by its corner of the map, in which both of its intervals lie whole. */
export function isCorner(part: string): boolean {
	return /^(repair first|protect)\b/iu.test(part);
}

/** Whether it tells a rule, and nothing of the answers: who is stale, from how many people on something is told. */
export function isRule(part: string): boolean {
	return /^stale is who|it takes \d+ to say|^counted are (?:touchpoints|cells) where|^only a clear difference counts/iu.test(
		part,
	);
}

/** How many intervals of gaps it says to lie off zero, and of how many; null where it is about none. */
export function gapCount(part: string): { readonly off: number; readonly of: number } | null {
	const [found, all, first = '', of, above = '0'] = GAP.exec(part) ?? [];
	if (found === undefined) return null;
	const below = first === 'the one' ? 1 : Number(first);
	return { off: below + Number(above), of: all || first === 'the one' ? below : Number(of) };
}

/** Whether a verdict says which is more. */
export function isTold({ verdict }: Fact): boolean {
	return verdict === 'up' || verdict === 'down';
}

/** The same snapshot as if some of what it tells had not been told. */
export function untold(snapshot: Snapshot, isWithdrawn: (fact: Fact) => boolean): Snapshot {
	const facts = snapshot.facts.map((fact): Fact =>
		isTold(fact) && isWithdrawn(fact) ? { ...fact, verdict: 'no-clear-change' } : fact,
	);
	return { ...snapshot, facts };
}

/** The same with no verdict, and with intervals within which any level could be. */
export function withoutEvidence(snapshot: Snapshot): Snapshot {
	const facts = untold(snapshot, () => true).facts.map((fact): Fact =>
		fact.low === null || fact.high === null ? fact : { ...fact, low: -1000, high: 1000 },
	);
	return { ...snapshot, facts };
}
