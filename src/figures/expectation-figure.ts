import type { DumbbellRow } from '../charts/dumbbell.ts';
import { drawChart } from '../charts/index.ts';
import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import type { SnapshotScale, SnapshotStudy } from '../snapshot/snapshot.ts';
import { factText } from '../story/fact-text.ts';
import { isHeadline, sideOf } from '../story/situation.ts';
import { NBSP } from '../wording/numbers.ts';
import { scoreAxis } from './axes.ts';
import { baseText, rangeLine } from './base-line.ts';
import { factCell } from './fact-cell.ts';
import { factEstimate, intervalText, type FactEstimate } from './fact-estimate.ts';
import { cutKey, labelOf, studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FigureTable, FinishedFigure, LegendItem } from './finished-figure.ts';
import { withFurther } from './interval-figure.ts';
import { pathOf } from './touchpoint-rows.ts';

const CLEAR_VERDICTS = {
	up: 'better',
	down: 'worse',
	'no-clear-change': 'none',
	'cannot-be-said': 'none',
} as const;
const CLEAR_SIDES = { above: 'better', below: 'worse', unclear: 'none' } as const;

/** One touchpoint: what was expected, what was experienced, and the gap of the same people. */
interface GapRow {
	readonly label: string;
	/** Product, service or working together; '' where that is not told. */
	readonly group: string;
	readonly gap: Fact | undefined;
	readonly told: FactEstimate;
	readonly experienced: Fact | undefined;
	readonly expected: Fact | undefined;
	/** Share of the people whose experience fell short of what they expected. */
	readonly below: Fact | undefined;
}

/** What was expected and what was experienced at each touchpoint, the widest shortfall first. */
export async function expectationFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const rows = gapRows(view, study, subject);
	const scale = study.questions.find(({ pairsWith }) => pairsWith !== '')?.scale;
	if (rows.length === 0 || !scale) return null;
	const words = view.phrases.figure;
	return {
		study: study.id,
		chart: await drawGaps(view, rows, scale, id),
		heat: null,
		legend: [
			{ shape: 'diamond', label: words.legend.expected },
			{ shape: 'dot', label: words.legend.experienced },
			...colourLegend(view, rows),
		],
		base: rangeLine(
			view,
			rows.map(({ gap }) => gap),
		),
		note: words.base.leavesOut,
		table: gapTable(view, rows),
		isFull: false,
		isTall: true,
	};
}

function gapRows(view: FigureView, study: SnapshotStudy, subject: FigureSubject): GapRow[] {
	const cut = cutKey(study, subject);
	const place = ({ gap }: GapRow): number => gap?.value ?? Number.POSITIVE_INFINITY;
	return pathOf(view, study)
		.flatMap(({ touchpoints }) => touchpoints)
		.flatMap(({ touchpoint, question }) => {
			if (!question?.pairsWith) return [];
			const key = { ...cut, touchpoint: touchpoint.id };
			const gap = findFact(view.index, { ...key, metric: 'gap', question: question.id });
			if (!gap) return [];
			return [
				{
					label: labelOf(view, touchpoint),
					group: question.object ? view.phrases.voice.objects[question.object] : '',
					gap,
					told: factEstimate(view, gap),
					experienced: findFact(view.index, { ...key, metric: 'mean', question: question.id }),
					expected: findFact(view.index, {
						...key,
						metric: 'mean',
						question: question.pairsWith,
					}),
					below: findFact(view.index, { ...key, metric: 'gap-below', question: question.id }),
				},
			];
		})
		.toSorted((a, b) => place(a) - place(b) || 0);
}

/** By the verdict of the gate where there is one; else by the side of zero that the whole interval lies on. */
function clearOf(gap: Fact | undefined): DumbbellRow['clear'] {
	if (!isHeadline(gap)) return 'none';
	if (gap.verdict !== '') return CLEAR_VERDICTS[gap.verdict];
	return CLEAR_SIDES[sideOf(gap)];
}

/** What the colours say that are drawn. */
function colourLegend({ phrases }: FigureView, rows: readonly GapRow[]): LegendItem[] {
	const drawn = new Set(rows.map(({ gap }) => clearOf(gap)));
	const { below, above } = phrases.chart.gap;
	return [
		...(drawn.has('worse') ? [{ shape: 'heavy', tone: 'det', label: below } as const] : []),
		...(drawn.has('better') ? [{ shape: 'heavy', tone: 'pro', label: above } as const] : []),
	];
}

