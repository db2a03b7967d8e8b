import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { listSites } from '../pipeline/list-sites.ts';
import { PROJECT } from '../pipeline/astro-folders.ts';
import { portOption, withWorkspace, workspaceFolder, type AddCommand } from './command.ts';

/** `kaiku preview`: serve the built sites on this machine. */
export const addPreview: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('preview'))
		.argument('[folder]', 'the workspace')
		.description('serve the built sites on this machine')
		.addOption(portOption(4322))
		.action(async (folder: string | undefined, options: { workspace?: string; port: number }) => {
			const dist = join(workspaceFolder(folder, options), 'dist');
			if (!existsSync(dist)) {
				terminal.tell('There is no dist/ yet: run the build first.');
				end(1);
				return;
			}
			process.env['ASTRO_PREVIEW_BACKGROUND'] = '0';
			const server = await preview({
				root: PROJECT,
				configFile: 'astro.config.mjs',
				outDir: dist,
				server: { host: '127.0.0.1', port: options.port },
				logLevel: 'error',
			});
			for (const site of listSites(dist)) {
				terminal.tell(`http://127.0.0.1:${server.port}/${site}/index.html`);
			}
			terminal.tell('Stop with Ctrl-C.');
			await server.closed();
		});
};
