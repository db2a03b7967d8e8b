import { derivedFact } from '../story/derived-facts.ts';
import { formatCount } from '../wording/numbers.ts';
import { factCell } from './fact-cell.ts';
import { intervalText } from './fact-estimate.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureTable } from './finished-figure.ts';

/** From what share of the companies anybody, a decision maker, or the contact person alone was heard. */
export function voicesTable(view: FigureView): FigureTable | null {
	const words = view.phrases.page.who.voices;
	const { columns, interval } = view.phrases.figure;
	const rows = Object.entries(words.rows).flatMap(([metric, label]) => {
		const fact = derivedFact(view, metric);
		if (!fact) return [];
		const companies = fact.accounts === null ? '' : formatCount(fact.accounts, view.numbers);
		return [{ label, cells: [companies, factCell(view, fact), intervalText(view, fact)] }];
	});
	if (rows.length === 0) return null;
	return {
		caption: words.topic,
		columns: [
			{ label: words.column },
			{ label: words.companies, numeric: true },
			{ label: columns.share, numeric: true },
			{ label: interval, numeric: true },
		],
		rows,
	};
}
