import { compareEditions } from '../pipeline/compare-editions.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { diffJsonLines } from './diff-json.ts';
import { diffLines } from './diff-lines.ts';
import { diffMarkdown } from './diff-markdown.ts';
import { tellProblems } from './print-problems.ts';
import type { Screen } from './terminal.ts';

interface DiffOptions {
	readonly workspace?: string;
	readonly json?: boolean;
	readonly markdown?: boolean;
}

/** `kaiku diff`: what differs between two versions, folders or git revisions, and why. */
export const addDiff: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('diff'))
		.argument('<report>', 'id of the report')
		.argument('<from>', 'a version, a folder, a git revision, or revision:version')
		.argument('<to>', 'the same, the newer one')
		.description('tell what differs between two versions, folders or git revisions, and why')
		.option('--json', 'JSON Lines, one change a line')
		.option('--markdown', 'for a pull request, under 60 kB')
		.action(async (report: string, from: string, to: string, options: DiffOptions) => {
			const root = workspaceFolder(undefined, options);
			const { compared, problems } = await compareEditions(root, { report, from, to });
			if (compared !== null) for (const line of linesOf(compared)) terminal.out(line);
			tellProblems(problems, terminal);
			if (problems.length > 0) end(1);

			function linesOf(found: NonNullable<typeof compared>): readonly string[] {
				if (options.json) return diffJsonLines(found.diff);
				return options.markdown
					? [diffMarkdown(found)]
					: diffLines(found, terminal.screen ?? NO_SCREEN);
			}
		});
};

/** A file takes lines of any width. */
const NO_SCREEN: Screen = { width: Number.POSITIVE_INFINITY, isColoured: false };
