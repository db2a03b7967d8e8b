import type { Problem } from '../../src/problem.ts';
import { checkPages, type CheckedPages, type CheckedVersion } from '../../src/rules/check-pages.ts';
import type { PageCommentary } from '../../src/rules/page-commentary.ts';
import { pageNames, type PageName } from '../../src/snapshot/page-names.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { parseCommentary } from '../../src/story/commentary/parse-commentary.ts';
import { snapshotOf, viewOf } from '../story/story-fixture.ts';

/** A commentary of a page as somebody would write it. */
export function written(page: PageName, text: string): PageCommentary {
	const front = '---\nauthor: The editors\nstatus: draft\n---\n\n';
	return {
		page,
		language: 'en',
		parsed: parseCommentary(`reports/r/v/${page}.en.mdx`, `${front}${text}\n`),
	};
}

/** Holds a snapshot against all rules, as one reader sees all of it. */
export function checked(
	snapshot: Snapshot = snapshotOf(),
	commentary: readonly PageCommentary[] = [],
	parts: Partial<CheckedVersion> = {},
): CheckedPages {
	return checkPages({
		readers: [{ view: viewOf(snapshot, 'en'), pages: pageNames(snapshot.card), commentary }],
		owner: 'Customer experience',
		waivers: [],
		file: 'reports/r/v/version.yaml',
		actions: [],
		isDraft: true,
		actionsWithoutOwner: [],
		pageReaders: [],
		targetsWithoutOwner: [],
		...parts,
	});
}

/** What a rule finds. */
export function foundBy(rule: string, of: CheckedPages): readonly Problem[] {
	return of.problems.filter((one) => one.rule === rule);
}
