import { wholeFinding, type Rule } from './rule.ts';

/** Numbers that put relations or brands together say so, with a reason. */
export const noSilentPooling: Rule = {
	id: 'no-silent-pooling',
	check: ([first, ...rest]) => {
		if (!first) return [];
		const pooled = first.view.index.facts.filter(
			({ relation, brand }) => relation === 'all' || brand === 'all',
		);
		const ofMetric = Map.groupBy(pooled, ({ id }) => id.split('|')[0] ?? id);
		return [...ofMetric].map(([metric, facts]) => {
			const ids = new Set(facts.map(({ id }) => id));
			const pages = [first, ...rest].filter(({ printed }) =>
				printed.some(({ fact }) => ids.has(fact.id)),
			);
			return wholeFinding({
				severity: 'warning',
				about: facts.map(({ id }) => id),
				pages: pages.map(({ page }) => page),
				message: `${metric} is published with relations or brands put together, and no word says why.`,
				remedy:
					'Name one relation and brand in cuts, or waive the rule in report.yaml with the reason, which is printed.',
			});
		});
	},
};
