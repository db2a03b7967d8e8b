import { functionLabel, touchpointName } from '../story/names.ts';
import { mainStudy } from '../story/view.ts';
import { pagesText } from './method-card.ts';
import { wholeFinding, type Rule, type RuleFinding } from './rule.ts';

/** Every page has a reader, somebody who decides and a day; what is measured has an owner. */
export const readerAndDecider: Rule = {
	id: 'reader-and-decider',
	check: (pages, { targetsWithoutOwner }) => {
		const bare = (['reader', 'decider', 'due'] as const).map((key) => ({
			key,
			pages: pages.flatMap(({ page, commentary }) =>
				commentary.some(({ parsed }) => parsed.frontMatter?.[key]) ? [] : [page],
			),
		}));
		const missing = bare.filter((one) => one.pages.length > 0);
		const alike = Map.groupBy(missing, (one) => one.pages.join(' '));
		const without = [...alike.values()].map((of): RuleFinding => {
			const keys = of.map(({ key }) => key);
			const on = of[0]?.pages ?? [];
			return wholeFinding({
				severity: 'note',
				about: keys,
				pages: on,
				message: `No ${keys.join(', no ')} is told on ${pagesText(on)}; the pages say so.`,
				remedy: `Write a commentary for the page and tell ${keys.join(', ')} in its front matter.`,
			});
		});
		return [...without, ...withoutOwner(pages, targetsWithoutOwner)];
	},
};

function withoutOwner(
	[first]: Parameters<Rule['check']>[0],
	targets: readonly string[],
): readonly RuleFinding[] {
	if (!first) return [];
	const { view } = first;
	const study = mainStudy(view);
	const units = new Set(study.touchpoints.map((touchpoint) => touchpoint.function));
	const bare = {
		touchpoints: study.touchpoints
			.filter(({ owner }) => owner === '')
			.map(({ id }) => touchpointName(view, id).heading),
		functions: study.functions
			.filter(({ id, owner }) => owner === '' && units.has(id))
			.map(({ id }) => functionLabel(view, id)),
		targets,
	};
	return Object.entries(bare).flatMap(([kind, names]) =>
		names.length === 0
			? []
			: [
					wholeFinding({
						severity: 'note',
						about: [kind, ...names],
						message: `Nobody owns these ${kind}: ${names.join(', ')}; the pages say so.`,
						remedy: `Tell owner of each in ${kind === 'targets' ? 'report.yaml' : 'study.yaml'}.`,
					}),
				],
	);
}
