import { chooseVersion } from '../pipeline/choose-version.ts';
import type { CompiledCommentary } from '../pipeline/compile-commentary.ts';
import { compileWorkspace } from '../pipeline/compile-workspace.ts';
import type { StandingClaim } from '../story/commentary/claim.ts';
import { withWorkspace, workspaceFolder, type AddCommand } from './command.ts';
import { tellProblems } from './print-problems.ts';

interface ClaimsOptions {
	readonly workspace?: string;
	readonly json?: boolean;
}

/** `kaiku claims`: every claim of a version's commentary with its standing. */
export const addClaims: AddCommand = (program, terminal, end) => {
	withWorkspace(program.command('claims'))
		.argument('<report>', 'id of the report')
		.argument('[version]', 'id of the version (default: the newest)')
		.description('list every claim of the commentary, and whether the facts carry it')
		.option('--json', 'JSON Lines, one claim a line')
		.action(async (report: string, version: string | undefined, options: ClaimsOptions) => {
			const compiled = await compileWorkspace(workspaceFolder(undefined, options), { report });
			const chosen = chooseVersion(compiled, report, version);
			if ('rule' in chosen) {
				const errors = compiled.problems.filter(({ severity }) => severity === 'error');
				tellProblems(errors.length > 0 ? errors : [chosen], terminal);
				end(1);
				return;
			}
			const { commentary } = chosen;
			const all = commentary.flatMap((one) =>
				one.claims.map((claim) => ({ file: one.parsed.file, ...claim })),
			);
			for (const claim of all) terminal.out(options.json ? jsonOf(claim) : lineOf(claim));
			const open = all.filter(({ standing }) => standing !== 'carried').length;
			terminal.tell(`${all.length} claim${all.length === 1 ? '' : 's'}, ${open} open.`);
			for (const one of commentary) for (const line of reviewLines(one)) terminal.tell(line);
		});
};

type ClaimInFile = StandingClaim & { readonly file: string };

function jsonOf({ file, line, says, fact, against, standing, numbers }: ClaimInFile): string {
	return JSON.stringify({ file, line, says, fact, against, standing, numbers });
}

function lineOf({ file, line, says, fact, against, standing, numbers }: ClaimInFile): string {
	const about = [says, fact, against].filter(Boolean).join(' ');
	return `${standing.padEnd(15)} ${file}:${line}  ${about}${numbers && `  (${numbers})`}`;
}

/** What the front matter of a reviewed file tells, so that a later change of its facts is found, and the changes. */
function reviewLines({ parsed, review }: CompiledCommentary): readonly string[] {
	const { facts, isStale, told } = review;
	const standing = isStale ? 'needs review' : (parsed.frontMatter?.status ?? 'draft');
	return [`${parsed.file}  ${standing}  facts: ${facts}`, ...told.map((change) => `    ${change}`)];
}
