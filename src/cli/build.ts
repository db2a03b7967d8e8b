import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildWorkspace } from '../pipeline/build-workspace.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { tellProblems } from './print-problems.ts';

const REPOSITORY = fileURLToPath(new URL('../../', import.meta.url));

/** How a person starts it: by the script of the repository, from elsewhere, or where Kaiku is installed. */
function previewCommand(): string {
	if (!import.meta.url.endsWith('.ts')) return 'npx kaiku preview';
	const place = relative(process.cwd(), REPOSITORY);
	if (place === '') return 'npm run preview --';
	return `node ${folderWord(join(place, 'bin/kaiku.mjs')).join('')} preview`;
}

/** `kaiku build`: compile the workspace and write its sites to dist/. */
export const addBuild: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('build'))
		.argument('[folder]', 'the workspace')
		.description('compile the workspace and write its sites to dist/')
		.option('--frozen', 'write no snapshot; fail where the data would give other bytes')
		.action(async (folder: string | undefined, options: BuildOptions) => {
			const workspace = workspaceFolder(folder, options);
			const built = await buildWorkspace(workspace, {
				isFrozen: options.frozen ?? false,
				progress: (line) => terminal.tell(line),
			});
			tellProblems(built.problems, terminal);
			if (built.sites === null) {
				terminal.tell('No site was written; what was in dist/ is as it was.');
				end(1);
				return;
			}
			const place = relative(process.cwd(), workspace);
			for (const site of built.sites) {
				const index = `${site}/index.html`;
				terminal.out(index);
				const audience = site.slice(site.lastIndexOf('/') + 1);
				const served = [previewCommand(), ...folderWord(place), `--as ${audience}`].join(' ');
				terminal.tell(`Open ${join(place, index)} in a browser, or serve it with: ${served}`);
			}
		});
};

/** A path as a command takes it; none where it is this folder. */
function folderWord(place: string): readonly string[] {
	if (place === '') return [];
	return [/\s/.test(place) ? `"${place}"` : place];
}

interface BuildOptions {
	readonly workspace?: string;
	readonly frozen?: boolean;
}
