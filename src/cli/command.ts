import { resolve } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import type { Terminal } from './terminal.ts';

/** How a command is added to the program: `end` takes the exit code. */
export type AddCommand = (
	program: Command,
	terminal: Terminal,
	end: (code: number) => void,
) => void;

/** Adds `--workspace <folder>`, which every command takes. */
export function withWorkspace(command: Command): Command {
	return command.option('--workspace <folder>', 'the workspace (default: this folder)');
}

/** The absolute workspace folder that a command was given, the positional first. */
export function workspaceFolder(
	positional: string | undefined,
	options: { readonly workspace?: string },
): string {
	return resolve(positional ?? options.workspace ?? '.');
}

/** `--port <number>`, from 1 to 65535. */
export function portOption(port: number): Option {
	return new Option('--port <number>', 'the port on this machine')
		.default(port)
		.argParser((text) => {
			const number = Number(text);
			if (Number.isInteger(number) && number > 0 && number < 65_536) return number;
			throw new InvalidArgumentError('It is a whole number from 1 to 65535.');
		});
}
