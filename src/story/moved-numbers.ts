import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import {
	againstPrevious,
	isUnsteady,
	verdictOf,
	waveAgainst,
	type Comparison,
} from './comparison.ts';
import { headlineMetric, metricFact, type MainMetric } from './main-metric.ts';
import { relationWords } from './names.ts';
import { mainCut } from './main-cut.ts';
import { touchpointRows } from './rows.ts';
import { mainStudy, type View } from './view.ts';

/** A number of the overview against the wave before, where a verdict is published. */
export interface MovedNumber {
	/** `Invoicing`, `All customers`. */
	readonly name: string;
	readonly question: SnapshotQuestion;
	readonly comparison: Comparison;
}

/**
 * The headline of all and the level of each touchpoint against the wave before, in that order: those
 * that were compared with the newest of the earlier waves.
 */
export function movedNumbers(view: View): readonly MovedNumber[] {
	const metric = headlineMetric(view, mainStudy(view));
	const { all } = relationWords(view, mainStudy(view), mainCut(view).relation);
	const total = metric ? [numberOf(view, capitalised(all), metric, metricFact(view, metric))] : [];
	const touchpoints = touchpointRows(view).map(({ name, metric: asked, fact }) =>
		numberOf(view, name.heading, asked, fact),
	);
	const seen = new Set<string>();
	const numbers = [...total, ...touchpoints]
		.flat()
		.filter(({ comparison: { fact } }) => !seen.has(fact.id) && seen.add(fact.id));
	const waves = new Set(numbers.map(({ comparison }) => waveAgainst(comparison)));
	const newest = mainStudy(view).waves.find(({ id }) => waves.has(id));
	return numbers.filter(({ comparison }) => waveAgainst(comparison) === newest?.id);
}

/** The numbers that moved by their verdict, those that rest on one account last, then by size. */
export function clearMoves(view: View, numbers: readonly MovedNumber[]): readonly MovedNumber[] {
	const size = ({ comparison: { fact } }: MovedNumber) => Math.abs(fact.value ?? 0);
	const weak = ({ comparison }: MovedNumber) => Number(isUnsteady(view, comparison));
	return numbers
		.filter(({ comparison }) => ['up', 'down'].includes(verdictOf(comparison) ?? ''))
		.toSorted((a, b) => weak(a) - weak(b) || size(b) - size(a));
}

function numberOf(
	view: View,
	name: string,
	{ question }: MainMetric,
	fact: Fact | undefined,
): readonly MovedNumber[] {
	const comparison = againstPrevious(view, fact);
	return comparison && verdictOf(comparison) !== null ? [{ name, question, comparison }] : [];
}

function capitalised(text: string): string {
	return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
