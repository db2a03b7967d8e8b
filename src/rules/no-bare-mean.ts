import { findFact } from '../snapshot/fact-index.ts';
import type { FactKey } from '../snapshot/fact.ts';
import type { PageName } from '../snapshot/page-names.ts';
import { mainCut } from '../story/main-cut.ts';
import { mainStudy } from '../story/view.ts';
import { isDrawn } from './drawn-spreads.ts';
import type { ReadPage } from './read-page.ts';
import { wholeFinding, type Rule, type RuleFinding } from './rule.ts';

/** Averages of the points of a scale: two of the same value may hide opposite answers. */
const MEANS: ReadonlySet<string> = new Set(['mean', 'index-0-100']);

/** A mean stands only where the answers behind it are drawn. */
export const noBareMean: Rule = {
	id: 'no-bare-mean',
	check: (pages) => [
		...bareExpectations(pages),
		...pages.flatMap(({ page, view, printed, spreads }) =>
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
	],
};

/** Pages of roles and segments draw the means of expectations; their answers stand in the table, if published. */
function bareExpectations(pages: readonly ReadPage[]): readonly RuleFinding[] {
	const bare = pages.flatMap(({ page, view, spreads }) => {
		const of = pairCut(page);
		if (of === null) return [];
		const pairs = mainStudy(view).questions.flatMap(({ id, pairsWith }) =>
			pairsWith ? [id, pairsWith] : [],
		);
		return pairs.flatMap((question) => {
			const cut = { ...mainCut(view), ...of, question, against: '', weights: '' };
			const mean = findFact(view.index, { ...cut, metric: 'mean' });
			const isBare = mean !== undefined && mean.value !== null && !isDrawn(spreads, mean, view);
			return isBare ? [{ page, question }] : [];
		});
	});
	if (bare.length === 0) return [];
	const questions = [...new Set(bare.map(({ question }) => question))];
	return [
		wholeFinding({
			severity: 'warning',
			about: ['expectations', ...questions],
			pages: [...new Set(bare.map(({ page }) => page))],
			message: `Expectation and experience are drawn as means, and the answers behind these are not published: ${questions.join(', ')}.`,
			remedy: 'Add distribution to the metrics of these questions in study.yaml.',
		}),
	];
}

/** What the means of a page of pairs are cut by; null where a page draws none. */
function pairCut(page: PageName): Pick<FactKey, 'role' | 'segment'> | null {
	const [kind, id = '', value = ''] = page.split('/');
	if (kind === 'roles') return { role: id, segment: '' };
	return kind === 'segments' ? { role: '', segment: `${id}.${value}` } : null;
}
