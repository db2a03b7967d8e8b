import { problem, type Problem } from '../problem.ts';
import type { PageName } from '../snapshot/page-names.ts';
import type { View } from '../story/view.ts';
import { RULES } from './index.ts';
import type { PageCommentary } from './page-commentary.ts';
import { readPage } from './read-page.ts';
import type { RuleContext, RuleFinding } from './rule.ts';
import { reasonText, waiverOf, type PrintedWaiver, type Waiver } from './waivers.ts';

/** What one audience sees of a version. */
export interface PagesOfReader {
	readonly view: View;
	readonly pages: readonly PageName[];
	readonly commentary: readonly PageCommentary[];
}

/** A version as all its readers see it, and what its report says of rules. */
export interface CheckedVersion extends RuleContext {
	readonly readers: readonly PagesOfReader[];
	readonly waivers: readonly Waiver[];
	/** The file that a finding without one of its own is told at. */
	readonly file: string;
}

/** What rules find, told once whoever sees it; and the waivers that set something aside. */
export interface CheckedPages {
	readonly problems: readonly Problem[];
	readonly waived: readonly PrintedWaiver[];
	readonly used: readonly Waiver[];
}

/** Holds every page that any audience sees against every rule. */
export function checkPages(version: CheckedVersion): CheckedPages {
	const { readers, waivers, file } = version;
	const read = readers.map(({ view, pages, commentary }) =>
		pages.map((page) => readPage(page, view, commentary, version.owner)),
	);
	const found = RULES.flatMap(({ id, check }) =>
		distinct(read.flatMap((pages) => check(pages, version))).map((finding) => ({
			rule: id,
			finding,
			waiver: waiverOf(id, finding, waivers),
		})),
	);
	return {
		problems: found.map(({ rule, finding, waiver }) => problemOf(rule, finding, waiver, file)),
		waived: printed(found),
		used: [...new Set(found.flatMap(({ waiver }) => waiver ?? []))],
	};
}

interface Found {
	readonly rule: string;
	readonly finding: RuleFinding;
	readonly waiver: Waiver | undefined;
}

/** The same thing that several audiences see is one finding: that of the one who sees most of it first. */
function distinct(findings: readonly RuleFinding[]): readonly RuleFinding[] {
	const kept: RuleFinding[] = [];
	for (const one of findings) {
		if (!kept.some((other) => holds(other, one))) kept.push(one);
	}
	return kept;
}

function holds(all: RuleFinding, part: RuleFinding): boolean {
	const isSamePlace = all.file === part.file && all.line === part.line;
	const isSamePage = part.pages.length !== 1 || all.pages.includes(part.pages[0] ?? 'index');
	return isSamePlace && isSamePage && part.about.every((id) => all.about.includes(id));
}

function problemOf(
	rule: string,
	{ severity, file, line, about, message, remedy }: RuleFinding,
	waiver: Waiver | undefined,
	versionFile: string,
): Problem {
	return problem({
		severity: waiver ? 'note' : severity,
		rule,
		file: file ?? versionFile,
		line: line ?? 1,
		value: about[0] ?? null,
		message: waiver ? `${message} Set aside: ${reasonText(waiver.reason)}` : message,
		remedy: waiver ? null : remedy,
	});
}

/** Each waiver once, on the pages of all that it sets aside. */
function printed(found: readonly Found[]): readonly PrintedWaiver[] {
	const waived = found.flatMap(({ finding, waiver }) => (waiver ? [{ finding, waiver }] : []));
	return [...Map.groupBy(waived, ({ waiver }) => waiver)].map(([{ rule, reason }, of]) => {
		const isEverywhere = of.some(({ finding }) => finding.pages.length === 0);
		const pages = isEverywhere ? [] : [...new Set(of.flatMap(({ finding }) => finding.pages))];
		const about = [...new Set(of.flatMap(({ finding }) => finding.about))];
		return { rule, reason, about, pages };
	});
}
