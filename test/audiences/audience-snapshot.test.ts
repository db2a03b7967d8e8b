import { assert, constant, nat, oneof, property, subarray } from 'fast-check';
import { expect, test } from 'vitest';
import { audienceSnapshot } from '../../src/audiences/audience-snapshot.ts';
import { grantOf, type AudienceTerms } from '../../src/audiences/grant.ts';
import { seenPages } from '../../src/audiences/seen-pages.ts';
import { PAGES } from '../../src/report/report-schema.ts';
import { pageNames } from '../../src/snapshot/page-names.ts';
import { factId } from '../../src/snapshot/fact-id.ts';
import type { Fact, FactKey } from '../../src/snapshot/fact.ts';
import { hiddenFact } from '../../src/snapshot/hidden-fact.ts';
import type { Snapshot, SnapshotStudy } from '../../src/snapshot/snapshot.ts';
import { fact, question, study as plain } from '../story/story-fixture.ts';
import { sweep } from '../sweep.ts';

const ROLES = ['arbor', 'betula', 'corylus', 'dryas'].map((id) => ({
	id: `role-${id}`,
	label: { en: `Role ${id}`, fi: `Rooli ${id}` },
	plural: { en: `Roles ${id}`, fi: `Roolit ${id}` },
	forms: { fi: { genitive: `roolin ${id}` } },
	influence: null,
	decision: '',
}));
const TOUCHPOINTS = ['luscinia', 'merula', 'sylvia'].map((id) => ({
	id: `point-${id}`,
	label: { en: `Point ${id}`, fi: `Kohta ${id}` },
	phase: `phase-${id}`,
	function: `function-${id}`,
	owner: `Owner of ${id}`,
	critical: false,
}));
const VALUES = ['quercus', 'rosa'].map((id) => ({
	id: `value-${id}`,
	label: { en: `Value ${id}` },
}));

const STUDY: SnapshotStudy = {
	...plain,
	roles: ROLES,
	touchpoints: TOUCHPOINTS,
	phases: TOUCHPOINTS.map(({ phase }) => ({ id: phase, label: { en: `Label of ${phase}` } })),
	functions: TOUCHPOINTS.map((one) => ({
		id: one.function,
		label: { en: `Label of ${one.function}` },
		owner: '',
	})),
	segments: [{ id: 'dimension', label: { en: 'Dimension' }, values: VALUES }],
	questions: [
		question({ id: 'recommend', kind: 'nps', metrics: ['nps'] }),
		question({ id: 'why', kind: 'text', facet: 'reason', scale: null }),
		...TOUCHPOINTS.flatMap(({ id }) => [
			question({ id: `${id}-wish`, touchpoint: id, metrics: ['mean'] }),
			question({ id, touchpoint: id, pairsWith: `${id}-wish`, metrics: ['top2'] }),
		]),
	],
	headline: ['nps:recommend', ...TOUCHPOINTS.map(({ id }) => `top2:${id}`)],
	breaks: TOUCHPOINTS.map(({ id }) => ({
		question: id,
		touchpoint: id,
		wave: '2026-q3',
		because: 'wording' as const,
	})),
	weighting: [
		{
			wave: '2026-q3',
			relation: 'customer',
			brand: 'havukka',
			margins: [
				{ by: 'role', shares: Object.fromEntries(ROLES.map(({ id }) => [id, 0.25])) },
				{ by: 'segment.dimension', shares: { 'value-quercus': 0.5, 'value-rosa': 0.5 } },
			],
			trimming: null,
			effectiveSize: 100,
			designEffect: 1.1,
			largestAccount: 3,
			largestAccountUnweighted: 3,
		},
	],
	sources: [
		{
			file: 'export-of-finance.csv',
			sha256: 'abc',
			format: 'plain',
			recruitment: '',
			receipt: { read: 4321, kept: 4000, excluded: [{ reason: 'test', count: 321 }] },
		},
	],
};

const LEVEL = { value: 40, low: 30, high: 50 };

