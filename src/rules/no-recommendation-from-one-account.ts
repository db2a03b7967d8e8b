import type { Rule } from './rule.ts';

/** What is written does not rest on one company. */
export const noRecommendationFromOneAccount: Rule = {
	id: 'no-recommendation-from-one-account',
	check: (pages) =>
		pages.flatMap(({ page, view, printed }) =>
			printed
				.filter(({ file }) => file !== null)
				.filter(
					({ fact }) =>
						view.card.unsteady.includes(fact.id) || (fact.accounts !== null && fact.accounts < 2),
				)
				.map(({ fact, file, line }) => ({
					severity: 'warning' as const,
					pages: [page],
					about: [fact.id],
					file,
					line,
					message: `The page ${page} prints ${fact.id}, which rests on one company.`,
					remedy: 'Say so in the words, or leave it out: one company is no reason to change.',
				})),
		),
};
