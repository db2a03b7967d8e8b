import { isDrawn } from './drawn-spreads.ts';
import type { Rule } from './rule.ts';

/** Averages of the points of a scale: two of the same value may hide opposite answers. */
const MEANS: ReadonlySet<string> = new Set(['mean', 'index-0-100']);

/** A mean stands only where the answers behind it are drawn. */
export const noBareMean: Rule = {
	id: 'no-bare-mean',
	check: (pages) =>
		pages.flatMap(({ page, view, printed, spreads }) =>
			printed
				.filter(({ fact }) => MEANS.has(fact.metric) && fact.against === '')
				.filter(({ fact }) => !isDrawn(spreads, fact, view))
				.map(({ fact, file, line }) => ({
					severity: file === null ? ('warning' as const) : ('error' as const),
					pages: [page],
					about: [fact.id],
					file,
					line,
					message: `The page ${page} prints the mean ${fact.id} without its distribution: a mean hides who is pleased and who is not.`,
					remedy:
						file === null
							? 'Put another metric first, such as top2, or draw the answers in the commentary: <Figure name="answers" touchpoint="…" />.'
							: 'Print a share such as top2 in its place, or draw the answers beside it: <Figure name="answers" touchpoint="…" />.',
				})),
		),
};
