import { drawChart } from '../charts/index.ts';
import type { TrendWave } from '../charts/trend-props.ts';
import type { SnapshotStudy } from '../snapshot/snapshot.ts';
import { versionName } from '../wording/version-name.ts';
import { percentAxis, pointsAxis } from './axes.ts';
import { rangeLine } from './base-line.ts';
import { labelOf, studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FinishedFigure, LegendItem } from './finished-figure.ts';
import {
	drawnEvents,
	eventKey,
	eventLegend,
	inField,
	type MarkedEvent,
	type TrendEventNote,
} from './trend-happenings.ts';
import { newestTone, targetLevel, usualWaves } from './trend-levels.ts';
import { isShare, newestFact, trendRows, type TrendRow } from './trend-rows.ts';
import { trendTable } from './trend-table.ts';

/** A touchpoint (or a recommendation question) over all waves that the version reads, oldest first. */
export async function trendFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
	events: readonly TrendEventNote[] = [],
): Promise<FinishedFigure | null> {
	const rows = trendRows(view, subject);
	if (rows.every(({ fact }) => fact?.value == null)) return null;
	const study = studyOf(view, subject);
	const own = events.filter(
		({ touchpoint }) => touchpoint === '' || touchpoint === subject.touchpoint,
	);
	const marked = inField(
		rows.map(({ wave }) => wave),
		own,
	);
	const frozen = usualWaves(view, newestFact(rows)) ? view.phrases.trend.frozen : '';
	return {
		study: study.id,
		chart: await drawTrend(view, rows, marked, id),
		heat: null,
		legend: [...levelLegend(view, rows), ...eventLegend(view, marked)],
		base: rangeLine(
			view,
			rows.map(({ fact }) => fact),
		),
		note: [otherwiseNote(view, rows, study), eventKey(view, marked), frozen]
			.filter(Boolean)
			.join(' '),
		table: trendTable(view, rows, marked),
		isFull: false,
		isTall: false,
	};
}

function levelLegend(view: FigureView, rows: readonly TrendRow[]): readonly LegendItem[] {
	const words = view.phrases.figure;
	const { levels } = view.phrases.trend;
	return [
		{ shape: 'interval', label: words.legend.estimate },
		...(usualWaves(view, newestFact(rows))
			? [
					{ shape: 'band' as const, label: words.legend.usual },
					{ shape: 'level' as const, label: levels.centre },
				]
			: []),
		...(targetLevel(view, newestFact(rows))
			? [{ shape: 'target' as const, label: levels.target }]
			: []),
	];
}

/** What the earlier waves of a broken line were asked; '' where all were asked alike. */
function otherwiseNote(view: FigureView, rows: readonly TrendRow[], study: SnapshotStudy): string {
	const newest = rows.findLast(({ told }) => told.estimate !== null)?.fact?.question;
	const others = rows.filter(
		({ fact, told }) => told.estimate !== null && fact?.question !== newest,
	);
	const scales = others.flatMap(
		({ fact }) => study.questions.find(({ id }) => id === fact?.question)?.scale ?? [],
	);
	const texts = new Set(scales.map(({ min, max }) => `${min}–${max}`));
	if (texts.size === 0) return '';
	const waves = others.map(({ wave }) => labelOf(view, wave)).join(', ');
	return view.phrases.figure.askedOtherwise(waves, [...texts].join(', '));
}

function drawTrend(
	view: FigureView,
	rows: readonly TrendRow[],
	marked: readonly MarkedEvent[],
	id: string,
) {
	const usual = usualWaves(view, newestFact(rows));
	const target = targetLevel(view, newestFact(rows));
	const ends = [
		...rows.flatMap(({ told: { estimate } }) => (estimate ? [estimate.low, estimate.high] : [])),
		...(target ? [target.at] : []),
		...(usual ? [usual.low.at, usual.high.at] : []),
	];
	return drawChart('trend', {
		id,
		label: view.phrases.figure.aria(view.phrases.section.touchpoint.trend.topic),
		axis: isShare(rows) ? percentAxis(view, ends) : pointsAxis(view, ends),
		waves: rows.map((row, at): TrendWave => ({
			...drawnWave(row, rows[at - 1]),
			isLabelled: at === 0 || at >= rows.length - 2,
			tone: at === rows.length - 1 ? newestTone(view, row.fact) : 'plain',
		})),
		target,
		...(usual && { usual }),
		events: drawnEvents(marked),
	});
}

function drawnWave(row: TrendRow, before: TrendRow | undefined) {
	const isBreak =
		before !== undefined &&
		(row.wave.breaks ||
			row.fact?.definition !== before.fact?.definition ||
			row.fact?.question !== before.fact?.question);
	return {
		...waveWords(row.wave.id),
		estimate: row.told.estimate,
		style: row.told.style,
		hiddenText: row.told.absence,
		isBreak,
	};
}

/** `2026-q3` stands as Q3 under 2026; other ids as they are. */
function waveWords(id: string): { label: string; period: string } {
	const [, year = '', rest = ''] = /^(\d{4})-(.+)$/.exec(id) ?? [];
	return rest ? { label: versionName(rest), period: year } : { label: id, period: '' };
}
