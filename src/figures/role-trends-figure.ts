import { drawChart } from '../charts/index.ts';
import type { Panel } from '../charts/small-multiples.ts';
import type { Fact } from '../snapshot/fact.ts';
import { askedQuestion } from '../story/asked-question.ts';
import { percentAxis } from './axes.ts';
import { rangeLine } from './base-line.ts';
import { factCell } from './fact-cell.ts';
import { factEstimate } from './fact-estimate.ts';
import {
	cutKey,
	labelOf,
	pluralOf,
	studyOf,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import type { FigureTable, FinishedFigure } from './finished-figure.ts';
import { pathOf, satisfiedFact } from './touchpoint-rows.ts';
import { newestTone } from './trend-levels.ts';

/** A role with its share satisfied in each wave, the oldest first. */
interface RoleTrend {
	readonly label: string;
	readonly facts: readonly (Fact | undefined)[];
}

/** A touchpoint over the waves in a panel per role; null with fewer than three waves of two roles. */
export async function roleTrendsFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const rows = roleTrends(view, subject);
	const waves = studyOf(view, subject).waves.toReversed();
	const told = rows.filter(({ facts }) => facts.some((fact) => fact?.value != null));
	if (told.length < 2 || waves.length < 3) return null;
	const words = view.phrases.chart.multiples;
	const ends = rows.flatMap(({ facts }) =>
		facts.flatMap((fact) => [fact?.low, fact?.high].flatMap((at) => at ?? [])),
	);
	const [first, last] = [waves[0], waves.at(-1)].map((wave) => (wave ? labelOf(view, wave) : ''));
	return {
		study: studyOf(view, subject).id,
		chart: await drawChart('small-multiples', {
			id,
			label: view.phrases.figure.aria(words.caption),
			axis: percentAxis(view, ends),
			ends: [first ?? '', last ?? ''],
			panels: rows.map((row) => panelOf(view, row)),
		}),
		heat: null,
		legend: [{ shape: 'interval', label: view.phrases.figure.legend.estimate }],
		base: rangeLine(
			view,
			rows.flatMap(({ facts }) => facts),
		),
		note: words.note,
		table: trendTable(view, subject, rows),
		isFull: false,
		isTall: false,
	};
}

function roleTrends(view: FigureView, subject: FigureSubject): readonly RoleTrend[] {
	const study = studyOf(view, subject);
	const cut = cutKey(study, subject);
	const rated = pathOf(view, study)
		.flatMap(({ touchpoints }) => touchpoints)
		.find(({ touchpoint }) => touchpoint.id === subject.touchpoint);
	const question = rated?.question;
	if (!rated || !question) return [];
	return study.roles
		.map((role) => ({
			label: pluralOf(view, role),
			facts: study.waves.toReversed().map(({ id: wave }) => {
				const asked = askedQuestion(view, study, question, wave);
				return satisfiedFact(view, { ...rated, question: asked }, { ...cut, wave, role: role.id });
			}),
		}))
		.filter(({ facts }) => facts.some((fact) => fact && fact.status !== 'not-asked'));
}

function panelOf(view: FigureView, { label, facts }: RoleTrend): Panel {
	const newest = facts.at(-1);
	const tone = newestTone(view, newest);
	return {
		label,
		tone: tone === 'own' ? 'plain' : tone,
		hiddenText: factEstimate(view, newest).absence || view.phrases.figure.status.hidden,
		points: facts.map((fact, at) => {
			const { style, estimate } = factEstimate(view, fact);
			const before = facts[at - 1];
			const isBreak =
				before !== undefined &&
				(before.question !== fact?.question || before.definition !== fact.definition);
			return { style, estimate, isBreak };
		}),
	};
}

function trendTable(
	view: FigureView,
	subject: FigureSubject,
	rows: readonly RoleTrend[],
): FigureTable {
	const words = view.phrases.figure;
	const waves = studyOf(view, subject).waves.toReversed();
	return {
		caption: view.phrases.chart.multiples.caption,
		columns: [
			{ label: words.columns.role },
			...waves.map((wave) => ({ label: labelOf(view, wave), numeric: true })),
		],
		rows: rows.flatMap(({ label, facts }) => [
			{ label, cells: facts.map((fact) => factCell(view, fact)) },
			{
				label: `${label}: ${words.interval}`,
				cells: facts.map((fact) => factEstimate(view, fact).estimate?.interval ?? ''),
			},
		]),
	};
}
