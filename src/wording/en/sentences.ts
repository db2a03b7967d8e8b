import type { Claim, Counted, GroupName, Side } from '../group-name.ts';
import { siteWordsEn } from './site-words.ts';
import { bound } from '../numbers.ts';
import { openList } from '../open-list.ts';

const { list } = siteWordsEn;

/** Findings about one level at a time; differences and changes have words of their own. */
export const sentencesEn = {
	/** Names of scores inside a sentence. */
	scores: openList({ nps: 'NPS', 'nps-1-10': 'NPS-type score', balance: 'balance' }),
	/** Names of the relations: as a heading, after "more than half", and all of them. */
	relations: openList({
		customer: { label: 'Customers', of: 'of customers', all: 'all customers' },
		prospect: { label: 'Prospects', of: 'of prospects', all: 'all prospects' },
		lost: { label: 'Lost customers', of: 'of lost customers', all: 'all lost customers' },
		staff: { label: 'Staff', of: 'of staff', all: 'all staff' },
	}),
	otherRelation: { label: 'Respondents', of: 'of respondents', all: 'all respondents' },

	/** The claim as a clause; `of` may be empty. */
	clause: (claim: Claim, side: Side, of: string): string =>
		clauses[claim][side](of ? ` ${of}` : ''),
	/** The same without repeating what is told, where a longer clause came before. */
	shortClause: (claim: Claim, side: Side): string =>
		claim === 'nps' || claim === 'balance' ? clauses[claim][side]('') : shares[side],
	/** Promoters outnumber detractors among contact persons and in IT. */
	forGroups: (clause: string, groups: readonly GroupName[]): string =>
		`${clause} ${groupsIn(groups)}`,
	/** Among decision makers it cannot be said which are more, promoters or detractors. */
	unclearForGroups: (clause: string, groups: readonly GroupName[], counted: Counted): string =>
		`${counted === 'roles' ? groupsIn(groups) : namesIn(groups, counted)} ${clause}`,
	/** Norrvik and Havukka: promoters outnumber detractors. */
	forHeadings: (clause: string, names: readonly GroupName[]): string =>
		`${asHeading(names)}: ${clause}`,
	/** … in 4 of 6 roles. */
	forCount: (clause: string, count: number, of: number, counted: Counted): string =>
		`${clause} ${prepositions[counted]} ${count === of ? `all ${of}` : `${count} of ${of}`} ${counted}`,
	/** … at invoicing and complaints. */
	forNames: (clause: string, names: readonly GroupName[], counted: Counted): string =>
		`${clause} ${namesIn(names, counted)}`,
	unclearFor: (claim: Claim, of: string, counted: Counted, count: number): string =>
		`${prepositions[counted]} none of ${count} ${counted} ${clausesOfDoubt[claim](of ? ` ${of}` : '')}`,
	/** Where numbers claim nothing by themselves: means. */
	haveNumbers: (count: number, counted: Counted): string =>
		count === 1 ? `one of the ${counted} has a number` : `${count} ${counted} have a number`,
	/** Invoicing: fewer than half of customers are satisfied, 41 % (34–48 %). */
	forSubject: (subject: string, clause: string, level: string): string =>
		`${subject}: ${clause}, ${level}`,
	/** Decision makers: NPS −9 (−26…+7); it cannot be said which are more. */
	unclearSubject: (subject: string, level: string, unclear: string): string =>
		`${subject}: ${level}; ${unclear}`,
	/** A subject and its level, without a claim. */
	levelOf: (subject: string, level: string): string => `${subject}: ${level}`,
	/** Whose answers: `Customers of Havukka`; the brand may be ''. */
	relationOf: (relation: string, brand: string): string =>
		brand === '' ? relation : `${relation} of ${brand}`,
	level: (metric: string, value: string, interval: string): string =>
		[metric, bound(value, interval)].filter(Boolean).join(' '),
	/** A level with what it is the share of: `41 % (34–48 %) are satisfied`; a score stands alone. */
	levelClaim: (claim: Claim | '', level: string): string =>
		claim === '' || claim === 'nps' || claim === 'balance'
			? level
			: `${level} ${{ satisfied: 'are satisfied', easy: 'found it easy', agree: 'agree' }[claim]}`,
	mean: (subject: string, value: string, interval: string, scale: string): string =>
		`${subject}: the answers average ${bound(value, interval)}${scale && ` on a scale of ${scale}`}`,
	indicative: (subject: string, count: number, n: string): string =>
		`${subject}: ${n} ${count === 1 ? 'answer' : 'answers'}, read as a direction`,
	indicativeLevel: (level: string): string => `the small base points to ${level}`,
	hidden: (subject: string): string => `${subject}: hidden to protect respondents`,
	hiddenDeck: 'a hidden number is not on this page, in its tables or in its files',
	notAsked: (subject: string, wave: string): string => `${subject}: not asked in ${wave}`,
	notEstimable: (subject: string): string =>
		`${subject}: there are answers, but no interval can be computed from them`,
	allHidden: (counted: Counted): string => `${counted}: hidden to protect respondents`,
	/** Numbers there may be, but each too unsure for a title. */
	noneSure: (counted: Counted): string => `no number for ${counted} is sure enough for a finding`,
	responses: (answers: number, text: string): string =>
		`${text} ${answers === 1 ? 'answer' : 'answers'}`,
	responsesFrom: (responses: string, accounts: number, text: string): string =>
		`${responses} from ${text} ${accounts === 1 ? 'account' : 'accounts'}`,
	inRoles: (responses: string, count: number): string =>
		`${responses}; ${count} ${count === 1 ? 'role' : 'roles'} can be shown`,
	hiddenCells: (count: number, text: string): string =>
		count === 0
			? 'no cell is hidden'
			: `${text} ${count === 1 ? 'cell is' : 'cells are'} hidden to protect respondents`,
	wavesShown: (count: number): string =>
		count === 1 ? 'one wave, so no trend yet' : `${count} waves are shown`,
	notComparable: 'no earlier wave can be compared with it',
	gap: (below: number, above: number, of: number): string => gapSentence(below, above, of),
	/** By what a touchpoint is counted in {@link sentencesEn.gap}. */
	gapCriterion:
		'Counted are touchpoints where the whole 95 % interval of the gap lies below or above zero.',
	noGap: (of: number): string =>
		of === 1
			? 'it cannot be said which is higher, experience or expectation'
			: `at none of ${of} touchpoints can it be said which is higher, experience or expectation`,
	cells: (below: number, of: number): string =>
		below === 0
			? `in none of the ${of} cells that can be read are fewer than half surely satisfied`
			: `fewer than half are satisfied in ${below} of the ${of} cells that can be read`,
	/** By what a cell is counted in {@link sentencesEn.cells}. */
	cellsCriterion: 'Counted are cells where the whole 95 % interval lies below one half.',
	questionsAsked: (questions: number, waves: number): string =>
		`${questions} ${questions === 1 ? 'question' : 'questions'} in ${waves} ${waves === 1 ? 'wave' : 'waves'}`,
	reports: (reports: number, versions: number, latest: string): string =>
		`${reports === 1 ? 'one report' : `${reports} reports`}, ${versions === 1 ? 'one version' : `${versions} versions`}: the latest is ${latest}`,
	versionsStay: 'every version stays at its own address',
	noReports: 'there is no report yet',
	nothing: 'there is nothing to say yet',
	/** NPS is above zero in 2 of 5 roles and below zero in 1; in 2 it cannot be said. */
	roleCounts: (claim: Claim, above: number, below: number, unclear: number): string =>
		countSentence(claim, above, below, unclear),
};

