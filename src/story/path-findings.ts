import type { FactKey } from '../snapshot/fact.ts';
import type { Claim } from '../wording/group-name.ts';
import { groupFindings } from './findings.ts';
import { byImportance } from './importance-order.ts';
import { mainCut } from './main-cut.ts';
import { claimOf } from './main-metric.ts';
import { relationWords } from './names.ts';
import { touchpointRows, type TouchpointRow } from './rows.ts';
import { isHeadline } from './situation.ts';
import { measureText } from './subtitles.ts';
import { mainStudy, type View } from './view.ts';

/**
 * What can be said of the touchpoints of the path, each level alone; of one role or segment where `parts`
 * names it, what matters most to it first.
 * Touchpoints that were asked for different things (satisfaction, effort) are told apart.
 */
export function pathFindings(view: View, parts: Partial<FactKey> = {}): readonly string[] {
	const rows = touchpointRows(view, parts);
	const isOfGroup = Boolean(parts.role || parts.segment);
	const ordered = isOfGroup
		? byImportance(view, parts.role ?? '', rows, ({ touchpoint }) => touchpoint.id)
		: rows;
	return findingsOfRows(view, ordered, parts);
}

/** The same of some touchpoints alone. */
export function findingsOfRows(
	view: View,
	rows: readonly TouchpointRow[],
	parts: Partial<FactKey>,
): readonly string[] {
	const claims = [...new Set(rows.filter(({ fact }) => isHeadline(fact)).map(claimOfRow))];
	const told = claims.filter((claim) => claim !== null);
	const { relation } = mainCut(view);
	const of = parts.role || parts.segment ? '' : relationWords(view, mainStudy(view), relation).of;
	return (told.length > 0 ? told : claims).flatMap((claim) => {
		const alike = rows.filter((row) => claimOfRow(row) === claim);
		const [first] = alike;
		return first ? groupFindings(view, alike, first.metric.question, of, 'touchpoints') : [];
	});
}

/** What the numbers of a path measure, each measure once. */
export function pathMeasure(view: View, rows: readonly TouchpointRow[]): string {
	const measures = rows
		.filter(({ fact }) => fact !== undefined)
		.map(({ metric, fact }) => measureText(view, metric, fact));
	return [...new Set(measures)]
		.map((text, at) => (at === 0 ? text : withSmallStart(text)))
		.join('; ');
}

function claimOfRow({ fact, metric }: TouchpointRow): Claim | null {
	return fact ? claimOf(fact, metric.question) : null;
}

function withSmallStart(text: string): string {
	return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
