import { mainStudy } from '../story/view.ts';
import { wholeFinding, type Rule } from './rule.ts';

/** Who asks whether one would recommend also asks why. */
export const noScoreWithoutWhy: Rule = {
	id: 'no-score-without-why',
	check: ([first]) => {
		if (!first) return [];
		const { questions } = mainStudy(first.view);
		const scores = questions.filter(({ kind, touchpoint }) => kind === 'nps' && touchpoint === '');
		if (scores.length === 0 || questions.some(({ facet }) => facet === 'reason')) return [];
		return [
			wholeFinding({
				severity: 'warning',
				about: scores.map(({ id }) => id),
				message: `A score without a reason: ${scores.map(({ id }) => id).join(', ')} is asked, and no question asks why.`,
				remedy: 'Ask why after it, and give that question the facet reason.',
			}),
		];
	},
};
