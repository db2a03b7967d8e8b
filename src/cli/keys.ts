import { referencePage } from '../reference/reference-page.ts';
import { withWorkspace, type AddCommand } from './command.ts';

/** `kaiku keys`: the reference of all settings keys, as Markdown. */
export const addKeys: AddCommand = (program, terminal) => {
	withWorkspace(program.command('keys'))
		.description('print the reference of all keys of the settings files')
		.action(() => terminal.out(referencePage().trimEnd()));
};
