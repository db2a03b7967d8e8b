import type { ColumnUse } from './column-use.ts';
import type { ColumnReference } from './merge-tables.ts';
import type { ProposedColumn } from './proposed-column.ts';
import type { Entry } from './score-question.ts';

/** `columns` of the study: only what reads without a mistake. */
export function namedColumns(
	columns: readonly ProposedColumn[],
	references: readonly ColumnReference[],
	notes: string[],
): Entry {
	const named: Record<string, ColumnReference> = {};
	for (const column of columns) {
		const { use, profile } = column;
		if (use === undefined || use === 'personal' || use === 'technical' || use === 'wave') continue;
		const why = whyUnusable(use, column);
		const reference = references[profile.place];
		if (why !== null)
			notes.push(`"${profile.name || `#${profile.place + 1}`}" is not used as ${use}: ${why}.`);
		else if (reference !== undefined && !Object.hasOwn(named, use)) named[use] = reference;
	}
	return named;
}

function whyUnusable(use: ColumnUse, { profile }: ProposedColumn): string | null {
	const { filled: count, missing, distinct, values, days } = profile;
	if (count === 0) return 'it is empty';
	if (use === 'respondent') {
		if (missing > 0) return 'some records have no id';
		return distinct < count ? 'some ids come more than once' : null;
	}
	if (use === 'submitted')
		return days === null ? 'its dates do not prove which part is the day' : null;
	if (use === 'account') return missing > count ? 'most records have none' : null;
	if (use === 'weight') {
		const numbers = [...values].map(
			([text, many]) => [Number(text.replace(',', '.')), many] as const,
		);
		const mean = numbers.reduce((sum, [value, many]) => sum + value * many, 0) / count;
		const isWeight =
			missing === 0 && numbers.every(([value]) => value > 0) && mean > 0.8 && mean < 1.25;
		return isWeight ? null : 'its numbers are not above 0 with a mean of about 1';
	}
	return null;
}
