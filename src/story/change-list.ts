import type { Verdict } from '../snapshot/fact.ts';
import { differenceText, measureOf, sinceText } from './comparison-findings.ts';
import { isUnsteady, verdictOf } from './comparison.ts';
import { factText } from './fact-text.ts';
import { clearMoves, movedNumbers, type MovedNumber } from './moved-numbers.ts';
import type { View } from './view.ts';

/** A row of the list of changes: its verdict, what it is about, and the numbers before and after. */
export interface Change {
	readonly verdict: Verdict;
	/** `Fell`, `No clear change`. */
	readonly words: string;
	readonly text: string;
	/** `−15 percentage points (−24…−6)`; '' where the row is about several numbers. */
	readonly difference: string;
	readonly before: string;
	readonly after: string;
}

/** More rows lead nobody: the last one then counts the rest. */
const MOST_MOVES = 6;

/** What moved since the wave before, then in one row each what did not clearly and what cannot be said. */
export function changeList(view: View): readonly Change[] {
	const numbers = movedNumbers(view);
	const moves = clearMoves(view, numbers).slice(0, MOST_MOVES);
	const { comparison: words } = view.phrases;
	return [
		...moves.map((one) => moveRow(view, one)),
		...groupRow(view, numbers, 'no-clear-change', words.withoutChange),
		...groupRow(view, numbers, 'cannot-be-said', words.withoutVerdict),
	];
}

/** How many of the overview's numbers moved, as a finding; '' where none was compared. */
export function changeTitle(view: View): string {
	const numbers = movedNumbers(view);
	const [first] = numbers;
	if (!first) return '';
	const moved = clearMoves(view, numbers).length;
	return view.phrases.comparison.since(moved, numbers.length, sinceText(view, first.comparison));
}

function moveRow(view: View, { name, question, comparison }: MovedNumber): Change {
	const { comparison: words, figure } = view.phrases;
	const verdict = verdictOf(comparison) ?? 'cannot-be-said';
	const measure = words.measureHeading(measureOf(comparison.level, question));
	const guard = isUnsteady(view, comparison) ? ` (${words.onOneAccount})` : '';
	return {
		verdict,
		words: figure.verdicts[verdict],
		text: `${name}: ${measure}${guard}`,
		difference: differenceText(view, comparison.fact).whole,
		before: comparison.other ? factText(comparison.other, view).text : '',
		after: factText(comparison.level, view).text,
	};
}

function groupRow(
	view: View,
	numbers: readonly MovedNumber[],
	verdict: Verdict,
	say: (names: string) => string,
): readonly Change[] {
	const names = numbers.flatMap((one) => (verdictOf(one.comparison) === verdict ? [one.name] : []));
	if (names.length === 0) return [];
	const words = view.phrases.figure.verdicts[verdict];
	const text = say(view.phrases.site.list(names));
	return [{ verdict, words, text, difference: '', before: '', after: '' }];
}
