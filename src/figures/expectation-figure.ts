import { drawChart } from '../charts/index.ts';
import { findFact } from '../snapshot/fact-index.ts';
import { scoreAxis } from './axes.ts';
import { baseText, rangeLine } from './base-line.ts';
import { factEstimate, intervalText } from './fact-estimate.ts';
import { cutKey, labelOf, studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { pathOf } from './touchpoint-rows.ts';

/** What was expected and what was experienced at each touchpoint, from the same people, widest gap first. */
export async function expectationFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const cut = cutKey(study, subject);
	const rows = pathOf(view, study)
		.flatMap(({ touchpoints }) => touchpoints)
		.flatMap(({ touchpoint, question }) => {
			if (!question?.pairsWith) return [];
			const key = { ...cut, touchpoint: touchpoint.id };
			const gap = findFact(view.index, { ...key, metric: 'gap', question: question.id });
			return [
				{
					label: labelOf(view, touchpoint),
					gap,
					told: factEstimate(view, gap),
					experienced: findFact(view.index, { ...key, metric: 'mean', question: question.id }),
					expected: findFact(view.index, { ...key, metric: 'mean', question: question.pairsWith }),
				},
			];
		})
		.filter(({ gap }) => gap !== undefined)
		.toSorted((a, b) => (a.gap?.value ?? 99) - (b.gap?.value ?? 99));
	const scale = study.questions.find(({ pairsWith }) => pairsWith !== '')?.scale;
	if (rows.length === 0 || !scale) return null;
	const words = view.phrases.figure;
	const values = rows.flatMap(({ experienced, expected }) =>
		[experienced?.value, expected?.value].flatMap((value) => (value == null ? [] : [value])),
	);
	const chart = await drawChart('dumbbell', {
		id,
		label: words.aria(view.phrases.section.role.expectation.topic),
		heads: { gap: [words.columns.gap], extra: [words.interval] },
		axis: scoreAxis(view, scale, values),
		rows: rows.map(({ label, gap, told, experienced, expected }) => ({
			label,
			base: baseText(view, gap),
			group: '',
			expected: expected?.value ?? null,
			experienced: experienced?.value ?? null,
			gap: told.estimate?.text ?? '',
			extra: gap ? intervalText(view, gap) : '',
			clear: 'none',
			style: told.style,
			hiddenText: told.absence,
		})),
	});
	return {
		chart,
		heat: null,
		legend: [
			{ shape: 'diamond', label: words.legend.expected },
			{ shape: 'dot', label: words.legend.experienced },
		],
		base: rangeLine(
			view,
			rows.map(({ gap }) => gap),
		),
		note: words.base.leavesOut,
		table: {
			caption: view.phrases.section.role.expectation.topic,
			columns: [
				{ label: words.columns.touchpoint },
				{ label: words.columns.n, numeric: true },
				{ label: words.columns.expected, numeric: true },
				{ label: words.columns.experienced, numeric: true },
				{ label: words.columns.gap, numeric: true },
				{ label: words.interval, numeric: true },
			],
			rows: rows.map(({ label, gap, told, experienced, expected }) => ({
				label,
				cells:
					told.estimate === null
						? [{ kind: 'hidden' as const, text: told.absence, span: 5 }]
						: [
								String(gap?.n ?? ''),
								factEstimate(view, expected).estimate?.text ?? words.emptyCell,
								factEstimate(view, experienced).estimate?.text ?? words.emptyCell,
								told.estimate.text,
								told.estimate.interval,
							],
			})),
		},
		isFull: false,
		isTall: true,
	};
}
