import type { PlannedWords } from '../../plan/analyses/words.ts';
import { benjaminiHochberg } from '../../statistics/benjamini-hochberg.ts';
import type { DerivedEstimate } from '../estimated-fact.ts';
import type { Sample } from '../sample.ts';
import { leastOf, type Least, type LeastGroup } from '../least.ts';
import type { AnalysisDesk } from './analysis-desk.ts';
import { derivedNumber, withoutInterval } from './derived-number.ts';
import { openTilts, toldTilt, type Tilt } from './side-tilt.ts';
import { baseOfAnswers, basesOfSides, sidedAnswers } from './sided-answers.ts';
import { tellableWords, type UsedWord } from './words/tellable-words.ts';
import { wordId } from './words/word-id.ts';
import { writtenRows } from './words/written-rows.ts';

/** Largest adjusted p and least |z| of a word that is told (methods l). */
const LARGEST_P = 0.05;
const LEAST_Z = 2.58;

/** Of more words the clearest are told. */
const MOST_TOLD = 40;

interface TiltedWord extends UsedWord {
	readonly tilt: Tilt;
}

/**
 * Estimates which words of open answers tell promoters from detractors (methods l): log odds with an
 * informative prior (Monroe, Colaresi & Quinn 2008) of the people who use a word, adjusted over all
 * words that may be told (Benjamini & Hochberg 1995). Words are forms as they stand: inflection splits
 * them. Only words that pass leave this place, as a fact's id alone would tell the others; those that
 * rest on one account never do.
 */
export function estimateWords(
	desk: AnalysisDesk,
	planned: PlannedWords,
): readonly DerivedEstimate[] {
	const sample = desk.sampleOf('');
	const { question, outcome, cut } = planned;
	const rows = writtenRows(sample, question.id, cut);
	const answers = sidedAnswers(sample, outcome, rows);
	const ruled = { ...planned, least: leastUsers(desk.least) };
	const words = tellableWords(sample, ruled, answers, desk.frame);
	if (words.length === 0) return [];
	const tilts = openTilts(answers, sample.clustersIn([cut.wave], cut.relation));
	const tilted = words.flatMap((word): TiltedWord[] => {
		const tilt = tilts.tiltOf(word.users);
		return tilt === null ? [] : [{ ...word, tilt }];
	});
	const bases = { base: baseOfAnswers(sample, answers), sides: basesOfSides(sample, answers) };
	return [
		derivedNumber(planned, {
			metric: 'words-compared',
			unit: 'count',
			base: bases.base,
			otherBases: bases.sides,
			figure: withoutInterval(tilted.length),
			about: { question, touchpoint: '' },
		}),
		...clearestWords(tilted).map((word) => wordNumber(sample, planned, bases, word)),
	];
}

/** Fewest people and accounts that use a word (methods l). */
const LEAST: LeastGroup = { respondents: 5, accounts: 3 };

/** These, or what the study asks for. */
function leastUsers({ respondents, accounts }: LeastGroup): Least {
	return leastOf({
		respondents: Math.max(respondents, LEAST.respondents),
		accounts: Math.max(accounts, LEAST.accounts),
	});
}

/** A word with its p adjusted over all that were compared. */
interface ToldWord extends TiltedWord {
	readonly p: number;
}

/** Words that pass, the clearest first; ties by code unit. */
function clearestWords(words: readonly TiltedWord[]): readonly ToldWord[] {
	const adjusted = benjaminiHochberg(words.map(({ tilt }) => tilt.p));
	const zOf = ({ tilt }: TiltedWord) => Math.abs(tilt.delta) / tilt.error;
	return words
		.map((word, at): ToldWord => ({ ...word, p: adjusted[at] ?? 1 }))
		.filter((word) => word.p < LARGEST_P && zOf(word) >= LEAST_Z && word.tilt.isSteady())
		.toSorted((a, b) => zOf(b) - zOf(a) || (a.text < b.text ? -1 : 1))
		.slice(0, MOST_TOLD);
}

function wordNumber(
	sample: Sample,
	planned: PlannedWords,
	{ base, sides }: Pick<DerivedEstimate, 'base'> & { sides: DerivedEstimate['otherBases'] },
	{ text, users, tilt, p }: ToldWord,
): DerivedEstimate {
	const { figure, test } = toldTilt(tilt, sample.hasAccounts);
	const id = wordId(text);
	const number = derivedNumber(planned, {
		metric: 'word-keyness',
		category: id,
		unit: 'ratio',
		base,
		otherBases: [...sides, baseOfAnswers(sample, users)],
		figure,
		test: { ...test, p, isAdjusted: true },
		about: { question: planned.question, touchpoint: '' },
	});
	return { ...number, word: { id, text } };
}
