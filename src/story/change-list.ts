import type { Verdict } from '../snapshot/fact.ts';
import { differenceText, measureOf, sinceText } from './comparison-findings.ts';
import { isUnsteady, verdictOf } from './comparison.ts';
import { asTitle } from '../wording/group-name.ts';
import { factText } from './fact-text.ts';
import { insideSentence } from './names.ts';
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

/** More names make no title. */
const MOST_NAMES = 3;

/**
 * Which of the overview's numbers moved, as a finding: by name where they are few and none rests on one
 * account, else how many; '' where none was compared.
 */
export function changeTitle(view: View): string {
	const numbers = movedNumbers(view);
	const [first] = numbers;
	if (!first) return '';
	const words = view.phrases.comparison;
	const since = sinceText(view, first.comparison);
	const moves = clearMoves(view, numbers);
	const isUnsure = moves.some(({ comparison }) => isUnsteady(view, comparison));
	if (moves.length === 0 || moves.length > MOST_NAMES || isUnsure) {
		return words.since(moves.length, numbers.length, since);
	}
	const told = (['down', 'up'] as const).flatMap((way) => {
		const names = moves.flatMap((one) => (verdictOf(one.comparison) === way ? [one.name] : []));
		return names.length === 0 ? [] : [{ way, names }];
	});
	const clauses = told.map(({ way, names }, at) => {
		const shown = names.map((name, place) =>
			at + place === 0 ? name : insideSentence(view, name),
		);
		return words.movedSince(way, shown, at === 0 ? since : '');
	});
	return asTitle([clauses.join('; ')]);
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
