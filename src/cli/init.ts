import { ID_PATTERN } from '../codebook/fields.ts';
import type { ToldOfStudy } from '../codebook/proposal/propose-study.ts';
import type { Inspection } from '../intake/inspection/inspect-export.ts';
import { inspectStudy, proposeFromExports } from '../pipeline/propose-from-exports.ts';
import { hasError, problem, type Problem } from '../problem.ts';
import { writeNewStudy } from '../workspace/new-study-file.ts';
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
	const { text, notes } = proposeFromExports(inspected, await toldBy(asker, study));
	for (const note of notes) terminal.tell(`- ${note}`);
	if (text === null) return false;
	if (!writeNewStudy(root, study, text)) {
		tellProblems([alreadyThere(study)], terminal);
		return false;
	}
	terminal.out(`data/${study}/study.yaml`);
	terminal.tell('Look through it, then run: kaiku check');
	return true;
}

function tellInspection(inspection: Inspection, terminal: Terminal): void {
	const { profile, problems } = inspection;
	terminal.tell(`${profile.file}: ${profile.tool}, ${receiptLine(inspection)}`);
	if (hasError(problems)) tellProblems(problems, terminal);
}

const PROMISES = ['anonymous', 'confidential', 'identified'] as const;

/** What evidence cannot tell. */
async function toldBy(asker: Asker | null, id: string): Promise<ToldOfStudy> {
	if (asker === null) return { id };
	const title = await asker.ask('What is the survey called?', id);
	const organisation = await asker.ask('Whose customers answered?', title);
	const promise = await asker.ask(
		`What were they promised: ${PROMISES.join(', ')}?`,
		'confidential',
	);
	const confidentiality = PROMISES.find((one) => one === promise) ?? 'confidential';
	const language = await asker.ask(
		'In which language are labels to be: en or fi?',
		'by the questions',
	);
	const isKnown = language === 'en' || language === 'fi';
	return { id, title, organisation, confidentiality, ...(isKnown ? { language } : {}) };
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
