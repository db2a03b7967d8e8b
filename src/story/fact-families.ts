import type { FactIndex } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { mainCut } from './main-cut.ts';
import { touchpointMetric } from './main-metric.ts';
import { mainStudy, type View } from './view.ts';

/** Address of the page that tells how a family of numbers is made. */
export type FamilyPage = `facts/${'touchpoints' | 'questions' | 'report'}/${string}`;

/** Numbers that no question stands behind: who was asked, who answered, the path as a whole. */
const WHOLE: FamilyPage = 'facts/report/whole';

/**
 * The family that a number is told with: of its touchpoint, also where its question fixes it, else of
 * its question. The address is of ids that do not change.
 */
export function familyPageOf(
	{ mainStudy: main, fixedTouchpoints }: FactIndex,
	fact: Pick<Fact, 'study' | 'question' | 'touchpoint'>,
): FamilyPage {
	const fixed = fixedTouchpoints.get(`${fact.study || main} ${fact.question}`) ?? '';
	const touchpoint = fact.touchpoint || fixed;
	if (touchpoint !== '') return `facts/touchpoints/${touchpoint}`;
	return fact.question === '' ? WHOLE : `facts/questions/${fact.question}`;
}

/** Every page of a version asks for the same families. */
const families = new WeakMap<FactIndex, ReadonlyMap<FamilyPage, readonly Fact[]>>();

function familiesOf(index: FactIndex): ReadonlyMap<FamilyPage, readonly Fact[]> {
	const found = families.get(index) ?? Map.groupBy(index.facts, pageReader(index));
	families.set(index, found);
	return found;
}

/** Facts that stand one after the other are mostly of one family. */
function pageReader(index: FactIndex): (fact: Fact) => FamilyPage {
	let last: { readonly fact: Fact; readonly page: FamilyPage } | null = null;
	return (fact) => {
		const isSame =
			last !== null &&
			last.fact.study === fact.study &&
			last.fact.question === fact.question &&
			last.fact.touchpoint === fact.touchpoint;
		last = last !== null && isSame ? last : { fact, page: familyPageOf(index, fact) };
		return last.page;
	};
}

/** The facts of a family, in the order of their ids. */
export function familyFacts({ index }: View, page: FamilyPage): readonly Fact[] {
	return familiesOf(index).get(page) ?? [];
}

/**
 * The pages of the families of which a number is shown: questions in the order asked, touchpoints in the
 * order of the path, then what no question stands behind.
 */
export function familyPages(view: View): readonly FamilyPage[] {
	const shown = [...familiesOf(view.index)].flatMap(([page, facts]) =>
		facts.some(({ value }) => value !== null) ? [page] : [],
	);
	const asked = view.card.studies.flatMap(({ questions }) =>
		questions.map(({ id }): FamilyPage => `facts/questions/${id}`),
	);
	const path = mainStudy(view).touchpoints.map(({ id }): FamilyPage => `facts/touchpoints/${id}`);
	const order = [...new Set([...asked, ...path, ...shown.toSorted(), WHOLE])];
	return order
		.filter((page) => shown.includes(page) && page !== WHOLE)
		.concat(shown.includes(WHOLE) ? [WHOLE] : []);
}

/** A metric of one question with its numbers of now, those of everybody first. */
export interface FamilyMetric {
	readonly metric: string;
	readonly question: string;
	readonly study: string;
	readonly facts: readonly Fact[];
}

/** The metrics that say most of a question, best first; others follow in the order of their ids. */
const BEST_METRICS = [
	'top2',
	'nps',
	'nps-1-10',
	'balance',
	'bottom2',
	'distribution',
	'mean',
	'share',
	'theme',
	'response-rate',
];

/** More rows nobody reads; all of them are in the file of facts. */
const MOST_ROWS = 16;

/**
 * The levels of a family in the newest wave that its study tells of, metric by metric, best first:
 * by the study's own weights, of everybody, of roles and of what was answered; segments and accounts
 * have pages of their own.
 */
export function familyMetrics(view: View, page: FamilyPage): readonly FamilyMetric[] {
	const waves = new Map(view.card.studies.map(({ id, waves: [newest] }) => [id, newest?.id ?? '']));
	const levels = familyFacts(view, page).filter(
		({ study, against, weights, segment, account, wave, status }) =>
			[against, weights, segment, account].every((part) => part === '') &&
			wave === waves.get(study || view.index.mainStudy) &&
			status !== 'not-asked',
	);
	const groups = Map.groupBy(levels, ({ study, metric, question }) =>
		JSON.stringify([study, metric, question]),
	);
	const main = mainQuestion(view, page);
	return [...groups.values()]
		.flatMap((facts): FamilyMetric[] => {
			const [first] = facts;
			if (first === undefined) return [];
			const { metric, question, study } = first;
			const rows = facts.toSorted((a, b) => compare(placeOf(view, a), placeOf(view, b)));
			return [{ metric, question, study, facts: rows.slice(0, MOST_ROWS) }];
		})
		.toSorted((a, b) => compare(rankOf(view, main, a), rankOf(view, main, b)));
}

/** Of a touchpoint the question that its own page is built on; '' for none. */
function mainQuestion(view: View, page: FamilyPage): string {
	const [, kind, id = ''] = page.split('/');
	return (kind === 'touchpoints' && touchpointMetric(view, id)?.question.id) || '';
}

/** The main question first, then others on the experience, for what was expected belongs to it. */
function rankOf(
	view: View,
	main: string,
	{ metric, question, study }: FamilyMetric,
): readonly number[] {
	const { questions } = view.card.studies.find(({ id }) => id === study) ?? mainStudy(view);
	const at = questions.findIndex(({ id }) => id === question);
	const facet = questions[at]?.facet ?? '';
	const best = BEST_METRICS.indexOf(metric);
	return [
		Number(study !== '' && study !== view.index.mainStudy),
		Number(question !== main),
		Number(facet !== 'experience'),
		at,
		best < 0 ? BEST_METRICS.length : best,
	];
}

/** Numbers of the main cut first, roles in their order, then what was answered. */
function placeOf(view: View, fact: Fact): readonly number[] {
	const { relation, brand } = mainCut(view);
	const { roles } = mainStudy(view);
	return [
		Number(fact.relation !== relation),
		Number(fact.brand !== brand),
		Number(fact.category !== ''),
		1 + roles.findIndex(({ id }) => id === fact.role),
		answerPlace(view, fact),
	];
}

/** Points of a scale in their order, options as they were offered. */
function answerPlace(view: View, { study, question, category }: Fact): number {
	if (/^-?\d+$/u.test(category)) return Number(category);
	const { questions } = view.card.studies.find(({ id }) => id === study) ?? mainStudy(view);
	const options = questions.find(({ id }) => id === question)?.options ?? [];
	return options.findIndex(({ id }) => id === category);
}

function compare(a: readonly number[], b: readonly number[]): number {
	const at = a.findIndex((value, place) => value !== b[place]);
	return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
