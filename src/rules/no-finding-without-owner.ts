import type { PageName } from '../snapshot/page-names.ts';
import { wholeFinding, type Rule, type RuleFinding } from './rule.ts';

/** What is claimed leads to somebody who acts, or to the words that nobody need act. */
export const noFindingWithoutOwner: Rule = {
	id: 'no-finding-without-owner',
	check: (pages, { actionsWithoutOwner }) => [
		...pages.flatMap(({ page, commentary }) =>
			commentary.flatMap(({ parsed: { file, components } }): RuleFinding[] => {
				const first = components.find(({ name }) => name === 'Claim');
				if (!first || components.some(({ name }) => name === 'WhoActs')) return [];
				return [unanswered(page, file, first.line)];
			}),
		),
		...(actionsWithoutOwner.length === 0
			? []
			: [
					wholeFinding({
						severity: 'warning',
						about: actionsWithoutOwner,
						pages: pages.flatMap(({ page }) => (page === 'actions' ? [page] : [])),
						message: `Actions that nobody owns: ${actionsWithoutOwner.join(', ')}.`,
						remedy: 'Give each an owner in actions.yaml.',
					}),
				]),
	],
};

function unanswered(page: PageName, file: string, line: number): RuleFinding {
	return {
		severity: 'warning',
		pages: [page],
		about: [page],
		file,
		line,
		message: `The page ${page} claims something and does not say who acts.`,
		remedy: 'Write <WhoActs>: who, or why nobody need act.',
	};
}
