import { yamlPath } from '../codebook/parse-settings.ts';
import { problem, type Problem } from '../problem.ts';
import { datedReaders } from '../report/dated-readers.ts';
import { checkPages, type CheckedPages, type PagesOfReader } from '../rules/check-pages.ts';
import { RULES } from '../rules/index.ts';
import type { Waiver } from '../rules/waivers.ts';
import { isChangesPage, pageNames } from '../snapshot/page-names.ts';
import { viewIn } from '../story/view-in.ts';
import type { ReportFolder, VersionFolder } from '../workspace/workspace.ts';
import type { CompiledVersion } from './compiled.ts';

type Shown = Pick<CompiledVersion, 'snapshot' | 'commentary' | 'audiences'>;

/**
 * Holds what every audience sees of a version against the rules of pages. In a released version nothing
 * can be mended, so its findings are not told again; its waivers are printed all the same.
 */
export function checkVersionPages(
	folder: ReportFolder,
	version: VersionFolder,
	shown: Shown,
): CheckedPages {
	const { report, actions } = folder;
	const checked = checkPages({
		readers: readersOf(folder, shown),
		owner: report.owner,
		waivers: waiversOf(folder),
		file: version.yaml.file,
		actions: actions.map(({ metric = '', closes = [], role = '', done = '', status = '' }) => ({
			metric,
			closes,
			role,
			done,
			status,
		})),
		isDraft: version.version.status === 'draft',
		actionsWithoutOwner: actions.filter(({ owner }) => !owner).map(({ id }) => id),
		pageReaders: datedReaders(report, version.version.date),
		targetsWithoutOwner: report.targets.filter(({ owner }) => !owner).map(({ metric }) => metric),
	});
	const problems = checked.problems.filter(
		({ severity }) => severity !== 'note' || isNewest(version, folder),
	);
	return { ...checked, problems: version.version.status === 'released' ? [] : problems };
}

/** What is only noted of an edition is not told again of those before it. */
function isNewest({ version }: VersionFolder, { versions }: ReportFolder): boolean {
	return versions.every((other) => other.version.date <= version.date);
}

/** Each audience; where none sees it yet, all of it as if somebody did. */
function readersOf(
	{ report }: ReportFolder,
	{ snapshot, commentary, audiences }: Shown,
): readonly PagesOfReader[] {
	const [language = ''] = report.languages;
	if (audiences.length === 0) {
		const view = viewIn(snapshot, language, report.numbers);
		return [{ view, pages: pageNames(snapshot.card), commentary }];
	}
	return audiences.map((one) => ({
		view: viewIn(one.snapshot, one.languages[0] ?? language, report.numbers),
		// A page of two versions repeats what the pages of each are held to.
		pages: one.pages.filter((page) => !isChangesPage(page)),
		commentary: one.commentary,
	}));
}

function waiversOf({ report }: ReportFolder): readonly Waiver[] {
	return report.waive.map(({ rule, where = '', reason }) => ({ rule, where, reason }));
}

/**
 * A warning for each waiver that sets nothing aside in any version of its report. That can only be told
 * where the pages of all versions were held against the rules; that there is no such rule, always.
 * @param used of each version that has pages; null where these could not be held
 */
export function unusedWaivers(
	folder: ReportFolder,
	used: readonly (readonly Waiver[] | null)[],
): readonly Problem[] {
	const { yaml, report } = folder;
	const known = RULES.map(({ id }) => id);
	const areHeld = used.length > 0 && !used.includes(null);
	const keys = new Set(used.flatMap((one) => one ?? []).map(keyOf));
	return waiversOf(folder).flatMap((waiver, at) => {
		const isKnown = known.includes(waiver.rule);
		if (isKnown && (!areHeld || keys.has(keyOf(waiver)))) return [];
		const path = ['waive', at];
		return [
			problem({
				severity: 'warning',
				rule: 'waiver-without-match',
				file: yaml.file,
				line: yaml.place(path).line,
				column: yamlPath(path),
				value: waiver.rule,
				message: isKnown
					? `Nothing that ${waiver.rule} finds in ${report.id} is at "${waiver.where}", so this waiver sets nothing aside.`
					: `No rule that can be waived is called ${waiver.rule}.`,
				known,
				remedy: isKnown
					? 'Take it out, or tell where as check names it: a fact id’s beginning, an item, a page or a file.'
					: `Use one of: ${known.join(', ')}.`,
			}),
		];
	});
}

function keyOf({ rule, where, reason }: Waiver): string {
	return JSON.stringify([rule, where, reason]);
}
