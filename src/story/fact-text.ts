import type { Fact } from '../snapshot/fact.ts';
import { DECIMALS } from '../snapshot/fact.ts';
import type { NumberFormat } from '../wording/number-format.ts';
import {
	bound,
	differenceEnds,
	formatBase,
	formatInterval,
	formatNumber,
	formatSigned,
	NBSP,
} from '../wording/numbers.ts';
import type { Phrases } from '../wording/phrases.ts';

/** A published number in words. Where there is no number, all three are the words for why. */
export interface FactText {
	/** `+12`, `41 %`, `6.9`, or `hidden to protect respondents`. */
	readonly text: string;
	/** `+4…+19`, `34–48 %`; '' where there is none. */
	readonly interval: string;
	/** For a screen reader: signs in words, the interval with its name. */
	readonly spoken: string;
}

interface Words {
	readonly phrases: Phrases;
	readonly numbers: NumberFormat;
	/** In a heading a number has no interval; the texts below it tell how sure it is. */
	readonly isHeading?: boolean;
}

/** How a fact is printed; a comparison is signed, and one of shares is in percentage points. */
export function factText(fact: Fact, words: Words): FactText {
	const { phrases, numbers } = words;
	if (fact.value === null) {
		const text = phrases.figure.status[fact.status];
		return { text, interval: '', spoken: text };
	}
	const decimals = DECIMALS[fact.unit];
	const isSigned = fact.unit === 'points' || fact.against !== '' || fact.metric === 'gap';
	const format = isSigned ? formatSigned : formatNumber;
	const suffix = unitSuffix(fact, phrases);
	const text = `${format(fact.value, decimals, numbers)}${suffix}`;
	const style = { decimals, signed: isSigned };
	const interval = words.isHeading ? '' : intervalText(fact, style, numbers);
	return {
		text,
		interval: interval && `${interval}${suffix}`,
		spoken: spokenText(fact, text, words),
	};
}

/** The level of a fact for a sentence: `NPS +12 (+4…+19)`, `41 % (34–48 %)`; a share with a small base tells its n. */
export function levelText(fact: Fact, words: Words): string {
	const { text, interval } = factText(fact, words);
	const { scores } = words.phrases.sentence;
	const metric = fact.unit === 'points' ? (scores[fact.metric] ?? '') : '';
	const isSmall = fact.unit === 'percent' && fact.n !== null && fact.n < SMALL_BASE;
	const isBased = isSmall && fact.n !== null && !words.isHeading;
	const base = isBased ? formatBase(fact.n, words.numbers) : '';
	const inside = [interval, base].filter(Boolean).join(', ');
	return words.phrases.sentence.level(metric, text, inside);
}

/** A number bound to its interval, so that no line breaks between them: `46 % (40–52 %)`. */
export function valueText(fact: Fact, words: Words): string {
	const { text, interval } = factText(fact, words);
	return bound(text, interval);
}

/** Under this n a percentage stands with its base (methods 0.4). */
const SMALL_BASE = 30;

function unitSuffix(fact: Fact, phrases: Phrases): string {
	if (fact.unit !== 'percent') return '';
	return fact.against === '' ? `${NBSP}%` : `${NBSP}${phrases.figure.percentagePoints}`;
}

function intervalText(
	fact: Fact,
	style: { readonly decimals: number; readonly signed: boolean },
	numbers: NumberFormat,
): string {
	const { low, high } = fact;
	if (low === null || high === null) return '';
	if (!isClear(fact)) return formatInterval(low, high, style, numbers);
	return differenceEnds(low, high, { ...style, isClear: true }, numbers).join('…');
}

/** Whether a difference was found: its interval leaves zero out. */
export function isClear({ verdict }: Fact): boolean {
	return verdict === 'up' || verdict === 'down';
}

function spokenText(fact: Fact, text: string, { phrases, numbers }: Words): string {
	const { spoken } = phrases.figure;
	const suffix = unitSuffix(fact, phrases);
	const unit = fact.against === '' ? spoken.percent : spoken.points;
	const inWords = (shown: string) =>
		(suffix ? shown.replace(suffix, ` ${unit}`) : shown)
			.replaceAll('\u2212', `${spoken.minus} `)
			.replaceAll('+', `${spoken.plus} `);
	const end = (value: number) => inWords(formatNumber(value, DECIMALS[fact.unit], numbers));
	const value = inWords(text);
	if (fact.low === null || fact.high === null) return value;
	const range = spoken.range(value, end(fact.low), end(fact.high));
	return fact.status === 'indicative' ? `${range}, ${spoken.indicative}` : range;
}
