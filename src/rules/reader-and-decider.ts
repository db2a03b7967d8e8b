import type { Severity } from '../problem.ts';
import { functionLabel, touchpointName } from '../story/names.ts';
import { readerOfPage, type WrittenReader } from '../story/page-readers.ts';
import { mainStudy } from '../story/view.ts';
import { pagesText } from './method-card.ts';
import type { PageCommentary } from './page-commentary.ts';
import { wholeFinding, type Rule, type RuleFinding } from './rule.ts';

/** Every page has a reader, somebody who decides and a day; what is measured has an owner. */
export const readerAndDecider: Rule = {
	id: 'reader-and-decider',
	check: (pages, { owner, isDraft, pageReaders, targetsWithoutOwner }) => {
		const told = pages.map(({ page, view, commentary }) => ({
			page,
			of: readerOfPage(view, page, writtenReader(commentary), pageReaders),
		}));
		const bare = (['reader', 'decider', 'due'] as const).map((key) => ({
			key,
			pages: told.flatMap(({ page, of }) => (of[key] === '' ? [page] : [])),
		}));
		const missing = bare.filter((one) => one.pages.length > 0);
		const alike = Map.groupBy(missing, (one) => one.pages.join(' '));
		const without = [...alike.values()].map((of): RuleFinding => {
			const keys = of.map(({ key }) => key);
			const on = of[0]?.pages ?? [];
			return wholeFinding({
				severity: severityOf(pageReaders.length > 0, isDraft),
				about: keys,
				pages: on,
				message: `No ${keys.join(', no ')} is told on ${pagesText(on)}; the pages say so.`,
				remedy: `Tell ${keys.join(', ')} of the page under readers in report.yaml, or in the front matter of its commentary.`,
			});
		});
		return [...withoutSponsor(owner), ...without, ...withoutOwner(pages, targetsWithoutOwner)];
	},
};

/** What is reviewed is read by somebody who decides; a first draft need not name any. */
function severityOf(namesSome: boolean, isDraft: boolean): Severity {
	if (!isDraft) return 'error';
	return namesSome ? 'warning' : 'note';
}

/** Who has the report made and stands for it. */
function withoutSponsor(owner: string): readonly RuleFinding[] {
	if (owner.trim() !== '') return [];
	return [
		wholeFinding({
			severity: 'warning',
			about: ['owner'],
			message: 'Nobody answers for the report; the pages say so.',
			remedy: 'Tell owner in report.yaml: who has it made and decides on it.',
		}),
	];
}

/** What the commentaries of a page tell, in any language. */
function writtenReader(commentary: readonly PageCommentary[]): WrittenReader {
	const of = (key: keyof WrittenReader) =>
		commentary.map(({ parsed }) => parsed.frontMatter?.[key]).find(Boolean);
	return { reader: of('reader'), decider: of('decider'), due: of('due') };
}

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
