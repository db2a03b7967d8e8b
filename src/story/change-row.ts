import type { Fact } from '../snapshot/fact.ts';
import type { FactChange } from '../versions/fact-change.ts';
import { formatCount } from '../wording/numbers.ts';
import { changedName } from './changed-name.ts';
import { differenceText } from './comparison-findings.ts';
import { factText } from './fact-text.ts';
import type { View } from './view.ts';

/** A number that is not as it was, as a row of a table. */
export interface ChangeRow {
	readonly name: string;
	/** `55 %, n 198 → 40 %, n 203` */
	readonly values: string;
	/** `−15 percentage points (−24…−6)`; '' where it was not compared. */
	readonly difference: string;
	/** By the verdict; '' where none tells a direction. */
	readonly way: 'up' | 'down' | '';
}

/** Puts a change into words. */
export function changeRow(view: View, change: FactChange): ChangeRow {
	const { from, to, verdict, comparison } = change;
	const fact = to ?? from;
	const { notThere } = view.phrases.changes;
	return {
		name: fact ? changedName(view, fact) : change.id,
		values: [from, to].map((one) => (one ? levelText(view, one) : notThere)).join(' → '),
		difference: comparison ? differenceOf(view, comparison) : '',
		way: verdict === 'up' || verdict === 'down' ? verdict : '',
	};
}

/** `−15 percentage points (−24…−6)`; of counts and the like without a unit. */
function differenceOf(view: View, fact: Fact): string {
	if (fact.unit === 'percent' || fact.unit === 'points' || fact.unit === 'score')
		return differenceText(view, fact).whole;
	const { text, interval } = factText(fact, view);
	return interval === '' ? text : `${text} (${interval})`;
}

/** A level with its base: `40 %, n 203`. */
function levelText(view: View, fact: Fact): string {
	const { text } = factText(fact, view);
	return fact.value === null || fact.n === null
		? text
		: `${text}, n ${formatCount(fact.n, view.numbers)}`;
}
