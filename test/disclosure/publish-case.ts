import { publish } from '../../src/publishing/publish.ts';
import type { PublishingRules } from '../../src/publishing/publishing-rules.ts';
import { caseCells, estimateOf, type CaseCell } from './case-cells.ts';
import type { DisclosureCase } from './disclosure-case.ts';

/** A cell as attack.py reads it; hidden ones have neither number. */
export interface PublishedCell {
	readonly table: string;
	readonly row: string;
	readonly column: string;
	readonly n: number | null;
	readonly value: number | null;
}

/** What leaves of a case. */
export interface PublishedCase {
	readonly k: number;
	readonly dims: Readonly<Record<string, readonly string[]>>;
	readonly tables: Readonly<Record<string, unknown>>;
	readonly cells: readonly PublishedCell[];
	/** Cells that the gate could not protect, which would fail a build. */
	readonly breaches: number;
}

/**
 * Puts the tables of a case through the gate: all that is released together at once, whatever audience
 * it is for; a later release beside what the earlier ones told.
 */
export function publishCase(one: DisclosureCase): PublishedCase {
	const cells = caseCells(one);
	const releases = [...new Set(cells.map(({ release }) => release))].toSorted();
	const told = new Map<CaseCell, PublishedCell>();
	let breaches = 0;
	for (const release of releases) {
		const earlier = cells.filter((cell) => told.get(cell)?.n != null);
		const now = cells.filter((cell) => cell.release === release);
		breaches += publishRelease(one, earlier, now, told);
	}
	return {
		k: rulesOf(one).disclosure.respondents,
		dims: one.spec.dims ?? {},
		tables: Object.fromEntries(
			Object.entries(one.spec.tables).map(([name, { rows, cols, filter, lo, hi, universe }]) => [
				name,
				{ rows, cols, filter, lo, hi, universe },
			]),
		),
		cells: cells.flatMap((cell) => told.get(cell) ?? []),
		breaches,
	};
}

function publishRelease(
	one: DisclosureCase,
	earlier: readonly CaseCell[],
	now: readonly CaseCell[],
	told: Map<CaseCell, PublishedCell>,
): number {
	const estimates = [
		...earlier.map((cell) => estimateOf(cell, true)),
		...now.map((cell) => estimateOf(cell, false)),
	];
	const { facts, breaches } = publish(estimates, new Map([['corpus', rulesOf(one)]]));
	const byName = new Map(
		facts.map((fact) => [JSON.stringify([fact.question, fact.segment, fact.against]), fact]),
	);
	for (const cell of now) {
		const { table, row, column } = cell;
		const { n = null, value = null } = byName.get(JSON.stringify([table, row, column])) ?? {};
		told.set(cell, { table, row, column, n, value });
	}
	return breaches.length;
}

function rulesOf({ spec, secrets }: DisclosureCase): PublishingRules {
	const persons = spec.k ?? secrets.k;
	return {
		disclosure: {
			respondents: persons,
			accounts: spec.accounts ?? 1,
			distribution: persons,
			dominance: spec.dominance ?? 100,
		},
		headline: [],
		relevantChange: {},
	};
}
