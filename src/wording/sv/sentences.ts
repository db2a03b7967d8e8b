import type { Sentences } from '../en/sentences.ts';
import type { Claim, Counted, GroupName, Side } from '../group-name.ts';
import { bound } from '../numbers.ts';
import { siteWordsSv } from './site-words.ts';

const { list } = siteWordsSv;

/** Labels stand as the study gives them, after a preposition or before a colon. */
export const sentencesSv: Sentences = {
	scores: { nps: 'NPS', 'nps-1-10': 'NPS-liknande tal', balance: 'balans' },
	relations: {
		customer: { label: 'Kunder', of: 'av kunderna', all: 'alla kunder' },
		prospect: {
			label: 'Möjliga kunder',
			of: 'av de möjliga kunderna',
			all: 'alla möjliga kunder',
		},
		lost: {
			label: 'Förlorade kunder',
			of: 'av de förlorade kunderna',
			all: 'alla förlorade kunder',
		},
		staff: { label: 'Personal', of: 'av personalen', all: 'hela personalen' },
	},
	otherRelation: { label: 'Svarande', of: 'av dem som svarade', all: 'alla som svarade' },

	clause: (claim, side, of) => clauses[claim][side](of ? ` ${of}` : ''),
	shortClause: (claim, side) =>
		claim === 'nps' || claim === 'balance' ? clauses[claim][side]('') : shares[side],
	forGroups: (clause, groups) => `${clause} ${groupsIn(groups)}`,
	unclearForGroups: (clause, groups) => `${asHeading(groups)}: ${clause}`,
	forHeadings: (clause, names) => `${asHeading(names)}: ${clause}`,
	forCount: (clause, count, of, counted) =>
		count === of
			? of === 1
				? clause
				: `${clause} ${prepositions[counted]} alla ${of} ${nouns[counted]}`
			: `${clause} ${prepositions[counted]} ${count} av ${of} ${nouns[counted]}`,
	forNames: (clause, names, counted) =>
		`${clause} ${prepositions[counted]} ${list(names.map(({ inside }) => inside))}`,
	unclearFor: (claim, of, counted, count) =>
		`${prepositions[counted]} ${noneOf[counted]} av ${count} ${nouns[counted]} ${doubts[claim](of ? ` ${of}` : '')}`,
	haveNumbers: (count, counted) =>
		`tal finns för ${count} ${count === 1 ? singulars[counted] : nouns[counted]}`,
	forSubject: (subject, clause, level) => `${subject}: ${clause}, ${level}`,
	unclearSubject: (subject, level, unclear) => `${subject}: ${level}; ${unclear}`,
	levelOf: (subject, level) => `${subject}: ${level}`,
	relationOf: (relation, brand) => (brand === '' ? relation : `${relation} (${brand})`),
	level: (metric, value, interval) => [metric, bound(value, interval)].filter(Boolean).join(' '),
	levelClaim: (claim, level) =>
		claim === '' || claim === 'nps' || claim === 'balance'
			? level
			: `${level} ${{ satisfied: 'är nöjda', easy: 'tyckte att det var lätt', agree: 'instämmer' }[claim]}`,
	mean: (subject, value, interval, scale) =>
		`${subject}: svarens medelvärde är ${bound(value, interval)}${scale && ` på skalan ${scale}`}`,
	indicative: (subject, _, n) => `${subject}: ${n} svar, läs som en riktning`,
	indicativeLevel: (level) => `det lilla underlaget pekar mot ${level}`,
	hidden: (subject) => `${subject}: dolt för att skydda dem som svarade`,
	hiddenDeck: 'ett dolt tal finns inte på sidan, i tabellerna eller i filerna',
	notAsked: (subject, wave) => `${subject}: inte frågat i omgången ${wave}`,
	notEstimable: (subject) =>
		`${subject}: det finns svar, men inget intervall går att beräkna ur dem`,
	allHidden: (counted) => `${nouns[counted]}: dolt för att skydda dem som svarade`,
	noneSure: (counted) => `inget tal är säkert nog för ett påstående (${nouns[counted]})`,
	responses: (_, text) => `${text} svar`,
	responsesFrom: (responses, _, text) => `${responses} från ${text} kundföretag`,
	inRoles: (responses, count) =>
		`${responses}; ${count === 1 ? 'en roll' : `${count} roller`} kan visas`,
	hiddenCells: (count, text) =>
		count === 0
			? 'ingen cell är dold'
			: count === 1
				? 'en cell är dold för att skydda dem som svarade'
				: `${text} celler är dolda för att skydda dem som svarade`,
	wavesShown: (count) =>
		count === 1 ? 'en omgång, så ingen utveckling syns ännu' : `${count} omgångar visas`,
	notComparable: 'ingen tidigare omgång är jämförbar',
	gap: (below, above, of) => gapSentence(below, above, of),
	gapCriterion:
		'Räknade är kontaktpunkter där hela 95 %-intervallet för gapet ligger under eller över noll.',
	noGap: (of) =>
		of === 1
			? 'det går inte att säga vilken som är högre, upplevelsen eller förväntan'
			: `vid ingen av ${of} kontaktpunkter går det att säga vilken som är högre, upplevelsen eller förväntan`,
	cells: (below, of) =>
		below === 0
			? `i ingen av de ${of} celler som går att läsa är säkert färre än hälften nöjda`
			: `färre än hälften är nöjda i ${below} av de ${of} celler som går att läsa`,
	cellsCriterion: 'Räknade är celler där hela 95 %-intervallet ligger under hälften.',
	questionsAsked: (questions, waves) =>
		`${questions === 1 ? 'en fråga' : `${questions} frågor`} i ${waves === 1 ? 'en omgång' : `${waves} omgångar`}`,
	reports: (reports, versions, latest) =>
		`${reports === 1 ? 'en rapport' : `${reports} rapporter`}, ${versions === 1 ? 'en version' : `${versions} versioner`}: den nyaste är ${latest}`,
	versionsStay: 'varje version stannar på sin egen adress',
	noReports: 'det finns ännu ingen rapport',
	nothing: 'det finns ännu inget att berätta',
	roleCounts: (claim, above, below, unclear) => countSentence(claim, above, below, unclear),
};

