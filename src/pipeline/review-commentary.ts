import { hasError, problem, type Problem } from '../problem.ts';
import { writeReviewed, type ReviewedFact } from '../story/commentary/reviewed-facts.ts';
import { diskProblem } from '../workspace/disk-problem.ts';
import { changeText } from '../workspace/change-text.ts';
import { chooseVersion, unknownAmong } from './choose-version.ts';
import type { CommentaryReview } from './commentary-review.ts';
import type { CompiledCommentary } from './compile-commentary.ts';
import { compileWorkspace } from './compile-workspace.ts';

export interface ReviewRequest {
	/** Ids. */
	readonly report: string;
	readonly version: string;
	/** Names in the version's folder, such as `roles/finance.en.mdx`; none for all. */
	readonly files: readonly string[];
}

interface ReviewOutcome {
	/** Files that were marked, relative to the workspace; none where anything stands in the way. */
	readonly reviewed: readonly string[];
	readonly problems: readonly Problem[];
}

/**
 * Marks commentary as reviewed with the facts of now: their hash and the facts themselves are written
 * into its front matter, so that a later change of them can be told number by number. Nothing is
 * written where one of the files is in error or the version is released.
 */
export async function reviewCommentary(
	root: string,
	{ report, version, files }: ReviewRequest,
): Promise<ReviewOutcome> {
	const compiled = await compileWorkspace(root, { report });
	const chosen = chooseVersion(compiled, report, version);
	if ('rule' in chosen) {
		const errors = compiled.problems.filter(({ severity }) => severity === 'error');
		return { reviewed: [], problems: errors.length > 0 ? errors : [chosen] };
	}
	const { folder, id, yaml, version: settings } = chosen.version;
	if (settings.status === 'released') {
		return { reviewed: [], problems: [releasedBefore(id, yaml.file)] };
	}
	const known = chosen.commentary.map(({ parsed }) => parsed.file.slice(folder.length + 1));
	const names = files.map((file) => nameIn(folder, file));
	const unknown = names.filter((name) => !known.includes(name));
	const meant = chosen.commentary.filter(
		({ parsed: { file } }) => files.length === 0 || names.includes(file.slice(folder.length + 1)),
	);
	const wrong = compiled.problems.filter(
		({ severity, file }) =>
			severity === 'error' && meant.some(({ parsed }) => parsed.file === file),
	);
	const problems = [...unknown.map((name) => unknownAmong('commentary', name, known)), ...wrong];
	if (hasError(problems)) return { reviewed: [], problems };
	return writeReviews(root, meant);
}

function nameIn(folder: string, file: string): string {
	const name = file.replaceAll('\\', '/').replace(/^\.\//u, '');
	return name.startsWith(`${folder}/`) ? name.slice(folder.length + 1) : name;
}

function writeReviews(root: string, commentary: readonly CompiledCommentary[]): ReviewOutcome {
	const reviewed: string[] = [];
	const problems: Problem[] = [];
	try {
		for (const { parsed, text, review } of commentary) {
			const { file } = parsed;
			if (changeText(root, file, text, withReview(text, review))) reviewed.push(file);
			else problems.push(changedMeanwhile(file));
		}
		return { reviewed, problems };
	} catch (error) {
		const refused = diskProblem(root, error);
		if (refused === null) throw error;
		return { reviewed, problems: [refused] };
	}
}

/** The text of a commentary with another review in its front matter and nothing else changed. */
function withReview(text: string, { facts, used }: Pick<CommentaryReview, 'facts' | 'used'>) {
	const end = text.indexOf('\n---', 3);
	const eol = text.slice(0, end).includes('\r\n') ? '\r\n' : '\n';
	const lines = text.slice(0, end).replaceAll('\r\n', '\n').replace(/\r$/u, '').split('\n');
	const kept = lines
		.filter((line, at) => !/^(?:facts|reviewed)\s*:/u.test(line) && !isOfReviewed(lines, at))
		.map((line) => line.replace(/^(status\s*:\s*)["']?draft["']?/u, '$1reviewed'));
	const head = [...kept, ...reviewLines(facts, used)].join(eol);
	return `${head}${eol === '\r\n' ? '\r' : ''}${text.slice(end)}`;
}

/** Whether a line belongs to the block under `reviewed:`. */
function isOfReviewed(lines: readonly string[], at: number): boolean {
	if (!/^\s/u.test(lines[at] ?? '')) return false;
	const key = lines.slice(0, at).findLast((line) => /^\S/u.test(line)) ?? '';
	return /^reviewed\s*:/u.test(key);
}

function reviewLines(facts: string, used: readonly ReviewedFact[]): readonly string[] {
	if (used.length === 0) return [`facts: ${facts}`];
	return [
		`facts: ${facts}`,
		'reviewed:',
		...used.map((fact) => `  ${fact.id}: ${writeReviewed(fact)}`),
	];
}

function changedMeanwhile(file: string): Problem {
	return problem({
		severity: 'error',
		rule: 'changed-while-reading',
		file,
		message: 'The commentary changed while its facts were calculated; it is left as it is.',
		remedy: 'Read it again, and run this again.',
	});
}

function releasedBefore(id: string, file: string): Problem {
	return problem({
		severity: 'error',
		rule: 'released-before',
		file,
		line: 1,
		value: id,
		message: `The version ${id} is released, and nothing in it may change.`,
		remedy: 'A correction is a new version.',
	});
}
