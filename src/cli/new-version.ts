import { InvalidArgumentError } from 'commander';
import { newVersion, versionStart, type VersionStart } from '../pipeline/new-version.ts';
import { askerOfProcess } from './ask.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { tellProblems } from './print-problems.ts';
import type { Today } from './today.ts';

interface NewVersionOptions {
	readonly workspace?: string;
	readonly date?: string;
	readonly waves?: readonly string[];
}

/** `kaiku new-version`: begin the next version of a report from its last. */
export function addNewVersion(today: Today): AddCommand {
	return (program, terminal, end) => {
		withWorkspace(program.command('new-version'))
			.argument('<report>', 'id of the report')
			.argument('<version>', 'id of the new version, such as v2026-q4')
			.description('begin the next version from the last: its commentary carried over for review')
			.option('--date <yyyy-mm-dd>', 'the day that is printed (asked, else today)', dayOf)
			.option('--waves <ids>', 'newest first, with commas (asked, else all of the studies)', idsOf)
			.action(async (report: string, id: string, options: NewVersionOptions) => {
				const root = workspaceFolder(undefined, options);
				const start = versionStart(root, report, id);
				if ('problems' in start) {
					tellProblems(start.problems, terminal);
					end(1);
					return;
				}
				const { date, waves } = await askedFor(start, options, today());
				const { folder, commentary } = newVersion(root, start, { id, date, waves });
				terminal.out(`${folder}/version.yaml`);
				terminal.tell(`It is dated ${date} and of the waves ${waves.join(', ')}.`);
				for (const file of commentary) terminal.tell(`Needs review: ${folder}/${file}`);
				terminal.tell('Put the new export beside the others, then run: kaiku check');
			});
	};
}

/** What was not given is asked where somebody sits there. */
async function askedFor(
	{ waves: proposed }: VersionStart,
	{ date, waves }: NewVersionOptions,
	today: string,
): Promise<{ readonly date: string; readonly waves: readonly string[] }> {
	const asker = date !== undefined && waves !== undefined ? null : askerOfProcess();
	if (asker === null) return { date: date ?? today, waves: waves ?? proposed };
	const day = date ?? dayOf(await asker.ask('The day that is printed on it?', today));
	const list = waves ?? idsOf(await asker.ask('Its waves, newest first?', proposed.join(', ')));
	asker.close();
	return { date: day, waves: list };
}

function dayOf(text: string): string {
	if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return text;
	throw new InvalidArgumentError('It is a day as yyyy-mm-dd.');
}

function idsOf(text: string): readonly string[] {
	return text
		.split(',')
		.map((one) => one.trim())
		.filter(Boolean);
}
