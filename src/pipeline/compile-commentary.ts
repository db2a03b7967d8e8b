import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { FIGURE_NAMES } from '../figures/index.ts';
import { problem, type Problem } from '../problem.ts';
import { pageNames, type PageName } from '../snapshot/page-names.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { differingClaims } from '../story/commentary/check-claims.ts';
import { standingClaims, type StandingClaim } from '../story/commentary/claim.ts';
import { checkCommentary } from '../story/commentary/check-commentary.ts';
import { commentaryParagraphs, commentaryTitle } from '../story/commentary/commentary-title.ts';
import { commentaryPage } from '../story/commentary/page-address.ts';
import { deadLinks } from '../story/commentary/linked-page.ts';
import { parseCommentary, type ParsedCommentary } from '../story/commentary/parse-commentary.ts';
import { familyPages } from '../story/fact-families.ts';
import { sectionIds } from '../story/section-ids.ts';
import { viewIn } from '../story/view-in.ts';
import { readText } from '../workspace/read-text.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import { commentaryReview, needsReview, type CommentaryReview } from './commentary-review.ts';
import { versionsBefore } from './versions-before.ts';

/** A commentary file with the page and language that its name tells. */
export interface CompiledCommentary {
	/** Address of the page without `.html`. */
	readonly page: PageName;
	readonly language: string;
	/** The finding that heads the page, in words; '' where the file has no level-1 heading. */
	readonly title: string;
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
): { commentary: CompiledCommentary[]; problems: Problem[] } {
	const place: Place = {
		root,
		folder,
		version,
		snapshot,
		addresses: pageNames(snapshot.card, versionsBefore(folder, version)),
	};
	const files = version.commentary.map((name) => compileFile(place, name));
	const commentary = files.flatMap((file) => file.commentary ?? []);
	const told = commentary.map((one) => ({ ...one, file: one.parsed.file }));
	return {
		commentary,
		problems: [...files.flatMap(({ problems }) => problems), ...differingClaims(told)],
	};
}

/** Where a commentary stands. */
interface Place {
	readonly root: string;
	readonly folder: ReportFolder;
	readonly version: VersionFolder;
	readonly snapshot: Snapshot;
	/** Pages that may have a commentary. */
	readonly addresses: readonly PageName[];
}

/** One commentary: what is wrong in it, and itself where it is of a page. */
function compileFile(
	{ root, folder: { report, actions }, version, snapshot, addresses }: Place,
	name: string,
): { commentary?: CompiledCommentary; problems: readonly Problem[] } {
	const file = `${version.folder}/${name}`;
	const { text, problems: unread } = readText(root, file);
	const page = commentaryPage(name, file, addresses, report.languages);
	const isPage = !('rule' in page);
	const misnamed = isPage ? [] : [page];
	if (text === null) return { problems: [...unread, ...misnamed] };
	const parsed = parseCommentary(file, text);
	const view = viewIn(
		snapshot,
		isPage ? page.language : (report.languages[0] ?? ''),
		report.numbers,
	);
	const review = commentaryReview(parsed, view);
	const problems = [
		...unread,
		...misnamed,
		...missingPictures(root, file, parsed),
		...checkCommentary(parsed, view, {
			figures: FIGURE_NAMES,
			sections: sectionIds(isPage ? page.address : ''),
			actions: actions.map(({ id }) => id),
		}),
		...(isPage ? deadLinks(parsed, page.address, [...addresses, ...familyPages(view)]) : []),
		...needsReview(parsed, review, view),
	];
	if (!isPage) return { problems };
	const commentary = {
		review,
		claims: standingClaims(parsed, view),
		page: page.address,
		language: page.language,
		title: commentaryTitle(parsed, view) ?? '',
		paragraphs: commentaryParagraphs(parsed, view),
		text,
		parsed,
	};
	return { commentary, problems };
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
