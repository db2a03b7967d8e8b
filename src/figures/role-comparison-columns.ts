import type { Fact } from '../snapshot/fact.ts';
import { againstRest, weightedTwin } from '../story/comparison.ts';
import { columnLetters } from './column-letters.ts';
import { factCell } from './fact-cell.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureCell } from './finished-figure.ts';
import { verdictCell } from './verdict-cell.ts';

/** A further column of a table of roles. */
export interface RoleColumn {
	readonly label: string;
	readonly cellOf: (level: Fact | undefined) => string | FigureCell;
}

/**
 * What stands after the numbers of the roles: the difference from the other roles by its verdict, the
 * letters of column comparisons, and the unweighted number of a weighted study; each where it is known.
 */
export function roleComparisonColumns(
	view: FigureView,
	levels: readonly (Fact | undefined)[],
): readonly RoleColumn[] {
	const words = view.phrases.figure.columns;
	const letters = columnLetters(
		view,
		levels.filter((fact) => fact?.role),
	);
	const isCompared = levels.some((fact) => againstRest(view, fact) !== undefined);
	return [
		...(isCompared
			? [
					{
						label: words.againstRest,
						cellOf: (level: Fact | undefined) =>
							verdictCell(view, againstRest(view, level), 'difference'),
					},
				]
			: []),
		...(letters
			? [
					{
						label: words.letter,
						cellOf: (level: Fact | undefined) => letters.get(level?.role ?? '')?.own ?? '',
					},
					{
						label: words.higherThan,
						cellOf: (level: Fact | undefined) => letters.get(level?.role ?? '')?.higherThan ?? '',
					},
				]
			: []),
		...unweightedColumn(view, levels),
	];
}

/** The same numbers without the study's weights; none where it has no weights. */
export function unweightedColumn(
	view: FigureView,
	levels: readonly (Fact | undefined)[],
): readonly RoleColumn[] {
	const twin = (level: Fact | undefined) => level && weightedTwin(view, level, 'none');
	if (!levels.some((level) => twin(level) !== undefined)) return [];
	const cellOf = (level: Fact | undefined) => {
		const fact = twin(level);
		return fact ? factCell(view, fact) : '';
	};
	return [{ label: view.phrases.figure.columns.unweighted, cellOf }];
}
