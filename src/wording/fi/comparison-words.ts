import type {
	ComparisonWords,
	DifferenceText,
	Measure,
	Other,
	SidesText,
	Way,
} from '../en/comparison-words.ts';
import type { GroupName } from '../group-name.ts';
import { elativeNumber } from './elative-number.ts';
import { siteWordsFi } from './site-words.ts';

const { list } = siteWordsFi;

/** Nominative, and the inessive for "ei selvää muutosta". */
const measures: Readonly<Record<Measure, { readonly is: string; readonly in: string }>> = {
	nps: { is: 'NPS', in: 'NPS:ssä' },
	'nps-1-10': { is: 'NPS-tyyppinen luku', in: 'NPS-tyyppisessä luvussa' },
	balance: { is: 'nettosaldo', in: 'nettosaldossa' },
	satisfied: { is: 'tyytyväisten osuus', in: 'tyytyväisten osuudessa' },
	easy: { is: 'vähällä vaivalla päässeiden osuus', in: 'vähällä vaivalla päässeiden osuudessa' },
	agree: { is: 'samaa mieltä olevien osuus', in: 'samaa mieltä olevien osuudessa' },
	mean: { is: 'keskiarvo', in: 'keskiarvossa' },
	share: { is: 'osuus', in: 'osuudessa' },
	bottom2: {
		is: 'kahden huonoimman vastauksen osuus',
		in: 'kahden huonoimman vastauksen osuudessa',
	},
	gap: { is: 'kokemuksen ja odotuksen ero', in: 'kokemuksen ja odotuksen erossa' },
};

const moves: Readonly<Record<Way, string>> = { up: 'nousi', down: 'laski' };
/** What a role gives its marks: `parempia arvioita`. */
const marks: Readonly<Record<Way, string>> = { up: 'parempia', down: 'huonompia' };
const sides: Readonly<Record<Way, string>> = { up: 'korkeampi', down: 'matalampi' };

