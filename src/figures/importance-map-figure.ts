import type { MapPoint } from '../charts/importance-map-props.ts';
import { drawChart } from '../charts/index.ts';
import type { Axis } from '../charts/models.ts';
import type { Fact } from '../snapshot/fact.ts';
import {
	importanceMap,
	type Corner,
	type ImportanceMap,
	type MappedTouchpoint,
} from '../story/importance-map.ts';
import { touchpointName } from '../story/names.ts';
import { mainStudy } from '../story/view.ts';
import { percentAxis, scoreAxis } from './axes.ts';
import { rangeLine } from './base-line.ts';
import { factCell } from './fact-cell.ts';
import { factEstimate, intervalText } from './fact-estimate.ts';
import { studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FigureTable, FinishedFigure } from './finished-figure.ts';

const TONES: Readonly<Record<Corner, MapPoint['tone']>> = {
	repair: 'bad',
	protect: 'good',
	keep: 'plain',
	leave: 'plain',
	line: 'plain',
};

/** Importance against performance: what to repair first. Null where too little of it is published. */
export async function importanceMapFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const map = importanceMap(view, subject.role);
	if (!map) return null;
	const { points, centre } = map;
	const words = view.phrases.chart.map;
	const { keep, protect, leave, repair } = words;
	const importance = points.map((point) => point.importance);
	const performance = points.map((point) => point.performance);
	return {
		study: studyOf(view, subject).id,
		chart: await drawChart('importance-map', {
			id,
			label: view.phrases.figure.aria(words.topic),
			importance: axisOf(view, [...importance, centre.importance]),
			performance: axisOf(view, [...performance, centre.performance]),
			names: {
				importance: importanceName(view, centre.importance),
				performance: words.performance,
			},
			centre: {
				importance: centre.importance.value ?? 0,
				performance: centre.performance.value ?? 0,
			},
			quadrants: { keep, protect, leave, repair },
			points: points.flatMap((point) => pointOf(view, point)),
		}),
		heat: null,
		legend: [],
		base: rangeLine(view, performance),
		note: words.note,
		table: mapTable(view, map),
		isFull: false,
		isTall: true,
	};
}

function importanceName(view: FigureView, { unit }: Fact): string {
	const { chosen, expected } = view.phrases.chart.map;
	return unit === 'percent' ? chosen : expected;
}

function axisOf(view: FigureView, facts: readonly Fact[]): Axis {
	const ends = facts.flatMap(({ value, low, high }) =>
		[value, low, high].flatMap((at) => at ?? []),
	);
	const [first] = facts;
	if (first?.unit === 'percent') return percentAxis(view, ends);
	const asked = mainStudy(view).questions.find(({ id }) => id === first?.question);
	return scoreAxis(view, asked?.scale ?? { min: 1, max: 5 }, ends);
}

function pointOf(view: FigureView, point: MappedTouchpoint): MapPoint[] {
	const importance = factEstimate(view, point.importance).estimate;
	const performance = factEstimate(view, point.performance).estimate;
	if (!importance || !performance) return [];
	return [
		{
			label: touchpointName(view, point.touchpoint).heading,
			importance,
			performance,
			isClear: point.corner !== 'line',
			isIndicative: false,
			tone: TONES[point.corner],
		},
	];
}

function mapTable(view: FigureView, { points, centre }: ImportanceMap): FigureTable {
	const words = view.phrases.chart.map;
	const { columns, interval } = view.phrases.figure;
	const corners = { ...words, line: words.onLine };
	const cells = (fact: Fact) => [factCell(view, fact), intervalText(view, fact)];
	return {
		caption: words.topic,
		columns: [
			{ label: columns.touchpoint },
			...[importanceName(view, centre.importance), interval, words.performance, interval].map(
				(label) => ({ label, numeric: true }),
			),
			{ label: words.corner },
		],
		rows: [
			...points.map((point) => ({
				label: touchpointName(view, point.touchpoint).heading,
				cells: [...cells(point.importance), ...cells(point.performance), corners[point.corner]],
			})),
			{
				label: words.lines,
				cells: [...cells(centre.importance), ...cells(centre.performance), ''],
				total: true,
			},
		],
	};
}
