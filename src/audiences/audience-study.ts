import type { Fact, FactKey } from '../snapshot/fact.ts';
import type {
	Receipt,
	SnapshotQuestion,
	SnapshotStudy,
	SnapshotWeighting,
	Thresholds,
} from '../snapshot/snapshot.ts';
import type { Grant } from './grant.ts';
import { allows } from './some-or-all.ts';

/** The page that tells of files, rows and weights. */
const METHOD = 'method';

const NO_RECEIPT: Receipt = { read: 0, kept: 0, excluded: [] };

/**
 * A study as an audience may know of it: only what the facts that it sees are about and what its pages
 * are for. Ids of what is left out are not mentioned by what stays either.
 * @param facts of this study
 */
export function audienceStudy(
	study: SnapshotStudy,
	facts: readonly Fact[],
	grant: Grant,
): SnapshotStudy {
	const { withoutWave, breaks, themes, weighting, accounts, contactList, ...rest } = study;
	const about = {
		role: namedBy(facts, 'role'),
		relation: namedBy(facts, 'relation'),
		touchpoint: namedBy(facts, 'touchpoint'),
		segment: namedBy(facts, 'segment'),
		question: namedBy(facts, 'question'),
	};
	const seesMethod = grant.seesPage(METHOD);
	const touchpoints = study.touchpoints.filter(({ id }) =>
		isSeen(id, grant.touchpoints, about.touchpoint, grant.seesPage(`touchpoints/${id}`)),
	);
	const roles = study.roles.filter(({ id }) =>
		isSeen(id, grant.roles, about.role, grant.seesPage(`roles/${id}`)),
	);
	const relations = study.relations.filter(({ id }) => about.relation.has(id));
	const brands = study.brands.filter(({ id, own }) => own || isBrandOf(id, facts));
	const segments = segmentsOf(study, about.segment);
	const questions = questionsOf(
		study,
		about.question,
		touchpoints.map(({ id }) => id),
	);
	const known = new Set(questions.map(({ id }) => id));
	const names = { ...rest, roles, relations, brands, segments };
	return {
		...names,
		thresholds: stricter(study.thresholds, grant.thresholds),
		weighting: seesMethod ? weighting.flatMap((one) => weightingOf(one, study, names)) : [],
		waves: study.waves.map((wave) => (seesMethod ? wave : { ...wave, receipt: NO_RECEIPT })),
		...(seesMethod && withoutWave ? { withoutWave } : {}),
		...(breaks ? { breaks: breaksOf(breaks, known, touchpoints) } : {}),
		questions,
		phases: study.phases.filter(({ id }) => touchpoints.some(({ phase }) => phase === id)),
		functions: functionsOf(study, touchpoints),
		touchpoints,
		...(themes ? { themes: themesOf(themes, facts) } : {}),
		...accountsOf(accounts, facts, grant),
		...contactListOf(contactList, facts, grant),
		headline: study.headline.filter((metric) => known.has(metric.split(':')[1] ?? '')),
		sources: seesMethod ? study.sources : [],
	};
}

/** Those that seen facts are about; who answers for them is told only to whom it may be. */
function accountsOf(
	accounts: SnapshotStudy['accounts'] = [],
	facts: readonly Fact[],
	{ accounts: seen, owners }: Pick<Grant, 'accounts' | 'owners'>,
): Pick<SnapshotStudy, 'accounts'> {
	if (seen === 'none') return {};
	const about = namedBy(facts, 'account');
	const own = accounts.filter(({ id }) => about.has(id));
	if (own.length === 0) return {};
	return { accounts: own.map((one) => (owners ? one : { ...one, owner: '' })) };
}

/** Told where a fact of it is seen; of owners those that seen facts are about, to whom it may be told. */
function contactListOf(
	contactList: SnapshotStudy['contactList'],
	facts: readonly Fact[],
	{ owners: seesOwners }: Pick<Grant, 'owners'>,
): Pick<SnapshotStudy, 'contactList'> {
	if (contactList === undefined || !facts.some(({ metric }) => metric === 'contact-fault'))
		return {};
	const { owners = [], ...rest } = contactList;
	const about = namedBy(facts, 'category');
	const own = seesOwners ? owners.filter(({ id }) => about.has(id)) : [];
	return { contactList: { ...rest, ...(own.length > 0 ? { owners: own } : {}) } };
}

/** What facts are about under one key. */
export function namedBy(facts: readonly Fact[], key: keyof FactKey): ReadonlySet<string> {
	const ids = new Set<string>();
	let last: string | null = null;
	for (const fact of facts) {
		const id = fact[key];
		// In the order of ids most are about what the one before is about.
		if (id !== last) ids.add(id);
		last = id;
	}
	return ids;
}

