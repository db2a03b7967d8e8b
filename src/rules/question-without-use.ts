import type { SnapshotQuestion, SnapshotStudy } from '../snapshot/snapshot.ts';
import { mainStudy } from '../story/view.ts';
import { wholeFinding, type Rule } from './rule.ts';

/** Facets that pages of their own are made of. */
const USED_FACETS: ReadonlySet<string> = new Set([
	'reason',
	'image',
	'emotion',
	'profile',
	'importance',
	'challenge',
	'solved',
]);

/** A question that leads to nothing is named: do not ask what nobody will use. */
export const questionWithoutUse: Rule = {
	id: 'question-without-use',
	check: (pages) => {
		const [first] = pages;
		if (!first) return [];
		const printed = new Set(pages.flatMap((page) => page.printed.map(({ fact }) => fact.question)));
		const study = mainStudy(first.view);
		const unused = study.questions.filter((one) => !isUsed(one, study) && !printed.has(one.id));
		if (unused.length === 0) return [];
		const waves = study.waves.map(({ id }) => id).join(', ');
		return [
			wholeFinding({
				severity: 'note',
				about: unused.map(({ id }) => id),
				message: `No page is built on these questions: ${unused.map(({ id }) => id).join(', ')} (waves ${waves}).`,
				remedy:
					'Name a touchpoint of each, use them in a commentary, an action or a target, or ask them no more.',
			}),
		];
	},
};

function isUsed(question: SnapshotQuestion, study: SnapshotStudy): boolean {
	const { id, kind, facet, touchpoint, isEach, pairsWith } = question;
	return (
		touchpoint !== '' ||
		isEach ||
		pairsWith !== '' ||
		kind === 'nps' ||
		USED_FACETS.has(facet) ||
		study.headline.some((metric) => metric.split(':')[1] === id) ||
		study.questions.some((other) => other.pairsWith === id || other.continues === id)
	);
}
