import { EFFORT, RATE, RECOMMEND } from './column-words.ts';
import type { ColumnParts, Surroundings } from './column-parts.ts';
import type { ColumnProfile } from './column-profile.ts';
import { scaleWithWords, type WholeNumbers } from './numeric-column.ts';
import type { ProposedColumn } from './proposed-column.ts';

const USUAL_TOPS = [5, 6, 7, 10];
const PROFILE_NAME =
	/age$|gender|income|county|code$|lang|geo$|^home$|live$|method|times|code|year|hour|how many|number of|count/i;

/** A score, where words or the columns around say so. */
export function scoreParts(
	{ values, labels }: ColumnProfile,
	numbers: WholeNumbers,
	around: Surroundings,
	words: string,
	absent: ProposedColumn['absent'],
): ColumnParts | null {
	const { min, max, distinct, hasWordsAtEnds } = numbers;
	if (RECOMMEND.test(words) && max <= 99 && max >= 5 && distinct >= 3)
		return npsParts(numbers, words, absent);
	if (min < 0 || max > 10 || max < 3) return null;
	const isBlock = around.alike >= 3 || around.inARow >= (distinct >= 5 ? 3 : 5);
	const isAsked =
		(RATE.test(words) || EFFORT.test(words) || hasWordsAtEnds) &&
		!PROFILE_NAME.test(words.split(' ')[0] ?? '');
	const isUsual = USUAL_TOPS.includes(max) || isAsked;
	const isLabelled = labels.size > 0 && !RATE.test(words);
	if (isLabelled || !isUsual || distinct < 2 || (!isBlock && !isAsked && !EFFORT.test(words)))
		return null;
	if (PROFILE_NAME.test(words.split(' ')[0] ?? '') && !isBlock) return null;
	if (values.size < 3 && around.group.members.length < 2) return null;
	const top = max > 7 ? 10 : max === 6 && !isAsked ? 6 : Math.max(5, max);
	const scale = scaleWithWords(numbers, min === 0 ? 0 : 1, top);
	if (scale === null) return null;
	const kind = EFFORT.test(words) ? 'effort' : 'rating';
	const no_opinion = [...absent.no_opinion, ...numbers.negatives.map(String)];
	return { kind, scale, absent: { ...absent, no_opinion } };
}

/** The wording or the name says that 0 could be chosen. */
const FROM_ZERO = /\b0\s*(-|–|—|to|\.\.+|…)\s*10\b|\bn_?p_?s\b|net ?-?promoter/i;

/** 11, 99 and the like beside 0–10 stand for no answer. */
function npsParts(
	numbers: WholeNumbers,
	words: string,
	absent: ProposedColumn['absent'],
): ColumnParts | null {
	const beyond = [...numbers.counts.keys()].filter((value) => value > 10 || value < 0);
	const hasZero = numbers.counts.has(0) || FROM_ZERO.test(words);
	const scale = scaleWithWords(numbers, hasZero ? 0 : 1, 10);
	if (scale === null || beyond.length > 3) return null;
	const notes = hasZero
		? []
		: [
				'No answer is 0 and no word says so: the scale is taken as 1–10, which is no Net Promoter Score; write min: 0 if 0 could be chosen.',
			];
	if (scale.words.size > 0)
		notes.push('Words in the column are taken as ends of the scale; look at scale.values.');
	const no_answer = [...absent.no_answer, ...beyond.map(String)];
	return { kind: 'nps', scale, notes, absent: { ...absent, no_answer } };
}
