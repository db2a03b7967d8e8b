import { comparableListed } from '../cells/comparable-text.ts';
import { NOT_HERE } from '../columns/column-finder.ts';
import type { FileContext } from '../file-context.ts';

/** Says why the codebook's `exclude` leaves a record out, or null. The first rule that fits counts. */
export function exclusionRules(context: FileContext): (cells: readonly string[]) => string | null {
	const { study, dialect, finder } = context;
	const rules = study.exclude.flatMap((rule, at) => {
		const column = finder.find(rule.column, ['exclude', at, 'column']);
		if (column === NOT_HERE) return [];
		return [{ column, go: keysOf(rule.values), keep: keysOf(rule.keep), reason: rule.reason }];
	});
	function keysOf(texts: readonly string[] | undefined): ReadonlySet<string> | null {
		if (texts === undefined) return null;
		return new Set(texts.map((text) => comparableListed(text, dialect.mark)));
	}
	if (rules.length === 0) return () => null;
	return (cells) => {
		for (const { column, go, keep, reason } of rules) {
			const key = dialect.keyOf(cells[column] ?? '');
			if (go?.has(key) || (keep !== null && !keep.has(key))) return reason;
		}
		return null;
	};
}
