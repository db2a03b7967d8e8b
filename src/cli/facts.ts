import { problem } from '../problem.ts';
import { compileWorkspace, type CompiledVersion } from '../pipeline/compile-workspace.ts';
import { factJson } from '../snapshot/fact-json.ts';
import { writeFactsCsv } from '../snapshot/facts-csv.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { tellProblems } from './print-problems.ts';

/** `kaiku facts`: every fact of a version, as CSV or as JSON Lines in the file's order. */
export const addFacts: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('facts'))
		.argument('<report>', 'id of the report')
		.argument('[version]', 'id of the version (default: the newest)')
		.description('print the facts of a version; a draft with its data at hand is calculated first')
		.option('--json', 'JSON Lines, one fact a line')
		.option('--audience <id>', 'only what this audience may see')
		.action(async (report: string, version: string | undefined, options: FactsOptions) => {
			const compiled = await compileWorkspace(workspaceFolder(undefined, options), { report });
			const found = choose(compiled.versions, report, version, options.audience);
			const problems = [
				...compiled.problems.filter(({ severity }) => severity === 'error'),
				...found.problems,
			];
			tellProblems(problems, terminal);
			if (found.version === null || problems.length > 0) {
				end(1);
				return;
			}
			const { facts } = found.version.snapshot;
			if (options.json) for (const fact of facts) terminal.out(factJson(fact));
			else terminal.out(writeFactsCsv(facts).trimEnd());
		});
};

interface FactsOptions {
	readonly workspace?: string;
	readonly json?: boolean;
	readonly audience?: string;
}

/** The version asked for, or a problem that lists the names that are there. */
function choose(
	versions: readonly CompiledVersion[],
	report: string,
	version: string | undefined,
	audience: string | undefined,
) {
	const ofReport = versions.filter((one) => one.report.id === report);
	if (audience !== undefined && audience !== 'all') {
		return { version: null, problems: [unknown('audience', audience, ['all'])] };
	}
	if (ofReport.length === 0) {
		const known = [...new Set(versions.map((one) => one.report.id))];
		return { version: null, problems: [unknown('report', report, known)] };
	}
	const found =
		version === undefined ? ofReport[0] : ofReport.find((one) => one.version.id === version);
	if (found) return { version: found, problems: [] };
	const known = ofReport.map((one) => one.version.id);
	return { version: null, problems: [unknown('version', version ?? '', known)] };
}

function unknown(what: string, name: string, known: readonly string[]) {
	return problem({
		severity: 'error',
		rule: `unknown-${what}`,
		value: name,
		message: `There is no ${what} "${name}".`,
		known,
		remedy: known.length > 0 ? `Use one of: ${known.join(', ')}.` : `The workspace has no ${what}.`,
	});
}
