import type { Sentences } from '../en/sentences.ts';
import type { Claim, Counted, GroupName, Side } from '../group-name.ts';
import { bound } from '../numbers.ts';
import { elativeNumber } from './elative-number.ts';
import { siteWordsFi } from './site-words.ts';

const { list } = siteWordsFi;

/** Labels stand in the nominative, before a colon, where a study does not give their inflected forms. */
export const sentencesFi: Sentences = {
	scores: { nps: 'NPS', 'nps-1-10': 'NPS-tyyppinen luku', balance: 'nettosaldo' },
	relations: {
		customer: { label: 'Asiakkaat', of: 'asiakkaista', all: 'kaikki asiakkaat' },
		prospect: {
			label: 'Mahdolliset asiakkaat',
			of: 'mahdollisista asiakkaista',
			all: 'kaikki mahdolliset asiakkaat',
		},
		lost: {
			label: 'Menetetyt asiakkaat',
			of: 'menetetyistä asiakkaista',
			all: 'kaikki menetetyt asiakkaat',
		},
		staff: { label: 'Henkilöstö', of: 'henkilöstöstä', all: 'koko henkilöstö' },
	},
	otherRelation: { label: 'Vastaajat', of: 'vastaajista', all: 'kaikki vastaajat' },

	clause: (claim, side, of) => clauses[claim][side](of ? ` ${of}` : ''),
	shortClause: (claim, side) =>
		claim === 'nps' || claim === 'balance' ? clauses[claim][side]('') : shares[side],
	forGroups: (clause, groups) => `${inAnswersOf(groups)} ${clause}`,
	unclearForGroups: (clause, groups) => `${asHeading(groups)}: ${clause}`,
	forHeadings: (clause, names) => `${asHeading(names)}: ${clause}`,
	forCount: (clause, count, of, counted) =>
		count === of
			? of === 1
				? clause
				: `kaikissa ${of} ${inessives[counted]} ${clause}`
			: `${count} ${inessives[counted]} ${elativeNumber(of)} ${clause}`,
	forNames: (clause, names) => `${asHeading(names)}: ${clause}`,
	unclearFor: (claim, of, counted, count) =>
		`yhdessäkään ${count} ${elatives[counted]} ${clauses[claim].unclear(of ? ` ${of}` : '')}`,
	haveNumbers: (count, counted) => `luku on saatu (${nominatives[counted]}): ${count}`,
	forSubject: (subject, clause, level) => `${subject}: ${clause}, ${level}`,
	unclearSubject: (subject, level, unclear) => `${subject}: ${level}; ${unclear}`,
	levelOf: (subject, level) => `${subject}: ${level}`,
	relationOf: (relation, brand) => (brand === '' ? relation : `${relation} (${brand})`),
	level: (metric, value, interval) => [metric, bound(value, interval)].filter(Boolean).join(' '),
	levelClaim: (claim, level) =>
		claim === '' || claim === 'nps' || claim === 'balance'
			? level
			: `${{ satisfied: 'tyytyväisiä on', easy: 'vähällä vaivalla pääsi', agree: 'samaa mieltä on' }[claim]} ${level}`,
	mean: (subject, value, interval, scale) =>
		`${subject}: vastausten keskiarvo on ${bound(value, interval)}${scale && ` asteikolla ${scale}`}`,
	indicative: (subject, count, n) =>
		`${subject}: ${n} ${count === 1 ? 'vastaus' : 'vastausta'}, suuntaa antava`,
	indicativeLevel: (level) => `näin harvasta vastauksesta saa vain suunnan: ${level}`,
	hidden: (subject) => `${subject}: piilotettu vastaajien suojaamiseksi`,
	hiddenDeck: 'piilotettua lukua ei ole sivulla, taulukoissa eikä tiedostoissa',
	notAsked: (subject, wave) => `${subject}: ei kysytty kierroksella ${wave}`,
	notEstimable: (subject) => `${subject}: vastauksia on, mutta niistä ei voi laskea luottamusväliä`,
	allHidden: (counted) => `${nominatives[counted]}: piilotettu vastaajien suojaamiseksi`,
	noneSure: (counted) => `yksikään luku ei riitä havaintoon (${nominatives[counted]})`,
	responses: (answers, text) => `${text} ${answers === 1 ? 'vastaus' : 'vastausta'}`,
	responsesFrom: (responses, accounts, text) =>
		accounts === 1
			? `${responses} yhdestä asiakasyrityksestä`
			: `${responses} ${text} asiakasyrityksestä`,
	inRoles: (responses, count) =>
		`${responses}; ${count === 1 ? 'yksi rooli' : `${count} roolia`} voidaan näyttää`,
	hiddenCells: (count, text) =>
		count === 0
			? 'yhtään solua ei ole piilotettu'
			: count === 1
				? 'yksi solu on piilotettu vastaajien suojaamiseksi'
				: `${text} solua on piilotettu vastaajien suojaamiseksi`,
	wavesShown: (count) =>
		count === 1 ? 'yksi kierros, joten suuntaa ei vielä näe' : `näkyvissä ${count} kierrosta`,
	notComparable: 'yksikään aiempi kierros ei ole vertailukelpoinen',
	gap: (below, above, of) => gapSentence(below, above, of),
	gapCriterion:
		'Mukaan luetaan kohtaamiset, joissa eron koko 95 %:n väli on nollan ala- tai yläpuolella.',
	noGap: (of) =>
		of === 1
			? 'ei voi sanoa, kumpi on korkeampi, kokemus vai odotus'
			: `yhdessäkään ${of} kohtaamisesta ei voi sanoa, kumpi on korkeampi, kokemus vai odotus`,
	cells: (below, of) =>
		below === 0
			? `yhdessäkään ${of} luettavasta solusta tyytyväisiä ei ole varmasti alle puolet`
			: `${below} solussa ${elativeNumber(of)} tyytyväisiä on alle puolet`,
	cellsCriterion: 'Mukaan luetaan solut, joissa koko 95 %:n väli on alle puolen.',
	questionsAsked: (questions, waves) =>
		`${questions === 1 ? 'yksi kysymys' : `${questions} kysymystä`}, ${waves === 1 ? 'yksi kierros' : `${waves} kierrosta`}`,
	reports: (reports, versions, latest) =>
		`${reports === 1 ? 'yksi raportti' : `${reports} raporttia`}, ${versions === 1 ? 'yksi versio' : `${versions} versiota`}: uusin on ${latest}`,
	versionsStay: 'jokainen versio pysyy omassa osoitteessaan',
	noReports: 'raportteja ei vielä ole',
	nothing: 'kerrottavaa ei vielä ole',
	roleCounts: (claim, above, below, unclear) => countSentence(claim, above, below, unclear),
};

