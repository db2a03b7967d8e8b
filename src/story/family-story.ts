import type { Fact } from '../snapshot/fact.ts';
import { asText } from '../wording/group-name.ts';
import { factAbout } from './fact-about.ts';
import { factText } from './fact-text.ts';
import { familyFacts, familyMetrics, type FamilyMetric, type FamilyPage } from './fact-families.ts';
import { mainCut } from './main-cut.ts';
import { fieldText } from './base-text.ts';
import { touchpointName } from './names.ts';
import type { PageStory } from './story.ts';
import { labelText, type View } from './view.ts';

export type FamilySection = 'number' | 'comparisons' | 'others' | 'history' | 'citation';

/** The page of a family of numbers: how its first number is made, and what was told of it. */
export function familyStory(view: View, page: FamilyPage): PageStory<FamilySection> {
	const words = view.phrases.family;
	const metrics = familyMetrics(view, page);
	const [first] = metrics;
	const others = familyOthers(view, page);
	const { number, comparisons, others: rest, history, citation } = words;
	const compared = familyComparisons(view, page).length;
	const name = familyName(view, page);
	const level = first === undefined ? '' : levelOf(view, first);
	const title = [/[?!.]$/u.test(name) || level === '' ? name : `${name}:`, level]
		.filter(Boolean)
		.join(' ');
	return {
		title,
		deck: words.deck,
		description: asText([title, words.deck, fieldText(view)]),
		sections: {
			number: { ...number, title: level || number.none, subtitle: '' },
			comparisons: {
				...comparisons,
				title: compared === 0 ? comparisons.none : comparisons.title(compared),
				subtitle: '',
			},
			others: {
				...rest,
				title: others.length === 0 ? rest.none : rest.title(others.length),
				subtitle: '',
			},
			history: { topic: history.topic, title: '', subtitle: '', missing: history.missing },
			citation: { topic: citation.topic, title: citation.title, subtitle: '' },
		},
	};
}

/** More of them stand in the file of facts. */
const [MOST_ANSWERS, MOST_OTHERS] = [11, 30];

/** Metrics of which each answer has a number. */
const BY_ANSWER = ['distribution', 'share', 'theme'];

/**
 * What more is told of the answers of a family: of each metric that has a name the number of everybody,
 * or those of the answers.
 */
export function familyOthers(view: View, page: FamilyPage): readonly Fact[] {
	const [, ...others] = familyMetrics(view, page);
	return others.flatMap(({ facts }) => ofEverybody(view, facts)).slice(0, MOST_OTHERS);
}

function ofEverybody(view: View, facts: readonly Fact[]): readonly Fact[] {
	const [first] = facts;
	if (first === undefined || metricText(view, first) === first.metric) return [];
	const { metric, relation, brand, touchpoint, category } = first;
	if (category !== '' && !BY_ANSWER.includes(metric)) return [];
	return facts
		.filter(
			(fact) =>
				fact.role === '' &&
				fact.relation === relation &&
				fact.brand === brand &&
				fact.touchpoint === touchpoint,
		)
		.slice(0, category === '' ? 1 : MOST_ANSWERS);
}

/** What a family is about: its touchpoint, its question, or the report as a whole. */
export function familyName(view: View, page: FamilyPage): string {
	const [, kind, id = ''] = page.split('/');
	if (kind === 'touchpoints') return touchpointName(view, id).heading;
	if (kind !== 'questions') return view.phrases.family.whole;
	const questions = view.card.studies.flatMap((study) => study.questions);
	return labelText(view, questions.find((one) => one.id === id)?.text ?? {}) || id;
}

/** `NPS +9 (+1…+17)` of everybody; '' where no number of them is shown. */
function levelOf(view: View, metric: FamilyMetric): string {
	const [fact] = metric.facts;
	if (fact === undefined || fact.value === null || fact.category !== '' || fact.role !== '') {
		return '';
	}
	const { text, interval } = factText(fact, view);
	return [metricText(view, fact), text, interval && `(${interval})`].filter(Boolean).join(' ');
}

/** A metric by its name. */
export function metricText(view: View, fact: Fact): string {
	return factAbout(view, fact).find(({ key }) => key === 'metric')?.text ?? fact.metric;
}

/** Whom a number is about beside what its page and table say: `All`, `Finance`, `Prospects, Norrvik`. */
export function groupText(view: View, fact: Fact): string {
	const cut = mainCut(view);
	const names = factAbout(view, fact).filter(
		({ key, id }) =>
			['category', 'role'].includes(key) ||
			(key === 'relation' && id !== cut.relation) ||
			(key === 'brand' && id !== cut.brand),
	);
	return names.map(({ text }) => text).join(', ') || view.phrases.family.all;
}

/** More rows nobody reads. */
const MOST_ROWS = 16;

/**
 * The published comparisons of the first number of a family: all of everybody's, and of each other row
 * those with the rest.
 */
export function familyComparisons(view: View, page: FamilyPage): readonly Fact[] {
	const [first] = familyMetrics(view, page);
	if (first === undefined) return [];
	const places = new Map(first.facts.map((fact, at) => [levelKey(fact), at]));
	const placeOf = (fact: Fact) => places.get(levelKey(fact)) ?? -1;
	return familyFacts(view, page)
		.filter(
			({ metric, against, weights, segment, value }) =>
				metric === first.metric &&
				against !== '' &&
				[weights, segment].every((part) => part === '') &&
				value !== null,
		)
		.map((fact) => ({ fact, place: placeOf(fact) }))
		.filter(({ fact, place }) => place === 0 || (place > 0 && fact.against === 'role.rest'))
		.toSorted((a, b) => a.place - b.place)
		.slice(0, MOST_ROWS)
		.map(({ fact }) => fact);
}

function levelKey({ study, metric, question, category, ...fact }: Fact): string {
	const { touchpoint, relation, role, brand, segment, account, wave } = fact;
	return JSON.stringify([
		[study, metric, question, category, touchpoint],
		[relation, role, brand, segment, account, wave],
	]);
}
