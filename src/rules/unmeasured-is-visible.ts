import { unmeasured } from '../story/unmeasured.ts';
import { wholeFinding, type Rule, type RuleFinding } from './rule.ts';

/** What the study lists and did not measure is named on a page. */
export const unmeasuredIsVisible: Rule = {
	id: 'unmeasured-is-visible',
	check: (pages) => {
		const [first] = pages;
		if (!first) return [];
		const { touchpoints, roles, functions, expectations } = unmeasured(first.view);
		const isSaid = (name: string) =>
			pages.some(({ texts }) => texts().some((text) => text.includes(name)));
		return Object.entries({ touchpoints, roles, functions, expectations }).flatMap(
			([kind, names]): RuleFinding[] => {
				const unseen = names.filter((name) => !isSaid(name));
				if (unseen.length > 0) {
					return [
						wholeFinding({
							severity: 'error',
							about: unseen,
							message: `Not measured, and no page says so: ${kind} ${unseen.join(', ')}.`,
							remedy: 'Let the audience see the page of the path or the overview, which name them.',
						}),
					];
				}
				if (names.length === 0) return [];
				return [
					wholeFinding({
						severity: 'note',
						about: names,
						message: `Not measured, and the pages say so: ${kind} ${names.join(', ')}.`,
						remedy: 'Ask about it in the next wave, or take it out of the codebook.',
					}),
				];
			},
		);
	},
};
