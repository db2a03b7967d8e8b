import { Option } from 'commander';
import { hasError } from '../problem.ts';
import { compileWorkspace } from '../pipeline/compile-workspace.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { countLine, problemLines, type ProblemFormat } from './print-problems.ts';

/** `kaiku check`: everything wrong or doubtful, all at once. */
export const addCheck: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('check'))
		.argument('[folder]', 'the workspace')
		.description('tell everything that is wrong or doubtful, all at once')
		.option('--json', 'JSON Lines, one problem a line')
		.addOption(new Option('--format <form>', 'another form').choices(['text', 'json', 'github']))
		.action(async (folder: string | undefined, options: CheckOptions) => {
			const { problems } = await compileWorkspace(workspaceFolder(folder, options));
			const format = options.json ? 'json' : (options.format ?? 'text');
			for (const line of problemLines(problems, format)) terminal.out(line);
			terminal.tell(countLine(problems));
			if (hasError(problems)) end(1);
		});
};

interface CheckOptions {
	readonly workspace?: string;
	readonly json?: boolean;
	readonly format?: ProblemFormat;
}
