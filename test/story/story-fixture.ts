import type { Fact, FactKey } from '../../src/snapshot/fact.ts';
import { factId } from '../../src/snapshot/fact-id.ts';
import type {
	Snapshot,
	SnapshotQuestion,
	SnapshotRole,
	SnapshotStudy,
	SnapshotWave,
} from '../../src/snapshot/snapshot.ts';
import { buildView, type View } from '../../src/story/view.ts';
import { findNumberFormat } from '../../src/wording/number-format.ts';
import { findPhrases } from '../../src/wording/index.ts';

const receipt = { read: 420, kept: 412, excluded: [{ reason: 'test', count: 8 }] };

const wave = (id: string, start: string, end: string): SnapshotWave => ({
	id,
	label: {},
	start,
	end,
	mode: ['web'],
	invited: 993,
	breaks: false,
	receipt,
});

export const question = (
	parts: Partial<SnapshotQuestion> & Pick<SnapshotQuestion, 'id'>,
): SnapshotQuestion => ({
	kind: 'rating',
	facet: 'experience',
	lens: 'company',
	touchpoint: '',
	isEach: false,
	pairsWith: '',
	continues: '',
	text: { en: `About ${parts.id}?`, fi: `Kysymys ${parts.id}?` },
	wording: '',
	scale: { min: 1, max: 5, better: 'high', labels: {} },
	options: [],
	metrics: [],
	definition: 1,
	...parts,
});

export const recommend = question({
	id: 'recommend',
	kind: 'nps',
	text: {
		en: 'How likely are you to recommend Havukka to a colleague?',
		fi: 'Kuinka todennäköisesti suosittelet Havukkaa kollegalle?',
	},
	scale: { min: 0, max: 10, better: 'high', labels: {} },
});

const roleOf = (id: string, en: string, fi: string, plurals: [string, string]): SnapshotRole => ({
	id,
	label: { en, fi },
	plural: { en: plurals[0], fi: plurals[1] },
	forms: {},
	influence: null,
	decision: '',
});

const touchpoint = (id: string, en: string, fi: string) => ({
	id,
	label: { en, fi },
	phase: 'customership',
	function: '',
	owner: '',
	critical: false,
});

export const study: SnapshotStudy = {
	id: 'havukka',
	title: { en: 'Customer relationship survey', fi: 'Asiakassuhdekysely' },
	organisation: 'Havukka Oy',
	fictional: true,
	languages: ['fi', 'en'],
	confidentiality: 'confidential',
	thresholds: { respondents: 5, accounts: 3, distribution: 8, quotes: 10 },
	hasAccounts: true,
	panel: false,
	weights: 'none',
	weighting: [],
	waves: [wave('2026-q3', '2026-08-24', '2026-09-13'), wave('2026-q2', '2026-05-18', '2026-06-07')],
	questions: [
		recommend,
		question({ id: 'invoicing', touchpoint: 'invoicing' }),
		question({ id: 'service-desk', touchpoint: 'service-desk' }),
		question({ id: 'complaints', touchpoint: 'complaints' }),
		question({ id: 'why', kind: 'text', facet: 'reason', scale: null }),
	],
	roles: [
		roleOf('contact-person', 'Contact person', 'Yhteyshenkilö', [
			'Contact persons',
			'Yhteyshenkilöt',
		]),
		roleOf('decision-maker', 'Decision maker', 'Päättäjä', ['Decision makers', 'Päättäjät']),
		roleOf('finance', 'Finance', 'Talous', ['Finance', 'Talousväki']),
		roleOf('it', 'IT', 'IT', ['IT', 'IT']),
		roleOf('board', 'Board member', 'Hallituksen jäsen', ['Board members', 'Hallituksen jäsenet']),
	],
	relations: [
		{ id: 'customer', label: {} },
		{ id: 'prospect', label: {} },
	],
	brands: [
		{ id: 'havukka', label: { en: 'Havukka', fi: 'Havukka' }, own: true },
		{ id: 'norrvik', label: { en: 'Norrvik', fi: 'Norrvik' }, own: false },
	],
	segments: [],
	phases: [],
	functions: [],
	touchpoints: [
		touchpoint('service-desk', 'Service desk', 'Palvelupiste'),
		touchpoint('invoicing', 'Invoicing', 'Laskutus'),
		touchpoint('complaints', 'Complaints', 'Reklamaatiot'),
	],
	headline: ['nps:recommend'],
	sources: [],
};

