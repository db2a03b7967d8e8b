import type { Claim, GroupName } from '../group-name.ts';
import { openList } from '../open-list.ts';
import { siteWordsEn } from './site-words.ts';

const { list } = siteWordsEn;

/** What a difference is measured in, as a sentence names it. */
export type Measure = Claim | 'nps-1-10' | 'mean' | 'share' | 'bottom2' | 'gap';

/** The direction of a difference that may be told. */
export type Way = 'up' | 'down';

/** Whom a group is compared with. */
export type Other =
	{ readonly kind: 'rest' } | { readonly kind: 'role' | 'brand'; readonly name: string };

/** A difference in words: `+13 percentage points (+6…+20)`, and its ends alone. */
export interface DifferenceText {
	readonly whole: string;
	/** The same without its unit: `+13 (+6…+20)`. */
	readonly short: string;
	/** '' where the difference has no interval. */
	readonly low: string;
	readonly high: string;
}

/** Whole numbers of answers on the two sides of a comparison; '' where one is not told. */
export interface SidesText {
	readonly own: string;
	readonly other: string;
}

const measures: Readonly<Record<Measure, string>> = {
	nps: 'NPS',
	'nps-1-10': 'the NPS-type score',
	balance: 'the balance',
	satisfied: 'the share satisfied',
	easy: 'the share who found it easy',
	agree: 'the share who agree',
	mean: 'the mean',
	share: 'the share',
	bottom2: 'the share of the two worst answers',
	gap: 'the gap between experience and expectation',
};

const moves: Readonly<Record<Way, string>> = { up: 'rose', down: 'fell' };
const sides: Readonly<Record<Way, string>> = { up: 'higher', down: 'lower' };

