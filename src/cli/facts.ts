import { audienceFacts } from '../audiences/audience-facts.ts';
import { grantsOf } from '../audiences/grant.ts';
import { problem, type Problem } from '../problem.ts';
import { chooseVersion, unknownAmong } from '../pipeline/choose-version.ts';
import { compileWorkspace } from '../pipeline/compile-workspace.ts';
import type { CompiledVersion } from '../pipeline/compiled.ts';
import type { Fact } from '../snapshot/fact.ts';
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
		.option(
			'--audience <id>',
			'only what this audience may see, what is hidden from it without numbers',
		)
		.action(async (report: string, version: string | undefined, options: FactsOptions) => {
			const compiled = await compileWorkspace(workspaceFolder(undefined, options), { report });
			const errors = compiled.problems.filter(({ severity }) => severity === 'error');
			const chosen = chooseVersion(compiled, report, version);
			const facts = 'rule' in chosen ? chosen : factsFor(chosen, options.audience);
			if (errors.length > 0 || 'rule' in facts) {
				tellProblems('rule' in facts && errors.length === 0 ? [facts] : errors, terminal);
				end(1);
				return;
			}
			if (options.json) for (const fact of facts) terminal.out(factJson(fact));
			else terminal.out(writeFactsCsv(facts).trimEnd());
		});
};

interface FactsOptions {
	readonly workspace?: string;
	readonly json?: boolean;
	readonly audience?: string;
}

/**
 * Everything that the gate let through, or what an audience sees of it, its hidden facts without numbers;
 * a problem where there is no such audience, or nothing of the version is listed for it.
 */
function factsFor(
	{ report, snapshot, version }: CompiledVersion,
	audience: string | undefined,
): readonly Fact[] | Problem {
	if (audience === undefined) return snapshot.facts;
	const grants = grantsOf(report.report.audiences, snapshot.card);
	const grant = grants.find(({ id }) => id === audience);
	if (grant === undefined) {
		const known = grants.map(({ id }) => id);
		return unknownAmong('audience', audience, known);
	}
	return audienceFacts(snapshot, grant) ?? notListed(audience, version.folder);
}

function notListed(audience: string, folder: string): Problem {
	return problem({
		severity: 'error',
		rule: 'no-audience-list',
		file: folder,
		value: audience,
		message: `The snapshot has no list of what the audience ${audience} may see: it was declared later.`,
		remedy: 'Make a new version for it.',
	});
}
