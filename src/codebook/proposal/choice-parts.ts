import { absentTexts, allAbsent } from './absent-words.ts';
import { EFFORT } from './column-words.ts';
import type { ColumnParts } from './column-parts.ts';
import type { ColumnProfile } from './column-profile.ts';
import { isClosedQuestion } from './closed-question.ts';
import type { WholeNumbers } from './numeric-column.ts';
import type { ProposedColumn, ProposedKind, ProposedScale } from './proposed-column.ts';
import { severalOptions } from './split-options.ts';
import { isMostlyNumbers } from './value-shares.ts';
import { wordScale } from './word-scales.ts';

const MOST_SCALE_TEXTS = 12;
const AMOUNT =
	/how many|number of|\bcount\b|years?\b|age\b|kuinka monta|montako|vuosi|vuotta|kokemus|experience|duration|_count|weight|height|salary|palkka|€|euro/i;
const CODED_NAME = /code|com\d|county|home|zip|^q\d+$/i;

/** Whole numbers that are no score: codes of choices, or amounts. */
export function codeParts(
	{ filled, labels, name, use }: ColumnProfile,
	numbers: WholeNumbers,
	words: string,
): ColumnParts {
	const isAmount = AMOUNT.test(words);
	const isYears = numbers.min >= 1900 && numbers.max <= 2100;
	if (labels.size > 0) return { kind: 'single' };
	if (use === 'personal') return { kind: 'number' };
	const isMany = numbers.distinct > 15 && !CODED_NAME.test(name);
	if (isYears || isMany || (isAmount && (numbers.distinct > 12 || numbers.max > 20)))
		return { kind: 'number' };
	if (isAmount && filled < 10) return { kind: 'number' };
	return { kind: 'single', ...(mayBeScores(numbers) ? { notes: [scoresNote(numbers)] } : {}) };
}

function mayBeScores({ min, max, distinct }: WholeNumbers): boolean {
	return min >= 0 && max >= 3 && max <= 10 && distinct >= 3;
}

function scoresNote({ min, max }: WholeNumbers): string {
	return `Numbers from ${min} to ${max} are taken as codes of a choice; write kind: rating, facet and scale where they are a score.`;
}

/** Words: a scale, one choice, several, numbers with units, or open answers. */
export function textParts(
	profile: ColumnProfile,
	absent: ProposedColumn['absent'],
	words: string,
	gridValues: ReadonlyMap<string, number> | null,
): ColumnParts {
	const absentSet = allAbsent(absent);
	const texts = [...profile.values.keys()].filter((text) => !absentSet.has(text));
	const own = wordScale(without(profile.values, absentSet), false);
	const grid =
		gridValues === null
			? null
			: wordScale(without(gridValues, allAbsent(absentTexts(gridValues.keys()))), true);
	const scale = own ?? grid;
	if (scale !== null && profile.distinct <= MOST_SCALE_TEXTS)
		return wordScaleParts(scale, absent, words);
	if (isMostlyNumbers(profile, absentSet)) {
		const isFew = profile.distinct <= 7 && profile.filled >= 20 && !AMOUNT.test(words);
		const isCode = isFew || CODED_NAME.test(profile.name);
		return { kind: isCode ? 'single' : 'number' };
	}
	const several = severalOptions(profile.values);
	if (several !== null && profile.distinct > (several.separator === ';' ? 2 : 4))
		return { kind: 'multiple', separator: several.separator };
	return { kind: isClosedQuestion(profile, texts, absentSet) ? 'single' : 'text' };
}

function without(
	values: ReadonlyMap<string, number>,
	absent: ReadonlySet<string>,
): Map<string, number> {
	return new Map([...values].filter(([text]) => !absent.has(text)));
}

function wordScaleParts(
	scale: ProposedScale & { readonly isEffort: boolean; readonly others: readonly string[] },
	absent: ProposedColumn['absent'],
	words: string,
): ColumnParts {
	const { isEffort, others, min, max, better, words: texts } = scale;
	const kind: ProposedKind = isEffort || EFFORT.test(words) ? 'effort' : 'rating';
	const no_opinion = [...absent.no_opinion, ...others];
	return { kind, scale: { min, max, better, words: texts }, absent: { ...absent, no_opinion } };
}