/** Sentences about differences: each verdict has its own, and none says more than its verdict. */
export const comparisonWordsEn = {
	/** `15 points`, `1 percentage point`; `text` is the number without its sign. */
	amount: (text: string, unit: 'points' | 'percent' | 'score') => {
		const noun = unit === 'percent' ? 'percentage point' : 'point';
		return `${text} ${noun}${text === '1' ? '' : 's'}`;
	},
	/** The same with its sign, standing alone: `−1 point`. */
	difference: (text: string, unit: 'points' | 'percent' | 'score') => {
		const noun = unit === 'percent' ? 'percentage point' : 'point';
		return `${text} ${noun}${/^\D1$/.test(text) ? '' : 's'}`;
	},
	moved: (measure: Measure, way: Way, amount: string, since: string) =>
		`${measures[measure]} ${moves[way]} by ${amount} since ${since}`,
	/** `fell by 15 percentage points, from 56 to 41 %, since 2026-Q2`; both numbers without their %. */
	movedFromTo: (
		measure: Measure,
		way: Way,
		amount: string,
		since: string,
		ends: { readonly from: string; readonly to: string; readonly isPercent: boolean },
	) =>
		`${measures[measure]} ${moves[way]} by ${amount}, from ${ends.from} to ${ends.to}${ends.isPercent ? '\u00a0%' : ''}, since ${since}`,
	noChange: (measure: Measure, since: string, difference: DifferenceText) =>
		`no clear change in ${measures[measure]} since ${since}${then(difference)}`,
	changeUnsaid: (measure: Measure, since: string, difference: DifferenceText, of: SidesText) =>
		`whether ${measures[measure]} changed since ${since} cannot be said${whatFits(difference, of)}`,
	/** After a level: `NPS +12 (+4…+19), no clear change since 2026-Q2`. */
	afterLevel: {
		moved: (way: Way, amount: string, since: string) => `${moves[way]} by ${amount} since ${since}`,
		noChange: (since: string) => `no clear change since ${since}`,
		unsaid: (since: string) => `whether it changed since ${since} cannot be said`,
	},
	differs: (measure: Measure, way: Way, amount: string, other: Other) =>
		`${measures[measure]} is ${amount} ${sides[way]} than ${inOther(other)}`,
	/** Contact persons score 39 points higher than the other roles. */
	score: (group: string, way: Way, amount: string, other: Other) =>
		`${group} score ${amount} ${sides[way]} than ${otherName(other)}`,
	noDifference: (measure: Measure, other: Other, difference: DifferenceText) =>
		`no clear difference from ${otherName(other)} in ${measures[measure]}${then(difference)}`,
	differenceUnsaid: (measure: Measure, other: Other, difference: DifferenceText, of: SidesText) =>
		`whether ${measures[measure]} differs from ${otherName(other)} cannot be said${whatFits(difference, of)}`,
	/** NPS is higher than in the other roles (among contact persons). */
	differsClause: (measure: Measure, way: Way) =>
		`${measures[measure]} is ${sides[way]} than in the other roles`,
	/** The same where the measure has been told. */
	shortDiffersClause: (way: Way) => sides[way],
	/** How large a told difference is, with its interval: `the difference is +40 points (+27…+53)`. */
	size: (difference: string) => `the difference is ${difference}`,
	/** The same of a change: `the change is −15 percentage points (−24…−6)`. */
	sizeOfChange: (difference: string) => `the change is ${difference}`,
	roleOnOneAccount: 'the difference from the other roles rests on one account',
	/** What a row of a list of changes is about, in a few words. */
	measureHeading: (measure: Measure) => measures[measure],
	/** Of the roles × touchpoints. */
	cellsDiffer: (told: number, tested: number) =>
		`${told === 0 ? 'none' : told} of ${tested} tested cells ${told === 1 ? 'differs' : 'differ'} from the other roles`,
	/** Decision makers score lower than the other roles at 3 touchpoints. Several names where as many. */
	cellsOfRoles: (way: Way, names: readonly GroupName[], count: number) =>
		`${namesFrom(names)} ${isSingular(names) ? 'scores' : 'score'} ${sides[way]} than the other roles at ${count} ${count === 1 ? 'touchpoint' : 'touchpoints'}`,
	/** Those on the other side, after the first: `, contact persons higher at 5`. */
	cellsOfOthers: (way: Way, names: readonly GroupName[], count: number) =>
		`, ${list(names.map(({ inside }) => inside))} ${sides[way]} at ${count}`,
	target: {
		up: (target: string, amount: string) => `${targetOf(target)} met, ${amount} above it`,
		down: (target: string, amount: string) => `${targetOf(target)} missed by ${amount}`,
		'no-clear-change': (target: string) => `close to the ${targetOf(target)}`,
		/** The whole interval is on one side of the target, by less than what counts as a difference. */
		near: (target: string, amount: string) => `within ${amount} of the ${targetOf(target)}`,
		'cannot-be-said': (target: string) => `whether the ${targetOf(target)} is met cannot be said`,
	},
	/** A finding that one account alone makes. */
	onOneAccount: 'rests on one account',
	/** Havukka: NPS is 31 points higher than for Tammilehto; several rivals of one verdict at once. */
	rivals: {
		up: (measure: Measure, names: string) => `${measures[measure]} is higher than for ${names}`,
		down: (measure: Measure, names: string) => `${measures[measure]} is lower than for ${names}`,
		'no-clear-change': (_: Measure, names: string) => `no clear difference from ${names}`,
		'cannot-be-said': (_: Measure, names: string) =>
			`whether there is a difference from ${names} cannot be said`,
	},
	/** In a chart and a table, on the row of a rival. */
	ownHigher: (own: string) => `${own} higher`,
	ownLower: (own: string) => `${own} lower`,
	/** Invoicing fell since 2026-Q2; `since` is '' where it has been told. */
	movedSince: (way: Way, names: readonly string[], since: string) =>
		`${list(names)} ${moves[way]}${since && ` since ${since}`}`,
	/** How many numbers moved since the wave before. */
	since: (moved: number, tested: number, wave: string) =>
		moved === 0
			? `nothing moved clearly since ${wave}`
			: `${moved} of ${tested} numbers moved since ${wave}`,
	/** What a row of a list of changes says of several numbers. */
	withoutChange: (names: string) => `${names}.`,
	withoutVerdict: (names: string) => `${names}. Too few answers to say.`,
	/** Between which places a supplier stands. */
	rank: (name: string, low: string, high: string, of: string) =>
		low === high
			? `${name} is in place ${low} of ${of}`
			: low === '1' && high === of
				? `${name} cannot be ranked among the ${of}`
				: `${name} is somewhere between places ${low} and ${high} of ${of}`,
	rollUps: openList({
		all: 'all answers',
		unweighted: 'all answers unweighted',
		account: 'account average',
		decision: 'by weight in the decision',
		revenue: 'by revenue',
	}),
	/** `All answers +16, account average +9, by weight in the decision −3`. */
	rollUpLine: (parts: readonly string[]) => parts.join(', '),
	signsDiffer:
		'the sign depends on how the answers are counted: no one of these numbers stands alone',
	unweighted: (value: string, base: string) => `unweighted ${value}, ${base}`,
	/** Legend of marks that a verdict gives. */
	legend: {
		higher: 'higher than the other roles',
		lower: 'lower than the other roles',
		noMark: 'no mark: no clear difference',
		clear: 'differs, after correction',
		unclear: 'no clear difference',
		unsaid: 'cannot be said',
	},
};

export type ComparisonWords = typeof comparisonWordsEn;

/** The first as a heading, the others as inside a sentence. */
function namesFrom(names: readonly GroupName[]): string {
	return list(names.map(({ heading, inside }, at) => (at === 0 ? heading : inside)));
}

/** A department or a bare label takes the singular. */
function isSingular(names: readonly GroupName[]): boolean {
	return names.length === 1 && names[0]?.kind !== 'people';
}

function targetOf(target: string): string {
	return target === '' ? 'target' : `target of ${target}`;
}

function otherName(other: Other): string {
	return other.kind === 'rest' ? 'the other roles' : other.name;
}

function inOther(other: Other): string {
	switch (other.kind) {
		case 'rest':
			return 'in the other roles';
		case 'role':
			return `among ${other.name}`;
		case 'brand':
			return `for ${other.name}`;
	}
}

/** The difference after what is said of it; '' in a heading, which has none. */
function then({ whole }: DifferenceText): string {
	return whole && `, ${whole}`;
}

function whatFits({ low, high }: DifferenceText, { own, other }: SidesText): string {
	if (low === '') return '';
	const base = own && other ? `with ${own} and ${other} answers ` : '';
	return `; ${base}anything from ${low} to ${high} fits`;
}
