import { publish, type Published } from '../../src/publishing/publish.ts';
import type { PublishingRules } from '../../src/publishing/publishing-rules.ts';
import type { ToldGroup } from '../../src/publishing/series/told-group.ts';
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
	const published = new Map<CaseCell, PublishedCell>();
	const personsOf = personNumbers();
	const told: ToldGroup[] = [];
	let breaches = 0;
	for (const release of releases) {
		const now = cells.filter((cell) => cell.release === release);
		const estimates = now.map((cell) => estimateOf(cell, personsOf(cell)));
		const out = publish(estimates, new Map([['corpus', rulesOf(one)]]), told);
		breaches += out.breaches.length;
		told.push(...out.told().map((group) => ({ ...group, version: release })));
		for (const [cell, shown] of shownCells(now, out)) published.set(cell, shown);
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
		cells: cells.flatMap((cell) => published.get(cell) ?? []),
		breaches,
	};
}

/** Numbers people by who they are and what they answered: with another answer one is another. */
function personNumbers(): (cell: CaseCell) => readonly number[] {
	const numbers = new Map<string, number>();
	return ({ universe, answers }) =>
		Array.from(answers, (answer) => {
			const name = JSON.stringify([universe, ...answer]);
			const number = numbers.get(name) ?? numbers.size;
			numbers.set(name, number);
			return number;
		}).toSorted((a, b) => a - b);
}

function shownCells(
	now: readonly CaseCell[],
	{ facts }: Published,
): readonly (readonly [CaseCell, PublishedCell])[] {
	const byName = new Map(
		facts.map((fact) => [JSON.stringify([fact.question, fact.segment, fact.against]), fact]),
	);
	return now.map((cell) => {
		const { table, row, column } = cell;
		const { n = null, value = null } = byName.get(JSON.stringify([table, row, column])) ?? {};
		return [cell, { table, row, column, n, value }];
	});
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
