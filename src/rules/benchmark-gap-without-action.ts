import { benchmarkGaps, isAnsweredBy } from '../story/benchmark-gaps.ts';
import type { Rule } from './rule.ts';

/** Where a verdict puts us below a competitor or a target, somebody acts, or a reason is told. */
export const benchmarkGapWithoutAction: Rule = {
	id: 'benchmark-gap-without-action',
	check: (pages, { actions, isDraft }) =>
		pages.flatMap(({ page, view }) => {
			if (page !== 'benchmark') return [];
			return benchmarkGaps(view)
				.filter((gap) => !actions.some((action) => isAnsweredBy(gap, action)))
				.map(({ name, rival, comparison: { fact } }) => ({
					severity: isDraft ? ('warning' as const) : ('error' as const),
					pages: [page],
					about: [fact.id],
					file: null,
					line: null,
					message: `${name} is below ${rival === '' ? 'its target' : rival}, and neither an action nor a reason answers it.`,
					remedy: `Name ${fact.metric}:${fact.question} in metric or closes of an action in actions.yaml, or waive the rule there in report.yaml with the reason why there is no action.`,
				}));
		}),
};
