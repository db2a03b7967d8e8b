import type { TrendLevel } from '../charts/trend-props.ts';
import { againstWave } from '../story/comparison.ts';
import { controlLimits, sharesLimits, sideOfLimits } from '../story/control-limits.ts';
import { labelOf, type FigureView } from './figure-view.ts';
import type { FigureCell, FigureTable } from './finished-figure.ts';
import { estimateCells, withFurther } from './interval-figure.ts';
import { happenedBefore, type MarkedEvent } from './trend-happenings.ts';
import { targetLevel, usualWaves } from './trend-levels.ts';
import { isShare, newestFact, type TrendRow } from './trend-rows.ts';
import { verdictCell } from './verdict-cell.ts';

/** A column after those of the estimate. */
interface FurtherColumn {
	readonly label: string;
	readonly numeric: boolean;
	readonly cellOf: (row: TrendRow, at: number) => string | FigureCell;
}

/** The waves of a trend with all that the drawing reads them against. */
export function trendTable(
	view: FigureView,
	rows: readonly TrendRow[],
	marked: readonly MarkedEvent[],
): FigureTable {
	const words = view.phrases.figure;
	const further = [
		...changeColumn(view, rows),
		...limitColumns(view, rows),
		...targetColumn(view, rows),
		...happeningColumn(view, marked),
	];
	return {
		caption: view.phrases.section.touchpoint.trend.topic,
		columns: [
			{ label: words.columns.wave },
			{ label: words.columns.n, numeric: true },
			{ label: isShare(rows) ? words.columns.satisfied : words.columns.value, numeric: true },
			{ label: words.interval, numeric: true },
			...further.map(({ label, numeric }) => ({ label, numeric })),
		],
		rows: rows.map((row, at) => ({
			label: labelOf(view, row.wave),
			cells: withFurther(
				estimateCells(view, row.fact, row.told),
				further.map(({ cellOf }) => cellOf(row, at)),
			),
		})),
	};
}

function changeColumn(view: FigureView, rows: readonly TrendRow[]): readonly FurtherColumn[] {
	const newest = newestFact(rows);
	const changeOf = ({ wave }: TrendRow) => newest && againstWave(view, newest, wave.id);
	if (!rows.some((row) => changeOf(row) !== undefined)) return [];
	const label = view.phrases.figure.columns.toNewest;
	return [{ label, numeric: true, cellOf: (row) => verdictCell(view, changeOf(row), 'change') }];
}

/** Limits and usual level of the newest wave, and on which side of the limits each wave lies. */
function limitColumns(view: FigureView, rows: readonly TrendRow[]): readonly FurtherColumn[] {
	const newest = newestFact(rows);
	const usual = usualWaves(view, newest);
	const limits = controlLimits(view, newest);
	if (!newest || !usual || !limits) return [];
	const { levels, side } = view.phrases.trend;
	const sideOf = ({ fact }: TrendRow) =>
		fact?.value != null && sharesLimits(view, newest, fact)
			? side[sideOfLimits(limits, fact.value)]
			: '';
	return [
		...(['low', 'centre', 'high'] as const).map((name) => levelColumn(levels[name], usual[name])),
		{ label: side.head, numeric: false, cellOf: sideOf },
	];
}

function targetColumn(view: FigureView, rows: readonly TrendRow[]): readonly FurtherColumn[] {
	const target = targetLevel(view, newestFact(rows));
	return target ? [levelColumn(view.phrases.trend.levels.target, target)] : [];
}

function levelColumn(label: string, { short }: TrendLevel): FurtherColumn {
	return { label, numeric: true, cellOf: () => short };
}

function happeningColumn(
	view: FigureView,
	marked: readonly MarkedEvent[],
): readonly FurtherColumn[] {
	if (marked.length === 0) return [];
	const { happened: label } = view.phrases.trend;
	return [{ label, numeric: false, cellOf: (_, at) => happenedBefore(view, marked, at) }];
}