type Clause = (of: string) => string;

const cannotCompare = (good: string, bad: string): string =>
	`det går inte att säga vilka som är fler, ${good} eller ${bad}`;

const clauses: Readonly<Record<Claim, Readonly<Record<Side, Clause>>>> = {
	nps: {
		above: () => 'ambassadörerna är fler än kritikerna',
		below: () => 'kritikerna är fler än ambassadörerna',
		unclear: () => cannotCompare('ambassadörerna', 'kritikerna'),
	},
	balance: {
		above: () => 'de höga svaren är fler än de låga',
		below: () => 'de låga svaren är fler än de höga',
		unclear: () => cannotCompare('de höga svaren', 'de låga'),
	},
	satisfied: shareClauses('är nöjda'),
	easy: shareClauses('tyckte att det var lätt'),
	agree: shareClauses('instämmer'),
};

function shareClauses(verb: string): Readonly<Record<Side, Clause>> {
	return {
		above: (of) => `mer än hälften${of} ${verb}`,
		below: (of) => `färre än hälften${of} ${verb}`,
		unclear: (of) => `det går inte att säga om mer än hälften${of} ${verb}`,
	};
}

const shares: Readonly<Record<Side, string>> = {
	above: 'mer än hälften',
	below: 'färre än hälften',
	unclear: 'det går inte att säga om de är mer än hälften',
};

