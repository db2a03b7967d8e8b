import { contactGapRows, CONTACT_GAPS, type ContactGapRow } from '../story/contact-gap-rows.ts';
import { differenceText } from '../story/comparison-findings.ts';
import { touchpointName } from '../story/names.ts';
import { labelText, mainStudy } from '../story/view.ts';
import { formatCount } from '../wording/numbers.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureTable } from './finished-figure.ts';
import { verdictWords } from './verdict-cell.ts';

/** How contact persons differ from the others in each headline number; null where nothing is published. */
export function contactGapTable(view: FigureView): FigureTable | null {
	const rows = contactGapRows(view);
	if (rows.length === 0) return null;
	const words = view.phrases.page.who.contact;
	const { columns } = view.phrases.figure;
	const { hasAccounts } = mainStudy(view);
	return {
		caption: words.topic,
		columns: [
			{ label: words.number },
			{ label: columns.n, numeric: true },
			...(hasAccounts ? [{ label: columns.accounts, numeric: true }] : []),
			{ label: columns.difference, numeric: true },
			{ label: columns.verdict },
		],
		rows: rows.flatMap((row) => gapRows(view, row, hasAccounts)),
	};
}

function gapRows(view: FigureView, row: ContactGapRow, hasAccounts: boolean): FigureTable['rows'] {
	const { ways } = view.phrases.page.who.contact;
	const count = (value: number | null) => (value === null ? '' : formatCount(value, view.numbers));
	return CONTACT_GAPS.flatMap((way, at) => {
		const gap = row.gaps[at];
		if (!gap) return [];
		const verdict = verdictWords(view, { level: gap, fact: gap, other: undefined }, 'difference');
		const label = `${numberName(view, row)}: ${ways[way] ?? way}`;
		return [
			{
				label,
				cells: [
					count(gap.n),
					...(hasAccounts ? [count(gap.accounts)] : []),
					differenceText(view, gap).whole,
					verdict,
				],
			},
		];
	});
}

/** The touchpoint of a number, else the name of its score, else its question. */
function numberName(view: FigureView, { question, level }: ContactGapRow): string {
	if (question.touchpoint) return touchpointName(view, question.touchpoint).heading;
	const score = view.phrases.sentence.scores[level.metric];
	return score ?? labelText(view, question.text).replace(/[.?!]$/u, '');
}
