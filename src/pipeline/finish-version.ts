import type { Waiver } from '../rules/waivers.ts';
import { folderContent } from '../workspace/folder-content.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import { compileAudiences } from './compile-audiences.ts';
import { checkVersionPages } from './check-version-pages.ts';
import { compileCommentary } from './compile-commentary.ts';
import type { CompileOptions } from './compile-options.ts';
import type { Compiled } from './compiled.ts';
import { inputText, KEEPS_NOTHING, keepUnder } from './kept-work.ts';
import { frozenReport } from './frozen-report.ts';
import type { VersionSnapshot } from './version-snapshot.ts';

/** A version as it is shown, or as withdrawn; and the waivers that set something aside on its pages. */
interface FinishedVersion extends Pick<Compiled, 'versions' | 'withdrawn' | 'problems'> {
	readonly used: readonly Waiver[];
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
	if (snapshot === null) return { versions: [], withdrawn: [], problems: [], used: [] };
	const { of: keep } = keepUnder(kept, version.folder);
	const whose = asked === undefined ? '' : ` for ${asked.client}/${asked.audience}`;
	const named = { ...report.report, title: null, brand: null };
	const settings = [snapshot, inputText([named, report.actions, version.version])];
	const written = keep(
		'commentary',
		() => [...settings, folderContent(root, version.folder)],
		() => compileCommentary(root, report, version, snapshot, keep),
	);
	const { commentary, problems } = written;
	const seen = await keep(
		`audiences${whose}`,
		() => [...settings, written],
		() => compileAudiences(report, version, { snapshot, commentary, asked, keep }),
	);
	const { audiences } = seen;
	const dates = report.versions.map((one) => one.version.date).join(' ');
	const rules = keep(
		`rules${whose}`,
		() => [...settings, seen, dates],
		() => checkVersionPages(report, version, { snapshot, commentary, audiences }),
	);
	const { waived } = rules;
	const of = { report: today, version, snapshot, isCalculated, told };
	return {
		versions: [{ ...of, commentary, audiences, waived }],
		withdrawn: [],
		problems: [...problems, ...seen.problems, ...rules.problems],
		used: rules.used,
	};
}
