import { Command, CommanderError } from 'commander';
import { diskProblem } from '../workspace/disk-problem.ts';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { addClaims } from './claims.ts';
import { KAIKU_VERSION } from '../pipeline/kaiku-version.ts';
import { workspaceFolder, type AddCommand } from './command.ts';
import { addDev } from './dev.ts';
import { addDiff } from './diff.ts';
import { addExplain } from './explain.ts';
import { addFacts } from './facts.ts';
import { addFactsText } from './facts-text.ts';
import { addInit } from './init.ts';
import { addInspect } from './inspect.ts';
import { addKeys } from './keys.ts';
import { addNew } from './new.ts';
import { addNewVersion } from './new-version.ts';
import { addPdf } from './pdf.ts';
import { addPreview } from './preview.ts';
import { tellProblems } from './print-problems.ts';
import { addRelease } from './release.ts';
import { addReview } from './review.ts';
import { addRemoveRespondent } from './remove-respondent.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { systemToday, type Today } from './today.ts';
import { addVerify } from './verify.ts';
import { addWithdraw } from './withdraw.ts';

const PERSONS_MISTAKE = 1;
const WRONG_USAGE = 2;

/**
 * Runs one command. What the disk refuses is told as a problem; any other error is thrown.
 * @returns the exit code: 0; 1 for the person's mistakes; 2 for wrong usage.
 */
export async function main(
	words: readonly string[],
	terminal: Terminal = processTerminal(),
	today: Today = systemToday,
): Promise<number> {
	let exitCode = 0;
	const end = (code: number): void => {
		exitCode = code;
	};
	let root = workspaceFolder(undefined, {});
	const program = new Command('kaiku')
		.enablePositionalOptions()
		.version(KAIKU_VERSION)
		.description(
			'Turns survey exports into customer-experience reports that can be trusted, shared and compared.',
		)
		.exitOverride()
		.configureOutput({
			writeOut: (text) => terminal.out(text.trimEnd()),
			writeErr: (text) => terminal.tell(text.trimEnd()),
		})
		.showHelpAfterError('(kaiku --help lists the commands)')
		.hook('preAction', (_, command) => {
			root = folderOf(command);
		});
	for (const add of commandsOn(today)) add(program, terminal, end);
	try {
		await program.parseAsync([...words], { from: 'user' });
		return exitCode;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : WRONG_USAGE;
		const refused = diskProblem(root, error);
		if (refused === null) throw error;
		tellProblems([refused], terminal);
		return PERSONS_MISTAKE;
	}
}

/** Every command, in the order of the help. */
function commandsOn(today: Today): readonly AddCommand[] {
	return [
		addBuild,
		addCheck,
		addDev,
		addPreview,
		addPdf,
		addFacts,
		addExplain,
		addDiff,
		addClaims,
		addReview,
		addInspect,
		addInit,
		addNew(today),
		addNewVersion(today),
		addRelease,
		addVerify,
		addRemoveRespondent(today),
		addWithdraw(today),
		addKeys,
		addFactsText,
	];
}

/** The workspace that a command was given, as its own or its first argument. */
function folderOf(command: Command): string {
	const [first] = command.registeredArguments;
	const positional = first?.name() === 'folder' ? command.args[0] : undefined;
	return workspaceFolder(positional, command.opts<{ workspace?: string }>());
}
