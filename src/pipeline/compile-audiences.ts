import { audienceSnapshot } from '../audiences/audience-snapshot.ts';
import { EVERYBODY, grantsOf, type Grant } from '../audiences/grant.ts';
import { seenPages } from '../audiences/seen-pages.ts';
import { allows } from '../audiences/some-or-all.ts';
import { NO_SUBJECT } from '../figures/figure-view.ts';
import { makeFigure } from '../figures/index.ts';
import { problem, type Problem } from '../problem.ts';
import type { PageName } from '../snapshot/page-names.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { beyondAudience } from '../story/commentary/beyond-audience.ts';
import { commentaryTitle } from '../story/commentary/commentary-title.ts';
import type { UsedComponent } from '../story/commentary/parse-commentary.ts';
import { viewIn } from '../story/view-in.ts';
import type { View } from '../story/view.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import { leftOutSections } from './left-out-sections.ts';
import { inputText, KEEPS_NOTHING, type KeptWork } from './kept-work.ts';
import type { CompiledCommentary } from './compile-commentary.ts';

/** What one audience sees of a version. */
export interface CompiledAudience {
	readonly grant: Grant;
	/** In the order of the report. */
	readonly languages: readonly string[];
	/** Never empty. */
	readonly pages: readonly PageName[];
	/** Sections that have nothing for it though they have for others, by page. */
	readonly leftOut: Readonly<Record<string, readonly string[]>>;
	readonly snapshot: Snapshot;
	/** Of its pages and languages, titles in its own numbers. */
	readonly commentary: readonly CompiledCommentary[];
}

/**
 * What each declared audience sees of a version, those that see nothing of it left out, and what its
 * commentary says beyond them.
 */
export async function compileAudiences(
	{ report }: ReportFolder,
	{ version }: VersionFolder,
	snapshot: Snapshot,
	commentary: readonly CompiledCommentary[],
	keep: KeptWork['of'] = KEEPS_NOTHING.of,
): Promise<{ audiences: CompiledAudience[]; problems: Problem[] }> {
	const audiences: CompiledAudience[] = [];
	const problems: Problem[] = [];
	for (const grant of grantsOf(report.audiences, snapshot.card)) {
		if (version.status === 'draft' && !grant.drafts) continue;
		const granted = [snapshot, inputText([{ ...report, title: null, brand: null }, version])];
		const seen = keep(
			`audience ${grant.id}`,
			() => granted,
			() => audienceSnapshot(snapshot, grant),
		);
		const languages = report.languages.filter((language) => allows(grant.languages, language));
		const pages = seen === null ? [] : seenPages(seen.card, grant);
		if (seen === null || pages.length === 0 || languages.length === 0) continue;
		const written: CompiledCommentary[] = [];
		for (const one of commentary) {
			if (!pages.includes(one.page) || !languages.includes(one.language)) continue;
			const view = viewIn(seen, one.language, report.numbers);
			if (grant.id !== EVERYBODY) {
				const whole = viewIn(snapshot, one.language, report.numbers);
				const audience = { id: grant.id, view, pages };
				problems.push(...beyondAudience(one.parsed, one.page, whole, audience));
				problems.push(...(await figuresBeyond(one, view, grant.id)));
			}
			written.push({ ...one, title: commentaryTitle(one.parsed, view) ?? '' });
		}
		const [language = ''] = languages;
		const viewOf = (one: Snapshot) => viewIn(one, language, report.numbers);
		const leftOut =
			grant.id === EVERYBODY
				? {}
				: keep(
						`left out for ${grant.id}`,
						() => [...granted, seen],
						() => leftOutSections(pages, viewOf(seen), viewOf(snapshot), grant.seesPage('actions')),
					);
		audiences.push({ grant, languages, pages, leftOut, snapshot: seen, commentary: written });
	}
	return { audiences, problems };
}

/** Figures of a commentary that cannot be drawn from what an audience sees. */
async function figuresBeyond(
	{ parsed }: CompiledCommentary,
	view: View,
	audience: string,
): Promise<Problem[]> {
	const problems: Problem[] = [];
	for (const { name, props, line } of parsed.components) {
		const figure = name === 'Figure' ? textOf(props, 'name') : '';
		if (figure === '' || (await isDrawn(view, figure, props))) continue;
		problems.push(
			problem({
				severity: 'error',
				rule: 'commentary-beyond-audience',
				file: parsed.file,
				line,
				value: figure,
				message: `The figure "${figure}" has no facts that the audience "${audience}" sees, and it sees this page.`,
				remedy: 'Take it out, or let the audience see it, or leave this page out of its pages.',
			}),
		);
	}
	return problems;
}

/** Also true of what is wrong for everybody, which is told elsewhere. */
async function isDrawn(
	view: View,
	figure: string,
	props: UsedComponent['props'],
): Promise<boolean> {
	const subject = {
		...NO_SUBJECT,
		role: textOf(props, 'role'),
		touchpoint: textOf(props, 'touchpoint'),
		relation: textOf(props, 'relation'),
	};
	try {
		return (await makeFigure(figure, view, subject, 'figure')) !== null;
	} catch {
		return true;
	}
}

function textOf(props: UsedComponent['props'], name: string): string {
	const value = props[name];
	return typeof value === 'string' ? value : '';
}
