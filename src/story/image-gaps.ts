import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { isLead, verdictOf, type Comparison } from './comparison.ts';
import { mainCut, mainRelation } from './main-cut.ts';
import { touchpointMetric } from './main-metric.ts';
import { mainStudy, type View } from './view.ts';

/** Our own people, who know us from within: theirs is no image but what they believe of customers. */
export const STAFF = 'staff';

/** What people who are no customers believe, beside what customers experience of the same matter. */
export interface ImageGap {
	readonly question: SnapshotQuestion;
	/** Share who agree, or who believe that customers are satisfied. */
	readonly image: Fact;
	readonly experience: Fact | undefined;
	/** Image minus experience, with its verdict; undefined where the two were not compared. */
	readonly gap: Fact | undefined;
}

/** The image questions that a relation answered in the newest wave, in the study's order. */
export function imageGaps(view: View, relation: string, segment = ''): readonly ImageGap[] {
	const study = mainStudy(view);
	const cut = { ...mainCut(view), relation, segment };
	return study.questions
		.filter(({ facet, kind }) => facet === 'image' && kind === 'rating')
		.flatMap((question) => {
			const about = { question: question.id, touchpoint: question.touchpoint };
			const image = findFact(view.index, { ...cut, ...about, metric: 'top2' });
			if (!image || image.status === 'not-asked') return [];
			const gap = findFact(view.index, {
				...cut,
				...about,
				metric: relation === STAFF ? 'perception-gap' : 'image-gap',
				category: 'top2',
				against: `relation.${mainRelation(study)}`,
			});
			return [{ question, image, experience: experienceOf(view, question), gap }];
		});
}

/** What customers answer: to the question it is the image of, to that of its touchpoint, else to itself. */
function experienceOf(view: View, question: SnapshotQuestion): Fact | undefined {
	const { touchpoint, imageOf } = question;
	const ofTouchpoint = touchpoint ? touchpointMetric(view, touchpoint)?.question.id : undefined;
	const id = imageOf ?? ofTouchpoint ?? question.id;
	const parts = { metric: 'top2', question: id, touchpoint };
	return findFact(view.index, { ...mainCut(view), ...parts });
}

/** The gap of a row as a comparison; undefined where the two were not compared. */
export function gapComparison({ image, experience, gap }: ImageGap): Comparison | undefined {
	return gap && { level: image, fact: gap, other: experience };
}

/** Of how many rows the verdict tells that the image is above or below; `all` that were compared. */
export interface GapCounts {
	readonly above: number;
	readonly below: number;
	readonly all: number;
}

/** Counts verdicts, never differences. */
export function gapCounts(view: View, rows: readonly ImageGap[]): GapCounts {
	const compared = rows.map(gapComparison).filter((one) => verdictOf(one) !== null);
	const told = compared.filter((one) => isLead(view, one));
	const above = told.filter((one) => verdictOf(one) === 'up').length;
	return { above, below: told.length - above, all: compared.length };
}
