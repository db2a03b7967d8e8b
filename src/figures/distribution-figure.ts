import { drawChart } from '../charts/index.ts';
import { findFact } from '../snapshot/fact-index.ts';
import type { Fact } from '../snapshot/fact.ts';
import { formatCount } from '../wording/numbers.ts';
import { shareAxis } from './axes.ts';
import { baseLine } from './base-line.ts';
import { valueText } from './fact-estimate.ts';
import {
	cutKey,
	pluralOf,
	recommendationFact,
	recommendationQuestion,
	studyOf,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import type { FinishedFigure } from './finished-figure.ts';
import { GROUP_METRICS } from './recommendation-row.ts';

/** How one role's answers from 0 to 10 spread, beside all customers. */
export async function distributionFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const question = study.questions.find(
		({ id: one }) => one === (subject.question || recommendationQuestion(study)),
	);
	if (question?.scale?.min !== 0 || question.scale.max !== 10) return null;
	const cut = { ...cutKey(study, subject), question: question.id };
	const points = Array.from({ length: 11 }, (_, point) => ({
		point,
		own: findFact(view.index, { ...cut, metric: 'distribution', category: String(point) }),
		all: subject.role
			? findFact(view.index, { ...cut, role: '', metric: 'distribution', category: String(point) })
			: undefined,
	}));
	if (points.every(({ own }) => own === undefined)) return null;
	const words = view.phrases.figure;
	const shown = points.every(({ own }) => own?.value != null);
	const role = study.roles.find(({ id: one }) => one === subject.role);
	const shares = points.flatMap(({ own, all }) => [own?.value ?? 0, all?.value ?? 0]);
	const share = (metric: string): string => textOf(view, findFact(view.index, { ...cut, metric }));
	const [low, middle, high] = GROUP_METRICS.map(share);
	const chart = await drawChart('nps-columns', {
		id,
		label: words.aria(view.phrases.site.pages.overview),
		columns: points.map(({ point, own, all }) => ({
			point: String(point),
			share:
				shown && own?.value != null
					? { at: own.value, text: formatCount(own.value, view.numbers) }
					: null,
			others: all?.value ?? null,
		})),
		axis: shareAxis(view, shares),
		groups: {
			detractors: { name: words.columns.detractors, share: shown ? (low ?? '') : '' },
			passives: { name: words.columns.passives, share: shown ? (middle ?? '') : '' },
			promoters: { name: words.columns.promoters, share: shown ? (high ?? '') : '' },
		},
		hiddenText: shown ? null : words.status.hidden,
	});
	return {
		chart,
		heat: null,
		legend: role
			? [
					{ shape: 'bar', tone: 'det', label: words.legend.thisRole(pluralOf(view, role)) },
					{ shape: 'step', label: words.rows.all },
				]
			: [],
		base: baseLine(view, study, recommendationFact(view, cut)),
		note: '',
		table: {
			caption: words.metrics['distribution'] ?? '',
			columns: [
				{ label: words.columns.answer },
				{ label: role ? pluralOf(view, role) : words.columns.share, numeric: true },
				...(role ? [{ label: words.rows.all, numeric: true }] : []),
			],
			rows: points.map(({ point, own, all }) => ({
				label: String(point),
				cells: [
					shown ? textOf(view, own) : { kind: 'hidden' as const, text: words.status.hidden },
					...(role ? [textOf(view, all)] : []),
				],
			})),
		},
		isFull: false,
		isTall: false,
	};
}

function textOf(view: FigureView, fact: Fact | undefined): string {
	if (!fact) return view.phrases.figure.emptyCell;
	return fact.status === 'hidden' ? view.phrases.figure.status.hidden : valueText(view, fact);
}
