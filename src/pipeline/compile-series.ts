import { compareTexts } from '../problem.ts';
import { KnownSpreads } from '../publishing/hiding/known-spreads.ts';
import { KEEPS_NOTHING, type KeptWork } from '../publishing/kept-work.ts';
import { KnownTold } from '../publishing/series/known-told.ts';
import { ledgerFile, readLedgerFile } from '../workspace/ledger-file.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import type { Pause } from './compile-options.ts';
import type { CompiledStudy } from './compile-study.ts';
import { compileVersion } from './compile-version.ts';
import type { AskedSite } from './asked-audiences.ts';
import {
	calculatedVersion,
	openEarlierDesk,
	toldToLater,
	type EarlierVersion,
} from './earlier-versions.ts';
import type { GateWatch } from './gate-watch.ts';
import { NO_QUOTES, type MatchedQuotes } from './report-quotes.ts';
import type { VersionSnapshot } from './version-snapshot.ts';

/** Reports that tell of the same people, as they join through their studies. */
export interface Series {
	readonly reports: readonly ReportFolder[];
	/** By id. */
	readonly studies: ReadonlyMap<string, CompiledStudy>;
	/** Of the reports whose quotes are wanted. */
	readonly quotes: ReadonlyMap<ReportFolder, MatchedQuotes>;
	readonly tell: (line: string) => void;
	readonly watch?: GateWatch | undefined;
	readonly kept?: KeptWork;
	/** The site that is asked for; all where left out. */
	readonly asked?: AskedSite | undefined;
	/** Called before each version. */
	readonly pause?: Pause | undefined;
}

/** All versions of all reports, the oldest first: each is handed what those before it told. */
export async function compileSeries(
	root: string,
	{ reports, studies, quotes, tell, watch, kept = KEEPS_NOTHING, asked, pause }: Series,
): Promise<ReadonlyMap<VersionFolder, VersionSnapshot>> {
	const made = new Map<VersionFolder, VersionSnapshot>();
	const desk = openEarlierDesk(root);
	const earlier: EarlierVersion[] = [];
	const spreads = kept.of(
		'spreads',
		() => [],
		() => new KnownSpreads(),
	);
	for (const { report, version } of oldestFirst(reports)) {
		await pause?.();
		tell(`${version.withdrawn === null ? 'Calculating' : 'Leaving out'} ${version.folder}`);
		const own = report.report.studies.flatMap((id) => studies.get(id) ?? []);
		const ids = own.map(({ folder }) => folder.id);
		const one = compileVersion(root, report, version, own, {
			earlier: earlier.filter((other) => other.studies.some((id) => ids.includes(id))),
			quotes: quotes.get(report) ?? NO_QUOTES,
			watch,
			kept,
			spreads,
			asked,
		});
		if (one.isCalculated || one.snapshot === null) {
			const toldTo = keptTold(report, version, one, kept);
			earlier.push(calculatedVersion(report, version, ids, { toldTo, snapshot: one.snapshot }));
			made.set(version, one);
			continue;
		}
		const { snapshot } = one;
		const ledgers = () =>
			own.map(({ folder }) => readLedgerFile(root, ledgerFile(folder, report.id, version.id)));
		const released = kept.of(
			`released ${version.folder}`,
			() => [snapshot, report.report.client, ...ledgers(), ...own],
			() => desk.releasedVersion(report, version, snapshot, own),
		);
		earlier.push(released.earlier);
		made.set(version, { ...one, problems: [...one.problems, ...released.problems] });
	}
	return made;
}

/** What a version tells those after it, by groups that are the same ones as long as nothing of them is another. */
function keptTold(
	report: ReportFolder,
	version: VersionFolder,
	{ told }: VersionSnapshot,
	kept: KeptWork,
) {
	const known = kept.of(
		`told groups of ${version.folder}`,
		() => [],
		() => new KnownTold(`${report.id}/${version.id}`),
	);
	return kept.of(
		`told later of ${version.folder}`,
		() => [told],
		() => toldToLater(told, known),
	);
}

/** By date, ties by report and version. */
function oldestFirst(reports: readonly ReportFolder[]) {
	const all = reports.flatMap((report) => report.versions.map((version) => ({ report, version })));
	return all.toSorted(
		(a, b) =>
			compareTexts(a.version.version.date, b.version.version.date) ||
			compareTexts(a.report.id, b.report.id) ||
			compareTexts(a.version.id, b.version.id),
	);
}
