import { fileURLToPath } from 'node:url';
import { compileStudy, type CompiledStudy } from '../../src/pipeline/compile-study.ts';
import { compileVersion } from '../../src/pipeline/compile-version.ts';
import { NO_QUOTES } from '../../src/pipeline/report-quotes.ts';
import { pageNames } from '../../src/snapshot/page-names.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { pageStory } from '../../src/story/page-story.ts';
import { viewIn } from '../../src/story/view-in.ts';
import { readWorkspace } from '../../src/workspace/read-workspace.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The newest version of the sample's report, its studies read, ready to be calculated in memory. */
export async function readSample() {
	const { workspace } = readWorkspace(ROOT);
	const report = workspace.reports.find((one) => one.report.id === 'havukka-relationship');
	const version = report?.versions.find(({ id }) => id === 'v2026-q3');
	if (!report || !version) throw new Error('the sample is not whole');
	const folders = report.report.studies.flatMap((id) =>
		workspace.studies.filter(({ study }) => study.id === id),
	);
	const studies: CompiledStudy[] = [];
	for (const folder of folders) studies.push(await compileStudy(ROOT, folder));
	return { report, version, studies };
}

type Sample = Awaited<ReturnType<typeof readSample>>;

/**
 * The snapshot of the sample's report for everybody, in memory. A draft in place of the version that is
 * committed, without the versions before it.
 * @param waves how many of the newest the version reads
 */
export function calculateSample(
	{ report: folder, version: edition, studies }: Sample,
	waves = edition.version.waves.length,
	parts: Partial<Sample['report']['report']> = {},
): Snapshot {
	const report = { ...folder, report: { ...folder.report, audiences: [], ...parts } };
	const newest = edition.version.waves.slice(0, waves);
	const version = { ...edition, version: { ...edition.version, waves: newest } };
	const { snapshot, problems } = compileVersion(ROOT, report, version, studies, {
		earlier: [],
		quotes: NO_QUOTES,
	});
	if (snapshot === null) throw new Error(problems.map(({ message }) => message).join('\n'));
	return snapshot;
}

/** What each page of a version says by itself, sentence by sentence, without anybody's commentary. */
export function pagesTold(snapshot: Snapshot, language = 'en'): ReadonlyMap<string, string[]> {
	const view = viewIn(snapshot, language, 'page');
	return new Map(
		pageNames(snapshot.card).map((page) => {
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
