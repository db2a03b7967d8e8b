import { factsWhere, findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion, SnapshotStudy } from '../snapshot/snapshot.ts';
import { imageGaps, STAFF } from './image-gaps.ts';
import { mainCut, mainRelation, ownBrand } from './main-cut.ts';
import { touchpointMetric } from './main-metric.ts';
import { touchpointFact } from './rows.ts';
import { themeName, themeRows } from './theme-rows.ts';
import { labelText, mainStudy, newestWave, type View } from './view.ts';

/** What can speak of a touchpoint, in the order in which it is told. */
export const SOURCE_KINDS = ['score', 'study', 'staff', 'themes', 'effort'] as const;

type SourceKind = (typeof SOURCE_KINDS)[number];

/** One source that speaks of a touchpoint. */
export interface Source {
	readonly kind: SourceKind;
	readonly study: SnapshotStudy;
	readonly fact: Fact;
	/** What the number is of where its kind does not tell: a theme, an answer, another question; '' else. */
	readonly about: string;
}

/**
 * Everything published that speaks of a touchpoint: what customers rate, other studies, what our own
 * people believe, the theme named most, the effort. A hidden number is there and does not speak.
 */
export function sourcesOf(view: View, touchpoint: string): readonly Source[] {
	const study = mainStudy(view);
	const metric = touchpointMetric(view, touchpoint);
	const score = metric ? touchpointFact(view, metric, touchpoint) : undefined;
	const image = imageGaps(view, STAFF).find(({ question }) => question.touchpoint === touchpoint);
	const [theme] = themeRows(view, touchpoint, '');
	return [
		...(isPublished(score) ? [{ kind: 'score' as const, study, fact: score, about: '' }] : []),
		...otherStudies(view, touchpoint),
		...(image ? [{ kind: 'staff' as const, study, fact: image.image, about: '' }] : []),
		...(isPublished(theme)
			? [{ kind: 'themes' as const, study, fact: theme, about: themeName(view, theme) }]
			: []),
		...efforts(view, touchpoint, metric?.question.id ?? ''),
	];
}

/** The sources that tell a number, each kind once. */
export function speakingKinds(sources: readonly Source[]): readonly SourceKind[] {
	return SOURCE_KINDS.filter((kind) =>
		sources.some((source) => source.kind === kind && source.fact.value !== null),
	);
}

function isPublished(fact: Fact | undefined): fact is Fact {
	return fact !== undefined && fact.status !== 'not-asked';
}

/** What another study of the report asked its people about the same touchpoint. */
function otherStudies(view: View, touchpoint: string): readonly Source[] {
	return view.card.studies.slice(1).flatMap((study) => {
		const cut = {
			study: study.id,
			relation: mainRelation(study),
			brand: ownBrand(study),
			wave: newestWave(study)?.id ?? '',
		};
		const asked = study.questions.filter(
			(one) => one.touchpoint === touchpoint && one.facet === 'experience',
		);
		return asked.flatMap(({ id, text }): readonly Source[] => {
			const [fact] = ['top2', 'nps', 'mean'].flatMap(
				(metric) => findFact(view.index, { ...cut, metric, question: id, touchpoint }) ?? [],
			);
			return isPublished(fact)
				? [{ kind: 'study', study, fact, about: labelText(view, text) }]
				: [];
		});
	});
}

/** How much effort it took, and other numbers that were asked of it; of several answers the one given most. */
function efforts(view: View, touchpoint: string, score: string): readonly Source[] {
	const study = mainStudy(view);
	const asked = study.questions.filter(
		(one) =>
			one.touchpoint === touchpoint &&
			one.id !== score &&
			(one.facet === 'effort' || one.kind === 'effort' || one.kind === 'number'),
	);
	return asked.flatMap((question): readonly Source[] => {
		const fact = effortFact(view, question);
		if (!isPublished(fact)) return [];
		const option = question.options.find(({ id }) => id === fact.category);
		const about = option ? labelText(view, option.label) : labelText(view, question.text);
		return [{ kind: 'effort', study, fact, about }];
	});
}

function effortFact(view: View, { id, touchpoint }: SnapshotQuestion): Fact | undefined {
	const cut = { ...mainCut(view), question: id, touchpoint, role: '', segment: '' };
	const [first] = ['bottom2', 'top2', 'mean', 'share'].flatMap((metric) => {
		const facts = factsWhere(view.index, { ...cut, metric, against: '', weights: '', account: '' });
		return facts.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1)).slice(0, 1);
	});
	return first;
}
