import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { readWorkspace } from '../workspace/read-workspace.ts';
import { listSites } from '../pipeline/list-sites.ts';
import { PROJECT } from '../pipeline/astro-folders.ts';
import { astroSettings } from '../pipeline/astro-settings.ts';
import { portOption, withWorkspace, workspaceFolder, type AddCommand } from './command.ts';

/** `kaiku preview`: serve the built sites on this machine. */
export const addPreview: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('preview'))
		.argument('[folder]', 'the workspace')
		.description('serve the built sites on this machine')
		.addOption(portOption(4322))
		.option('--as <audience>', 'what which audience sees (default: the first declared)')
		.action(async (folder: string | undefined, options: PreviewOptions) => {
			const workspace = workspaceFolder(folder, options);
			const dist = join(workspace, 'dist');
			if (!existsSync(dist)) {
				terminal.tell('There is no dist/ yet: run the build first.');
				end(1);
				return;
			}
			const sites = listSites(dist);
			const shown = chosenSites(sites, declaredAudiences(workspace), options.as);
			if (shown.length === 0) {
				terminal.tell(`There is no such site in dist/; there are ${sites.join(', ')}.`);
				end(1);
				return;
			}
			process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
			const server = await preview({
				...astroSettings(),
				root: PROJECT,
				configFile: false,
				outDir: dist,
				server: { host: '127.0.0.1', port: options.port },
				logLevel: 'error',
			});
			for (const { client, audience } of shown) {
				const address = `http://127.0.0.1:${server.port}/${client}/${audience}/index.html`;
				terminal.tell(`What the audience "${audience}" of ${client} sees: ${address}`);
			}
			terminal.tell('Stop with Ctrl-C.');
			await server.closed();
		});
};

interface PreviewOptions {
	readonly workspace?: string;
	readonly port: number;
	readonly as?: string;
}

/** Of each client the site of one audience: the one that is asked for, else the first that is declared. */
function chosenSites(sites: readonly string[], declared: readonly string[], as?: string) {
	const places = sites.map((site) => {
		const [client = '', audience = ''] = site.split('/');
		return { client, audience };
	});
	return [...Map.groupBy(places, ({ client }) => client).values()].flatMap((own) => {
		const wanted = as === undefined ? declared : [as];
		const chosen = wanted.flatMap((id) => own.find(({ audience }) => audience === id) ?? []);
		return chosen[0] ?? (as === undefined ? (own[0] ?? []) : []);
	});
}

/** The audiences of all reports, in the order declared. */
function declaredAudiences(workspace: string): string[] {
	const { reports } = readWorkspace(workspace).workspace;
	return reports.flatMap(({ report }) => report.audiences.map(({ id }) => id));
}
