import type { ComparisonEstimate, DerivedEstimate, Estimate } from '../estimates/estimated-fact.ts';
import type { Status, Verdict } from '../snapshot/fact.ts';
import { benjaminiHochberg } from '../statistics/benjamini-hochberg.ts';
import { verdictOf, type ComparedScale } from '../statistics/verdict.ts';
import { isAdjusted, familyOf } from './family.ts';
import type { PublishingRules, RelevantChange } from './publishing-rules.ts';

/** Points and per cent are hundredths of what a verdict is made on. */
const HUNDRED = 100;

/** What may be said of a comparison. */
export interface Said {
	readonly verdict: Verdict;
	/** As it is for a headline metric; null where the comparison is not tested. */
	readonly pAdjusted: number | null;
}

/** An estimate with the status that it is published with. */
export interface ClassedEstimate {
	readonly one: Estimate;
	readonly status: Status;
}

type Tested = (ComparisonEstimate | DerivedEstimate) & {
	readonly figure: NonNullable<ComparisonEstimate['figure']>;
	readonly test: NonNullable<ComparisonEstimate['test']>;
};

/**
 * The verdict of every comparison that is shown. Tested are those that are full or limited on both
 * sides; the others are in no family. The p-values of a family are adjusted by Benjamini & Hochberg
 * 1995, those of headline metrics are not (methods e); nor are those that come adjusted over a list
 * that was longer than what may be told of it.
 *
 * @param rulesOf the rules of a study
 */
export function verdictsOf(
	classed: readonly ClassedEstimate[],
	rulesOf: (study: string) => PublishingRules,
): ReadonlyMap<Estimate, Said> {
	const said = new Map<Estimate, Said>();
	for (const cell of classed)
		if (isCompared(cell)) said.set(cell.one, { verdict: 'cannot-be-said', pAdjusted: null });
	const tested = classed.flatMap(({ one, status }) =>
		(status === 'full' || status === 'limited') && isTested(one) ? [one] : [],
	);
	const rules = (one: Tested) => rulesOf(studyOf(one));
	const families = Map.groupBy(tested, (one) => familyOf(one, rules(one).headline));
	for (const [name, members] of families) {
		const raw = members.map(({ test }) => Math.min(1, test.p));
		const isReady = !isAdjusted(name) || members.every(({ test }) => test.isAdjusted === true);
		const adjusted = isReady ? raw : benjaminiHochberg(raw);
		members.forEach((one, at) => {
			const p = adjusted[at] ?? 1;
			said.set(one, { verdict: verdictFor(one, p, rules(one)), pAdjusted: p });
		});
	}
	return said;
}

/** Whether an estimate is a comparison that is shown, which is given a verdict. */
export function isCompared({ one, status }: ClassedEstimate): boolean {
	if (status === 'hidden') return false;
	return one.kind === 'comparison' || (one.kind === 'derived' && one.test !== null);
}

function isTested(one: Estimate): one is Tested {
	if (one.kind !== 'comparison' && one.kind !== 'derived') return false;
	return one.test !== null && one.figure !== null && one.figure.low !== null;
}

function studyOf(one: Tested): string {
	return one.kind === 'derived' ? one.study : one.cell.study;
}

function verdictFor(one: Tested, p: number, { relevantChange }: PublishingRules): Verdict {
	const { scale, steps = 1 } = one.test;
	if (scale === null) return 'cannot-be-said';
	const { value, low, high } = one.figure;
	const whole = (scale.kind === 'rating' || scale.kind === 'log-odds' ? 1 : HUNDRED) / steps;
	return verdictOf({
		comparison: { difference: value / whole, low: low / whole, high: high / whole, p },
		scale,
		statuses: [],
		isComparable: true,
		relevantChange: relevantFor(scale, relevantChange),
	});
}

/** In the unit of the difference; undefined for the usual one. */
function relevantFor(scale: ComparedScale, relevant: RelevantChange): number | undefined {
	switch (scale.kind) {
		case 'balance':
			return share(relevant.points);
		case 'share':
			return share(relevant.percent);
		case 'rating':
			return share(relevant.scale, scale.max - scale.min);
		case 'log-odds':
			return undefined;
	}
}

function share(hundredths: number | undefined, whole = 1): number | undefined {
	return hundredths === undefined ? undefined : (hundredths / HUNDRED) * whole;
}
