import { absentTexts, allAbsent } from './absent-words.ts';
import { codeParts, textParts } from './choice-parts.ts';
import { NOTHING_ABSENT, type ColumnParts, type Surroundings } from './column-parts.ts';
import type { ColumnProfile } from './column-profile.ts';
import { facetOf, IDENTIFIER, PERSONAL, RESPONDENT } from './column-words.ts';
import { isDateText } from './number-texts.ts';
import { wholeNumbers } from './numeric-column.ts';
import type { ProposedColumn } from './proposed-column.ts';
import { scoreParts } from './score-parts.ts';
import { isMostly, isMostlyNumbers } from './value-shares.ts';

/** Proposes what one column holds, by its words and values and the columns around it. */
export function proposeColumn(profile: ColumnProfile, around: Surroundings): ProposedColumn {
	const words = `${profile.name} ${profile.wording}`;
	const isWordsPersonal =
		PERSONAL.test(profile.name) || PERSONAL.test(profile.wording.slice(0, 60));
	const isPersonalName = profile.use === 'personal' || (isWordsPersonal && !around.isTick);
	const parts =
		isPersonalName && isWritten(profile, words)
			? { kind: 'text' as const }
			: partsOf(profile, around, words);
	const { kind } = parts;
	const isScore = ['nps', 'rating', 'effort'].includes(kind);
	const isQuestion = kind !== 'id' && kind !== 'empty' && profile.use === undefined;
	const isPersonal = isPersonalName || hasAddresses(profile);
	return {
		profile,
		use: isPersonal ? 'personal' : profile.use,
		isPersonal,
		stem: around.group.stem,
		part: around.group.part,
		facet:
			!isQuestion || kind === 'date'
				? null
				: kind === 'text'
					? textFacet(words)
					: facetOf(words, isScore),
		scale: null,
		separator: null,
		absent: NOTHING_ABSENT,
		notes: [],
		...parts,
	};
}

/** A name, an address or a number that only looks like an amount. */
function isWritten(profile: ColumnProfile, words: string): boolean {
	if (profile.filled === 0 || isMostly(profile, isDateText)) return false;
	return (
		/phone|puhelin|zip|postal|osoite|address/i.test(words) || !isMostlyNumbers(profile, NO_TEXTS)
	);
}

const NO_TEXTS: ReadonlySet<string> = new Set();

function textFacet(words: string): NonNullable<ProposedColumn['facet']> {
	const facet = facetOf(words, true);
	return facet === 'importance' ? 'experience' : facet;
}

function partsOf(profile: ColumnProfile, around: Surroundings, words: string): ColumnParts {
	const { filled, use } = profile;
	if (filled === 0) return { kind: 'empty' };
	if (use === 'respondent' || isIdentifier(profile)) {
		return { kind: 'id', use: use ?? (RESPONDENT.test(profile.name) ? 'respondent' : 'technical') };
	}
	if (use === 'submitted' || isMostly(profile, isDateText)) return { kind: 'date' };
	if (around.isTick) return { kind: 'multiple' };
	const absent = absentTexts(profile.values.keys());
	const numbers = wholeNumbers(profile, allAbsent(absent));
	const scored = numbers === null ? null : scoreParts(profile, numbers, around, words, absent);
	if (scored !== null) return scored;
	if (numbers !== null && numbers.others.length === 0)
		return { absent, ...codeParts(profile, numbers, words) };
	return { absent, ...textParts(profile, absent, words, around.gridValues) };
}

const UNNAMED_OR_ID = /^$|^#\d+$/;

/** Each text another, and the name of an identifier or none at all. */
function isIdentifier({ name, filled, missing, distinct, values, use }: ColumnProfile): boolean {
	if (use !== undefined && use !== 'technical') return false;
	const isUnique = distinct === filled && filled > 1;
	const isShort = [...values.keys()].every((text) => text.length < 60 && !/\s/.test(text));
	if (!isShort) return false;
	if (RESPONDENT.test(name)) return distinct > filled * 0.5 || filled < 10;
	if (!isUnique || missing > 0) return false;
	return IDENTIFIER.test(name) || (UNNAMED_OR_ID.test(name) && filled > 3);
}

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function hasAddresses(profile: ColumnProfile): boolean {
	return profile.filled > 0 && isMostly(profile, (text) => text.length < 200 && ADDRESS.test(text));
}