export type Sentences = typeof sentencesEn;

type Clause = (of: string) => string;

const cannotCompare = (good: string, bad: string): string =>
	`it cannot be said which are more, ${good} or ${bad}`;

const clauses: Readonly<Record<Claim, Readonly<Record<Side, Clause>>>> = {
	nps: {
		above: () => 'promoters outnumber detractors',
		below: () => 'detractors outnumber promoters',
		unclear: () => cannotCompare('promoters', 'detractors'),
	},
	balance: {
		above: () => 'high answers outnumber low ones',
		below: () => 'low answers outnumber high ones',
		unclear: () => cannotCompare('high answers', 'low ones'),
	},
	satisfied: shareClauses('are satisfied'),
	easy: shareClauses('found it easy'),
	agree: shareClauses('agree'),
};

function shareClauses(verb: string): Readonly<Record<Side, Clause>> {
	return {
		above: (of) => `more than half${of} ${verb}`,
		below: (of) => `fewer than half${of} ${verb}`,
		unclear: (of) => `it cannot be said whether more than half${of} ${verb}`,
	};
}

const shares: Readonly<Record<Side, string>> = {
	above: 'more than half',
	below: 'fewer than half',
	unclear: 'it cannot be said whether more than half',
};

const clausesOfDoubt: Readonly<Record<Claim, Clause>> = {
	nps: () => 'can it be said which are more, promoters or detractors',
	balance: () => 'can it be said which are more, high answers or low ones',
	satisfied: (of) => `can it be said whether more than half${of} are satisfied`,
	easy: (of) => `can it be said whether more than half${of} found it easy`,
	agree: (of) => `can it be said whether more than half${of} agree`,
};

