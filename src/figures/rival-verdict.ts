import type { Fact } from '../snapshot/fact.ts';
import { againstBrand, verdictOf } from '../story/comparison.ts';
import { brandName } from '../story/names.ts';
import type { FigureView } from './figure-view.ts';
import type { IntervalFigureRow } from './interval-figure.ts';
import { verdictCell, verdictTone, verdictWords } from './verdict-cell.ts';

/** How we differ from a rival, for the row of that rival; nothing where it was not compared. */
export function rivalVerdict(
	view: FigureView,
	own: Fact | undefined,
	brand: string,
): Pick<IntervalFigureRow, 'verdict'> {
	const comparison = own && againstBrand(view, own, brand);
	if (!own || !comparison) return {};
	const name = brandName(view, own.brand).heading;
	const words = view.phrases.comparison;
	const verdict = verdictOf(comparison);
	const said =
		verdict === 'up'
			? words.ownHigher(name)
			: verdict === 'down'
				? words.ownLower(name)
				: verdictWords(view, comparison, 'difference');
	const cell = verdictCell(view, comparison, 'difference');
	return { verdict: { words: said, cell, ...verdictTone(view, comparison) } };
}