type Clause = (of: string) => string;

const clauses: Readonly<Record<Claim, Readonly<Record<Side, Clause>>>> = {
	nps: {
		above: () => 'suosittelijoita on enemmän kuin arvostelijoita',
		below: () => 'arvostelijoita on enemmän kuin suosittelijoita',
		unclear: () => 'ei voi sanoa, kumpia on enemmän, suosittelijoita vai arvostelijoita',
	},
	balance: {
		above: () => 'korkeita vastauksia on enemmän kuin matalia',
		below: () => 'matalia vastauksia on enemmän kuin korkeita',
		unclear: () => 'ei voi sanoa, kumpia on enemmän, korkeita vastauksia vai matalia',
	},
	satisfied: shareClauses('on tyytyväisiä', 'tyytyväisiä'),
	easy: shareClauses('pääsi vähällä vaivalla', ''),
	agree: shareClauses('on samaa mieltä', 'samaa mieltä'),
};

/** `predicate` follows "on" in a question; '' where the verb is another one. */
function shareClauses(verb: string, predicate: string): Readonly<Record<Side, Clause>> {
	return {
		above: (of) => `yli puolet${of} ${verb}`,
		below: (of) => `alle puolet${of} ${verb}`,
		unclear: (of) =>
			predicate
				? `ei voi sanoa, onko yli puolet${of} ${predicate}`
				: `ei voi sanoa, pääsikö yli puolet${of} vähällä vaivalla`,
	};
}

