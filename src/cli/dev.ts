import { hasError } from '../problem.ts';
import { placeOf } from '../pipeline/build-sites.ts';
import { calculateWorkspace, finishWorkspace } from '../pipeline/compile-workspace.ts';
import { assembleSites } from '../pipeline/assemble-sites.ts';
import { serveSite } from '../pipeline/serve-site.ts';
import { keepWork } from '../publishing/kept-work.ts';
import { portOption, withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { checkedTexts, chosenSite, followEdits, type ChosenAudience } from './follow-edits.ts';
import { tellProblems } from './print-problems.ts';
import { quietCollection } from './quiet-collection.ts';

/** `kaiku dev`: serve the workspace and show every edit. */
export const addDev: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('dev'))
		.argument('[folder]', 'the workspace')
		.description('serve the workspace; edit an export, a setting or commentary and see it')
		.addOption(portOption(4321))
		.option('--client <id>', 'whose site (default: the first)')
		.option('--as <audience>', 'what which audience sees (default: the first declared)')
		.action(async (folder: string | undefined, options: DevOptions) => {
			const workspace = workspaceFolder(folder, options);
			const kept = keepWork();
			const calculated = await calculateWorkspace(workspace, { kept });
			const compiled = await finishWorkspace(workspace, calculated, { kept });
			tellProblems(compiled.problems, terminal);
			const sites = assembleSites(compiled);
			const site = chosenSite(sites, options);
			if (hasError(compiled.problems) || !site) {
				terminal.tell(
					hasError(compiled.problems) || sites.length === 0
						? 'There is nothing to serve until these are mended.'
						: `There is no such site; there are ${sites.map(placeOf).join(', ')}.`,
				);
				end(1);
				return;
			}
			const texts = checkedTexts(compiled, workspace);
			const served = await serveSite(site, texts, workspace, options.port);
			const address = `http://127.0.0.1:${served.port}/${placeOf(site)}/index.html`;
			terminal.tell(`What the audience "${site.audience}" of ${site.client} sees: ${address}`);
			terminal.tell('Stop with Ctrl-C.');
			const collect = quietCollection(globalThis.gc);
			const session = { served, workspace, options, terminal, kept, collect };
			followEdits(session, calculated, { site, texts });
			await new Promise<void>((resolve) => {
				process.once('SIGINT', resolve);
				process.once('SIGTERM', resolve);
			});
			await served.stop();
		});
};

interface DevOptions extends ChosenAudience {
	readonly workspace?: string;
	readonly port: number;
}