const prepositions: Readonly<Record<Counted, string>> = {
	roles: 'in',
	segments: 'in',
	touchpoints: 'at',
	cells: 'in',
	relations: 'in',
	brands: 'for',
	statements: 'with',
};

/** The first as a heading, the others as inside a sentence. */
function asHeading(names: readonly GroupName[]): string {
	return list(names.map(({ heading, inside }, place) => (place === 0 ? heading : inside)));
}

function namesIn(names: readonly GroupName[], counted: Counted): string {
	return `${prepositions[counted]} ${list(names.map(({ inside }) => inside))}`;
}

function groupsIn(groups: readonly GroupName[]): string {
	const names = (wanted: GroupName['kind']) =>
		groups.filter(({ kind }) => kind === wanted).map(({ inside }) => inside);
	const [people, units, named] = [names('people'), names('unit'), names('named')];
	return [
		people.length > 0 && `among ${list(people)}`,
		units.length > 0 && `in ${list(units)}`,
		named.length > 0 && `in the ${named.length === 1 ? 'role' : 'roles'} ${list(named)}`,
	]
		.filter(Boolean)
		.join(' and ');
}

function gapSentence(below: number, above: number, of: number): string {
	const share = (count: number) => {
		if (of === 1) return 'the one touchpoint';
		return `${count === of ? `all ${of}` : `${count} of ${of}`} touchpoints`;
	};
	const falls = `experience falls short of expectation at ${share(below)}`;
	if (above === 0) return falls;
	if (below === 0) return `experience exceeds expectation at ${share(above)}`;
	return `${falls} and exceeds it at ${above}`;
}

const sidesOfRoles: Readonly<Record<Claim, readonly [above: string, below: string]>> = {
	nps: ['NPS is above zero', 'below zero'],
	balance: ['the balance is above zero', 'below zero'],
	satisfied: ['more than half are satisfied', 'fewer than half'],
	easy: ['more than half found it easy', 'fewer than half'],
	agree: ['more than half agree', 'fewer than half'],
};

function countSentence(claim: Claim, above: number, below: number, unclear: number): string {
	const of = above + below + unclear;
	const [over, under] = sidesOfRoles[claim];
	const first = `${over} in ${above === 0 ? 'none' : above} of ${of} ${of === 1 ? 'role' : 'roles'}`;
	const second = below > 0 ? ` and ${under} in ${below}` : '';
	return `${first}${second}${unclear > 0 ? `; in ${unclear} it cannot be said` : ''}`;
}
