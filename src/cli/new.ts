import { basename, resolve } from 'node:path';
import { Option } from 'commander';
import { problem, type Problem } from '../problem.ts';
import { inTheWay, writeNewWorkspace } from '../workspace/new-workspace.ts';
import { minimalTemplate } from '../workspace/templates/minimal-template.ts';
import { sampleTemplate } from '../workspace/templates/sample-template.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { tellProblems } from './print-problems.ts';
import type { Today } from './today.ts';

const TEMPLATES = { minimal: minimalTemplate, sample: sampleTemplate } as const;

type TemplateName = keyof typeof TEMPLATES;

/** What to do next, by template. */
const NEXT: Readonly<Record<TemplateName, readonly string[]>> = {
	minimal: [
		'Put your export into data/survey/ there, then: kaiku init survey, kaiku check, kaiku build',
		'Until an export is there, check says that it is missing.',
	],
	sample: ['There run: kaiku build'],
};

interface NewOptions {
	readonly workspace?: string;
	readonly template: TemplateName;
}

/** `kaiku new`: a workspace to start from. */
export function addNew(today: Today): AddCommand {
	return (program, terminal, end) => {
		withWorkspace(program.command('new'))
			.argument('<folder>', 'an empty folder or a new one')
			.description('make a workspace to start from')
			.addOption(
				new Option('--template <name>', 'minimal: to fill in; sample: with made-up answers')
					.choices(Object.keys(TEMPLATES))
					.default('minimal'),
			)
			.action((name: string, options: NewOptions) => {
				const folder = resolve(workspaceFolder(undefined, options), name);
				const obstacle = inTheWay(folder);
				if (obstacle !== null) {
					tellProblems([notEmpty(name, obstacle)], terminal);
					end(1);
					return;
				}
				const parts = { client: clientOf(folder), date: today() };
				const files = TEMPLATES[options.template](parts);
				writeNewWorkspace(folder, files);
				for (const path of Object.keys(files)) terminal.out(path);
				for (const line of NEXT[options.template]) terminal.tell(line);
			});
	};
}

/** An id by the name of the folder: `Ääni & Valo` is `aani-valo`. */
function clientOf(folder: string): string {
	const plain = basename(folder).normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
	return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'client';
}

function notEmpty(name: string, obstacle: 'a file' | 'other files'): Problem {
	return problem({
		severity: 'error',
		rule: 'folder-not-empty',
		value: name,
		message:
			obstacle === 'a file'
				? 'That is a file; nothing was written.'
				: 'The folder holds files already; nothing was written.',
		remedy: 'Name an empty folder or a new one.',
	});
}
