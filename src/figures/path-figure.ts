import { drawChart } from '../charts/index.ts';
import type { Estimate } from '../charts/models.ts';
import type { PathPoint } from '../charts/path-phase.ts';
import type { Fact } from '../snapshot/fact.ts';
import { againstPrevious } from '../story/comparison.ts';
import { pathMarks } from '../story/path-marks.ts';
import { formatCount, formatPercent } from '../wording/numbers.ts';
import { percentAxis } from './axes.ts';
import { findFact } from '../snapshot/fact-index.ts';
import { rangeLine } from './base-line.ts';
import { factCell } from './fact-cell.ts';
import { factEstimate, type FactEstimate } from './fact-estimate.ts';
import { cutKey, labelOf, studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FigureCell, FigureTable, FinishedFigure } from './finished-figure.ts';
import { estimateCells, withFurther } from './interval-figure.ts';
import { pathOf, satisfiedFact, type PhaseOfPath } from './touchpoint-rows.ts';
import { verdictCell } from './verdict-cell.ts';

/** Groups of fewer take no part in the range of roles. */
const LEAST_FOR_RANGE = 10;

const MARK_TONES = { peak: 'good', weakest: 'bad', 'below-half': 'bad', end: 'own' } as const;

/** A touchpoint of the path with its level and the range of its roles. */
interface PathRow {
	readonly phase: PhaseOfPath;
	readonly label: string;
	readonly touchpoint: string;
	readonly fact: Fact | undefined;
	readonly told: FactEstimate;
	readonly range: { readonly low: number; readonly high: number } | null;
}

/** Satisfaction along the path in order, with the range from the least to the most satisfied role. */
export async function pathFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const phases = pathOf(view, study);
	const rows = phases.flatMap((phase) => pathRows(view, phase, subject));
	if (rows.every(({ fact }) => fact === undefined)) return null;
	const words = view.phrases.figure;
	return {
		study: study.id,
		chart: await drawPath(view, phases, rows, marksFor(view, subject), id),
		heat: null,
		legend: [
			{ shape: 'interval', label: words.legend.allCustomers },
			...(rows.every(({ range }) => range === null)
				? []
				: [{ shape: 'range' as const, label: words.legend.roleRange }]),
		],
		base: rangeLine(
			view,
			rows.map(({ fact }) => fact),
		),
		note: words.base.leavesOut,
		table: pathTable(view, rows),
		isFull: true,
		isTall: false,
	};
}

function pathRows(view: FigureView, phase: PhaseOfPath, subject: FigureSubject): PathRow[] {
	const study = studyOf(view, subject);
	const cut = cutKey(study, subject);
	return phase.touchpoints.map((rated) => {
		const fact = satisfiedFact(view, rated, cut);
		const roles = subject.role
			? []
			: study.roles.map((role) => satisfiedFact(view, rated, { ...cut, role: role.id }));
		const label = labelOf(view, rated.touchpoint);
		const touchpoint = rated.touchpoint.id;
		const told = factEstimate(view, fact);
		return { phase, label, touchpoint, fact, told, range: rangeOf(roles) };
	});
}

/** From the least to the most satisfied role that is big enough; null for fewer than two. */
function rangeOf(facts: readonly (Fact | undefined)[]): PathRow['range'] {
	const values = facts.flatMap((fact) =>
		fact?.value != null && (fact.n ?? 0) >= LEAST_FOR_RANGE ? [fact.value] : [],
	);
	return values.length < 2 ? null : { low: Math.min(...values), high: Math.max(...values) };
}

/** The marks are of the whole path of the main study; a role or another group has none. */
function marksFor(
	view: FigureView,
	{ role, relation, study }: FigureSubject,
): ReturnType<typeof pathMarks> {
	return role || relation || study ? new Map() : pathMarks(view);
}

/** A share without its sign, which stands at the axis and over the column. */
function bare(view: FigureView, estimate: Estimate | null): Estimate | null {
	return estimate && { ...estimate, text: formatCount(estimate.at, view.numbers) };
}

function drawPath(
	view: FigureView,
	phases: readonly PhaseOfPath[],
	rows: readonly PathRow[],
	marks: ReturnType<typeof pathMarks>,
	id: string,
) {
	const words = view.phrases.figure;
	const ends = rows.flatMap(({ told: { estimate }, range }) => [
		...(estimate ? [estimate.low, estimate.high] : []),
		...(range ? [range.low, range.high] : []),
	]);
	const named = (touchpoint: string): PathPoint['named'] => {
		const mark = marks.get(touchpoint);
		return mark ? { text: view.phrases.chart.pathMarks[mark], tone: MARK_TONES[mark] } : null;
	};
	return drawChart('path-strip', {
		id,
		label: words.aria(view.phrases.section.overview.path.topic),
		valueHead: [`${words.columns.satisfied}, %`],
		axis: percentAxis(view, ends),
		phases: phases.map((phase) => ({
			label: phase.label,
			points: rows
				.filter((row) => row.phase === phase)
				.map(({ label, touchpoint, range, told }) => ({
					label,
					estimate: bare(view, told.estimate),
					range,
					style: told.style,
					hiddenText: told.absence,
					named: named(touchpoint),
				})),
		})),
	});
}

function pathTable(view: FigureView, rows: readonly PathRow[]): FigureTable {
	const words = view.phrases.figure;
	const changeOf = ({ fact }: PathRow) => againstPrevious(view, fact);
	const isCompared = rows.some((row) => changeOf(row) !== undefined);
	const failingOf = ({ fact }: PathRow) => fact && failingFact(view, fact);
	const isFailing = rows.some((row) => failingOf(row) !== undefined);
	const isRanged = rows.some(({ range }) => range !== null);
	const { lowestRole, highestRole } = words.columns;
	return {
		caption: view.phrases.section.overview.path.topic,
		columns: [
			{ label: words.columns.touchpoint },
			{ label: words.columns.phase },
			{ label: words.columns.n, numeric: true },
			{ label: words.columns.satisfied, numeric: true },
			{ label: words.interval, numeric: true },
			...(isRanged ? [lowestRole, highestRole].map((label) => ({ label, numeric: true })) : []),
			...(isCompared ? [{ label: words.columns.change, numeric: true }] : []),
			...(isFailing ? [{ label: view.phrases.derived.columns.failing, numeric: true }] : []),
		],
		rows: rows.map((row) => ({
			label: row.label,
			cells: [
				row.phase.label,
				...withFurther(estimateCells(view, row.fact, row.told), [
					...(isRanged ? rangeCells(view, row) : []),
					...(isCompared ? [verdictCell(view, changeOf(row), 'change')] : []),
					...(isFailing ? [failingCell(view, failingOf(row))] : []),
				]),
			],
		})),
	};
}

/** The ends of the pale bar; empty where none is drawn. */
function rangeCells(view: FigureView, { range }: PathRow): readonly string[] {
	return range ? [range.low, range.high].map((at) => formatPercent(at, view.numbers)) : ['', ''];
}

/** The share of those who met a touchpoint whom it failed. */
function failingFact(view: FigureView, level: Fact): Fact | undefined {
	const { study, question, touchpoint, relation, role, brand, wave } = level;
	const cut = { study, question, touchpoint, relation, role, brand, wave };
	return findFact(view.index, { ...cut, metric: 'failing' });
}

function failingCell(view: FigureView, fact: Fact | undefined): string | FigureCell {
	return fact ? factCell(view, fact) : '';
}
