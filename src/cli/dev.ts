import { join, sep } from 'node:path';
import { hasError } from '../problem.ts';
import type { Site } from '../audiences/site.ts';
import { placeOf } from '../pipeline/build-sites.ts';
import { compileWorkspace } from '../pipeline/compile-workspace.ts';
import { assembleSites } from '../pipeline/assemble-sites.ts';
import { serveSite, type ServedSite } from '../pipeline/serve-site.ts';
import { portOption, withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { tellProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

/** Several files saved together are one change. */
const SETTLE_MS = 80;

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
			const compiled = await compileWorkspace(workspace);
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
			const served = await serveSite(site, workspace, options.port);
			const address = `http://127.0.0.1:${served.port}/${placeOf(site)}/index.html`;
			terminal.tell(`What the audience "${site.audience}" of ${site.client} sees: ${address}`);
			terminal.tell('Stop with Ctrl-C.');
			followEdits(served, workspace, options, terminal);
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

/** Compiles again after each edit; a mistake is told and the last good state stays. */
function followEdits(
	served: ServedSite,
	workspace: string,
	options: DevOptions,
	terminal: Terminal,
): void {
	let timer: NodeJS.Timeout | undefined;
	let running: Promise<void> = Promise.resolve();
	const compileAgain = async (): Promise<void> => {
		const compiled = await compileWorkspace(workspace);
		tellProblems(
			compiled.problems.filter(({ severity }) => severity !== 'note'),
			terminal,
		);
		const site = chosenSite(assembleSites(compiled), options);
		if (hasError(compiled.problems) || !site) {
			terminal.tell('The pages show the last good state until this is mended.');
			return;
		}
		served.show(site);
	};
	served.onChange((path) => {
		if (!isSource(path, workspace)) return;
		clearTimeout(timer);
		timer = setTimeout(() => {
			running = running.then(compileAgain).catch((error: unknown) => terminal.tell(String(error)));
		}, SETTLE_MS);
	});
}

/** Settings, exports and commentary; not what Kaiku itself writes. */
function isSource(path: string, workspace: string): boolean {
	const isInside = ['data', 'reports'].some((folder) =>
		path.startsWith(join(workspace, folder) + sep),
	);
	return isInside && !path.includes(`${sep}snapshot${sep}`) && !path.includes(`${sep}.kaiku${sep}`);
}
