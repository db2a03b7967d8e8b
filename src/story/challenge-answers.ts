import { factsWhere, findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { mainCut } from './main-cut.ts';
import { themeLabel } from './theme-rows.ts';
import { labelText, mainStudy, type View } from './view.ts';

/** A question about the customers' own challenges, and how many have each; the largest first. */
export interface ChallengeAnswers {
	readonly question: SnapshotQuestion;
	readonly shares: readonly Fact[];
}

/**
 * The first question of facet challenge whose answers are told: themes of an open one where they were
 * coded, options of a closed one. Of all, or of a role; null where there is none.
 */
export function challengeAnswers(view: View, role = ''): ChallengeAnswers | null {
	for (const question of mainStudy(view).questions) {
		if (question.facet !== 'challenge') continue;
		const shares = sharesOf(view, question, role);
		if (shares.length > 0) return { question, shares };
	}
	return null;
}

/** Whether anybody was asked for challenges, though nothing of the answers is told. */
export function asksForChallenges(view: View): SnapshotQuestion | undefined {
	return mainStudy(view).questions.find(({ facet }) => facet === 'challenge');
}

/** What a share of challenges is about: its theme or its option. */
export function challengeName(view: View, question: SnapshotQuestion, { category }: Fact): string {
	const option = question.options.find(({ id }) => id === category);
	return option
		? labelText(view, option.label) || category
		: themeLabel(view, category, question.id);
}

/** What customers say of whether a challenge is solved: the best answers of questions of facet solved. */
export function solvedAnswers(
	view: View,
): readonly { readonly question: SnapshotQuestion; readonly fact: Fact }[] {
	return mainStudy(view)
		.questions.filter(({ facet }) => facet === 'solved')
		.flatMap((question) => {
			const cut = { ...mainCut(view), metric: 'top2', question: question.id };
			const fact = findFact(view.index, cut);
			return fact && fact.status !== 'not-asked' ? [{ question, fact }] : [];
		});
}

function sharesOf(view: View, question: SnapshotQuestion, role: string): readonly Fact[] {
	const { study, relation, wave } = mainCut(view);
	const metric = question.kind === 'text' ? 'theme' : 'share';
	const parts = { study, relation, wave, role, question: question.id, metric };
	return factsWhere(view.index, parts)
		.filter(({ segment, weights, against }) => !segment && !weights && !against)
		.filter(({ status }) => status !== 'not-asked')
		.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
}