const empty: FactKey = {
	study: 'havukka',
	metric: '',
	question: '',
	category: '',
	touchpoint: '',
	relation: 'customer',
	role: '',
	brand: 'havukka',
	segment: '',
	account: '',
	wave: '2026-q3',
	against: '',
	weights: '',
};

type FactParts = Partial<Fact> & Pick<Fact, 'metric' | 'question'>;

/** A fact of the main cut; n = 100 and full unless told. */
export function fact(parts: FactParts): Fact {
	const key = { ...empty, ...parts };
	const about = study.questions.find(({ id }) => id === parts.question)?.touchpoint ?? '';
	const isNumber = parts.value !== undefined;
	return {
		unit: parts.metric === 'top2' ? 'percent' : parts.metric === 'mean' ? 'score' : 'points',
		value: null,
		low: null,
		high: null,
		n: isNumber ? 100 : null,
		n_effective: isNumber ? 96.5 : null,
		accounts: isNumber ? 60 : null,
		status: isNumber ? 'full' : 'hidden',
		verdict: '',
		p_adjusted: null,
		family: '',
		definition: 1,
		...key,
		touchpoint: parts.touchpoint ?? about,
		id: factId({
			...key,
			study: key.study === 'havukka' ? '' : key.study,
			touchpoint: parts.touchpoint ?? '',
		}),
	};
}

export const nps = (role: string, [value, low, high]: readonly number[], parts = {}): Fact =>
	fact({ metric: 'nps', question: 'recommend', role, ...estimateOf(value, low, high), ...parts });

export const top2 = (
	about: string,
	[value, low, high]: readonly number[],
	parts: Partial<Fact> = {},
): Fact => fact({ metric: 'top2', question: about, ...estimateOf(value, low, high), ...parts });

function estimateOf(value?: number, low?: number, high?: number): Partial<Fact> {
	return value === undefined || low === undefined || high === undefined ? {} : { value, low, high };
}

export const facts: readonly Fact[] = [
	nps('', [12, 4, 19], { n: 412, accounts: 138 }),
	nps('contact-person', [43, 31, 55], { n: 121 }),
	nps('decision-maker', [-9, -26, 7], { n: 74, accounts: 66 }),
	nps('finance', [-29, -51, -8], { n: 41 }),
	nps('it', [14, -50, 70], { n: 7, status: 'indicative', accounts: 7 }),
	nps('board', []),
	fact({
		metric: 'mean',
		question: 'recommend',
		role: 'decision-maker',
		value: 6.9,
		low: 6.4,
		high: 7.4,
	}),
	top2('service-desk', [72, 66, 78]),
	top2('invoicing', [41, 34, 48], { n: 203, accounts: 121 }),
	top2('complaints', [49, 41, 58]),
	top2('invoicing', [56, 48, 63], { wave: '2026-q2' }),
	top2('invoicing', [24, 14, 40], { role: 'finance', n: 41 }),
	top2('invoicing', [62, 52, 72], { role: 'contact-person' }),
	top2('invoicing', [], { role: 'board' }),
	top2('invoicing', [30, 18, 46], { role: 'decision-maker', n: 22, status: 'limited' }),
	top2('service-desk', [60, 40, 76], { role: 'decision-maker', n: 22, status: 'limited' }),
	fact({
		metric: 'balance',
		question: 'recommend',
		relation: 'prospect',
		value: -24,
		low: -44,
		high: -4,
	}),
	nps('', [22, 4, 40], { brand: 'norrvik', n: 118 }),
];

/** The fixture's snapshot, with other facts or other parts of its study. */
export function snapshotOf(
	parts: Partial<SnapshotStudy> = {},
	of: readonly Fact[] = facts,
): Snapshot {
	return {
		card: {
			schema: 2,
			methods: 1,
			kaiku: '0.1.0',
			report: 'havukka-relationship',
			version: 'v2026-q3',
			hiddenCells: 2,
			families: [],
			unsteady: [],
			resampling: [],
			targets: [],
			sensitivity: [],
			studies: [{ ...study, ...parts }],
		},
		facts: of.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
		audiences: new Map(),
		quotes: [],
	};
}

/** A view of a snapshot in a language, numbers after the page. */
export function viewOf(snapshot: Snapshot, language: string): View {
	const phrases = findPhrases(language);
	const numbers = findNumberFormat('page', language);
	if (!('found' in phrases) || !('found' in numbers)) throw new Error(language);
	return buildView(snapshot, phrases.found, numbers.found);
}
