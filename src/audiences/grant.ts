import type { FactKey } from '../snapshot/fact.ts';
import type { Label, Thresholds } from '../snapshot/snapshot.ts';
import {
	isOfAccounts,
	isOfOwners,
	PAGES_OF_SUBJECT,
	subjectOf,
	type MainNames,
} from './pages-of-fact.ts';
import { allows, allowsEach, allowsSegment, someOrAll, type SomeOrAll } from './some-or-all.ts';

/** The one audience of a report that declares none: it sees everything the promise allows. */
export const EVERYBODY = 'all';

/** Whether accounts are seen: none, their list, or a page of each too. */
export type SeenAccounts = 'none' | 'list' | 'all';

/** An audience as report.yaml declares it. */
export interface AudienceTerms {
	readonly id: string;
	readonly title: Label;
	readonly pages: 'all' | readonly string[];
	readonly roles: 'all' | readonly string[];
	readonly touchpoints: 'all' | readonly string[];
	/** Whole dimensions, and single values as `dimension.value`. */
	readonly segments: 'all' | readonly string[];
	readonly languages: 'all' | readonly string[];
	readonly drafts: boolean;
	readonly accounts: SeenAccounts;
	/** Whether it is told who answers for an account. */
	readonly owners: boolean;
	readonly quotes: boolean;
	readonly thresholds: { readonly [Key in keyof Thresholds]?: number | undefined };
}

/** What an audience may see of one version of a report. */
export interface Grant extends Pick<AudienceTerms, 'id' | 'title' | 'drafts' | 'quotes'> {
	readonly pages: SomeOrAll;
	readonly roles: SomeOrAll;
	readonly touchpoints: SomeOrAll;
	readonly segments: SomeOrAll;
	readonly languages: SomeOrAll;
	/** None whatever is declared, unless respondents of every study were told that they are identified. */
	readonly accounts: SeenAccounts;
	/** Who answers for an account; never where no account is seen. */
	readonly owners: boolean;
	/** Its own thresholds, which count only where they are stricter than a study's. */
	readonly thresholds: AudienceTerms['thresholds'];
	/** Whether a fact is in its scope: a page that it sees has a use for it, and all that it names is seen. */
	sees(fact: FactKey): boolean;
	/** Whether it sees a page, by the address without ending: `roles/finance`. */
	seesPage(address: string): boolean;
}

/** What must be known of a study to tell what an audience may see of it: ids, and nothing of its words. */
export interface GrantedStudy {
	readonly id: string;
	readonly confidentiality: string;
	readonly relations: readonly { readonly id: string }[];
	readonly brands: readonly { readonly id: string; readonly own: boolean }[];
	readonly roles: readonly { readonly id: string; readonly decision: string }[];
	readonly questions: readonly { readonly id: string; readonly touchpoint: string }[];
}

/** The card of a version, as far as grants must know it. */
export interface GrantedCard {
	/** The report's main study first. */
	readonly studies: readonly GrantedStudy[];
}

/** All that a report without declared audiences shows. */
const EVERYTHING: AudienceTerms = {
	id: EVERYBODY,
	title: {},
	pages: 'all',
	roles: 'all',
	touchpoints: 'all',
	segments: 'all',
	languages: 'all',
	drafts: true,
	accounts: 'all',
	owners: true,
	quotes: true,
	thresholds: {},
};

/**
 * The grants of a report's audiences about one version, in the order declared; that of everybody where
 * none is declared.
 */
export function grantsOf(audiences: readonly AudienceTerms[], card: GrantedCard): readonly Grant[] {
	return declaredTerms(audiences).map((terms) => grantOf(terms, card));
}

/** The terms of a report's audiences; of everybody where none is declared. */
export function declaredTerms(audiences: readonly AudienceTerms[]): readonly AudienceTerms[] {
	return audiences.length > 0 ? audiences : [EVERYTHING];
}

