import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FactsFormError, parseFactsCsv } from '../snapshot/facts-csv.ts';
import { factsText } from '../versions/facts-text.ts';
import type { AddCommand } from './command.ts';

/** `kaiku facts-text`: what git shows instead of a facts.csv (`textconv`); not in the help. */
export const addFactsText: AddCommand = (program, terminal) => {
	program
		.command('facts-text', { hidden: true })
		.argument('<file>', 'a facts.csv')
		.description('print the facts of a file for people, for "git diff"')
		.action((file: string) => {
			const text = readFileSync(resolve(file), 'utf8');
			terminal.out(readable(text).trimEnd());
		});
};

/** A file that Kaiku did not write so, such as one of another schema, is shown as it is. */
function readable(text: string): string {
	try {
		return factsText(parseFactsCsv(text));
	} catch (error) {
		if (error instanceof FactsFormError) return text;
		throw error;
	}
}
