import { compileStudy, type CompiledStudy } from '../../src/pipeline/compile-study.ts';
import { compileVersion } from '../../src/pipeline/compile-version.ts';
import { NO_QUOTES } from '../../src/pipeline/report-quotes.ts';
import { pageNames, type PageName } from '../../src/snapshot/page-names.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { pageStory } from '../../src/story/page-story.ts';
import { viewIn } from '../../src/story/view-in.ts';
import { readWorkspace } from '../../src/workspace/read-workspace.ts';

/**
 * The newest version of a report, its studies read, ready to be calculated in memory.
 * @param id of the report; the workspace's first where left out
 */
export async function readReport(root: string, id?: string) {
	const { workspace } = readWorkspace(root);
	const report = workspace.reports.find((one) => id === undefined || one.id === id);
	const [version] = report?.versions ?? [];
	if (!report || !version) throw new Error('the workspace has no version');
	const folders = report.report.studies.flatMap((asked) =>
		workspace.studies.filter(({ study }) => study.id === asked),
	);
	const studies: CompiledStudy[] = [];
	for (const folder of folders) studies.push(await compileStudy(root, folder));
	return { root, report, version, studies };
}

type ReadReport = Awaited<ReturnType<typeof readReport>>;

/**
 * The snapshot of a report for everybody, in memory: of a draft in place of the version that may be
 * released, without the versions before it.
 * @param waves how many of the newest the version reads
 */
export function calculateReport(
	{ root, report: folder, version: edition, studies }: ReadReport,
	waves = edition.version.waves.length,
	parts: Partial<ReadReport['report']['report']> = {},
): Snapshot {
	const report = { ...folder, report: { ...folder.report, audiences: [], ...parts } };
	const newest = edition.version.waves.slice(0, waves);
	const version = { ...edition, version: { ...edition.version, waves: newest } };
	const { snapshot, problems } = compileVersion(root, report, version, studies, {
		earlier: [],
		quotes: NO_QUOTES,
	});
	const wrong = [...studies.flatMap((study) => study.problems), ...problems];
	if (snapshot === null) throw new Error(wrong.map(({ message }) => message).join('\n'));
	return snapshot;
}

/** What pages of a version say by themselves in English, sentence by sentence, without anybody's commentary. */
export function pagesTold(
	snapshot: Snapshot,
	pages: readonly PageName[] = pageNames(snapshot.card),
): ReadonlyMap<PageName, readonly string[]> {
	const view = viewIn(snapshot, 'en', 'page');
	return new Map(
		pages.map((page) => {
			const { title, deck, sections } = pageStory(view, page);
			const texts = Object.values(sections).flatMap((one) => [
				one.title,
				...(one.notes ?? []),
				one.missing ?? '',
			]);
			return [page, [title, deck, ...texts].flatMap(sentencesOf)];
		}),
	);
}

/** A full stop ends a sentence where a blank and a capital follow, or nothing: 2.4 is one number. */
function sentencesOf(text: string): readonly string[] {
	return text
		.replaceAll('\u00a0', ' ')
		.split(/(?<=\.) (?=\p{Lu})/u)
		.map((sentence) => sentence.replace(/\.$/u, ''))
		.filter(Boolean);
}
