import { contactGapRows, CONTACT_GAPS, type ContactGapRow } from '../story/contact-gap-rows.ts';
import { differenceText } from '../story/comparison-findings.ts';
import type { Fact } from '../snapshot/fact.ts';
import { touchpointName } from '../story/names.ts';
import { labelText } from '../story/view.ts';
import { asTitle } from '../wording/group-name.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureTable } from './finished-figure.ts';
import { verdictWords } from './verdict-cell.ts';

/** How contact persons differ from the others in each headline number; null where nothing is published. */
export function contactGapTable(view: FigureView): FigureTable | null {
	const rows = contactGapRows(view);
	if (rows.length === 0) return null;
	const words = view.phrases.page.who.contact;
	const told = CONTACT_GAPS.filter((_, at) => rows.some(({ gaps }) => gaps[at] !== undefined));
	return {
		caption: words.topic,
		columns: [
			{ label: words.number },
			...told.map((way) => ({ label: asTitle([words.ways[way] ?? way]) })),
		],
		rows: rows.map((row) => ({
			label: numberName(view, row),
			cells: told.map((way) => gapCell(view, row.gaps[CONTACT_GAPS.indexOf(way)])),
		})),
	};
}

/** `Higher: +40 points (+25…+56)`; '' where nothing is published. */
function gapCell(view: FigureView, gap: Fact | undefined): string {
	if (!gap) return '';
	const verdict = verdictWords(view, { level: gap, fact: gap, other: undefined }, 'difference');
	return [verdict, differenceText(view, gap).whole].filter(Boolean).join(': ');
}

/** The touchpoint of a number, else the name of its score, else its question. */
function numberName(view: FigureView, { question, level }: ContactGapRow): string {
	if (question.touchpoint) return touchpointName(view, question.touchpoint).heading;
	const score = view.phrases.sentence.scores[level.metric];
	return score ?? labelText(view, question.text).replace(/[.?!]$/u, '');
}
