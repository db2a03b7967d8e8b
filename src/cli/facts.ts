import { problem, type Problem } from '../problem.ts';
import {
	compileWorkspace,
	type Compiled,
	type CompiledVersion,
	type WithdrawnVersion,
} from '../pipeline/compile-workspace.ts';
import { standingSuccessor } from '../report/check-withdrawals.ts';
import { EVERYBODY } from '../pipeline/assemble-sites.ts';
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
			const errors = compiled.problems.filter(({ severity }) => severity === 'error');
			const found = choose(compiled, report, version, options.audience);
			if (errors.length > 0 || 'rule' in found) {
				tellProblems('rule' in found && errors.length === 0 ? [found] : errors, terminal);
				end(1);
				return;
			}
			const { facts } = found.snapshot;
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
	{ workspace, versions, withdrawn }: Compiled,
	report: string,
	version: string | undefined,
	audience: string | undefined,
): CompiledVersion | Problem {
	if (!workspace.reports.some(({ id }) => id === report)) {
		const known = workspace.reports.map(({ id }) => id);
		return unknown('report', report, known);
	}
	if (audience !== undefined && audience !== EVERYBODY) {
		return unknown('audience', audience, [EVERYBODY]);
	}
	const gone = withdrawn.find((one) => one.version.id === version);
	if (gone) return withdrawnVersion(gone);
	const [newest] = withdrawn;
	if (newest && version === undefined && versions.length === 0) return withdrawnVersion(newest);
	const found = versions.find((one) => version === undefined || one.version.id === version);
	const known = versions.map((one) => one.version.id);
	return found ?? unknown('version', version ?? '', known);
}

function withdrawnVersion({ report, version: { id, withdrawn } }: WithdrawnVersion): Problem {
	const successor = standingSuccessor(id, report.versions);
	const why =
		withdrawn?.reason === 'erasure'
			? 'answers behind its numbers had to be erased'
			: 'there was an error in it';
	return problem({
		severity: 'error',
		rule: 'withdrawn',
		file: withdrawn?.yaml.file ?? null,
		line: 1,
		value: id,
		message: `The version ${id} was withdrawn on ${withdrawn?.date}: ${why}. Its facts are not shown.`,
		remedy: successor === null ? null : `Read ${successor} in its place.`,
	});
}

function unknown(what: string, name: string, known: readonly string[]): Problem {
	return problem({
		severity: 'error',
		rule: `unknown-${what}`,
		value: name,
		message: `There is no ${what} "${name}".`,
		known,
		remedy: known.length > 0 ? `Use one of: ${known.join(', ')}.` : `The workspace has no ${what}.`,
	});
}
