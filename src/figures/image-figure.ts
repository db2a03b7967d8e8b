import type { DumbbellRow } from '../charts/dumbbell.ts';
import { drawChart } from '../charts/index.ts';
import { DECIMALS, type Fact } from '../snapshot/fact.ts';
import { isLead, verdictOf } from '../story/comparison.ts';
import { gapComparison, imageGaps, type ImageGap } from '../story/image-gaps.ts';
import { hearsayGroups, relationImages, type ImageGroup } from '../story/image-story.ts';
import { labelText, mainStudy } from '../story/view.ts';
import { formatCount, formatNumber } from '../wording/numbers.ts';
import { percentAxis } from './axes.ts';
import { rangeLine } from './base-line.ts';
import { factCell } from './fact-cell.ts';
import { factEstimate, intervalText } from './fact-estimate.ts';
import type { FigureSubject, FigureView } from './figure-view.ts';
import type { FigureTable, FinishedFigure } from './finished-figure.ts';
import { withFurther } from './interval-figure.ts';
import { verdictCell } from './verdict-cell.ts';

/** The image that one relation has beside what customers experience, statement by statement. */
export async function imageFigure(
	view: FigureView,
	{ relation }: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const rows = imageGaps(view, relation);
	return imagesOf(view, [{ name: '', isOwn: false, rows }], id);
}

/** Own experience and hearsay of one relation, each beside what customers experience. */
export async function hearsayFigure(
	view: FigureView,
	{ relation }: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	return imagesOf(view, hearsayGroups(view, relation), id);
}

/** The image of each relation beside what customers experience; relations are never added up. */
export async function relationImagesFigure(
	view: FigureView,
	_: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	return imagesOf(view, relationImages(view), id);
}

interface GroupedGap extends ImageGap {
	readonly group: string;
}

/** Without anything to set beside it, an image alone is no dumbbell. */
async function imagesOf(
	view: FigureView,
	groups: readonly ImageGroup[],
	id: string,
): Promise<FinishedFigure | null> {
	const rows = groups.flatMap(({ name, rows: own }) => own.map((row) => ({ ...row, group: name })));
	if (!rows.some(({ experience }) => experience !== undefined)) return null;
	const { image: words, hearsay } = view.phrases.voice;
	const isOfOwn = groups.some(({ isOwn }) => isOwn);
	return {
		study: mainStudy(view).id,
		chart: await drawImages(view, rows, id),
		heat: null,
		legend: [
			{ shape: 'diamond', label: isOfOwn ? hearsay.legend : words.legend.image },
			{ shape: 'dot', label: words.legend.experience },
		],
		base: rangeLine(
			view,
			rows.map(({ image }) => image),
		),
		note: words.note,
		table: imageTable(view, rows),
		isFull: false,
		isTall: true,
	};
}

function drawImages(view: FigureView, rows: readonly GroupedGap[], id: string) {
	const words = view.phrases.voice.image;
	const values = rows.flatMap(({ image, experience }) =>
		[image.value, experience?.value].flatMap((value) => value ?? []),
	);
	return drawChart('dumbbell', {
		id,
		label: view.phrases.figure.aria(words.topic),
		heads: { gap: words.columns.gap, extra: words.columns.people, isExtraWide: true },
		axis: percentAxis(view, values),
		rows: rows.map((row) => dumbbellRow(view, row)),
	});
}

/** A bar has the colour of the good end where experience is clearly better than the image. */
function dumbbellRow(view: FigureView, row: GroupedGap): DumbbellRow {
	const { image, experience, group } = row;
	const comparison = gapComparison(row);
	const isTold = isLead(view, comparison);
	const told = factEstimate(view, image);
	// Whoever is hidden leaves no number of people either.
	const people = [image, experience].map((fact) =>
		fact?.n == null ? '–' : formatCount(fact.n, view.numbers),
	);
	const isHidden = experience?.status === 'hidden';
	return {
		label: statementText(view, row),
		base: '',
		group,
		expected: image.value,
		experienced: experience?.value ?? null,
		gap: besideText(view, comparison?.fact),
		extra: isHidden ? null : people.join(' · '),
		clear: isTold ? (verdictOf(comparison) === 'up' ? 'worse' : 'better') : 'none',
		style: told.style,
		hiddenText: told.absence,
	};
}

/** How far the image is from experience, in words instead of a sign: `24 lower`. */
function besideText(view: FigureView, fact: Fact | undefined): string {
	if (fact?.value == null) return '';
	const { above, below } = view.phrases.voice.image.columns;
	const points = formatNumber(Math.abs(fact.value), DECIMALS[fact.unit], view.numbers);
	if (fact.value === 0) return points;
	return fact.value > 0 ? above(points) : below(points);
}

function statementText(view: FigureView, { question }: ImageGap): string {
	return labelText(view, question.text) || question.id;
}

function imageTable(view: FigureView, rows: readonly GroupedGap[]): FigureTable {
	const { columns, interval } = view.phrases.figure;
	const words = view.phrases.voice.image;
	return {
		caption: words.topic,
		columns: [
			{ label: columns.statement },
			{ label: columns.n, numeric: true },
			{ label: words.columns.image, numeric: true },
			{ label: interval, numeric: true },
			{ label: words.columns.peopleExperience, numeric: true },
			{ label: words.columns.experience, numeric: true },
			{ label: interval, numeric: true },
			{ label: words.columns.difference },
		],
		rows: rows.map((row) => {
			const { image, experience, group } = row;
			const { style, absence } = factEstimate(view, image);
			const label = statementText(view, row);
			const own =
				style === 'hidden'
					? [{ kind: 'hidden' as const, text: absence, span: 3 }]
					: [String(image.n ?? ''), factCell(view, image), intervalText(view, image)];
			return {
				label: group === '' ? label : `${group}: ${label}`,
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
