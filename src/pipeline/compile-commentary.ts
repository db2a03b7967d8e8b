import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FIGURE_NAMES } from '../figures/index.ts';
import { problem, type Problem } from '../problem.ts';
import { KEEPS_NOTHING, type KeptWork } from '../publishing/kept-work.ts';
import { pageNames, type PageName } from '../snapshot/page-names.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { differingClaims } from '../story/commentary/check-claims.ts';
import { standingClaims, type StandingClaim } from '../story/commentary/claim.ts';
import { checkCommentary } from '../story/commentary/check-commentary.ts';
import {
	commentaryFindings,
	commentaryParagraphs,
	commentaryTitle,
} from '../story/commentary/commentary-title.ts';
import { commentaryPage } from '../story/commentary/page-address.ts';
import { deadLinks } from '../story/commentary/linked-page.ts';
import { parseCommentary, type ParsedCommentary } from '../story/commentary/parse-commentary.ts';
import { familyPages } from '../story/fact-families.ts';
import { unwrittenLanguages } from '../story/commentary/unwritten-languages.ts';
import { sectionIds } from '../story/section-ids.ts';
import type { View } from '../story/view.ts';
import { viewIn } from '../story/view-in.ts';
import { readText } from '../workspace/read-text.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import { commentaryReview, needsReview, type CommentaryReview } from './commentary-review.ts';
import { inputText } from './input-text.ts';
import { versionsBefore } from './versions-before.ts';

/** A commentary file with the page and language that its name tells. */
export interface CompiledCommentary {
	/** Address of the page without `.html`. */
	readonly page: PageName;
	readonly language: string;
	/** The finding that heads the page, in words; '' where the file has no level-1 heading. */
	readonly title: string;
	/** Headings of sections that the author wrote, in words, by section. */
	readonly findings: Readonly<Record<string, string>>;
	/** Its paragraphs as plain text. */
	readonly paragraphs: readonly string[];
	/** The whole file as it was read and checked. */
	readonly text: string;
	readonly parsed: ParsedCommentary;
	readonly review: CommentaryReview;
	readonly claims: readonly StandingClaim[];
}

/** Parses the commentary of a version and holds it against the version's facts and names. */
export function compileCommentary(
	root: string,
	folder: ReportFolder,
	version: VersionFolder,
	snapshot: Snapshot,
	keep: KeptWork['of'] = KEEPS_NOTHING.of,
): { commentary: CompiledCommentary[]; problems: Problem[] } {
	const { report, actions } = folder;
	const problems: Problem[] = [];
	const addresses = pageNames(snapshot.card, versionsBefore(folder, version));
	const commentary = version.commentary.flatMap((name) => {
		const file = `${version.folder}/${name}`;
		const { text, problems: unread } = readText(root, file);
		problems.push(...unread);
		const page = commentaryPage(name, file, addresses, report.languages);
		if ('rule' in page) problems.push(page);
		if (text === null) return [];
		const language = 'rule' in page ? (report.languages[0] ?? '') : page.language;
		const address = 'rule' in page ? '' : page.address;
		const view = viewIn(snapshot, language, report.numbers);
		const ids = actions.map(({ id }) => id);
		const parsed = keep(
			`parsed ${name}`,
			() => [text],
			() => parseCommentary(file, text),
		);
		const read = keep(
			`commentary ${name}`,
			() => [snapshot, parsed, inputText([language, address, report.numbers, ids])],
			() => readCommentary(parsed, address, view, ids),
		);
		const { problems: found, ...told } = read;
		problems.push(...missingPictures(root, file, told.parsed), ...found);
		if ('rule' in page) return [];
		problems.push(...deadLinks(told.parsed, address, [...addresses, ...familyPages(view)]));
		return [{ ...told, page: page.address, language, text }];
	});
	const told = commentary.map((one) => ({ ...one, file: one.parsed.file }));
	// In a released version nothing can be written any more.
	const lacking =
		version.version.status === 'released' ? [] : unwrittenLanguages(told, report.languages);
	return { commentary, problems: [...problems, ...differingClaims(told), ...lacking] };
}

/** A file with what the facts of a view make of it; the same for the same facts and words of them. */
function readCommentary(
	parsed: ParsedCommentary,
	address: string,
	view: View,
	actions: readonly string[],
) {
	const known = { figures: FIGURE_NAMES, sections: sectionIds(address), actions };
	const review = commentaryReview(parsed, view);
	return {
		parsed,
		review,
		claims: standingClaims(parsed, view),
		title: commentaryTitle(parsed, view) ?? '',
		findings: commentaryFindings(parsed, view),
		paragraphs: commentaryParagraphs(parsed, view),
		problems: [...checkCommentary(parsed, view, known), ...needsReview(parsed, review, view)],
	};
}

function missingPictures(root: string, file: string, { pictures }: ParsedCommentary): Problem[] {
	return pictures
		.filter(({ url }) => !existsSync(join(root, dirname(file), decodeURI(url))))
		.map(({ url, line }) =>
			problem({
				severity: 'error',
				rule: 'missing-picture',
				file,
				line,
				value: url,
				message: `The picture "${url}" is not there.`,
				remedy: 'Put it beside the commentary, or take it out.',
			}),
		);
}
