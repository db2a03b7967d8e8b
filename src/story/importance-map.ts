import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { asTitle } from '../wording/group-name.ts';
import { derivedFact } from './derived-facts.ts';
import { mainCut } from './main-cut.ts';
import { touchpointName } from './names.ts';
import { isHeadline } from './situation.ts';
import type { SectionStory } from './story.ts';
import { mainStudy, type View } from './view.ts';

/** Fewer say nothing of where the middle is (methods g). */
const LEAST_TOUCHPOINTS = 6;
const LEAST_ANSWERS = 20;

/** The corner that the whole cross lies in; `line` where it touches a dividing line. */
export type Corner = 'keep' | 'protect' | 'leave' | 'repair' | 'line';

/** A touchpoint by how important it is and how it is experienced. */
export interface MappedTouchpoint {
	readonly touchpoint: string;
	readonly importance: Fact;
	readonly performance: Fact;
	readonly corner: Corner;
}

/** The map with its dividing lines; the unit of importance is that of its centre. */
export interface ImportanceMap {
	readonly points: readonly MappedTouchpoint[];
	readonly centre: { readonly importance: Fact; readonly performance: Fact };
}

/** The map of the main cut, of all or of a role; null where too little of it is published. */
export function importanceMap(view: View, role: string): ImportanceMap | null {
	const chosen = mainStudy(view).questions.find(
		({ kind, facet }) => kind === 'multiple' && facet === 'importance',
	);
	const performance = derivedFact(view, 'performance-centre', { role });
	const stated = chosen && derivedFact(view, 'importance-centre', { role, question: chosen.id });
	const importance = stated ?? derivedFact(view, 'importance-centre', { role });
	if (!importance || !performance) return null;
	const centre = { importance, performance };
	const points = mainStudy(view).touchpoints.flatMap(({ id }): MappedTouchpoint[] => {
		const experience = levelOf(view, id, role, 'experience');
		const weight = stated
			? chosenShare(view, stated.question, id, role)
			: levelOf(view, id, role, 'expectation');
		if (!isEnough(experience) || !isEnough(weight)) return [];
		const corner = cornerOf(weight, experience, centre);
		return [{ touchpoint: id, importance: weight, performance: experience, corner }];
	});
	return points.length < LEAST_TOUCHPOINTS ? null : { points, centre };
}

/** What to do first, where a whole cross says so. */
export function importanceMapStory(view: View, map: ImportanceMap): SectionStory {
	const words = view.phrases.chart.map;
	const names = (corner: Corner) =>
		view.phrases.site.list(
			map.points.flatMap((point) =>
				point.corner === corner ? [touchpointName(view, point.touchpoint).heading] : [],
			),
		);
	const [repair, protect] = [names('repair'), names('protect')];
	const title = repair
		? words.title(repair)
		: protect
			? words.protectTitle(protect)
			: words.noneTitle;
	const { topic, subtitle, howToRead } = words;
	return { topic, title: asTitle([title]), subtitle, howToRead };
}

function isEnough(fact: Fact | undefined): fact is Fact {
	return isHeadline(fact) && (fact.n ?? 0) >= LEAST_ANSWERS && fact.low !== null;
}

/** The mean rating of a touchpoint by its question of a facet. */
function levelOf(view: View, touchpoint: string, role: string, facet: string): Fact | undefined {
	const question = mainStudy(view).questions.find(
		(one) => one.kind === 'rating' && one.facet === facet && one.touchpoint === touchpoint,
	);
	const cut = { ...mainCut(view), role, touchpoint, metric: 'mean' };
	return question && findFact(view.index, { ...cut, question: question.id });
}

/** The share of those who chose a touchpoint among what matters most. */
function chosenShare(
	view: View,
	question: string,
	touchpoint: string,
	role: string,
): Fact | undefined {
	const cut = { ...mainCut(view), role, metric: 'share', question, category: touchpoint };
	return findFact(view.index, cut);
}

function cornerOf(importance: Fact, performance: Fact, centre: ImportanceMap['centre']): Corner {
	const across = sideOf(importance, centre.importance);
	const up = sideOf(performance, centre.performance);
	if (across === 0 || up === 0) return 'line';
	if (across > 0) return up > 0 ? 'protect' : 'repair';
	return up > 0 ? 'keep' : 'leave';
}

/** 1 where the whole interval is above the middle, −1 where it is below, else 0. */
function sideOf({ low, high }: Fact, { value }: Fact): number {
	if (low === null || high === null || value === null) return 0;
	if (low > value) return 1;
	return high < value ? -1 : 0;
}
