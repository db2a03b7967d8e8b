import { resolve } from 'node:path';
import { verifyFolder } from '../pipeline/verify-folder.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { tellProblems } from './print-problems.ts';

/** `kaiku verify`: hold a site or a released version against its manifest. */
export const addVerify: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('verify'))
		.argument('<folder>', 'of a site or of a released version, in the workspace')
		.description('tell every file of a site or released version that is not as it was published')
		.action((folder: string, options: { workspace?: string }) => {
			const shown = folder.replaceAll('\\', '/').replace(/\/+$/u, '');
			const place = resolve(workspaceFolder(undefined, options), folder);
			const { files, hash, problems } = verifyFolder(place, shown);
			tellProblems(problems, terminal);
			if (problems.length > 0) end(1);
			if (files === null) return;
			terminal.out(hash);
			terminal.tell(
				problems.length === 0
					? `All ${files} files are as the manifest says. Its hash stands above: compare it with the one that was told at publication.`
					: `${files} files are as the manifest says, ${problems.length} are not.`,
			);
		});
};
