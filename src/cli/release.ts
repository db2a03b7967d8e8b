import { releaseVersion } from '../pipeline/release-version.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { tellProblems } from './print-problems.ts';

/** `kaiku release`: freeze a version for ever. */
export const addRelease: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('release'))
		.argument('<report>', 'id of the report')
		.argument('<version>', 'id of the version')
		.description('freeze a version: its facts, words and settings stay as they are for ever')
		.action(async (report: string, version: string, options: { workspace?: string }) => {
			const root = workspaceFolder(undefined, options);
			const progress = (line: string): void => terminal.tell(line);
			const { released, problems } = await releaseVersion(root, { report, version, progress });
			tellProblems(problems, terminal);
			if (released === null) {
				terminal.tell('Nothing was released.');
				end(1);
				return;
			}
			terminal.out(released.folder);
			terminal.tell(`The hash of its manifest is ${released.hash}`);
			terminal.tell('Commit the folder. A changed byte in it fails every check from now on.');
		});
};
