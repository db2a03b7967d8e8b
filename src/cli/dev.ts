import { join, sep } from 'node:path';
import { hasError } from '../problem.ts';
import { compileWorkspace, type Compiled } from '../pipeline/compile-workspace.ts';
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
		.action(async (folder: string | undefined, options: DevOptions) => {
			const workspace = workspaceFolder(folder, options);
			const compiled = await compileWorkspace(workspace);
			tellProblems(compiled.problems, terminal);
			const site = siteOf(compiled, options.client);
			if (hasError(compiled.problems) || !site) {
				terminal.tell('There is nothing to serve until these are mended.');
				end(1);
				return;
			}
			const served = await serveSite(site, workspace, options.port);
			terminal.tell(`http://127.0.0.1:${served.port}/  Stop with Ctrl-C.`);
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
}

function siteOf(compiled: Compiled, client: string | undefined) {
	const sites = assembleSites(compiled);
	return client === undefined ? sites[0] : sites.find((one) => one.client === client);
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
		const site = siteOf(compiled, options.client);
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
