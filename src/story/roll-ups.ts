import type { Fact } from '../snapshot/fact.ts';
import { asTitle } from '../wording/group-name.ts';
import { weightedTwin } from './comparison.ts';
import { factText } from './fact-text.ts';
import type { View } from './view.ts';

/** Ways of counting the answers beside that of all answers. */
const ROLL_UPS = ['account', 'decision', 'revenue'] as const;

/**
 * The same number counted in several ways: `All answers +16, account average +9, …`, then a warning
 * where their signs differ; [] where no other way is published.
 */
export function rollUpNotes(view: View, level: Fact): readonly string[] {
	const { rollUps, rollUpLine, signsDiffer } = view.phrases.comparison;
	const all = weightedTwin(view, level, 'none') ?? level;
	const ways = ROLL_UPS.flatMap((id) => {
		const fact = weightedTwin(view, level, id);
		return fact?.value == null ? [] : [{ id, fact }];
	});
	if (ways.length === 0 || all.value === null) return [];
	const counted = [{ id: all === level ? 'all' : 'unweighted', fact: all }, ...ways];
	const parts = counted.map(({ id, fact }) => `${rollUps[id] ?? id} ${factText(fact, view).text}`);
	return [
		asTitle([rollUpLine(parts)]),
		...(changesSign(view, level, counted) ? [asTitle([signsDiffer])] : []),
	];
}

/** Whether the ways disagree on the sign: as the gate found it, else by the published numbers. */
function changesSign(
	view: View,
	level: Fact,
	counted: readonly { readonly fact: Fact }[],
): boolean {
	const told = view.card.sensitivity.find(({ fact }) => fact === level.id);
	if (told) return told.signChanges;
	const signs = new Set(counted.map(({ fact }) => Math.sign(fact.value ?? 0)).filter(Boolean));
	return level.unit === 'points' && signs.size > 1;
}
