import type { Definition } from '../wording/en/method-words.ts';
import type { NumberDefinitions } from '../wording/en/number-definitions.ts';
import type { View } from './view.ts';

/** The metrics that each definition explains, in the order of the method page. */
const EXPLAINED_METRICS: Readonly<Record<keyof NumberDefinitions, readonly string[]>> = {
	polarisation: ['leik'],
	consensus: ['consensus'],
	agreement: ['agreement'],
	splitAccounts: ['split-accounts'],
	icc: ['icc'],
	met: ['met', 'met-accounts'],
	failing: ['failing'],
	weakestLink: ['weakest-link', 'weakest-link-accounts', 'weakest-link-of-two'],
	onlyFailing: ['only-failing'],
	failingEffect: ['failing-effect'],
	pathCorrelation: ['path-correlation'],
	gapShares: ['gap-below', 'gap-met', 'gap-exceeded'],
	importance: [
		'importance',
		'importance-rank',
		'importance-first',
		'importance-fit',
		'importance-kept',
	],
	driverSign: ['importance-correlation'],
	vif: ['vif'],
	importancePerformance: ['importance-centre', 'performance-centre'],
	penaltyReward: ['reward', 'penalty'],
	mixAndWithin: ['mix', 'within'],
	samePeople: ['same-people'],
	detectable: ['detectable'],
	trend: ['trend'],
	monotone: ['monotone', 'monotone-p'],
	control: ['control-centre', 'control-low', 'control-high', 'control-signals'],
	expectedReturn: ['expected-return'],
	observedReturn: ['observed-return', 'adjusted-return'],
	standardised: ['standardised'],
	rank: ['rank'],
	lead: ['lead'],
	imageGap: ['image-gap'],
	perceptionGap: ['perception-gap'],
	emotion: ['emotion-positive', 'emotion-negative'],
	coverage: [
		'identified',
		'invited',
		'answered',
		'identified-in-crm',
		'answered-in-crm',
		'answered-outside-crm',
	],
	responseRates: ['response-rate', 'contact-rate', 'cooperation-rate', 'refusal-rate'],
	accountsHeard: ['accounts-heard', 'accounts-with-decider', 'accounts-contact-only'],
	accountVoices: [
		'accounts-by-decider',
		'accounts-by-others',
		'accounts-by-contact-only',
		'accounts-silent',
	],
	voicesOfAccount: ['voices', 'voiced-roles', 'worst-role'],
	accountRisk: ['at-risk', 'single-threaded', 'accounts'],
	accountRevenue: ['revenue', 'revenue-at-risk'],
	accountChurn: ['churn', 'left'],
	frameQuality: [
		'contact-fault',
		'contact-fault-share',
		'contact-filled',
		'contact-filled-share',
		'account-fault',
		'account-fault-share',
	],
	ownerContacts: [
		'owner-accounts',
		'owner-contacts',
		'owner-stale',
		'owner-never-verified',
		'owner-one-contact',
	],
	reach: [
		'respondents-per-account',
		'respondents-per-account-share',
		'roles-per-account',
		'roles-per-account-share',
	],
	rIndicator: ['r-indicator'],
	contactGap: ['contact-gap', 'contact-gap-within', 'crm-gap'],
	accountDifference: ['account-difference', 'account-side'],
	crmHabit: ['crm-habit'],
	bound: ['bound'],
	theme: ['theme'],
	themePraise: ['theme-praise'],
	themeTilt: ['theme-tilt'],
	wordKeyness: ['word-keyness', 'words-compared'],
	coding: ['coding-agreement'],
	census: ['census'],
};

/** The definitions of the derived numbers that a version has, in the order of the method page. */
export function numberDefinitions({ index, phrases }: View): readonly Definition[] {
	const used = new Set(index.facts.map(({ metric }) => metric));
	const { numbers } = phrases;
	return Object.entries(EXPLAINED_METRICS).flatMap(([name, metrics]) =>
		metrics.some((metric) => used.has(metric)) && isDefined(numbers, name) ? [numbers[name]] : [],
	);
}

/** The definition of a derived number by its metric; undefined where it has none. */
export function numberDefinition({ phrases }: View, metric: string): Definition | undefined {
	const { numbers } = phrases;
	const [name = ''] =
		Object.entries(EXPLAINED_METRICS).find(([, own]) => own.includes(metric)) ?? [];
	return isDefined(numbers, name) ? numbers[name] : undefined;
}

function isDefined(numbers: NumberDefinitions, name: string): name is keyof NumberDefinitions {
	return name in numbers;
}
