import { comparableText, tidyText } from './comparable-text.ts';
import type { FileDialect } from './file-dialect.ts';
import type { ValueList } from './value-list.ts';

export interface SplitOptions {
	/** Places of the options, each once. */
	readonly codes: readonly number[];
	/** Parts that no option lists. */
	readonly unknown: readonly string[];
}

/**
 * Cuts a cell of several options at the separator. Options that hold the separator themselves are
 * found whole: at each place the longest listed text wins.
 */
export function optionSplitter(
	options: ValueList,
	separator: string | undefined,
	dialect: FileDialect,
): (cell: string) => SplitOptions {
	const mark = separator === undefined ? '' : tidyText(separator).toLowerCase() || separator;
	const whole = options.entries
		.flatMap(({ texts }) => texts.map((text) => tidyText(text).toLowerCase()))
		.filter((text) => mark !== '' && text.includes(mark))
		.toSorted((a, b) => b.length - a.length);
	return (cell) => {
		const codes = new Set<number>();
		const unknown: string[] = [];
		for (const part of mark === '' ? [cell] : cut(cell, mark, whole)) {
			const key = dialect.keyOf(part);
			if (key === '') continue;
			const code = options.codeOf(comparableText(part, dialect.mark));
			if (code >= 0) codes.add(code);
			else unknown.push(tidyText(part));
		}
		return { codes: [...codes], unknown };
	};
}

function cut(cell: string, mark: string, whole: readonly string[]): string[] {
	const parts: string[] = [];
	const tidy = mark.trim() === '' ? cell : tidyText(cell);
	const isFoldable = tidy.toLowerCase().length === tidy.length;
	let rest = isFoldable ? tidy : tidy.toLowerCase();
	while (rest !== '') {
		const lower = rest.toLowerCase();
		const text = whole.find(
			(one) => lower.startsWith(one) && endsHere(lower.slice(one.length), mark),
		);
		const at = text === undefined ? lower.indexOf(mark) : lower.indexOf(mark, text.length);
		parts.push(at < 0 ? rest : rest.slice(0, at));
		rest = at < 0 ? '' : rest.slice(at + mark.length).trimStart();
	}
	return parts;
}

function endsHere(behind: string, mark: string): boolean {
	return behind.trim() === '' || behind.trimStart().startsWith(mark);
}
