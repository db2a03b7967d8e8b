import type { ColumnProfile } from './column-profile.ts';
import { plainNumber } from './number-texts.ts';
import type { ProposedScale } from './proposed-column.ts';

/** The whole numbers of a column of codes or scores. */
export interface WholeNumbers {
	readonly min: number;
	readonly max: number;
	readonly distinct: number;
	/** Texts that are no number. */
	readonly others: readonly string[];
	/** How often each number came. */
	readonly counts: ReadonlyMap<number, number>;
	/** Small numbers below 0 beside others above: codes of no answer, not in `counts`. */
	readonly negatives: readonly number[];
	/** Whether some points stand with their words, as `10 - strongly agree`. */
	readonly hasWordsAtEnds: boolean;
}

const MOST_CODES = 30;

/** The numbers of a column where nearly all its texts are small whole ones; else null. */
export function wholeNumbers(
	{ values, filled, isWhole }: ColumnProfile,
	absent: ReadonlySet<string>,
): WholeNumbers | null {
	if (!isWhole) return null;
	const counts = new Map<number, number>();
	const others: string[] = [];
	let numeric = 0;
	let left = filled;
	for (const [text, count] of values) {
		const value = absent.has(text) ? null : plainNumber(text);
		if (value !== null && Number.isInteger(value)) {
			counts.set(value, (counts.get(value) ?? 0) + count);
			numeric += count;
		} else if (absent.has(text)) left -= count;
		else if (value !== null) return null;
		else others.push(text);
	}
	if (counts.size === 0 || counts.size > MOST_CODES || numeric < left * 0.6 || others.length > 4)
		return null;
	const negatives = negativeCodes([...counts.keys()]);
	for (const code of negatives) counts.delete(code);
	const labelled = others.flatMap((text) => LABELLED.exec(text)?.[1] ?? []).map(Number);
	const numbers = [...counts.keys(), ...labelled];
	return {
		min: Math.min(...numbers),
		max: Math.max(...numbers),
		distinct: counts.size,
		others,
		counts,
		negatives,
		hasWordsAtEnds: labelled.length > 0,
	};
}

function negativeCodes(numbers: readonly number[]): number[] {
	const below = numbers.filter((number) => number < 0);
	const isCoded = below.length <= 3 && below.every((number) => number >= -9);
	return isCoded && numbers.length - below.length >= 2 ? below : [];
}

const TOP =
	/^(absolutely|definitely|fantastic|excellent|extremely.*|strongly agree|very (likely|satisfied)|yes|ehdottomasti|erinomainen|täysin samaa mieltä)\b/i;
const BOTTOM =
	/^(not at all.*|never|terrible|horrible|strongly disagree|very (unlikely|dissatisfied)|no|ei lainkaan|täysin eri mieltä)$/i;
const MIDDLE = /^(neutral|neither.*|neutraali)$/i;

/** `10 - strongly agree`, `5 = neutral`: a point with its words. */
const LABELLED = /^(\d{1,2})\s*[-–=:.)(]\s*\D/;

/**
 * A scale of numbers whose ends or middle may stand as words; null where a word means no point.
 * `max` is the highest point of the scale.
 */
export function scaleWithWords(
	{ others }: WholeNumbers,
	min: number,
	max: number,
): ProposedScale | null {
	const words = new Map<number, string[]>();
	for (const text of others) {
		const labelled = LABELLED.exec(text)?.[1];
		const point =
			labelled !== undefined
				? Number(labelled)
				: TOP.test(text)
					? max
					: BOTTOM.test(text)
						? min
						: MIDDLE.test(text)
							? Math.floor((min + max) / 2)
							: null;
		if (point === null || point < min || point > max) return null;
		words.set(point, [...(words.get(point) ?? []), text]);
	}
	return { min, max, better: 'high', words };
}