/** Null where it is hidden. */
function shareText(view: FigureView, fact: Fact | undefined): string | null {
	if (fact?.status === 'hidden') return null;
	return fact?.value == null ? '' : factText(fact, view).text;
}

function drawGaps(view: FigureView, rows: readonly GapRow[], scale: SnapshotScale, id: string) {
	const words = view.phrases.figure;
	const values = rows.flatMap(({ experienced, expected }) =>
		[experienced?.value, expected?.value].flatMap((value) => value ?? []),
	);
	const hasBelow = rows.some(({ below }) => below?.value != null);
	return drawChart('dumbbell', {
		id,
		label: words.aria(view.phrases.section.role.expectation.topic),
		heads: {
			gap: [words.columns.gap],
			extra: hasBelow ? view.phrases.chart.gap.short : [words.interval],
		},
		axis: scoreAxis(view, scale, values),
		rows: rows.map(({ label, group, gap, told, experienced, expected, below }) => ({
			label,
			base: [baseText(view, gap), group].filter(Boolean).join(' · '),
			group: '',
			expected: expected?.value ?? null,
			experienced: experienced?.value ?? null,
			gap: told.estimate?.text ?? '',
			extra: hasBelow ? shareText(view, below) : gap ? intervalText(view, gap) : '',
			clear: clearOf(gap),
			style: told.style,
			hiddenText: told.absence,
		})),
	});
}

function gapTable(view: FigureView, rows: readonly GapRow[]): FigureTable {
	const words = view.phrases.figure;
	const hasBelow = rows.some(({ below }) => below?.value != null);
	const spreads = spreadColumns(view, rows);
	return {
		caption: view.phrases.section.role.expectation.topic,
		columns: [
			{ label: words.columns.touchpoint },
			{ label: words.columns.n, numeric: true },
			{ label: words.columns.expected, numeric: true },
			{ label: words.columns.experienced, numeric: true },
			{ label: words.columns.gap, numeric: true },
			{ label: words.interval, numeric: true },
			...(hasBelow ? [{ label: view.phrases.chart.gap.short.join(' '), numeric: true }] : []),
			...spreads.map(({ label }) => ({ label, numeric: true })),
		],
		rows: rows.map(({ label, group, gap, told, experienced, expected, below }, at) => ({
			label: group === '' ? label : `${group}: ${label}`,
			cells: withFurther(
				told.style === 'hidden'
					? [{ kind: 'hidden' as const, text: told.absence, span: hasBelow ? 6 : 5 }]
					: [
							String(gap?.n ?? ''),
							...[expected, experienced, gap].map((fact) => factCell(view, fact)),
							told.estimate?.interval ?? '',
							...(hasBelow ? [factCell(view, below)] : []),
						],
				spreads.map(({ texts }) => texts[at] ?? ''),
			),
		})),
	};
}

/** The answers behind the means, where any are published: a mean alone hides who is pleased and who is not. */
function spreadColumns(view: FigureView, rows: readonly GapRow[]) {
	const { columns } = view.phrases.figure;
	return [
		{
			label: columns.expectedAnswers,
			texts: rows.map(({ expected }) => spreadText(view, expected)),
		},
		{
			label: columns.experiencedAnswers,
			texts: rows.map(({ experienced }) => spreadText(view, experienced)),
		},
	].filter(({ texts }) => texts.some((text) => text !== ''));
}

/** Point by point of the scale, in whole per cent: `4 · 10 · 21 · 40 · 25 %`; '' where that is not made. */
function spreadText(view: FigureView, mean: Fact | undefined): string {
	const study = view.card.studies.find(({ id }) => id === mean?.study);
	const scale = study?.questions.find(({ id }) => id === mean?.question)?.scale;
	if (!mean || !scale) return '';
	const points = Array.from({ length: scale.max - scale.min + 1 }, (_, at) => scale.min + at);
	const facts = points.flatMap(
		(point) =>
			findFact(view.index, { ...mean, metric: 'distribution', category: String(point) }) ?? [],
	);
	if (facts.length === 0) return '';
	const absent = facts.find(({ value }) => value === null);
	if (absent) return view.phrases.figure.status[absent.status];
	return `${facts.map(({ value }) => value).join(' · ')}${NBSP}%`;
}
