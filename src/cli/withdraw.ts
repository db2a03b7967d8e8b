import { Option } from 'commander';
import { withdrawVersion, type WithdrawnNow } from '../pipeline/withdraw-version.ts';
import type { Withdrawal } from '../report/report-schema.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { tellProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';
import type { Today } from './today.ts';

interface WithdrawOptions {
	readonly workspace?: string;
	readonly reason: Withdrawal['reason'];
	readonly successor?: string;
}

/** `kaiku withdraw`: take a version back, whatever its status. */
export function addWithdraw(today: Today): AddCommand {
	return (program, terminal, end) => {
		withWorkspace(program.command('withdraw'))
			.argument('<report>', 'id of the report')
			.argument('<version>', 'id of the version')
			.description('take a version back: its pages go, its address tells when and why')
			.addOption(
				new Option('--reason <reason>', 'answers had to be erased, or it was wrong')
					.choices(['erasure', 'error'])
					.makeOptionMandatory(),
			)
			.option('--successor <version>', 'the version that is read in its place')
			.action((report: string, version: string, options: WithdrawOptions) => {
				const { reason, successor = null } = options;
				const request = { report, version, reason, successor, day: today() };
				const { withdrawn, problems } = withdrawVersion(
					workspaceFolder(undefined, options),
					request,
				);
				tellProblems(problems, terminal);
				if (withdrawn === null) end(1);
				else tellWithdrawal(withdrawn, reason, terminal);
			});
	};
}

/** The file to stdout; what it means to the person. */
function tellWithdrawal(
	{ file, comparing }: WithdrawnNow,
	reason: Withdrawal['reason'],
	terminal: Terminal,
): void {
	terminal.out(file);
	terminal.tell(
		'The next build shows none of its numbers; its address tells when and why. Commit the file.',
	);
	for (const { folder } of comparing)
		terminal.tell(`${folder}/version.yaml names it in "compare"; that comparison is left out.`);
	terminal.tell(
		reason === 'erasure'
			? 'Copies that Kaiku cannot reach keep its numbers: hosted sites until they are built again, downloads, the history of git.'
			: 'Sites that are hosted keep its numbers until they are built again.',
	);
}
