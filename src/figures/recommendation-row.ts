import type { RoleBarsRow } from '../charts/role-bars.ts';
import type { Place } from '../charts/models.ts';
import { findFact } from '../snapshot/fact-index.ts';
import type { FactKeyParts } from '../snapshot/fact-id.ts';
import type { Fact } from '../snapshot/fact.ts';
import { againstRest, isLead, verdictOf } from '../story/comparison.ts';
import { baseText } from './base-line.ts';
import { absenceOf, factCell } from './fact-cell.ts';
import { factEstimate } from './fact-estimate.ts';
import { recommendationFact, type FigureView } from './figure-view.ts';
import type { FigureCell } from './finished-figure.ts';
import type { RoleColumn } from './role-comparison-columns.ts';
import { verdictWords } from './verdict-cell.ts';

/** Who a row is about: its cut without the metric. */
export type RowKey = Omit<FactKeyParts, 'metric'>;

/** One group's answers to a recommendation question: the published shares and score. */
export interface RecommendationRow {
	readonly label: string;
	readonly score: Fact | undefined;
	readonly shares: readonly (Fact | undefined)[];
	readonly total: boolean;
}

/** Metrics of the three groups of answers, from the critics up. */
export const GROUP_METRICS = ['detractors', 'passives', 'promoters'] as const;

export function recommendationRow(
	view: FigureView,
	label: string,
	key: RowKey,
	total: boolean,
): RecommendationRow {
	return {
		label,
		total,
		score: recommendationFact(view, key),
		shares: GROUP_METRICS.map((metric) => findFact(view.index, { ...key, metric })),
	};
}

/** The row as the chart draws it. */
export function chartRow(view: FigureView, row: RecommendationRow): RoleBarsRow {
	const { style, estimate, absence } = factEstimate(view, row.score);
	const [detractors, passives, promoters] = row.shares.map(sharePlace);
	const isWhole = detractors && passives && promoters;
	const rest = againstRest(view, row.score);
	const verdict = verdictOf(rest);
	const isMarked = isLead(view, rest) && (verdict === 'up' || verdict === 'down');
	const differs = isMarked
		? { way: verdict, text: verdictWords(view, rest, 'difference').toLowerCase() }
		: null;
	return {
		...(differs && { differs }),
		label: row.label,
		base: baseText(view, row.score),
		shares: isWhole ? { detractors, passives, promoters } : null,
		value: estimate,
		style,
		hiddenText: absence || absenceOf(view, row.shares),
		total: row.total,
	};
}

/** The row's numbers as cells of the data table: n, three shares, score, interval, then `further`. */
export function tableCells(
	view: FigureView,
	row: RecommendationRow,
	further: readonly RoleColumn[],
): (string | FigureCell)[] {
	const { style, estimate, absence } = factEstimate(view, row.score);
	if (style === 'hidden') return [{ kind: 'hidden', text: absence, span: 6 + further.length }];
	const rest = further.map(({ cellOf }) => cellOf(row.score));
	if (style === 'not-asked') return ['', '', '', '', absence, '', ...rest];
	const cells = [...row.shares, row.score].map((fact) => factCell(view, fact));
	return [String(row.score?.n ?? ''), ...cells, estimate?.interval ?? '', ...rest];
}

function sharePlace(fact: Fact | undefined): Place | null {
	if (fact?.value == null) return null;
	return { at: fact.value, text: String(fact.value) };
}