/** Those of seen touchpoints; who sees every touchpoint sees the functions that have none, too. */
function functionsOf(
	{ functions, touchpoints: all }: SnapshotStudy,
	seen: SnapshotStudy['touchpoints'],
): SnapshotStudy['functions'] {
	const isOf = (id: string) => seen.some((touchpoint) => touchpoint.function === id);
	return seen.length === all.length ? functions : functions.filter(({ id }) => isOf(id));
}

/** Granted, and there is a number about it or a page of its own. */
function isSeen(
	id: string,
	granted: Grant['roles'],
	withFacts: ReadonlySet<string>,
	hasPage: boolean,
): boolean {
	return allows(granted, id) && (hasPage || withFacts.has(id));
}

function isBrandOf(brand: string, facts: readonly Fact[]): boolean {
	return facts.some((fact) => fact.brand === brand || fact.against === `brand.${brand}`);
}

function segmentsOf({ segments }: SnapshotStudy, withFacts: ReadonlySet<string>) {
	return segments
		.map((segment) => ({
			...segment,
			values: segment.values.filter(({ id }) => withFacts.has(`${segment.id}.${id}`)),
			...(segment.ownExperience && {
				ownExperience: segment.ownExperience.filter((id) => withFacts.has(`${segment.id}.${id}`)),
			}),
		}))
		.filter(({ values }) => values.length > 0);
}

/**
 * The questions that seen facts are of, and those without numbers of their own (open ones) that are
 * about nothing unseen.
 */
function questionsOf(
	{ questions }: SnapshotStudy,
	withFacts: ReadonlySet<string>,
	touchpoints: readonly string[],
): readonly SnapshotQuestion[] {
	const seen = questions.filter(
		({ id, touchpoint, metrics }) =>
			(touchpoint === '' || touchpoints.includes(touchpoint)) &&
			(withFacts.has(id) || metrics.length === 0),
	);
	const has = (id: string) => seen.some((one) => one.id === id);
	return seen.map(({ imageOf = '', ...question }) => ({
		...question,
		...(has(imageOf) && { imageOf }),
		pairsWith: has(question.pairsWith) ? question.pairsWith : '',
		continues: has(question.continues) ? question.continues : '',
	}));
}

function breaksOf(
	breaks: NonNullable<SnapshotStudy['breaks']>,
	questions: ReadonlySet<string>,
	touchpoints: SnapshotStudy['touchpoints'],
) {
	return breaks.filter(
		({ question, touchpoint }) =>
			questions.has(question) &&
			(touchpoint === '' || touchpoints.some(({ id }) => id === touchpoint)),
	);
}

function themesOf(themes: NonNullable<SnapshotStudy['themes']>, facts: readonly Fact[]) {
	const told = new Set(
		facts.flatMap(({ metric, category }) =>
			metric === 'theme' || metric === 'theme-tilt' ? [category] : [],
		),
	);
	return themes.filter(({ id }) => told.has(id));
}

/**
 * What weights do to a group that is seen. Shares of targets are told only where all that they are of
 * is seen: the others would tell how much is left out.
 */
function weightingOf(
	weighting: SnapshotWeighting,
	study: SnapshotStudy,
	seen: Pick<SnapshotStudy, 'roles' | 'segments' | 'relations' | 'brands'>,
): readonly SnapshotWeighting[] {
	const { relation, brand, margins } = weighting;
	const isOfSeen =
		(study.relations.length === 0 || seen.relations.some(({ id }) => id === relation)) &&
		(brand === '' || seen.brands.some(({ id }) => id === brand));
	if (!isOfSeen) return [];
	const isWhole = (by: string) => {
		if (by === 'role') return seen.roles.length === study.roles.length;
		return (
			!by.startsWith('segment.') || valuesOf(seen.segments, by) === valuesOf(study.segments, by)
		);
	};
	return [{ ...weighting, margins: margins.filter(({ by }) => isWhole(by)) }];
}

/** How many values a dimension has, by `segment.<dimension>`. */
function valuesOf(segments: SnapshotStudy['segments'], by: string): number | undefined {
	return segments.find(({ id }) => by === `segment.${id}`)?.values.length;
}

function stricter(study: Thresholds, own: Grant['thresholds']): Thresholds {
	const most = (key: keyof Thresholds) => Math.max(study[key], own[key] ?? 0);
	return {
		respondents: most('respondents'),
		accounts: most('accounts'),
		distribution: most('distribution'),
		quotes: most('quotes'),
	};
}
