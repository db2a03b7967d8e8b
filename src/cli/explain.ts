import { explainFact } from '../pipeline/explain-fact.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { explanationJson } from './explanation-json.ts';
import { explanationLines } from './explanation-lines.ts';
import { tellProblems } from './print-problems.ts';

interface ExplainOptions {
	readonly workspace?: string;
	readonly version?: string;
	readonly language?: string;
	readonly private?: boolean;
	readonly json?: boolean;
}

/** `kaiku explain`: what a number is about and how sure it is; for the analyst, why it is hidden. */
export const addExplain: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('explain'))
		.argument('<report>', 'id of the report')
		.argument('<fact>', 'id of the fact, in quotes: the shell knows | too')
		.description('tell what a fact is about, its base and how sure it is')
		.option('--version <id>', 'the version (default: the newest)')
		.option('--language <code>', "language of the labels (default: the report's first)")
		.option(
			'--private',
			'from the data at hand also who stands behind it and why it is hidden; not to be passed on',
		)
		.option('--json', 'one JSON object')
		.action(async (report: string, fact: string, options: ExplainOptions) => {
			const { version, language, json = false } = options;
			const isPrivate = options.private ?? false;
			const root = workspaceFolder(undefined, options);
			const question = { report, version, fact, language, isPrivate };
			const { explained, problems } = await explainFact(root, question);
			if (explained !== null) {
				const lines = json ? [explanationJson(explained)] : explanationLines(explained);
				for (const line of lines) terminal.out(line);
				if (explained.behind !== null)
					terminal.tell('Private: this tells of people behind hidden numbers. Do not pass it on.');
			}
			tellProblems(problems, terminal);
			if (problems.length > 0) end(1);
		});
};
