import { resolve } from 'node:path';
import { Option } from 'commander';
import { proposeColumns } from '../codebook/proposal/propose-columns.ts';
import { FORMATS } from '../codebook/source-schema.ts';
import { inspectExport, type Declared } from '../intake/inspection/inspect-export.ts';
import { problem } from '../problem.ts';
import { openFile } from '../workspace/open-file.ts';
import { withWorkspace, type AddCommand } from './command.ts';
import { inspectionJson, inspectionText } from './inspection-lines.ts';
import { tellProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

/** `kaiku inspect`: how an export reads, before any codebook. */
export const addInspect: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('inspect'))
		.argument('<file...>', 'exports: .csv .tsv .xlsx .sav')
		.description('tell how an export reads: tool, encoding, records, and what each column holds')
		.option('--json', 'JSON Lines, one file a line')
		.addOption(new Option('--format <tool>', 'the survey tool').choices(FORMATS))
		.option('--encoding <name>', 'its encoding, such as windows-1252')
		.option('--delimiter <sign>', 'what stands between cells')
		.option('--sheet <name>', 'the sheet of a workbook')
		.action(async (files: readonly string[], options: InspectOptions) => {
			for (const file of files) {
				if (!(await inspectOne(file, options, terminal))) end(1);
			}
		});
};

interface InspectOptions extends Omit<Declared, 'header_rows'> {
	readonly workspace?: string;
	readonly json?: boolean;
}

/** Whether the file holds answers that can be read. */
async function inspectOne(
	file: string,
	{ workspace, json, ...declared }: InspectOptions,
	terminal: Terminal,
): Promise<boolean> {
	const opened = openFile(resolve(workspace ?? '.'), file);
	if ('severity' in opened) {
		tellProblems([opened], terminal);
		return false;
	}
	const inspection = await inspectExport(opened, declared);
	const { profile } = inspection;
	const columns = proposeColumns(profile);
	if (json === true) terminal.out(inspectionJson(inspection, columns));
	else for (const line of inspectionText(inspection, columns)) terminal.out(line);
	const refusal =
		profile.aggregate === null
			? []
			: [
					problem({
						severity: 'error',
						rule: 'no-respondents',
						file: profile.file,
						message: profile.aggregate,
						remedy: 'Ask for the export with one record a respondent.',
					}),
				];
	tellProblems([...inspection.problems, ...refusal], terminal);
	return profile.columns.length > 0 && refusal.length === 0;
}