/** What one audience may see of a version. */
export function grantOf(terms: AudienceTerms, { studies }: GrantedCard): Grant {
	const { id, title, drafts, quotes, thresholds } = terms;
	const isIdentified = studies.every(({ confidentiality }) => confidentiality === 'identified');
	const seen = {
		pages: someOrAll(terms.pages),
		roles: someOrAll(terms.roles),
		touchpoints: someOrAll(terms.touchpoints),
		segments: someOrAll(terms.segments),
		accounts: isIdentified ? terms.accounts : 'none',
	} as const;
	const owners = terms.owners && seen.accounts !== 'none';
	const main = mainNames(studies[0]);
	const touchpoints = touchpointsOfQuestions(studies);
	const isSeen = (fact: FactKey): boolean =>
		isShownByPages(fact, main, seen.pages) &&
		allowsEach(seen.roles, () => [...rolesOf(fact), ...impliedRoles(fact, studies)]) &&
		allowsEach(seen.touchpoints, () => touchpointsOf(fact, touchpoints)) &&
		(fact.segment === '' || allowsSegment(seen.segments, fact.segment)) &&
		isAccountSeen(fact, seen.accounts) &&
		(owners || !isOfOwners(fact.metric));
	// Lists and pages ask of the same facts, and whoever edits does so again and again.
	const known = new WeakMap<FactKey, boolean>();
	return {
		id,
		title,
		drafts,
		quotes,
		thresholds,
		...seen,
		owners,
		languages: someOrAll(terms.languages),
		sees(fact) {
			const same = known.get(fact);
			if (same !== undefined) return same;
			const own = isSeen(fact);
			known.set(fact, own);
			return own;
		},
		seesPage: (address) => isPageSeen(address, seen),
	};
}

type Seen = Pick<Grant, 'pages' | 'roles' | 'touchpoints' | 'segments' | 'accounts'>;

function isPageSeen(address: string, seen: Seen): boolean {
	const { pages, roles, touchpoints, segments, accounts } = seen;
	const [kind = '', id = '', value = ''] = address.split('/');
	if (!allows(pages, kind)) return false;
	switch (kind) {
		case 'roles':
			return allows(roles, id);
		case 'touchpoints':
			return allows(touchpoints, id);
		case 'segments':
			return allowsSegment(segments, `${id}.${value}`);
		case 'accounts':
			return accounts === 'all' || (accounts === 'list' && id === 'index');
		default:
			return true;
	}
}

function isShownByPages(fact: FactKey, main: MainNames, pages: SomeOrAll): boolean {
	const shownOn = PAGES_OF_SUBJECT[subjectOf(fact, main)];
	return shownOn === 'every' || shownOn.some((page) => allows(pages, page));
}

/** Who sees their list alone is told of each account what stands there: nothing of its roles. */
function isAccountSeen(fact: FactKey, accounts: SeenAccounts): boolean {
	if (fact.account === '') return accounts !== 'none' || !isOfAccounts(fact.metric);
	if (accounts === 'list') return LISTED.has(fact.metric) && fact.role === '';
	return accounts === 'all';
}

/** What the list of accounts tells of one. */
const LISTED: ReadonlySet<string> = new Set([
	'at-risk',
	'single-threaded',
	'revenue',
	'left',
	'identified',
	'answered',
	'voices',
	'voiced-roles',
]);

/** The roles that a fact names; the rest of the roles names none. */
function rolesOf({ role, against }: FactKey): readonly string[] {
	const other = against.startsWith('role.') ? against.slice('role.'.length) : '';
	return [role, other === 'rest' ? '' : other].filter(Boolean);
}

/** Roles that a metric is about by its meaning: of those who decide, how many were heard. */
function impliedRoles({ metric }: FactKey, studies: readonly GrantedStudy[]): readonly string[] {
	if (metric !== 'accounts-with-decider' && metric !== 'at-risk' && metric !== 'revenue-at-risk')
		return [];
	return studies.flatMap(({ roles }) =>
		roles.flatMap(({ id, decision }) => (decision === 'decides' ? [id] : [])),
	);
}

/** The touchpoints that a fact names, also by a driver, which is a question in its category. */
function touchpointsOf(
	{ study, category, touchpoint }: FactKey,
	ofQuestions: ReadonlyMap<string, string>,
): readonly string[] {
	return [touchpoint, ofQuestions.get(`${study} ${category}`) ?? ''].filter(Boolean);
}

function touchpointsOfQuestions(studies: readonly GrantedStudy[]): ReadonlyMap<string, string> {
	return new Map(
		studies.flatMap((study) =>
			study.questions.map(({ id, touchpoint }) => [`${study.id} ${id}`, touchpoint] as const),
		),
	);
}

/** What the standard pages are about; a study without relations or brands is of customers alone. */
function mainNames(study: GrantedStudy | undefined): MainNames {
	const relations = study?.relations.map(({ id }) => id) ?? [];
	return {
		study: study?.id ?? '',
		relation: relations.includes('customer') ? 'customer' : (relations[0] ?? 'customer'),
		brand: study?.brands.find(({ own }) => own)?.id ?? '',
	};
}
