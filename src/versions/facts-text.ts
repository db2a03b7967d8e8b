import { compareTexts } from '../problem.ts';
import { DECIMALS, type Fact } from '../snapshot/fact.ts';

/** Widths of value, limits, people and verdict: fixed, so that one fact changes one line. */
const WIDTHS = { value: 7, limits: 15, people: 8, verdict: 15 } as const;

/**
 * Facts for people to read and to compare line by line: by page and metric, a line each. Everything that
 * facts.csv tells is in it, so that no change is passed over.
 */
export function factsText(facts: readonly Fact[]): string {
	const groups = Map.groupBy(facts, headingOf);
	return [...groups]
		.toSorted(([a], [b]) => compareTexts(a, b))
		.map(([heading, group]) => `${[heading, ...group.map(factLine)].join('\n')}\n`)
		.join('\n');
}

/** `roles/finance: top2:invoicing, percent (havukka)`; it begins with a letter, for git to find it. */
function headingOf(fact: Fact): string {
	const { role, touchpoint, metric, question, unit, study } = fact;
	const pages = [role && `roles/${role}`, touchpoint && `touchpoints/${touchpoint}`].filter(
		Boolean,
	);
	const name = [metric, question].filter(Boolean).join(':');
	return `${pages.join(', ') || 'index'}: ${name}, ${unit} (${study})`;
}

/** `   12  (5…19)  n 312  no clear change  nps:recommend|wave=2026-q3` */
function factLine(fact: Fact): string {
	const { value, low, high, n, unit, status, verdict } = fact;
	const number = (of: number | null) => (of === null ? '' : of.toFixed(DECIMALS[unit]));
	const limits = low === null && high === null ? '' : `(${number(low)}…${number(high)})`;
	const cells = [
		number(value).padStart(WIDTHS.value),
		limits.padEnd(WIDTHS.limits),
		(n === null ? '' : `n ${n}`).padEnd(WIDTHS.people),
		(verdict || (value === null ? status : '')).replaceAll('-', ' ').padEnd(WIDTHS.verdict),
		fact.id,
		...restOf(fact),
	];
	return `  ${cells.join('  ')}`;
}

/** What is told of few facts, or seldom looked at. */
function restOf(fact: Fact): readonly string[] {
	const { n, n_effective, accounts, status, verdict, value, p_adjusted, family, definition } = fact;
	const isTold = status === 'full' ? value !== null : value === null && verdict === '';
	return [
		isTold ? '' : status,
		n_effective === null || n_effective === n ? '' : `effective ${n_effective.toFixed(1)}`,
		accounts === null ? '' : `accounts ${accounts}`,
		p_adjusted === null ? '' : `p ${p_adjusted.toFixed(4)}`,
		family === '' ? '' : `family ${family}`,
		definition === 1 ? '' : `definition ${definition}`,
	].filter(Boolean);
}