/** Names stand in the nominative, before a colon or after a word that is inflected for them. */
export const comparisonWordsFi: ComparisonWords = {
	amount: (text, unit) => {
		const isOne = text === '1';
		if (unit === 'percent') return `${text} ${isOne ? 'prosenttiyksikön' : 'prosenttiyksikköä'}`;
		return `${text} ${isOne ? 'pisteen' : 'pistettä'}`;
	},
	difference: (text, unit) => {
		const isOne = /^\D1$/.test(text);
		if (unit === 'percent') return `${text} ${isOne ? 'prosenttiyksikkö' : 'prosenttiyksikköä'}`;
		return `${text} ${isOne ? 'piste' : 'pistettä'}`;
	},
	moved: (measure, way, amount, since) =>
		`${measures[measure].is} ${moves[way]} ${amount} kierroksesta ${since}`,
	movedFromTo: (measure, way, amount, since, { from, to, isPercent }) =>
		isPercent
			? `${measures[measure].is} ${moves[way]} ${amount} kierroksesta ${since}, ${elativeNumber(Number(from))} ${to} prosenttiin`
			: `${measures[measure].is} ${moves[way]} ${amount} kierroksesta ${since} (ennen ${from}, nyt ${to})`,
	noChange: (measure, since, difference) =>
		`${measures[measure].in} ei selvää muutosta kierroksesta ${since}${then(difference)}`,
	changeUnsaid: (measure, since, difference, of) =>
		`ei voi sanoa, muuttuiko ${measures[measure].is} kierroksesta ${since}${whatFits(difference, of)}`,
	afterLevel: {
		moved: (way, amount, since) => `${moves[way]} ${amount} kierroksesta ${since}`,
		noChange: (since) => `ei selvää muutosta kierroksesta ${since}`,
		unsaid: (since) => `ei voi sanoa, muuttuiko se kierroksesta ${since}`,
	},
	differs: (measure, way, amount, other) =>
		`${measures[measure].is} on ${amount} ${sides[way]} kuin ${atOther(other)}`,
	score: (group, way, amount, other) =>
		`${group} ${group.endsWith('t') ? 'antavat' : 'antaa'} ${amount} ${way === 'up' ? 'enemmän' : 'vähemmän'} kuin ${otherName(other)}`,
	noDifference: (measure, other, difference) =>
		`${measures[measure].in} ei selvää eroa ${toOther(other)}${then(difference)}`,
	differenceUnsaid: (measure, other, difference, of) =>
		`ei voi sanoa, poikkeaako ${measures[measure].is} ${fromOther(other)}${whatFits(difference, of)}`,
	differsClause: (measure, way) => `${measures[measure].is} on ${sides[way]} kuin muilla rooleilla`,
	shortDiffersClause: (way) => sides[way],
	size: (difference) => `ero on ${difference}`,
	sizeOfChange: (difference) => `muutos on ${difference}`,
	roleOnOneAccount: 'ero muihin rooleihin on yhden asiakkaan varassa',
	measureHeading: (measure) => measures[measure].is,
	cellsDiffer: (told, tested) =>
		told === 0
			? `yksikään ${tested} testatusta solusta ei poikkea muista rooleista`
			: `${told} solua ${elativeNumber(tested)} testatusta poikkeaa muista rooleista`,
	cellsOfRoles: (way, names, count) =>
		`${namesFrom(names)} ${isSingular(names) ? 'antaa' : 'antavat'} ${marks[way]} arvioita kuin muut roolit ${count === 1 ? 'yhdessä' : count} kohtaamisessa`,
	cellsOfOthers: (way, names, count) =>
		`, ${list(names.map(({ inside }) => inside))} ${marks[way]} ${count === 1 ? 'yhdessä' : count}`,
	target: {
		up: (target, amount) => `tavoite${after(target)} täyttyi, ${amount} yli`,
		down: (target, amount) => `tavoitteesta${after(target)} jäätiin ${amount}`,
		'no-clear-change': (target) => `tavoitteen${after(target)} tuntumassa`,
		near: (target, amount) => `tavoitteesta${after(target)} enintään ${amount}`,
		'cannot-be-said': (target) => `ei voi sanoa, täyttyikö tavoite${after(target)}`,
	},
	onOneAccount: 'yhden asiakkaan varassa',
	rivals: {
		up: (measure, names) => `${measures[measure].is} on korkeampi kuin seuraavilla (${names})`,
		down: (measure, names) => `${measures[measure].is} on matalampi kuin seuraavilla (${names})`,
		'no-clear-change': (_, names) => `ei selvää eroa seuraaviin (${names})`,
		'cannot-be-said': (_, names) => `ei voi sanoa, onko eroa seuraaviin (${names})`,
	},
	ownHigher: (own) => `${own} korkeampi`,
	ownLower: (own) => `${own} matalampi`,
	movedSince: (way, names, since) =>
		`${list(names)} ${names.length === 1 ? moves[way] : { up: 'nousivat', down: 'laskivat' }[way]}${since && ` kierroksesta ${since}`}`,
	since: (moved, tested, wave) =>
		moved === 0
			? `mikään ei selvästi muuttunut kierroksesta ${wave}`
			: `${moved} ${moved === 1 ? 'luku' : 'lukua'} ${elativeNumber(tested)} muuttui kierroksesta ${wave}`,
	withoutChange: (names) => `${names}.`,
	withoutVerdict: (names) => `${names}. Vastauksia on liian vähän.`,
	rank: (name, low, high, of) =>
		low === high
			? `${name} on sijalla ${low} ${elativeNumber(Number(of))}`
			: low === '1' && high === of
				? `${name} ei erotu muista: sijat 1–${of} ovat mahdollisia`
				: `${name} on sijoilla ${low}–${high} ${elativeNumber(Number(of))}`,
	rollUps: {
		all: 'kaikki vastaukset',
		unweighted: 'kaikki vastaukset painottamatta',
		account: 'asiakasyritysten keskiarvo',
		decision: 'päätösvallan mukaan painottaen',
		revenue: 'liikevaihdon mukaan painottaen',
	},
	rollUpLine: (parts) => parts.join(', '),
	signsDiffer: 'etumerkki riippuu siitä, miten vastaukset lasketaan: yksikään luku ei riitä yksin',
	unweighted: (value, base) => `painottamatta ${value}, ${base}`,
	legend: {
		higher: 'korkeampi kuin muilla rooleilla',
		lower: 'matalampi kuin muilla rooleilla',
		noMark: 'ei merkkiä: eroa ei voi sanoa',
		clear: 'poikkeaa korjauksen jälkeen',
		unclear: 'ei selvää eroa',
		unsaid: 'ei voi sanoa',
	},
};

/** The first as a heading, the others as inside a sentence. */
function namesFrom(names: readonly GroupName[]): string {
	return list(names.map(({ heading, inside }, at) => (at === 0 ? heading : inside)));
}

/** A department or a bare label takes the singular. */
function isSingular(names: readonly GroupName[]): boolean {
	return names.length === 1 && names[0]?.kind !== 'people';
}

/** ` 20`, '' where the value is not told. */
function after(target: string): string {
	return target === '' ? '' : ` ${target}`;
}

function otherName(other: Other): string {
	return other.kind === 'rest' ? 'muut roolit' : other.name;
}

function atOther(other: Other): string {
	switch (other.kind) {
		case 'rest':
			return 'muilla rooleilla';
		case 'role':
			return `roolilla ${other.name}`;
		case 'brand':
			return `toimittajalla ${other.name}`;
	}
}

function toOther(other: Other): string {
	switch (other.kind) {
		case 'rest':
			return 'muihin rooleihin';
		case 'role':
			return `rooliin ${other.name}`;
		case 'brand':
			return `toimittajaan ${other.name}`;
	}
}

function fromOther(other: Other): string {
	switch (other.kind) {
		case 'rest':
			return 'muista rooleista';
		case 'role':
			return `roolista ${other.name}`;
		case 'brand':
			return `toimittajasta ${other.name}`;
	}
}

/** The difference after what is said of it; '' in a heading, which has none. */
function then({ whole }: DifferenceText): string {
	return whole && `, ${whole}`;
}

function whatFits({ low, high }: DifferenceText, { own, other }: SidesText): string {
	if (low === '') return '';
	const isBased = own !== '' && other !== '';
	return isBased
		? `; ${own} ja ${other} vastauksella mikä tahansa väliltä ${low}…${high} on mahdollinen`
		: `; mikä tahansa väliltä ${low}…${high} on mahdollinen`;
}
