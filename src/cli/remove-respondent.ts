import { removeRespondent, type Removal } from '../pipeline/remove-respondent.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { tellProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';
import type { Today } from './today.ts';

/** `kaiku remove-respondent`: leave somebody out for good, and tell which versions hold them. */
export function addRemoveRespondent(today: Today): AddCommand {
	return (program, terminal, end) => {
		withWorkspace(program.command('remove-respondent'))
			.argument('<study>', 'id of the study')
			.argument('<id>', 'id of the respondent, or <file>:<row> where there is none')
			.description('leave a respondent out for good, and list the versions concerned')
			.action(async (study: string, id: string, options: { workspace?: string }) => {
				const root = workspaceFolder(undefined, options);
				const { removal, problems } = await removeRespondent(root, { study, id, day: today() });
				tellProblems(problems, terminal);
				if (removal === null) end(1);
				else tellRemoval(removal, terminal);
			});
	};
}

/** The versions to stdout, one a line with its status; what it means to the person. */
function tellRemoval(
	{ file, alreadyOn, forgotten, remains, versions, toWithdraw }: Removal,
	terminal: Terminal,
): void {
	terminal.tell(
		alreadyOn === null
			? `Wrote ${file}: the respondent is left out from the next build on.`
			: `${file}:${alreadyOn} leaves this respondent out already; nothing is written.`,
	);
	if (forgotten.length > 0) {
		terminal.tell('These private ledgers cannot tell the person any more:');
		for (const ledger of forgotten) terminal.tell(`  ${ledger}`);
	}
	if (remains.length > 0) {
		terminal.tell('Kaiku never edits these; delete the person there too if that was promised:');
		for (const place of remains) terminal.tell(`  ${place.file}:${place.line}`);
	}
	const count = versions.length;
	terminal.tell(
		count === 0
			? 'No version of a report reads a wave with these answers.'
			: `${count} version${count === 1 ? '' : 's'} concerned:`,
	);
	for (const { folder, version, withdrawn } of versions)
		terminal.out(`${folder}  ${withdrawn === null ? version.status : 'withdrawn'}`);
	const standing = versions.filter(({ withdrawn }) => withdrawn === null);
	const released = standing.filter(({ version }) => version.status === 'released');
	if (released.length < standing.length)
		terminal.tell('A version that is not released is calculated again by the next build.');
	if (released.length > toWithdraw.length)
		terminal.tell('A released version that shows no number of these waves may stay.');
	if (toWithdraw.length === 0) return;
	terminal.tell(
		'A released version keeps its numbers, so withdraw what shows those of these waves',
	);
	terminal.tell('(--successor <version> names what is read in its place):');
	for (const { folder } of toWithdraw) terminal.tell(`  ${withdrawCommand(folder)}`);
}

/** @param folder `reports/<report>/<version>` */
function withdrawCommand(folder: string): string {
	const [, report, version] = folder.split('/');
	return `kaiku withdraw ${report} ${version} --reason erasure`;
}
