import { audienceSnapshot } from '../audiences/audience-snapshot.ts';
import { declaredTerms, EVERYBODY, type Grant } from '../audiences/grant.ts';
import { seenPages } from '../audiences/seen-pages.ts';
import { allows } from '../audiences/some-or-all.ts';
import { NO_SUBJECT } from '../figures/figure-view.ts';
import { makeFigure } from '../figures/index.ts';
import { problem, type Problem } from '../problem.ts';
import { KEEPS_NOTHING, type KeptWork } from '../publishing/kept-work.ts';
import { isChangesPage, pageNames, type PageName } from '../snapshot/page-names.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { beyondAudience } from '../story/commentary/beyond-audience.ts';
import {
	commentaryFindings,
	commentaryParagraphs,
	commentaryTitle,
} from '../story/commentary/commentary-title.ts';
import type { UsedComponent } from '../story/commentary/parse-commentary.ts';
import { familyPages } from '../story/fact-families.ts';
import { viewIn } from '../story/view-in.ts';
import type { View } from '../story/view.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import type { CompiledAudience } from './compiled-audience.ts';
import { seenHappenings } from './seen-happenings.ts';
import type { AskedSite } from './asked-audiences.ts';
import { versionsBefore } from './versions-before.ts';
import { leftOutSections } from './left-out-sections.ts';
import { grantedCard, keptGrants } from './granted-card.ts';
import { inputText } from './input-text.ts';
import type { CompiledCommentary } from './compile-commentary.ts';

/** What audiences are shown of a version. */
interface Shown {
	readonly snapshot: Snapshot;
	readonly commentary: readonly CompiledCommentary[];
	/** The site that is asked for; all where left out. */
	readonly asked?: AskedSite | undefined;
	readonly keep?: KeptWork['of'];
}

/**
 * What each declared audience sees of a version, those that see nothing of it left out, and what its
 * commentary says beyond them.
 */
export async function compileAudiences(
	folder: ReportFolder,
	versionFolder: VersionFolder,
	{ snapshot, commentary, asked, keep = KEEPS_NOTHING.of }: Shown,
): Promise<{ audiences: CompiledAudience[]; problems: Problem[] }> {
	const { report } = folder;
	const { version } = versionFolder;
	const earlier = versionsBefore(folder, versionFolder);
	const audiences: CompiledAudience[] = [];
	const problems: Problem[] = [];
	const card = grantedCard(snapshot.card);
	for (const grant of keptGrants(declaredTerms(report.audiences), card, keep)) {
		if (version.status === 'draft' && !grant.drafts) continue;
		if (asked !== undefined && !isAsked(asked, report.client, grant)) continue;
		const granted = [snapshot, inputText([{ ...report, title: null, brand: null }, version])];
		const seen = keep(
			`audience ${grant.id}`,
			() => granted,
			() => audienceSnapshot(snapshot, grant),
		);
		const languages = report.languages.filter((language) => allows(grant.languages, language));
		const pages = seen === null ? [] : seenPages(seen.card, grant, earlier);
		if (seen === null || pages.every(isChangesPage) || languages.length === 0) continue;
		const seenBy: SeenBy = { grant, languages, pages, snapshot: seen, earlier };
		const written = await commentaryFor(folder, snapshot, commentary, seenBy);
		problems.push(...written.problems);
		const leftOut = keep(
			`left out for ${grant.id}`,
			() => [...granted, seen],
			() => leftOutFor(folder, snapshot, seenBy),
		);
		audiences.push({
			grant,
			languages,
			pages,
			leftOut,
			snapshot: seen,
			commentary: written.commentary,
		});
	}
	return { audiences, problems };
}

/** The sections that are left out for an audience, found of each page when it is asked for. */
function leftOutFor(
	{ report }: ReportFolder,
	snapshot: Snapshot,
	{ grant, languages: [language = ''], pages, snapshot: seen }: SeenBy,
): CompiledAudience['leftOut'] {
	if (grant.id === EVERYBODY) return () => [];
	const viewOf = (one: Snapshot) => viewIn(one, language, report.numbers);
	const seesActions = grant.seesPage('actions');
	const made = new Map<PageName, readonly string[]>();
	return (page) => {
		// Pages of families of facts have no sections.
		if (!pages.includes(page)) return [];
		const sections =
			made.get(page) ??
			leftOutSections(page, { seen: viewOf(seen), whole: viewOf(snapshot), seesActions });
		made.set(page, sections);
		return sections;
	};
}

function isAsked({ client, audience }: AskedSite, own: string, { id }: Grant): boolean {
	return client === own && audience === id;
}

/** What of a version one audience sees. */
interface SeenBy extends Pick<CompiledAudience, 'grant' | 'languages' | 'pages' | 'snapshot'> {
	/** Ids of the versions that it is set beside. */
	readonly earlier: readonly string[];
}

/** The commentary of an audience's pages in its own numbers, and what it says beyond what they see. */
async function commentaryFor(
	{ report, actions, events, challenges }: ReportFolder,
	snapshot: Snapshot,
	commentary: readonly CompiledCommentary[],
	{ grant, languages, pages, snapshot: seen, earlier }: SeenBy,
): Promise<{ commentary: CompiledCommentary[]; problems: Problem[] }> {
	const written: CompiledCommentary[] = [];
	const problems: Problem[] = [];
	const own = seenHappenings({ actions, events, challenges }, [{ grant, snapshot: seen }]).actions;
	for (const one of commentary) {
		if (!pages.includes(one.page) || !languages.includes(one.language)) continue;
		const view = viewIn(seen, one.language, report.numbers);
		if (grant.id !== EVERYBODY) {
			const all = viewIn(snapshot, one.language, report.numbers);
			const whole = {
				view: all,
				pages: [...pageNames(snapshot.card, earlier), ...familyPages(all)],
				actions: actions.map(({ id }) => id),
			};
			const audience = {
				id: grant.id,
				view,
				pages: grant.seesPage('facts') ? [...pages, ...familyPages(view)] : pages,
				actions: own.map(({ id }) => id),
			};
			problems.push(...beyondAudience(one.parsed, one.page, whole, audience));
			problems.push(...(await figuresBeyond(one, view, grant.id)));
		}
		written.push({
			...one,
			title: commentaryTitle(one.parsed, view) ?? '',
			findings: commentaryFindings(one.parsed, view),
			paragraphs: commentaryParagraphs(one.parsed, view),
		});
	}
	return { commentary: written, problems };
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
