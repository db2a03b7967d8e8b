/** How bad a problem is: an error stops a build, a warning is doubtful, a note only tells. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * One mistake of the person, told so that it can be mended at once.
 * The fields are those of `kaiku check --json`; null where a field does not apply.
 */
export interface Problem {
	readonly severity: Severity;
	/** Stable id of the rule, in kebab case: `unknown-key`, `score-out-of-range`. */
	readonly rule: string;
	/** Relative to the workspace, with `/`. */
	readonly file: string | null;
	/** Physical line, 1-based; of a record its first line. */
	readonly line: number | null;
	/** Record number, 1-based, header rows not counted. */
	readonly row: number | null;
	/** Column name as in the header, or the YAML path (`questions[3].scale.max`). */
	readonly column: string | null;
	/** The offending value, cut to 40 characters. */
	readonly value: string | null;
	/** What is wrong, in one plain sentence. */
	readonly message: string;
	/** The names that would have been right. */
	readonly known: readonly string[] | null;
	/** What to do about it, in one plain sentence. */
	readonly remedy: string | null;
}

/** The parts of a problem that its finder knows; the rest becomes null. */
export type ProblemParts = Pick<Problem, 'severity' | 'rule' | 'message'> & Partial<Problem>;

const LONGEST_VALUE = 40;
const EMAIL = /[^\s@]{1,64}@[^\s@]{1,255}/g;

/** Builds a whole problem; cuts the value to 40 characters and masks e-mail addresses in it. */
export function problem(parts: ProblemParts): Problem {
	const { severity, rule, message } = parts;
	return {
		severity,
		rule,
		file: parts.file ?? null,
		line: parts.line ?? null,
		row: parts.row ?? null,
		column: parts.column ?? null,
		value: parts.value == null ? null : printable(parts.value),
		message,
		known: parts.known ?? null,
		remedy: parts.remedy ?? null,
	};
}

/** Without control characters and e-mail addresses, at most 40 characters. */
function printable(value: string): string {
	const start = value
		.slice(0, 400)
		.replaceAll(/\p{Cc}+/gu, ' ')
		.replaceAll(EMAIL, '(e-mail)');
	const points = Array.from(start);
	return points.length > LONGEST_VALUE ? `${points.slice(0, LONGEST_VALUE - 1).join('')}…` : start;
}

/** Order of a listing: file, line, column, rule; texts by code unit. */
export function compareProblems(a: Problem, b: Problem): number {
	return (
		compareTexts(a.file ?? '', b.file ?? '') ||
		(a.line ?? 0) - (b.line ?? 0) ||
		compareTexts(a.column ?? '', b.column ?? '') ||
		compareTexts(a.rule, b.rule)
	);
}

/** Whether any of the problems stops a build. */
export function hasError(problems: readonly Problem[]): boolean {
	return problems.some(({ severity }) => severity === 'error');
}

/** Order by code unit, the same on every machine. */
export function compareTexts(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
