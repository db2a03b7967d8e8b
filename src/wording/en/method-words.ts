import { openList } from '../open-list.ts';

/** A term of a list of definitions and what it means. */
export interface Definition {
	readonly term: string;
	readonly text: string;
}

/** How far hiding reaches. */
const GUARDED =
	'Cells from which a hidden one could be found by subtraction are hidden too: within the version, and beside all that earlier versions published.';

/** Words of the method page. Thresholds and numbers arrive written out. */
export const methodWordsEn = {
	response: {
		noFrame:
			'How many of those who could have been asked answered is not told: no contact frame has been compared with the answers. The numbers speak of those who answered.',
		invited: (wave: string, invited: string) => `${wave}: ${invited} people were invited.`,
		notInvited: (wave: string) => `${wave}: how many were invited is not recorded.`,
		silence:
			'A survey is silent about people who never answer anything, and weighting does not bring them back.',
	},
	base: {
		notWeighted: 'The results are not weighted: every answer counts once.',
		weighted: (kind: string) =>
			`The results are weighted (${kind}). Every weighted number carries its unweighted n and its effective n, and its unweighted value stands beside it in the tables.`,
		weightKinds: openList({
			column: 'by weights delivered with the answers',
			account: 'every account counts once',
			frame: 'to the contact frame',
			poststratify: 'to known shares of groups',
			rake: 'to several known shares at once',
			revenue: 'by revenue of the account',
		}),
		/** Of the newest wave of the main relation. */
		weighing: (wave: string, designEffect: string, effective: string, account: string) =>
			`${wave}: the weights have a design effect of ${designEffect}, which leaves an effective n of ${effective} before accounts are taken into it.${account && ` The largest account has ${account} of the weight.`}`,
		whoCounts:
			'n counts people who gave a valid answer to the question. Those whom it did not concern, those who did not know and those who left it blank are not in it.',
		receipt: (read: string, kept: string) => `${read} rows were read and ${kept} kept.`,
	},
	uncertainty: {
		meaning:
			'The interval shows what answers such as these keep producing (a process target): no correction is made for how much of the customer base answered. Contact lists are not random samples. Every interval assumes that within a role and segment those who answered are like those who did not, and it does not cover the error made where they are not.',
		process: {
			term: 'What the intervals are about',
			text: 'The customer experience that the company keeps producing, not a count of one moment. A census of one moment would have narrower intervals.',
		} as Definition,
		nps: {
			term: 'NPS and balances',
			text: 'Adjusted Wald interval after Rocks (2016), 95 %: promoters (9–10) minus detractors (0–6; 1–6 on a scale of 1–10), from −100 to +100.',
		} as Definition,
		share: { term: 'Shares', text: 'Wilson (1927) score interval, 95 %.' } as Definition,
		mean: { term: 'Means', text: 'Interval from Student’s t distribution, 95 %.' } as Definition,
		accounts: {
			term: 'Answers from the same account',
			text: 'People in one company resemble each other. The variance is linearised and clustered by account, and the effective n says how many independent answers would be as sure.',
		} as Definition,
		noAccounts: {
			term: 'No accounts',
			text: 'The answers do not say which company they come from, so each respondent counts as independent, and the rule about accounts in small groups does not apply.',
		} as Definition,
		full: {
			term: 'Full base',
			text: 'n of 30 or more, effective n of 25 or more and 10 accounts or more.',
		} as Definition,
		limited: {
			term: 'Limited base',
			text: 'n 10–29, or an effective n under 25, or fewer than 10 accounts. Shown with its interval.',
		} as Definition,
		indicative: {
			term: 'Indicative',
			text: 'n under 10, or an effective n or number of accounts under 8. Italics and a dotted outline. Read as a direction; never in a headline, never ranked.',
		} as Definition,
		notEstimable: {
			term: 'Cannot be estimated',
			text: 'There are answers but no interval can be computed from them, so no number is shown.',
		} as Definition,
		verdicts: (points: string, percent: string, scale: string): Definition => ({
			term: 'Rose, fell, differs',
			text: `Said only when the adjusted p is under 0.05, the 95 % interval of the difference leaves out zero, and the difference is at least the smallest relevant change: ${points} points of NPS or a balance, ${percent} percentage points of a share, ${scale} % of the width of a rating scale.`,
		}),
		noClear: {
			term: 'No clear change, no clear difference',
			text: 'The interval of the difference is at most 15 points, 15 percentage points or 12.5 % of the scale to each side, and the difference is not clear. A large change is unlikely; none at all is not proved.',
		} as Definition,
		cannotBeSaid: {
			term: 'Cannot be said',
			text: 'The interval is wider than that, a side has too few answers, or the wording, the scale or the definition differs. It is the normal state of small groups.',
		} as Definition,
		tests: {
			term: 'Tests of differences',
			text: 'Without accounts: Fisher (1935) where an expected count is under 5, else pooled z; Lewis & Sauro for NPS; Welch (1947) for means; paired t for the same people. With accounts, weights or people asked again: the same tests on the effective number of answers (Rao & Scott 1992), means by a score test, with the degrees of freedom of the accounts.',
		} as Definition,
		many: (headline: string): Definition => ({
			term: 'Many comparisons',
			text: `The p-values of one kind of metric and one kind of comparison are corrected together over the whole version (Benjamini & Hochberg 1995), never page by page.${headline && ` Declared in advance and not corrected: ${headline}.`}`,
		}),
		oneAccount: {
			term: 'Rests on one account',
			text: 'A difference that loses its sign or half its size when one account is left out. It says so wherever it is shown, and it heads no page.',
		} as Definition,
		rounding: {
			term: 'Rounding',
			text: 'Differences are computed before rounding, so they may be one off from the numbers printed beside them.',
		} as Definition,
		census: (numbers: string): Definition => ({
			term: 'Census of one moment',
			text: `These numbers also have an interval for those who could be asked at the time, narrower the more of them answered: ${numbers}. It is never used for comparisons.`,
		}),
		above: {
			term: '“Outnumber”, “more than half”, “fewer than half”',
			text: 'Used only when the whole 95 % interval lies on that side of zero or of one half. Elsewhere the page says that it cannot be said. Where many rows are read at once, about one in twenty such statements may be luck.',
		} as Definition,
	},
	comparisons: {
		caption: 'Comparisons',
		family: 'What was compared',
		tested: 'Tested',
		told: 'Remain',
		corrected: 'Corrected for being many',
		yes: 'yes',
		no: 'no, declared in advance',
		headline: 'Headline metrics',
		kinds: openList({
			wave: 'against earlier waves',
			role: 'role against the other roles',
			pair: 'role against role',
			brand: 'us against a rival',
			target: 'against the target',
			relation: 'relation against relation',
			own: 'test of the number itself',
		}),
		unweighted: 'unweighted',
		/** 60 comparisons; 2 differ after correction. */
		remain: (tested: number, told: number, onOneAccount: number, count: (n: number) => string) =>
			`${count(tested)} ${tested === 1 ? 'comparison' : 'comparisons'}; ${told === 0 ? 'none differs after correction' : `${count(told)} ${told === 1 ? 'differs' : 'differ'} after correction`}${onOneAccount > 0 ? `, of which ${onOneAccount} ${onOneAccount === 1 ? 'rests' : 'rest'} on one account and ${onOneAccount === 1 ? 'has' : 'have'} no mark` : ''}.`,
	},
	npsNotes: {
		'nps-1-10': {
			term: 'NPS-type score (1–10)',
			text: 'The question was asked on a scale of 1–10. The score is never compared with an NPS from 0–10.',
		} as Definition,
		balance: {
			term: 'Recommendation balance',
			text: 'High answers minus low ones where the question is not an NPS question: another scale, or people who are not customers. Never in one trend with NPS.',
		} as Definition,
	},
	privacy: {
		promise: openList({
			anonymous: 'Respondents were promised that nobody can know who answered.',
			confidential: 'Respondents were promised that their answers are handled in confidence.',
			identified: 'Respondents knew that their answers are handled with their names.',
		}),
		hidden: (respondents: string, accounts: string): Definition => ({
			term: 'Hidden to protect respondents',
			text: `Fewer than ${respondents} people or fewer than ${accounts} accounts. Every hidden cell looks the same, whatever the reason: no number on the page, in the table, in the download or in the file behind it. ${GUARDED}`,
		}),
		hiddenRespondents: (respondents: string): Definition => ({
			term: 'Hidden to protect respondents',
			text: `Fewer than ${respondents} people. Every hidden cell looks the same, whatever the reason: no number on the page, in the table, in the download or in the file behind it. ${GUARDED}`,
		}),
		distribution: (least: string): Definition => ({
			term: 'Distributions',
			text: `Shown from ${least} answers up.`,
		}),
		quotes: (least: string, accounts: string): Definition => ({
			term: 'Open answers',
			text: `Quoted only where somebody has read and approved the words, from groups of ${least} or more people${accounts === '' ? '' : ` of at least ${accounts} accounts`} who wrote; so is the role or industry beside them. E-mail addresses, phone numbers, identity codes, bank accounts, web addresses and the names of customers and staff that the data lists are masked as […]; other names may remain. A section has up to three, in proportion to how many mention their themes.`,
		}),
		accounts: { term: 'Accounts', text: 'Never named on these pages.' } as Definition,
		namedAccounts: (least: string): Definition => ({
			term: 'Accounts',
			text: `Named to this audience, because respondents were told before they answered that it is by name. However few people it is about, these pages tell of a company who of each role is known, was invited and answered, the class of each role’s worst answer and never the score, the rules of risk that it meets, and its revenue. Shares of a company’s answers are told from ${least} answers up and only where they give nobody else away.`,
		}),
		series: {
			ledger: (least: string) =>
				`A number that an earlier version published is published again only where nobody or at least ${least} people have come to its group since then, and nobody or at least ${least} have left it.`,
			counts: (least: string) =>
				`Of an earlier version it is not known any more who stood behind its numbers. What it published is published again only where it is unchanged or its number of people differs by at least ${least}.`,
		},
		hiddenCells: (count: number, text: string) =>
			count === 0
				? 'No cell of this version is hidden.'
				: `${text} ${count === 1 ? 'cell' : 'cells'} of this version ${count === 1 ? 'is' : 'are'} hidden.`,
	},
	wording: {
		caption: 'Question wording',
		ids: 'The id of a question is the same in facts, addresses and downloads.',
	},
	downloads: {
		intro:
			'Every figure has its data as CSV, and all published facts are in one file. Answers by person are not published.',
		allFacts: 'All facts of this version (CSV)',
		numbers:
			'In the files numbers have a decimal point and no thousands separator. Hidden cells are empty and say so.',
	},
	version: (kaiku: string, methods: string) => `Made with Kaiku ${kaiku}, methods ${methods}.`,
};

export type MethodWords = typeof methodWordsEn;