/** After "i ingen av 6 roller": the verb comes before its subject. */
const doubts: Readonly<Record<Claim, Clause>> = {
	nps: () => 'går det att säga vilka som är fler, ambassadörerna eller kritikerna',
	balance: () => 'går det att säga vilka som är fler, de höga svaren eller de låga',
	satisfied: (of) => `går det att säga om mer än hälften${of} är nöjda`,
	easy: (of) => `går det att säga om mer än hälften${of} tyckte att det var lätt`,
	agree: (of) => `går det att säga om mer än hälften${of} instämmer`,
};

const prepositions: Readonly<Record<Counted, string>> = {
	roles: 'i',
	segments: 'i',
	touchpoints: 'vid',
	cells: 'i',
	relations: 'i',
	brands: 'för',
	statements: 'i',
};

const singulars: Readonly<Record<Counted, string>> = {
	roles: 'roll',
	segments: 'segment',
	touchpoints: 'kontaktpunkt',
	cells: 'cell',
	relations: 'kundrelation',
	brands: 'leverantör',
	statements: 'påstående',
};

const nouns: Readonly<Record<Counted, string>> = {
	roles: 'roller',
	segments: 'segment',
	touchpoints: 'kontaktpunkter',
	cells: 'celler',
	relations: 'kundrelationer',
	brands: 'leverantörer',
	statements: 'påståenden',
};

const noneOf: Readonly<Record<Counted, string>> = {
	roles: 'ingen',
	segments: 'inget',
	touchpoints: 'ingen',
	cells: 'ingen',
	relations: 'ingen',
	brands: 'ingen',
	statements: 'inget',
};

/** The first as a heading, the others as inside a sentence. */
function asHeading(names: readonly GroupName[]): string {
	return list(names.map(({ heading, inside }, place) => (place === 0 ? heading : inside)));
}

/** People whose word is the same for one and for many, beslutsfattare, are no unit as ekonomi is. */
function kindOf({ kind, inside }: GroupName): GroupName['kind'] {
	return kind === 'unit' && inside.endsWith('are') ? 'people' : kind;
}

function groupsIn(groups: readonly GroupName[]): string {
	const names = (wanted: GroupName['kind']) =>
		groups.filter((group) => kindOf(group) === wanted).map(({ inside }) => inside);
	const [people, units, named] = [names('people'), names('unit'), names('named')];
	return [
		people.length > 0 && `bland ${list(people)}`,
		units.length > 0 && `inom ${list(units)}`,
		named.length > 0 && `i ${named.length === 1 ? 'rollen' : 'rollerna'} ${list(named)}`,
	]
		.filter(Boolean)
		.join(' och ');
}

function gapSentence(below: number, above: number, of: number): string {
	const share = (count: number) => {
		if (of === 1) return 'vid den enda kontaktpunkten';
		return `vid ${count === of ? `alla ${of}` : `${count} av ${of}`} kontaktpunkter`;
	};
	const falls = `upplevelsen når inte upp till förväntningen ${share(below)}`;
	if (above === 0) return falls;
	if (below === 0) return `upplevelsen överträffar förväntningen ${share(above)}`;
	return `${falls} och överträffar den vid ${above}`;
}

const sidesOfRoles: Readonly<Record<Claim, readonly [above: string, below: string]>> = {
	nps: ['NPS är över noll', 'under noll'],
	balance: ['balansen är över noll', 'under noll'],
	satisfied: ['mer än hälften är nöjda', 'färre än hälften'],
	easy: ['mer än hälften tyckte att det var lätt', 'färre än hälften'],
	agree: ['mer än hälften instämmer', 'färre än hälften'],
};

function countSentence(claim: Claim, above: number, below: number, unclear: number): string {
	const of = above + below + unclear;
	const [over, under] = sidesOfRoles[claim];
	const first = `${over} i ${above === 0 ? 'ingen' : above} av ${of} ${of === 1 ? 'roll' : 'roller'}`;
	const second = below > 0 ? ` och ${under} i ${below}` : '';
	return `${first}${second}${unclear > 0 ? `; i ${unclear} går det inte att säga` : ''}`;
}
