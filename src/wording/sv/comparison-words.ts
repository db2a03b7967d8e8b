import type {
	ComparisonWords,
	DifferenceText,
	Measure,
	Other,
	SidesText,
	Way,
} from '../en/comparison-words.ts';
import type { GroupName } from '../group-name.ts';
import { siteWordsSv } from './site-words.ts';

const { list } = siteWordsSv;

const measures: Readonly<Record<Measure, string>> = {
	nps: 'NPS',
	'nps-1-10': 'det NPS-liknande talet',
	balance: 'balansen',
	satisfied: 'andelen nöjda',
	easy: 'andelen som tyckte att det var lätt',
	agree: 'andelen som instämmer',
	mean: 'medelvärdet',
	share: 'andelen',
	bottom2: 'andelen av de två sämsta svaren',
	gap: 'gapet mellan upplevelse och förväntan',
};

const moves: Readonly<Record<Way, string>> = { up: 'steg', down: 'sjönk' };

const sides: Readonly<Record<Way, string>> = { up: 'högre', down: 'lägre' };

/** Names stand as the study gives them: no ending is ever added to one. */
export const comparisonWordsSv: ComparisonWords = {
	amount: (text, unit) =>
		unit === 'percent'
			? `${text} ${text === '1' ? 'procentenhet' : 'procentenheter'}`
			: `${text} poäng`,
	difference: (text, unit) =>
		unit === 'percent'
			? `${text} ${/^\D1$/.test(text) ? 'procentenhet' : 'procentenheter'}`
			: `${text} poäng`,
	moved: (measure, way, amount, since) =>
		`${measures[measure]} ${moves[way]} med ${amount} sedan ${since}`,
	movedFromTo: (measure, way, amount, since, { from, to, isPercent }) =>
		`${measures[measure]} ${moves[way]} med ${amount}, från ${from} till ${to}${isPercent ? '\u00a0%' : ''}, sedan ${since}`,
	noChange: (measure, since, difference) =>
		`ingen tydlig förändring i ${measures[measure]} sedan ${since}${then(difference)}`,
	changeUnsaid: (measure, since, difference, of) =>
		`det går inte att säga om ${measures[measure]} förändrades sedan ${since}${whatFits(difference, of)}`,
	afterLevel: {
		moved: (way, amount, since) => `${moves[way]} med ${amount} sedan ${since}`,
		noChange: (since) => `ingen tydlig förändring sedan ${since}`,
		unsaid: (since) => `det går inte att säga om något förändrades sedan ${since}`,
	},
	differs: (measure, way, amount, other) =>
		`${measures[measure]} är ${amount} ${sides[way]} än ${inOther(other)}`,
	score: (group, way, amount, other) =>
		`${group} ger ${amount} ${way === 'up' ? 'mer' : 'mindre'} än ${otherName(other)}`,
	noDifference: (measure, other, difference) =>
		`ingen tydlig skillnad mot ${otherName(other)} i ${measures[measure]}${then(difference)}`,
	differenceUnsaid: (measure, other, difference, of) =>
		`det går inte att säga om ${measures[measure]} skiljer sig från ${otherName(other)}${whatFits(difference, of)}`,
	differsClause: (measure, way) => `${measures[measure]} är ${sides[way]} än i de övriga rollerna`,
	shortDiffersClause: (way) => sides[way],
	size: (difference) => `skillnaden är ${difference}`,
	sizeOfChange: (difference) => `förändringen är ${difference}`,
	roleOnOneAccount: 'skillnaden mot de övriga rollerna vilar på ett enda kundföretag',
	measureHeading: (measure) => measures[measure],
	cellsDiffer: (told, tested) =>
		`${told === 0 ? 'ingen' : told} av ${tested} testade celler skiljer sig från de övriga rollerna`,
	cellsOfRoles: (way, names, count) =>
		`${namesFrom(names)} ger ${sides[way]} betyg än de övriga rollerna vid ${count === 1 ? 'en kontaktpunkt' : `${count} kontaktpunkter`}`,
	cellsOfOthers: (way, names, count) =>
		`, ${list(names.map(({ inside }) => inside))} ${sides[way]} vid ${count === 1 ? 'en' : count}`,
	target: {
		up: (target, amount) => `${targetOf(target)} nåddes, ${amount} över`,
		down: (target, amount) => `${targetOf(target)} missades med ${amount}`,
		'no-clear-change': (target) => `nära ${targetOf(target)}`,
		near: (target, amount) => `inom ${amount} från ${targetOf(target)}`,
		'cannot-be-said': (target) => `det går inte att säga om ${targetOf(target)} nåddes`,
	},
	onOneAccount: 'vilar på ett enda kundföretag',
	rivals: {
		up: (measure, names) => `${measures[measure]} är högre än för ${names}`,
		down: (measure, names) => `${measures[measure]} är lägre än för ${names}`,
		'no-clear-change': (_, names) => `ingen tydlig skillnad mot ${names}`,
		'cannot-be-said': (_, names) => `det går inte att säga om det finns en skillnad mot ${names}`,
	},
	ownHigher: (own) => `${own} högre`,
	ownLower: (own) => `${own} lägre`,
	movedSince: (way, names, since) => `${list(names)} ${moves[way]}${since && ` sedan ${since}`}`,
	since: (moved, tested, wave) =>
		moved === 0
			? `inget ändrades tydligt sedan ${wave}`
			: `${moved} av ${tested} tal ändrades sedan ${wave}`,
	withoutChange: (names) => `${names}.`,
	withoutVerdict: (names) => `${names}. Svaren är för få.`,
	rank: (name, low, high, of) =>
		low === high
			? `${name} är på plats ${low} av ${of}`
			: low === '1' && high === of
				? `${name} går inte att rangordna bland alla ${of}`
				: `${name} är någonstans mellan plats ${low} och ${high} av ${of}`,
	rollUps: {
		all: 'alla svar',
		unweighted: 'alla svar oviktade',
		account: 'kundföretagens medelvärde',
		decision: 'viktat efter roll i beslutet',
		revenue: 'viktat efter omsättning',
	},
	rollUpLine: (parts) => parts.join(', '),
	signsDiffer: 'tecknet beror på hur svaren räknas: inget av talen räcker ensamt',
	unweighted: (value, base) => `oviktat ${value}, ${base}`,
	legend: {
		higher: 'högre än de övriga rollerna',
		lower: 'lägre än de övriga rollerna',
		noMark: 'inget märke: ingen skillnad går att påvisa',
		clear: 'skiljer sig, efter korrigering',
		unclear: 'ingen tydlig skillnad',
		unsaid: 'går inte att säga',
	},
};

/** The first as a heading, the others as inside a sentence. */
function namesFrom(names: readonly GroupName[]): string {
	return list(names.map(({ heading, inside }, at) => (at === 0 ? heading : inside)));
}

function targetOf(target: string): string {
	return target === '' ? 'målet' : `målet ${target}`;
}

function otherName(other: Other): string {
	return other.kind === 'rest' ? 'de övriga rollerna' : other.name;
}

function inOther(other: Other): string {
	switch (other.kind) {
		case 'rest':
			return 'i de övriga rollerna';
		case 'role':
			return `bland ${other.name}`;
		case 'brand':
			return `för ${other.name}`;
	}
}

/** The difference after what is said of it; '' in a heading, which has none. */
function then({ whole }: DifferenceText): string {
	return whole && `, ${whole}`;
}

function whatFits({ low, high }: DifferenceText, { own, other }: SidesText): string {
	if (low === '') return '';
	return own && other
		? `; med ${own} och ${other} svar är allt från ${low} till ${high} möjligt`
		: `; allt från ${low} till ${high} är möjligt`;
}
