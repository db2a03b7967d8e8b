import type { FactKey } from '../snapshot/fact.ts';

/** What a number is about, as far as it decides which pages have a use for it. */
export type FactSubject = keyof typeof PAGES_OF_SUBJECT;

/** What must be known of the report to tell what a fact is about. */
export interface MainNames {
	readonly study: string;
	/** The relation and the brand of the standard pages; '' where the study names no brands. */
	readonly relation: string;
	readonly brand: string;
}

/**
 * Which pages have a use for a number, by what it is about: pages of product.md's list. A number is seen
 * by whom any of them is shown. The whole stands under the title of every page, so that every page has a
 * use for it.
 */
export const PAGES_OF_SUBJECT = {
	whole: 'every',
	role: ['index', 'roles', 'actions', 'changes'],
	touchpoint: ['index', 'touchpoints', 'functions', 'path', 'actions', 'changes'],
	'role-at-touchpoint': [
		'index',
		'roles',
		'touchpoints',
		'functions',
		'path',
		'actions',
		'changes',
	],
	segment: ['segments'],
	'segment-of-relation': ['segments', 'relations'],
	/** Another relation than that of the standard pages, cut by nothing. */
	relation: ['index', 'relations', 'benchmark', 'who-answered'],
	'part-of-relation': ['relations'],
	/** Rivals, our place among them, and studies beside the main one. */
	brand: ['index', 'benchmark'],
	/** Image beside experience: of relations, and told together on the benchmark. */
	image: ['index', 'relations', 'benchmark'],
	account: ['accounts'],
	importance: ['index', 'roles', 'benchmark'],
	/** The touchpoint path as a whole: how many it failed, its weakest link. */
	path: ['index', 'roles', 'path'],
	/** Whom the whole covers: the badge of every total. */
	coverage: 'every',
	/** Who was asked and who answered, by role and company. */
	response: ['index', 'who-answered', 'method'],
	/** How good the contact list is, and through how many people companies were heard. */
	frame: ['who-answered'],
	/** Who answers for companies: what stands in the contact list of each. */
	owner: ['who-answered', 'accounts'],
	/** How contact persons differ from the others. */
	contact: ['index', 'roles', 'who-answered'],
	theme: ['roles', 'touchpoints', 'why', 'challenges'],
} as const satisfies Readonly<Record<string, 'every' | readonly string[]>>;

const SUBJECT_OF_METRIC: Readonly<Record<string, FactSubject>> = {
	...each('response', [
		'invited',
		'answered',
		'identified',
		'response-rate',
		'contact-rate',
		'cooperation-rate',
		'refusal-rate',
		'accounts-heard',
		'accounts-with-decider',
		'accounts-contact-only',
		'accounts-by-decider',
		'accounts-by-others',
		'accounts-by-contact-only',
		'accounts-silent',
		'identified-in-crm',
		'answered-in-crm',
		'answered-outside-crm',
		'r-indicator',
		'census',
	]),
	...each('frame', [
		'contact-fault',
		'contact-fault-share',
		'contact-filled',
		'contact-filled-share',
		'account-fault',
		'account-fault-share',
		'respondents-per-account',
		'respondents-per-account-share',
		'roles-per-account',
		'roles-per-account-share',
	]),
	...each('owner', [
		'owner-accounts',
		'owner-contacts',
		'owner-stale',
		'owner-never-verified',
		'owner-one-contact',
	]),
	...each('contact', [
		'contact-gap',
		'contact-gap-within',
		'account-difference',
		'account-side',
		'crm-gap',
		'crm-habit',
		'bound',
	]),
	...each('theme', [
		'theme',
		'theme-praise',
		'theme-tilt',
		'coding-agreement',
		'word-keyness',
		'words-compared',
	]),
	...each('brand', ['rank', 'standardised', 'lead']),
	...each('image', ['image-gap']),
	...each('part-of-relation', ['perception-gap']),
	...each('importance', [
		'importance',
		'importance-rank',
		'importance-first',
		'importance-fit',
		'importance-kept',
		'importance-correlation',
		'vif',
		'importance-centre',
		'performance-centre',
	]),
	...each('account', [
		'accounts',
		'at-risk',
		'revenue-at-risk',
		'single-threaded',
		'revenue',
		'churn',
		'left',
		'worst-role',
		'voices',
		'voiced-roles',
	]),
	...each('path', [
		'weakest-link',
		'weakest-link-accounts',
		'weakest-link-of-two',
		'failing-effect',
		'path-correlation',
	]),
};

function each(subject: FactSubject, metrics: readonly string[]): Record<string, FactSubject> {
	return Object.fromEntries(metrics.map((metric) => [metric, subject]));
}

/** Whether a metric tells of single accounts, or of several put together. */
export function isOfAccounts(metric: string): boolean {
	return isAbout(metric, 'account');
}

/** Whether a metric tells of those who answer for accounts. */
export function isOfOwners(metric: string): boolean {
	return isAbout(metric, 'owner');
}

function isAbout(metric: string, subject: FactSubject): boolean {
	return Object.hasOwn(SUBJECT_OF_METRIC, metric) && SUBJECT_OF_METRIC[metric] === subject;
}

/** What a fact is about; the first that applies, the one that fewest pages show. */
export function subjectOf(fact: FactKey, main: MainNames): FactSubject {
	if (fact.account !== '') return 'account';
	const byMetric = Object.hasOwn(SUBJECT_OF_METRIC, fact.metric)
		? SUBJECT_OF_METRIC[fact.metric]
		: undefined;
	if (byMetric === 'response' && isCoverage(fact)) return 'coverage';
	if (byMetric !== undefined) return byMetric;
	if (isOfOthers(fact, main)) return 'brand';
	const isOfOther = fact.relation !== '' && fact.relation !== main.relation;
	if (fact.segment !== '') return isOfOther ? 'segment-of-relation' : 'segment';
	if (isOfOther) {
		return fact.role === '' && fact.touchpoint === '' ? 'relation' : 'part-of-relation';
	}
	if (fact.touchpoint !== '') return fact.role === '' ? 'touchpoint' : 'role-at-touchpoint';
	return fact.role === '' ? 'whole' : 'role';
}

/** Numbers of the badge that says whom a total covers; of roles they are numbers of response. */
const COVERAGE: ReadonlySet<string> = new Set([
	'identified',
	'invited',
	'response-rate',
	'accounts-with-decider',
]);

function isCoverage({ metric, role, segment }: FactKey): boolean {
	return COVERAGE.has(metric) && role === '' && segment === '';
}

/** About rivals, or of another study than the report's first. */
function isOfOthers({ study, brand, against }: FactKey, main: MainNames): boolean {
	if (study !== '' && study !== main.study) return true;
	return (brand !== '' && brand !== main.brand) || against.startsWith('brand.');
}
