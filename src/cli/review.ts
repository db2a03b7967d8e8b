import { reviewCommentary } from '../pipeline/review-commentary.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { tellProblems } from './print-problems.ts';

interface ReviewOptions {
	readonly workspace?: string;
	readonly all?: boolean;
}

/** `kaiku review`: mark commentary as reviewed with the facts of now. */
export const addReview: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('review'))
		.argument('<report>', 'id of the report')
		.argument('<version>', 'id of the version')
		.argument('[files...]', 'commentary, such as index.en.mdx or roles/finance.en.mdx')
		.description('mark commentary as reviewed, and keep its facts so that a later change is told')
		.option('--all', 'every commentary of the version')
		.action(
			async (report: string, version: string, files: readonly string[], options: ReviewOptions) => {
				if (files.length === 0 && options.all !== true)
					program.error('Name the files that were read again, or give --all.');
				const root = workspaceFolder(undefined, options);
				const request = { report, version, files: options.all === true ? [] : files };
				const { reviewed, problems } = await reviewCommentary(root, request);
				for (const file of reviewed) terminal.out(file);
				tellProblems(problems, terminal);
				if (problems.length > 0) end(1);
			},
		);
};
