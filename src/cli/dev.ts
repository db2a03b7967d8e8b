import { join, sep } from 'node:path';
import { hasError } from '../problem.ts';
import type { Site } from '../audiences/site.ts';
import { placeOf } from '../pipeline/build-sites.ts';
import {
	calculateWorkspace,
	finishWorkspace,
	type CalculatedWorkspace,
} from '../pipeline/compile-workspace.ts';
import type { Compiled } from '../pipeline/compiled.ts';
import { keepWork, type KeptWork } from '../pipeline/kept-work.ts';
import { assembleSites } from '../pipeline/assemble-sites.ts';
import { serveSite, type CheckedTexts, type ServedSite } from '../pipeline/serve-site.ts';
import { portOption, withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { problemLines, tellProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

/** Several files saved together are one change. */
const SETTLE_MS = 40;

/** `kaiku dev`: serve the workspace and show every edit. */
export const addDev: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('dev'))
		.argument('[folder]', 'the workspace')
		.description('serve the workspace; edit an export, a setting or commentary and see it')
		.addOption(portOption(4321))
		.option('--client <id>', 'whose site (default: the first)')
		.option('--as <audience>', 'what which audience sees (default: the first declared)')
		.action(async (folder: string | undefined, options: DevOptions) => {
			const workspace = workspaceFolder(folder, options);
			const kept = keepWork();
			const calculated = await calculateWorkspace(workspace, { kept });
			const compiled = await finishWorkspace(workspace, calculated, { kept });
			tellProblems(compiled.problems, terminal);
			const sites = assembleSites(compiled);
			const site = chosenSite(sites, options);
			if (hasError(compiled.problems) || !site) {
				terminal.tell(
					hasError(compiled.problems) || sites.length === 0
						? 'There is nothing to serve until these are mended.'
						: `There is no such site; there are ${sites.map(placeOf).join(', ')}.`,
				);
				end(1);
				return;
			}
			const texts = checkedTexts(compiled, workspace);
			const served = await serveSite(site, texts, workspace, options.port);
			const address = `http://127.0.0.1:${served.port}/${placeOf(site)}/index.html`;
			terminal.tell(`What the audience "${site.audience}" of ${site.client} sees: ${address}`);
			terminal.tell('Stop with Ctrl-C.');
			followEdits({ served, workspace, options, terminal, kept }, calculated);
			await new Promise<void>((resolve) => {
				process.once('SIGINT', resolve);
				process.once('SIGTERM', resolve);
			});
			await served.stop();
		});
};

interface DevOptions {
	readonly workspace?: string;
	readonly port: number;
	readonly client?: string;
	readonly as?: string;
}

function chosenSite(
	sites: readonly Site[],
	{ client, as }: Pick<DevOptions, 'client' | 'as'>,
): Site | undefined {
	return sites.find(
		(one) =>
			(client === undefined || one.client === client) && (as === undefined || one.audience === as),
	);
}

/** What is being served, from where and to whom. */
interface Session {
	readonly served: ServedSite;
	readonly workspace: string;
	readonly options: DevOptions;
	readonly terminal: Terminal;
	/** What one compilation leaves to the next. */
	readonly kept: KeptWork;
}

/**
 * Compiles again after each edit, and after one of commentary only what comes after the snapshots. A
 * mistake is told in the terminal and over the page, and the last good state stays.
 */
function followEdits(session: Session, first: CalculatedWorkspace): void {
	const { served, workspace, terminal, kept } = session;
	let timer: NodeJS.Timeout | undefined;
	let running: Promise<void> = Promise.resolve();
	let calculated = first;
	let isOnlyCommentary = true;
	const compileAgain = async (): Promise<void> => {
		const isQuick = isOnlyCommentary && !hasError(calculated.problems);
		isOnlyCommentary = true;
		if (!isQuick) calculated = await calculateWorkspace(workspace, { kept });
		const compiled = await finishWorkspace(workspace, calculated, { kept });
		const site = siteOrProblems(session, compiled);
		if (site === null) return;
		const texts = checkedTexts(compiled, workspace);
		served.show(site, texts);
	};
	served.onChange((path, event) => {
		if (!isSource(path, workspace)) return;
		if (event !== 'change' || !path.endsWith('.mdx')) isOnlyCommentary = false;
		clearTimeout(timer);
		timer = setTimeout(() => {
			running = running.then(compileAgain).catch((error: unknown) => {
				isOnlyCommentary = false;
				terminal.tell(String(error));
			});
		}, SETTLE_MS);
	});
}

/** The site to show; or tells what is wrong, in the terminal and over the pages. */
function siteOrProblems({ served, options, terminal }: Session, compiled: Compiled): Site | null {
	const problems = compiled.problems.filter(({ severity }) => severity !== 'note');
	tellProblems(problems, terminal);
	const site = chosenSite(assembleSites(compiled), options);
	if (!hasError(problems) && site) return site;
	const errors = problems.filter(({ severity }) => severity === 'error');
	const stays = 'The pages show the last good state until this is mended.';
	terminal.tell(stays);
	served.tell([stays, ...problemLines(errors, 'text')]);
	return null;
}

/** Commentary as it was checked, by its absolute path with `/`. */
function checkedTexts({ versions }: Compiled, workspace: string): CheckedTexts {
	return new Map(
		versions.flatMap(({ commentary }) =>
			commentary.map(({ text, parsed: { file } }): [string, string] => [
				join(workspace, file).replaceAll('\\', '/'),
				text,
			]),
		),
	);
}

/** Settings, exports and commentary; not what Kaiku itself writes. */
function isSource(path: string, workspace: string): boolean {
	const isInside = ['data', 'reports'].some((folder) =>
		path.startsWith(join(workspace, folder) + sep),
	);
	return isInside && !path.includes(`${sep}snapshot${sep}`) && !path.includes(`${sep}.kaiku${sep}`);
}
