import { coverageOf, hasCoverage } from '../story/coverage.ts';
import { wholeFinding, type Rule } from './rule.ts';

const SCORES: ReadonlySet<string> = new Set(['points', 'percent', 'score']);

/** A score has its number of answers, and it is told whom they cover. */
export const noScoreWithoutBase: Rule = {
	id: 'no-score-without-base',
	check: (pages) => {
		const scores = pages.flatMap(({ page, printed }) =>
			printed
				.filter(({ fact }) => SCORES.has(fact.unit))
				.map(({ fact, file, line }) => ({ page, fact, file, line })),
		);
		const [first] = pages;
		const isCovered = first === undefined || hasCoverage(coverageOf(first.view));
		return [
			...scores
				.filter(({ fact }) => fact.n === null)
				.map(({ page, fact, file, line }) => ({
					severity: 'error' as const,
					pages: [page],
					about: [fact.id],
					file,
					line,
					message: `The page ${page} prints ${fact.id}, whose number of answers is not told.`,
					remedy: 'Print the number that it comes from, with its n, or leave it out.',
				})),
			...(isCovered || scores.length === 0
				? []
				: [
						wholeFinding({
							severity: 'warning',
							about: ['coverage'],
							pages: [...new Set(scores.map(({ page }) => page))],
							message:
								'Scores are printed and nobody can tell whom they cover: neither a contact frame nor the number of invited people is known.',
							remedy:
								'Put contacts.csv beside study.yaml, or tell invited of the wave; the pages say "coverage not known" until then.',
						}),
					]),
		];
	},
};