const shares: Readonly<Record<Side, string>> = {
	above: 'yli puolet',
	below: 'alle puolet',
	unclear: 'ei voi sanoa, onko heitä yli puolet',
};

const nominatives: Readonly<Record<Counted, string>> = {
	roles: 'roolit',
	segments: 'segmentit',
	touchpoints: 'kohtaamiset',
	cells: 'solut',
	relations: 'suhteet',
	brands: 'toimittajat',
	statements: 'väitteet',
};

const inessives: Readonly<Record<Counted, string>> = {
	roles: 'roolissa',
	segments: 'segmentissä',
	touchpoints: 'kohtaamisessa',
	cells: 'solussa',
	relations: 'suhteessa',
	brands: 'toimittajalla',
	statements: 'väitteessä',
};

const elatives: Readonly<Record<Counted, string>> = {
	roles: 'roolista',
	segments: 'segmentistä',
	touchpoints: 'kohtaamisesta',
	cells: 'solusta',
	relations: 'suhteesta',
	brands: 'toimittajasta',
	statements: 'väitteestä',
};

/** The first as a heading, the others as inside a sentence. */
function asHeading(names: readonly GroupName[]): string {
	return list(names.map(({ heading, inside }, place) => (place === 0 ? heading : inside)));
}

/** `Yhteyshenkilöiden ja IT:n keskuudessa` where the study inflects each name, else the names and a colon. */
function inAnswersOf(groups: readonly GroupName[]): string {
	const genitives = groups.flatMap(({ genitive }) => genitive ?? []);
	const isInflected = genitives.length === groups.length;
	return isInflected ? `${list(genitives)} keskuudessa` : `${asHeading(groups)}:`;
}

function gapSentence(below: number, above: number, of: number): string {
	const share = (count: number) => {
		if (of === 1) return 'ainoassa kohtaamisessa';
		return count === of
			? `kaikissa ${of} kohtaamisessa`
			: `${count} kohtaamisessa ${elativeNumber(of)}`;
	};
	const falls = `kokemus jää odotuksesta ${share(below)}`;
	if (above === 0) return falls;
	if (below === 0) return `kokemus ylittää odotuksen ${share(above)}`;
	return `${falls} ja ylittää sen ${above} kohtaamisessa`;
}

const sidesOfRoles: Readonly<Record<Claim, readonly [above: string, below: string]>> = {
	nps: ['NPS on yli nollan', 'alle nollan'],
	balance: ['nettosaldo on yli nollan', 'alle nollan'],
	satisfied: ['tyytyväisiä on yli puolet', 'alle puolet'],
	easy: ['vähällä vaivalla pääsi yli puolet', 'alle puolet'],
	agree: ['samaa mieltä on yli puolet', 'alle puolet'],
};

const inRoles = (count: number): string => `${count} roolissa`;

function countSentence(claim: Claim, above: number, below: number, unclear: number): string {
	const [over, under] = sidesOfRoles[claim];
	const of = elativeNumber(above + below + unclear);
	const first = above > 0 ? `${over} ${inRoles(above)} ${of}` : '';
	const alone = over.replace(/yli .+$/, under);
	const second =
		below > 0 && (above > 0 ? `${under} ${inRoles(below)}` : `${alone} ${inRoles(below)} ${of}`);
	const rest = unclear > 0 ? `; ${unclear === 1 ? 'yhdestä' : unclear} roolista ei voi sanoa` : '';
	return `${[first, second].filter(Boolean).join(' ja ')}${rest}`;
}
