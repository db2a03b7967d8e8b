import { drawChart } from '../charts/index.ts';
import type { MirrorRow, MirrorSide } from '../charts/mirror-rows.ts';
import type { Fact } from '../snapshot/fact.ts';
import { verdictOf } from '../story/comparison.ts';
import { gapComparison } from '../story/image-gaps.ts';
import { touchpointName } from '../story/names.ts';
import { mirrorGaps, type MirrorGap } from '../story/staff-story.ts';
import { labelText, mainStudy } from '../story/view.ts';
import { shareAxis } from './axes.ts';
import { baseText, rangeLine } from './base-line.ts';
import { factCell } from './fact-cell.ts';
import { factEstimate, intervalText, valueText } from './fact-estimate.ts';
import type { FigureSubject, FigureView } from './figure-view.ts';
import type { FigureTable, FinishedFigure } from './finished-figure.ts';
import { withFurther } from './interval-figure.ts';
import { verdictCell, verdictWords } from './verdict-cell.ts';

/** What our own people believe of each touchpoint beside what customers say, where they are wrong most first. */
export async function mirrorFigure(
	view: FigureView,
	_: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const rows = mirrorGaps(view);
	if (rows.length === 0) return null;
	const words = view.phrases.voice.mirror;
	const ends = rows.flatMap(({ image, experience }) => [image.high ?? 0, experience?.high ?? 0]);
	return {
		study: mainStudy(view).id,
		chart: await drawChart('mirror', {
			id,
			label: view.phrases.figure.aria(words.topic),
			heads: {
				left: words.staff,
				right: words.customers,
				columns: [words.columns.gap, [words.columns.verdict]],
			},
			look: 'groups',
			isEchoed: true,
			axis: shareAxis(view, ends),
			rows: rows.map((row) => mirrorRow(view, row)),
		}),
		heat: null,
		legend: [{ shape: 'tick', label: words.legend }],
		base: rangeLine(
			view,
			rows.map(({ image }) => image),
		),
		note: words.note,
		table: mirrorTable(view, rows),
		isFull: false,
		isTall: true,
	};
}

function mirrorRow(view: FigureView, row: MirrorGap): MirrorRow {
	const { image, experience, gap, group } = row;
	const told = factEstimate(view, image);
	const comparison = gapComparison(row);
	const words = view.phrases.voice.mirror;
	const way = verdictOf(comparison) === 'up' ? ('up' as const) : ('down' as const);
	// Who thinks better of us than customers do has something to learn.
	const tone = way === 'up' ? ('bad' as const) : ('good' as const);
	const isTold = group === 'differ';
	return {
		label: rowName(view, row),
		base: baseText(view, image),
		group: words.groups[group],
		left: sideOf(view, image),
		right: sideOf(view, experience),
		cells: [
			gap?.status === 'hidden' ? null : gap?.value == null ? '' : valueText(view, gap),
			isTold ? words.verdicts[way] : verdictWords(view, comparison, 'difference'),
		],
		clear: isTold ? (way === 'up' ? 'worse' : 'better') : 'none',
		...(isTold && { verdict: { way, tone } }),
		style: told.style,
		hiddenText: told.absence,
	};
}

/** A share with its interval for one side of a mirror. */
export function sideOf(view: FigureView, fact: Fact | undefined): MirrorSide {
	const { style, estimate } = factEstimate(view, fact);
	return style === 'hidden' ? 'hidden' : estimate;
}

function rowName(view: FigureView, { question }: MirrorGap): string {
	const { touchpoint, id, text } = question;
	return touchpoint ? touchpointName(view, touchpoint).heading : labelText(view, text) || id;
}

function mirrorTable(view: FigureView, rows: readonly MirrorGap[]): FigureTable {
	const { columns, interval } = view.phrases.figure;
	const words = view.phrases.voice.mirror;
	return {
		caption: words.topic,
		columns: [
			{ label: columns.touchpoint },
			{ label: words.columns.staffN, numeric: true },
			{ label: words.staff, numeric: true },
			{ label: interval, numeric: true },
			{ label: words.columns.customersN, numeric: true },
			{ label: words.customers, numeric: true },
			{ label: interval, numeric: true },
			{ label: words.columns.gap.join(' ') },
		],
		rows: rows.map((row) => {
			const { image, experience } = row;
			const { style, absence } = factEstimate(view, image);
			const own =
				style === 'hidden'
					? [{ kind: 'hidden' as const, text: absence, span: 3 }]
					: [String(image.n ?? ''), factCell(view, image), intervalText(view, image)];
			return {
				label: rowName(view, row),
				cells: withFurther(own, [
					String(experience?.n ?? ''),
					factCell(view, experience),
					experience ? intervalText(view, experience) : '',
					verdictCell(view, gapComparison(row), 'difference'),
				]),
			};
		}),
	};
}
