import { functionLabel, touchpointName } from '../story/names.ts';
import { mainStudy } from '../story/view.ts';
import { pagesText } from './method-card.ts';
import { wholeFinding, type Rule, type RuleFinding } from './rule.ts';

/** Every page has a reader, somebody who decides and a day; what is measured has an owner. */
export const readerAndDecider: Rule = {
	id: 'reader-and-decider',
	check: (pages, { targetsWithoutOwner }) => {
		const without = (['reader', 'decider', 'due'] as const).flatMap((key): RuleFinding[] => {
			const bare = pages.filter(
				({ commentary }) => !commentary.some(({ parsed }) => parsed.frontMatter?.[key]),
			);
			if (bare.length === 0) return [];
			return [
				wholeFinding({
					severity: 'note',
					about: [key],
					pages: bare.map(({ page }) => page),
					message: `No ${key} is told on ${pagesText(bare.map(({ page }) => page))}; the pages say so.`,
					remedy: `Write a commentary for the page and tell ${key} in its front matter.`,
				}),
			];
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
	const bare = {
		touchpoints: study.touchpoints
			.filter(({ owner }) => owner === '')
			.map(({ id }) => touchpointName(view, id).heading),
		functions: study.functions
			.filter(({ owner }) => owner === '')
			.map(({ id }) => functionLabel(view, id)),
		targets,
	};
	return Object.entries(bare).flatMap(([kind, names]) =>
		names.length === 0
			? []
			: [
					wholeFinding({
						severity: 'note',
						about: ['owner', ...names],
						message: `Nobody owns these ${kind}: ${names.join(', ')}; the pages say so.`,
						remedy: `Tell owner of each in ${kind === 'targets' ? 'report.yaml' : 'study.yaml'}.`,
					}),
				],
	);
}
