import { hasError } from '../problem.ts';
import { keptOnceMade } from '../publishing/kept-once-made.ts';
import { KEEPS_NOTHING, keepUnder } from '../publishing/kept-work.ts';
import type { Waiver } from '../rules/waivers.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { folderContent } from '../workspace/folder-content.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import { compileAudiences } from './compile-audiences.ts';
import { checkVersionPages } from './check-version-pages.ts';
import { compileCommentary } from './compile-commentary.ts';
import type { CompileOptions } from './compile-options.ts';
import type { Compiled } from './compiled.ts';
import { inputText } from './input-text.ts';
import { frozenReport } from './frozen-report.ts';
import type { VersionSnapshot } from './version-snapshot.ts';

/** A version as it is shown, or as withdrawn; and the waivers that set something aside on its pages. */
interface FinishedVersion extends Pick<Compiled, 'versions' | 'withdrawn' | 'problems'> {
	/** Null where an error kept any of its pages from being held against the rules. */
	readonly used: readonly Waiver[] | null;
}

/**
 * A version with its commentary and what each audience sees of it; of a withdrawn one only who saw it,
 * and of one that was never stored nobody did.
 */
export async function finishVersion(
	root: string,
	today: ReportFolder,
	version: VersionFolder,
	{ snapshot, isCalculated, told }: VersionSnapshot,
	{ kept = KEEPS_NOTHING, asked }: Pick<CompileOptions, 'kept' | 'asked'> = {},
): Promise<FinishedVersion> {
	const report = frozenReport(today, version);
	if (version.withdrawn !== null) {
		const seen =
			snapshot === null
				? null
				: await compileAudiences(report, version, { snapshot, commentary: [], asked });
		const withdrawn = [{ report: today, version, audiences: seen?.audiences ?? [] }];
		return { versions: [], withdrawn, problems: [], used: [] };
	}
	if (snapshot === null) return { versions: [], withdrawn: [], problems: [], used: null };
	const { of: keep } = keepUnder(kept, version.folder);
	const whose = asked === undefined ? '' : ` for ${asked.client}/${asked.audience}`;
	const named = { ...report.report, title: null, brand: null };
	const settings = inputText([named, report.actions, version.version]);
	const content = keptOnceMade(() => folderContent(root, version.folder, { isOf: isWritten }));
	const written = keep(
		'commentary',
		() => [snapshot, settings, content()],
		() => compileCommentary(root, report, version, snapshot, keep),
	);
	const { commentary, problems } = written;
	const seen = await keep(
		`audiences${whose}`,
		() => [snapshot, settings, written],
		() => compileAudiences(report, version, { snapshot, commentary, asked, keep }),
	);
	const { audiences } = seen;
	const dates = report.versions.map((one) => one.version.date).join(' ');
	const rules = keep(
		`rules${whose}`,
		() => [...toldBy(snapshot), settings, content(), dates],
		() => checkVersionPages(report, version, { snapshot, commentary, audiences }),
	);
	const { waived } = rules;
	const of = { report: today, version, snapshot, isCalculated, told };
	return {
		versions: [{ ...of, commentary, audiences, waived }],
		withdrawn: [],
		problems: [...problems, ...seen.problems, ...rules.problems],
		used: hasError([...problems, ...seen.problems]) ? null : rules.used,
	};
}

/** What was stored of a version before is read by nothing that finishes it. */
function isWritten(name: string): boolean {
	return !name.startsWith('snapshot/');
}

/** What pages tell of a version: all but which bytes its exports were. */
function toldBy({ card, facts, audiences, quotes }: Snapshot): readonly unknown[] {
	const text = JSON.stringify(card, (key, part: unknown) => (key === 'sha256' ? undefined : part));
	return [facts, audiences, quotes, text];
}
