import type { BarRow } from '../charts/bar-rows.ts';
import { drawChart } from '../charts/index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotWave } from '../snapshot/snapshot.ts';
import { frameCategoryFact } from '../story/frame-quality.ts';
import { waveName } from '../story/names.ts';
import { reachMedian, type Reach } from '../story/reach.ts';
import { mainStudy } from '../story/view.ts';
import { formatCount } from '../wording/numbers.ts';
import { baseLine } from './base-line.ts';
import { factCell } from './fact-cell.ts';
import { factEstimate, intervalText } from './fact-estimate.ts';
import type { FigureSubject, FigureView } from './figure-view.ts';
import type { FigureCell, FigureTable, FinishedFigure } from './finished-figure.ts';

/** Companies by how many people answered from each: the newest wave, and the one before. */
export function respondentsFigure(
	view: FigureView,
	_subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	return reachFigure(view, 'respondents-per-account', id);
}

/** Companies by how many roles answered from each: the newest wave, and the one before. */
export function answeringRolesFigure(
	view: FigureView,
	_subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	return reachFigure(view, 'roles-per-account', id);
}

async function reachFigure(
	view: FigureView,
	reach: Reach,
	id: string,
): Promise<FinishedFigure | null> {
	const study = mainStudy(view);
	const waves = study.waves.filter((wave) => reachMedian(view, reach, wave.id));
	const [newest, before] = waves;
	if (!newest || newest !== study.waves[0]) return null;
	const words = view.phrases.frame.reach;
	const { caption, classes } = words.kinds[reach];
	const { figure } = view.phrases;
	const rows = Object.entries(classes).map(([category, label]) =>
		barOf(view, { reach, category, label, newest, before }),
	);
	const hasTick = rows.some(({ reference }) => reference !== null);
	return {
		study: study.id,
		chart: await drawChart('bar-rows', {
			id,
			label: figure.aria(caption),
			head: `${figure.columns.share}, ${figure.interval}`,
			most: 100,
			rows,
		}),
		heat: null,
		legend: [
			{ shape: 'square', tone: 'accent', label: waveName(view, study, newest.id) },
			...(before && hasTick
				? [{ shape: 'tick' as const, label: waveName(view, study, before.id) }]
				: []),
		],
		base: baseLine(view, study, reachMedian(view, reach, newest.id)),
		note: '',
		table: reachTable(view, reach, waves),
		isFull: false,
		isTall: false,
	};
}

interface ReachBar {
	readonly reach: Reach;
	readonly category: string;
	readonly label: string;
	readonly newest: SnapshotWave;
	readonly before: SnapshotWave | undefined;
}

function barOf(view: FigureView, { reach, category, label, newest, before }: ReachBar): BarRow {
	const shareIn = (wave: SnapshotWave | undefined) =>
		wave && frameCategoryFact(view, `${reach}-share`, category, wave.id);
	const fact = shareIn(newest);
	const { style, estimate, absence } = factEstimate(view, fact);
	return {
		label,
		base: '',
		parts: estimate ? [{ value: { at: estimate.at, text: '' }, look: 'own' }] : null,
		reference: shareIn(before)?.value ?? null,
		end: estimate ? `${estimate.text} (${estimate.interval})` : '',
		style,
		hiddenText: absence,
		total: false,
	};
}

/** Each wave: the share of every class with its interval, how many companies answered, and the median. */
function reachTable(view: FigureView, reach: Reach, waves: readonly SnapshotWave[]): FigureTable {
	const words = view.phrases.frame.reach;
	const { caption, classes } = words.kinds[reach];
	const labels = [...Object.values(classes), words.companies, words.median];
	return {
		caption,
		columns: [
			{ label: view.phrases.figure.columns.wave },
			...labels.map((label) => ({ label, numeric: true })),
		],
		rows: waves.toReversed().map(({ id }) => {
			const median = reachMedian(view, reach, id);
			return {
				label: waveName(view, mainStudy(view), id),
				cells: [
					...Object.keys(classes).map((category) =>
						shareCell(view, frameCategoryFact(view, `${reach}-share`, category, id)),
					),
					median?.accounts == null
						? factCell(view, median)
						: formatCount(median.accounts, view.numbers),
					factCell(view, median),
				],
			};
		}),
	};
}

function shareCell(view: FigureView, fact: Fact | undefined): string | FigureCell {
	const cell = factCell(view, fact);
	const interval = fact ? intervalText(view, fact) : '';
	return typeof cell === 'string' && interval ? `${cell} (${interval})` : cell;
}
