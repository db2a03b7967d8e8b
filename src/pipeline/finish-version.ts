import type { Waiver } from '../rules/waivers.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import { compileAudiences } from './compile-audiences.ts';
import { checkVersionPages } from './check-version-pages.ts';
import { compileCommentary } from './compile-commentary.ts';
import type { VersionSnapshot } from './compile-version.ts';
import type { Compiled } from './compiled.ts';
import { frozenReport } from './frozen-report.ts';

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
): Promise<FinishedVersion> {
	const report = frozenReport(today, version);
	if (version.withdrawn !== null) {
		const seen = snapshot === null ? null : await compileAudiences(report, version, snapshot, []);
		const withdrawn = [{ report: today, version, audiences: seen?.audiences ?? [] }];
		return { versions: [], withdrawn, problems: [], used: [] };
	}
	if (snapshot === null) return { versions: [], withdrawn: [], problems: [], used: [] };
	const { commentary, problems } = compileCommentary(root, report, version, snapshot);
	const seen = await compileAudiences(report, version, snapshot, commentary);
	const { audiences } = seen;
	const rules = checkVersionPages(report, version, { snapshot, commentary, audiences });
	const { waived } = rules;
	const made = {
		report: today,
		version,
		snapshot,
		isCalculated,
		told,
		commentary,
		audiences,
		waived,
	};
	return {
		versions: [made],
		withdrawn: [],
		problems: [...problems, ...seen.problems, ...rules.problems],
		used: rules.used,
	};
}
