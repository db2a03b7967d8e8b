import { Command, CommanderError } from 'commander';
import { addBuild } from './build.ts';
import { addCheck } from './check.ts';
import { addDev } from './dev.ts';
import { addFacts } from './facts.ts';
import { addInit } from './init.ts';
import { addInspect } from './inspect.ts';
import { addKeys } from './keys.ts';
import { addPreview } from './preview.ts';
import { addRemoveRespondent } from './remove-respondent.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { systemToday, type Today } from './today.ts';
import { addWithdraw } from './withdraw.ts';

const WRONG_USAGE = 2;

/**
 * Runs one command.
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
	const program = new Command('kaiku')
		.description(
			'Turns survey exports into customer-experience reports that can be trusted, shared and compared.',
		)
		.exitOverride()
		.configureOutput({
			writeOut: (text) => terminal.out(text.trimEnd()),
			writeErr: (text) => terminal.tell(text.trimEnd()),
		})
		.showHelpAfterError('(kaiku --help lists the commands)');
	for (const add of [
		addBuild,
		addCheck,
		addDev,
		addPreview,
		addFacts,
		addInspect,
		addInit,
		addRemoveRespondent(today),
		addWithdraw(today),
		addKeys,
	])
		add(program, terminal, end);
	try {
		await program.parseAsync([...words], { from: 'user' });
		return exitCode;
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		return error.exitCode === 0 ? 0 : WRONG_USAGE;
	}
}
