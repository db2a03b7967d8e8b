import { factorOf, type Metric, type Reading } from '../metrics/metric.ts';
import type { Cut } from '../plan/cut.ts';
import type { Against, PlannedCell } from '../plan/planned-cell.ts';
import type { PointWithInterval } from '../statistics/interval.ts';
import { baseOfLevel } from './base-of-level.ts';
import { comparedScale } from './compared-scale.ts';
import { differenceFigure, type DifferenceFigure } from './difference-figure.ts';
import type { ComparisonEstimate, Figure, LevelEstimate } from './estimated-fact.ts';
import type { CutSide, ReadingDesk } from './item-desk.ts';
import type { ComparedLevel, Level } from './level.ts';
import { areApart } from './ordered-group.ts';
import type { Sample } from './sample.ts';
import { targetFigure } from './target-figure.ts';

/** With more of all weight on one account a number would be that account's (methods n, dominance). */
const MOST_OF_ONE_ACCOUNT = 0.5;

/** One reading of a cell. */
export interface Asked {
	readonly cell: PlannedCell;
	readonly reading: Reading;
}

/** The number of one reading of a cell. */
export function estimateReading(
	sample: Sample,
	desk: ReadingDesk,
	{ cell, reading }: Asked,
): LevelEstimate | ComparisonEstimate {
	const { cut, against, metric } = cell;
	const own = desk.levelOf({ cut, isRest: false });
	const base = baseOfLevel(own);
	if (against === null) {
		const isTold = !(sample.hasShares && isOneAccounts(own));
		const figure = isTold ? scaled(own.own.figure, metric) : null;
		return { kind: 'level', cell, reading, base, figure, people: desk.peopleLater(cut) };
	}
	if (against.kind === 'target') {
		const difference = targetFigure(own, against.value / factorOf(metric.unit));
		return {
			kind: 'comparison',
			cell,
			reading,
			base,
			otherBase: null,
			...tested(difference, cell),
		};
	}
	const side = otherSide(cut, against);
	const other = desk.levelOf(side);
	const waves = against.kind === 'wave' ? [cut.wave, against.wave] : [cut.wave];
	const difference = differenceFigure(
		own,
		other,
		sample.clustersIn(waves, cut.relation),
		areIndependent(sample, own.level, other.level, cell, side),
	);
	const otherBase = baseOfLevel(other);
	return { kind: 'comparison', cell, reading, base, otherBase, ...tested(difference, cell) };
}

/** Whether one account has most of the weight among those who answer: the number would be its own. */
function isOneAccounts({ level: { sums } }: ComparedLevel): boolean {
	const { weights } = sums.byCluster();
	let all = 0;
	let most = 0;
	for (const weight of weights) {
		all += weight;
		if (weight > most) most = weight;
	}
	return most > MOST_OF_ONE_ACCOUNT * all;
}

function tested(
	difference: DifferenceFigure | null,
	{ metric, question }: PlannedCell,
): Pick<ComparisonEstimate, 'figure' | 'test'> {
	if (difference === null) return { figure: null, test: null };
	const { p, isSteady } = difference;
	const scale = comparedScale(metric, question);
	return { figure: scaled(difference, metric), test: { p, isSteady, scale } };
}

function otherSide(cut: Cut, against: Exclude<Against, { kind: 'target' }>): CutSide {
	switch (against.kind) {
		case 'wave':
			return { cut: { ...cut, wave: against.wave }, isRest: false };
		case 'brand':
			return { cut: { ...cut, brand: against.brand }, isRest: false };
		case 'pair':
			return { cut: { ...cut, role: against.role }, isRest: false };
		case 'role':
			return { cut, isRest: true };
	}
}

/** Whether no person or account can be on both sides. */
function areIndependent(
	sample: Sample,
	first: Level,
	second: Level,
	{ cut, against }: PlannedCell,
	other: CutSide,
): boolean {
	if (!first.isIndependent || !second.isIndependent) return false;
	if (sample.isPanel && against?.kind === 'wave') return false;
	return areApart(sample.groupOf(cut), sample.groupOf(other.cut));
}

function scaled(figure: PointWithInterval | null, { unit }: Metric): Figure | null {
	if (figure === null) return null;
	const factor = factorOf(unit);
	return {
		value: figure.point * factor,
		low: figure.low * factor,
		high: figure.high * factor,
	};
}
