import { buildWorkspace } from '../pipeline/build-workspace.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { tellProblems } from './print-problems.ts';

/** How a person starts it: by the script of the repository, or where Kaiku is installed. */
const PREVIEW = import.meta.url.endsWith('.ts') ? 'npm run preview --' : 'npx kaiku preview';

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
			for (const site of built.sites) {
				const index = `${site}/index.html`;
				terminal.out(index);
				const audience = site.slice(site.lastIndexOf('/') + 1);
				const served = `${PREVIEW} --as ${audience}`;
				terminal.tell(`Open ${index} in a browser, or serve it with: ${served}`);
			}
		});
};

interface BuildOptions {
	readonly workspace?: string;
	readonly frozen?: boolean;
}
