import type { ColumnProfile } from './column-profile.ts';

const MOST_CHOICES = 12;

/** Few texts that come again, or most answers in a few texts with others written in. */
export function isClosedQuestion(
	{ values, isWhole }: ColumnProfile,
	texts: readonly string[],
	absent: ReadonlySet<string>,
): boolean {
	const counts = [...values].flatMap(([text, count]) => (absent.has(text) ? [] : [count]));
	const filled = counts.reduce((sum, count) => sum + count, 0);
	const distinct = counts.length;
	if (filled === 0) return true;
	const characters = texts.reduce((sum, text) => sum + text.length, 0);
	const mean = characters / Math.max(distinct, 1);
	if (filled < 6) return mean < 30 && (distinct < filled || mean < 14) && !isSentence(texts[0]);
	if (distinct <= 2 && distinct < filled) return true;
	const ordered = counts.toSorted((a, b) => b - a);
	const top = ordered.slice(0, MOST_CHOICES).reduce((sum, count) => sum + count, 0);
	const again = ordered.filter((count) => count > 1).length;
	if (distinct <= MOST_CHOICES && distinct <= filled * 0.6) return true;
	if (top >= filled * 0.75 && again >= 3 && distinct <= filled * 0.5) return true;
	if (filled >= distinct * 3 && again >= distinct * 0.6 && distinct <= 60) return true;
	return isWhole && distinct <= filled * 0.2 && distinct <= 120 && mean < 60;
}

function isSentence(text = ''): boolean {
	return /\s\S+\s\S+\s/.test(text);
}
