import { drawChart } from '../charts/index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { percentAxis } from './axes.ts';
import { rangeLine } from './base-line.ts';
import { factEstimate } from './fact-estimate.ts';
import { cutKey, labelOf, studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { pathOf, satisfiedFact } from './touchpoint-rows.ts';

/** Groups of fewer take no part in the range of roles. */
const LEAST_FOR_RANGE = 10;

/** Satisfaction along the path in order, with the range from the least to the most satisfied role. */
export async function pathFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const cut = cutKey(study, subject);
	const phases = pathOf(view, study);
	const rows = phases.flatMap((phase) =>
		phase.touchpoints.map((rated) => {
			const fact = satisfiedFact(view, rated, cut);
			const roles = subject.role
				? []
				: study.roles.map((role) => satisfiedFact(view, rated, { ...cut, role: role.id }));
			return { phase, rated, fact, range: rangeOf(roles), told: factEstimate(view, fact) };
		}),
	);
	if (rows.every(({ fact }) => fact === undefined)) return null;
	const words = view.phrases.figure;
	const ends = rows.flatMap(({ told, range }) => [
		...(told.estimate ? [told.estimate.low, told.estimate.high] : []),
		...(range ? [range.low, range.high] : []),
	]);
	const chart = await drawChart('path-strip', {
		id,
		label: words.aria(view.phrases.section.overview.path.topic),
		valueHead: [words.columns.satisfied],
		axis: percentAxis(view, ends),
		phases: phases.map((phase) => ({
			label: phase.label,
			points: rows
				.filter((row) => row.phase === phase)
				.map(({ rated, range, told }) => ({
					label: labelOf(view, rated.touchpoint),
					estimate: told.estimate,
					range,
					style: told.style,
					hiddenText: told.absence,
					named: null,
				})),
		})),
	});
	return {
		chart,
		heat: null,
		legend: [
			{ shape: 'interval', label: words.legend.allCustomers },
			...(subject.role ? [] : [{ shape: 'range' as const, label: words.legend.roleRange }]),
		],
		base: rangeLine(
			view,
			rows.map(({ fact }) => fact),
		),
		note: words.base.leavesOut,
		table: {
			caption: view.phrases.section.overview.path.topic,
			columns: [
				{ label: words.columns.touchpoint },
				{ label: words.columns.phase },
				{ label: words.columns.n, numeric: true },
				{ label: words.columns.satisfied, numeric: true },
				{ label: words.interval, numeric: true },
			],
			rows: rows.map(({ rated, phase, fact, told }) => ({
				label: labelOf(view, rated.touchpoint),
				cells: [
					phase.label,
					...(told.style === 'hidden'
						? [{ kind: 'hidden' as const, text: told.absence, span: 3 }]
						: [
								String(fact?.n ?? ''),
								told.estimate?.text ?? told.absence,
								told.estimate?.interval ?? '',
							]),
				],
			})),
		},
		isFull: true,
		isTall: false,
	};
}

/** From the least to the most satisfied role that is big enough; null for fewer than two. */
function rangeOf(facts: readonly (Fact | undefined)[]): { low: number; high: number } | null {
	const values = facts.flatMap((fact) =>
		fact?.value != null && (fact.n ?? 0) >= LEAST_FOR_RANGE ? [fact.value] : [],
	);
	return values.length < 2 ? null : { low: Math.min(...values), high: Math.max(...values) };
}