/** Every role, touchpoint, both, pair of roles and segment, with comparisons. */
function allFacts(): readonly Fact[] {
	const roles = ['', ...ROLES.map(({ id }) => id)];
	const levels = roles.flatMap((role) => [
		fact({ metric: 'nps', question: 'recommend', role, ...LEVEL }),
		...TOUCHPOINTS.flatMap(({ id }) => [
			about({ metric: 'top2', question: id, touchpoint: id, role }),
			about({ metric: 'mean', question: `${id}-wish`, touchpoint: id, role }),
			about({ metric: 'importance', question: 'recommend', category: id, role }),
		]),
		...VALUES.map(({ id }) =>
			fact({ metric: 'nps', question: 'recommend', role, segment: `dimension.${id}`, ...LEVEL }),
		),
	]);
	const tests = levels.flatMap((one) =>
		one.role === ''
			? []
			: ['rest', ...ROLES.map(({ id }) => id).filter((id) => id !== one.role)].map((other) =>
					withId({
						...one,
						against: `role.${other}`,
						verdict: 'up',
						p_adjusted: 0.01,
						family: `${one.metric}:${other === 'rest' ? 'role' : 'pair'}`,
					}),
				),
	);
	return [...levels, ...tests].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** A fact at a touchpoint that its question fixes. */
function about(key: Partial<FactKey> & { metric: string; question: string }): Fact {
	return withId({ ...fact({ ...key, ...LEVEL }), touchpoint: key.touchpoint ?? '' });
}

function withId(one: Fact): Fact {
	return { ...one, id: factId({ ...one, study: '', touchpoint: '' }) };
}

const FACTS = allFacts();

const CARD: Snapshot['card'] = {
	schema: 2,
	methods: 1,
	kaiku: '0.1.0',
	report: 'report',
	version: 'v2026-q3',
	hiddenCells: 0,
	families: [{ id: 'nps:pair', tested: 9999, told: 99 }],
	unsteady: FACTS.filter(({ against }) => against !== '').map(({ id }) => id),
	resampling: FACTS.map(({ id }) => ({ fact: id, seed: 1, resamples: 10 })),
	targets: FACTS.map(({ id }) => ({ fact: id, value: 77, due: '', owner: '' })),
	sensitivity: FACTS.map(({ id, metric }) => ({ fact: id, metric, signChanges: false })),
	studies: [STUDY],
};

const TERMS: AudienceTerms = {
	id: 'team',
	title: {},
	pages: 'all',
	roles: 'all',
	touchpoints: 'all',
	segments: 'all',
	languages: 'all',
	drafts: false,
	accounts: 'none',
	owners: false,
	quotes: false,
	thresholds: { respondents: 9 },
};

/** The snapshot of an audience whose list hides every `nth` fact of its scope; 0 hides none. */
function seenBy(terms: Partial<AudienceTerms>, nth = 0) {
	const grant = grantOf({ ...TERMS, ...terms }, CARD);
	const list = FACTS.filter((one) => grant.sees(one)).map(
		({ id }, at) => [id, nth > 0 && at % nth === 0 ? 'hidden' : 'shown'] as const,
	);
	const audiences = new Map([[grant.id, new Map(list)]]);
	const whole = { card: CARD, facts: FACTS, audiences, quotes: [] };
	const snapshot = audienceSnapshot(whole, grant);
	if (snapshot === null) throw new Error('no list');
	return {
		grant,
		snapshot,
		json: JSON.stringify(snapshot),
		pages: seenPages(snapshot.card, grant),
	};
}

const someOf = (ids: readonly string[]) => oneof(constant('all' as const), subarray([...ids]));

/** The words of ids that are not among the named ones. */
const unseen = (named: 'all' | readonly string[], ids: readonly string[]) =>
	ids
		.filter((id) => named !== 'all' && !named.includes(id))
		.map((id) => id.slice(id.indexOf('-') + 1));

test('no id, label or number of what a random audience does not see is in its snapshot (property)', () => {
	assert(
		property(
			someOf(PAGES),
			someOf(ROLES.map(({ id }) => id)),
			someOf(TOUCHPOINTS.map(({ id }) => id)),
			nat(5),
			(pages, roles, touchpoints, nth) => {
				const { json, snapshot } = seenBy({ pages, roles, touchpoints }, nth);
				const words = [
					...unseen(
						roles,
						ROLES.map(({ id }) => id),
					),
					...unseen(
						touchpoints,
						TOUCHPOINTS.map(({ id }) => id),
					),
					...(pages === 'all' || pages.includes('segments') ? [] : ['quercus', 'rosa', 'imension']),
					...(pages === 'all' || pages.includes('method') ? [] : ['export-of', '4321']),
					'9999',
				];
				for (const word of words) expect(json.includes(word), word).toBe(false);
				for (const one of snapshot.facts) {
					if (one.status === 'hidden') expect(one).toEqual(hiddenFact(one));
				}
			},
		),
		{ numRuns: sweep(30, 60, 300) },
	);
});

test('an audience that sees all keeps all names, and its own counts and thresholds', () => {
	const { snapshot, pages } = seenBy({}, 2);
	const [study] = snapshot.card.studies;
	expect(study?.roles).toEqual(ROLES);
	expect(study?.touchpoints).toEqual(TOUCHPOINTS);
	expect(study?.segments).toEqual(STUDY.segments);
	expect(study?.weighting).toEqual(STUDY.weighting);
	expect(study?.thresholds).toEqual({ ...STUDY.thresholds, respondents: 9 });
	expect(snapshot.card.hiddenCells).toBe(Math.ceil(FACTS.length / 2));
	expect(snapshot.audiences.size).toBe(0);
	expect(pages).toEqual(pageNames(snapshot.card));
	expect(pages).toHaveLength(new Set(pages).size);
});

test('shares of targets are left out where one of their roles is not seen', () => {
	const { snapshot } = seenBy({ roles: ['role-arbor'] });
	const [weighting] = snapshot.card.studies[0]?.weighting ?? [];
	expect(weighting?.margins.map(({ by }) => by)).toEqual(['segment.dimension']);
});

test('pages are those that are granted, of what is seen', () => {
	const { pages } = seenBy({ pages: ['roles', 'benchmark'], roles: ['role-betula'] });
	expect(pages).toEqual(['roles/role-betula', 'benchmark']);
});

test('a version without a list for the audience shows it nothing', () => {
	const grant = grantOf(TERMS, CARD);
	const whole = { card: CARD, facts: FACTS, audiences: new Map(), quotes: [] };
	expect(audienceSnapshot(whole, grant)).toBeNull();
});
