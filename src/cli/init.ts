import { ID_PATTERN } from '../codebook/fields.ts';
import type { Inspection } from '../intake/inspection/inspect-export.ts';
import {
	inspectStudy,
	proposeFromExports,
	unknownOfExports,
} from '../pipeline/propose-from-exports.ts';
import { hasError, problem, type Problem } from '../problem.ts';
import { nameFirstWaves } from '../workspace/first-waves.ts';
import { writeNewStudy } from '../workspace/new-study-file.ts';
import { askOfStudy } from './ask-of-study.ts';
import { askerOfProcess, type Asker } from './ask.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { receiptLine } from './inspection-lines.ts';
import { tellProblems } from './print-problems.ts';
import type { Terminal } from './terminal.ts';

const WRONG_USAGE = 2;

/** `kaiku init`: a codebook from the exports that lie in a study's folder. */
export const addInit: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('init'))
		.argument('<study>', 'name of the folder in data/')
		.description(
			'write data/<study>/study.yaml from the exports there; asks, or takes its own proposals',
		)
		.option('--yes', 'take the proposals without asking')
		.action(async (study: string, options: InitOptions) => {
			const asker = options.yes ? null : askerOfProcess();
			if (asker === null && !options.yes) {
				terminal.tell('Nobody is there to ask: run it with --yes to take the proposals.');
				end(WRONG_USAGE);
				return;
			}
			const root = workspaceFolder(undefined, options);
			const isWritten = await initStudy(root, study, asker, terminal);
			asker?.close();
			if (!isWritten) end(1);
		});
};

interface InitOptions {
	readonly workspace?: string;
	readonly yes?: boolean;
}

/** Whether a codebook was written. */
async function initStudy(
	root: string,
	study: string,
	asker: Asker | null,
	terminal: Terminal,
): Promise<boolean> {
	if (!ID_PATTERN.test(study)) {
		tellProblems([noExports(study, false)], terminal);
		return false;
	}
	const inspected = await inspectStudy(root, study);
	const { files, inspections } = inspected;
	if (files === null || files.length === 0) {
		tellProblems([noExports(study, files !== null)], terminal);
		return false;
	}
	tellProblems(inspected.problems, terminal);
	for (const inspection of inspections) tellInspection(inspection, terminal);
	const told =
		asker === null
			? { id: study }
			: await askOfStudy(asker, study, (language) => unknownOfExports(inspected, language));
	const { text, notes } = proposeFromExports(inspected, told);
	for (const note of notes) terminal.tell(`- ${note}`);
	if (text === null) return false;
	if (!writeNewStudy(root, study, text)) {
		tellProblems([alreadyThere(study)], terminal);
		return false;
	}
	terminal.out(`data/${study}/study.yaml`);
	for (const file of nameFirstWaves(root, study, text)) terminal.out(file);
	terminal.tell('Look through it, then run: kaiku check');
	return true;
}

function tellInspection(inspection: Inspection, terminal: Terminal): void {
	const { profile, problems } = inspection;
	terminal.tell(`${profile.file}: ${profile.tool}, ${receiptLine(inspection)}`);
	if (hasError(problems)) tellProblems(problems, terminal);
}

function noExports(study: string, isFolder: boolean): Problem {
	return problem({
		severity: 'error',
		rule: 'no-exports',
		value: study,
		message: isFolder
			? `data/${study} holds no export.`
			: `There is no folder data/${study}, or its name is no id.`,
		remedy:
			'Put a .csv, .tsv, .xlsx or .sav there; the name is of small letters, digits and hyphens.',
	});
}

function alreadyThere(study: string): Problem {
	return problem({
		severity: 'error',
		rule: 'study-is-there',
		file: `data/${study}/study.yaml`,
		message: 'There is a codebook already; it is left as it is.',
		remedy: 'Rename it to have another proposed.',
	});
}
