import { compareProblems, type Problem } from '../problem.ts';
import type { Terminal } from './terminal.ts';

/** How `check` shows problems. */
export type ProblemFormat = 'text' | 'json' | 'github';

const MOST_ON_SCREEN = 20;

/** Every problem in order of file, line, column and rule, in the form asked for, as lines. */
export function problemLines(problems: readonly Problem[], format: ProblemFormat): string[] {
	const ordered = problems.toSorted(compareProblems);
	if (format === 'json') return ordered.map((one) => JSON.stringify(one));
	if (format === 'github') return ordered.map(githubLine);
	return textLines(ordered);
}

/** Prints problems and a closing count for the person. */
export function tellProblems(problems: readonly Problem[], terminal: Terminal): void {
	for (const line of problemLines(problems, 'text')) terminal.tell(line);
	if (problems.length > 0) terminal.tell(countLine(problems));
}

/** "2 errors, 1 warning, 3 notes" */
export function countLine(problems: readonly Problem[]): string {
	const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
		const count = problems.filter((one) => one.severity === severity).length;
		return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
	});
	return counts.length === 0 ? 'Nothing is wrong.' : `${counts.join(', ')}.`;
}

/** On a screen, more than 20 of one kind in one file are counted. */
function textLines(ordered: readonly Problem[]): string[] {
	const shown = new Map<string, number>();
	const lines: string[] = [];
	for (const one of ordered) {
		const kind = `${one.severity} ${one.rule} in ${one.file ?? 'the workspace'}`;
		const count = (shown.get(kind) ?? 0) + 1;
		shown.set(kind, count);
		if (count <= MOST_ON_SCREEN) lines.push(...textOf(one));
	}
	for (const [kind, count] of shown) {
		if (count > MOST_ON_SCREEN) lines.push(`… and ${count - MOST_ON_SCREEN} more: ${kind}`);
	}
	return lines;
}

function textOf(one: Problem): string[] {
	const place = [one.file, one.line].filter((part) => part !== null).join(':');
	const where = [
		one.row === null ? '' : `row ${one.row}`,
		one.column ?? '',
		one.value === null ? '' : `"${one.value}"`,
	].filter(Boolean);
	const head = `${one.severity}  ${place || '(workspace)'}${where.length > 0 ? `  ${where.join(', ')}` : ''}`;
	const words = [one.message, one.remedy ?? '', knownNames(one)].filter(Boolean).join(' ');
	const told = `       ${words}  [${one.rule}]`;
	return [head, told].map(withoutControls);
}

const MOST_KNOWN = 12;

/** The names that would have been right, unless the remedy lists them already. */
function knownNames({ known, remedy }: Problem): string {
	if (known === null || known.length === 0) return '';
	if (known.every((name) => remedy?.includes(name))) return '';
	const more = known.length > MOST_KNOWN ? ` and ${known.length - MOST_KNOWN} more` : '';
	return `Known: ${known.slice(0, MOST_KNOWN).join(', ')}${more}.`;
}

/** What a file holds may not move the cursor or start a line of its own. */
function withoutControls(line: string): string {
	return line.replaceAll(/\p{Cc}+/gu, ' ');
}

function githubLine(one: Problem): string {
	const level = one.severity === 'note' ? 'notice' : one.severity;
	const place = [
		one.file === null ? '' : `file=${escapeProperty(one.file)}`,
		one.line === null ? '' : `line=${one.line}`,
		`title=${escapeProperty(one.rule)}`,
	].filter(Boolean);
	const text = [one.column, one.message, one.remedy].filter((part) => part !== null).join(' ');
	return `::${level} ${place.join(',')}::${escapeMessage(text)}`;
}

function escapeMessage(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
	return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
