import { factsWhere, findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { mainCut } from './main-cut.ts';
import { mainStudy, type View } from './view.ts';

/** A question with its fact of one relation. */
export interface AnsweredQuestion {
	readonly question: SnapshotQuestion;
	readonly fact: Fact;
}

/** The image statements that a relation answered in the newest wave: the share who agree, in the study's order. */
export function relationStatements(view: View, relation: string): readonly AnsweredQuestion[] {
	return mainStudy(view)
		.questions.filter(({ facet, kind }) => facet === 'image' && kind === 'rating')
		.flatMap((question) => {
			const cut = { ...mainCut(view), relation };
			const fact = findFact(view.index, { ...cut, metric: 'top2', question: question.id });
			return fact && fact.status !== 'not-asked' ? [{ question, fact }] : [];
		});
}

/** A question about reasons with the shares of its options, the largest first. */
export interface ReasonShares {
	readonly question: SnapshotQuestion;
	readonly shares: readonly Fact[];
}

/** The closed questions about reasons that a relation answered in the newest wave. */
export function relationReasons(view: View, relation: string): readonly ReasonShares[] {
	return mainStudy(view)
		.questions.filter(({ facet, options }) => facet === 'reason' && options.length > 0)
		.flatMap((question) => {
			const cut = { ...mainCut(view), relation, metric: 'share', question: question.id };
			const parts = { ...cut, role: '', segment: '', against: '', weights: '' };
			const shares = factsWhere(view.index, parts).filter(({ status }) => status !== 'not-asked');
			const sorted = shares.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
			return sorted.length > 0 ? [{ question, shares: sorted }] : [];
		});
}
