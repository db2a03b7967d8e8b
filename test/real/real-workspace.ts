import { existsSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { estimate } from '../../src/estimates/estimate.ts';
import type { Estimate, LevelEstimate } from '../../src/estimates/estimated-fact.ts';
import { presentGroups } from '../../src/estimates/present-groups.ts';
import { compileStudy } from '../../src/pipeline/compile-study.ts';
import { evidenceOf } from '../responses/evidence.ts';
import { buildPlan } from '../../src/plan/build-plan.ts';
import { readWorkspace } from '../../src/workspace/read-workspace.ts';
import { runKaiku } from '../cli/run-kaiku.ts';

/** The folder of a workspace over a real export. */
export function realWorkspace(name: string): string {
	return fileURLToPath(new URL(name, import.meta.url));
}

/** Whether an export lies beside the project. */
export function hasExport(path: string): boolean {
	return existsSync(new URL(`../../../shared/data/sets/${path}`, import.meta.url));
}

/** Takes away what a build of the workspace made. */
export function removeBuilt(root: string, versions: readonly string[]): void {
	const ledgers = `data/${basename(root)}/.kaiku`;
	for (const built of ['dist', ledgers, ...versions.map((version) => `${version}/snapshot`)])
		rmSync(join(root, built), { recursive: true, force: true });
}

/** All estimates of one version of a workspace with one study and one report, before the gate. */
export async function estimatesOf(root: string, id: string): Promise<readonly Estimate[]> {
	const { workspace } = readWorkspace(root);
	const [folder] = workspace.studies;
	const [report] = workspace.reports;
	const version = report?.versions.find((one) => one.id === id)?.version;
	if (!folder || !report || !version) throw new Error('the workspace is not whole');
	const { read } = await compileStudy(root, folder);
	if (!read?.responses) throw new Error('there are no responses');
	const groups = presentGroups(read.responses);
	const plan = buildPlan([{ study: folder.study, groups }], report.report, version);
	return estimate(plan, evidenceOf(folder.study, read.responses));
}

/** The unrounded level of a question about everybody in a wave. */
export function levelOf(
	estimates: readonly Estimate[],
	metric: string,
	question: string,
	wave: string,
): { readonly value: number | undefined; readonly n: number | undefined } {
	const found = estimates.find(
		(one): one is LevelEstimate =>
			one.kind === 'level' &&
			one.cell.metric.id === metric &&
			one.cell.question.id === question &&
			one.cell.cut.wave === wave &&
			one.cell.cut.role === '' &&
			one.cell.cut.segment === '',
	);
	if (found === undefined) return { value: undefined, n: undefined };
	return { value: found.figure?.value, n: found.base.n };
}

/** What `kaiku check --json` says. */
export async function checkedProblems(
	root: string,
): Promise<{ readonly code: number; readonly problems: readonly Record<string, unknown>[] }> {
	const { code, out } = await runKaiku('check', '--json', root);
	return { code, problems: out.map((line): Record<string, unknown> => JSON.parse(line)) };
}

/** What `kaiku facts --json` prints of a report, newest version first. */
export async function publishedFacts(
	root: string,
	...words: readonly string[]
): Promise<readonly Record<string, unknown>[]> {
	const { out } = await runKaiku('facts', ...words, '--workspace', root, '--json');
	return out.map((line): Record<string, unknown> => JSON.parse(line));
}
