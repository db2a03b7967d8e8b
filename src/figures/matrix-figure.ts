import type { Fact } from '../snapshot/fact.ts';
import { againstRest, isLead, isUnsteady, verdictOf } from '../story/comparison.ts';
import { formatCount } from '../wording/numbers.ts';
import { rangeLine } from './base-line.ts';
import { factEstimate } from './fact-estimate.ts';
import {
	cutKey,
	labelOf,
	pluralOf,
	recommendationFact,
	recommendationQuestion,
	studyOf,
	type FigureSubject,
	type FigureView,
} from './figure-view.ts';
import type { FinishedFigure, HeatCell, HeatScale } from './finished-figure.ts';
import { pathOf, satisfiedFact } from './touchpoint-rows.ts';

/** Stands in a cell whose answers give no number; the dash is for what was not asked. */
const NOT_ESTIMABLE = '×';

/** Lower ends of the heat steps, per cent: the thresholds of the design. */
const STEPS = [0, 35, 50, 65, 80] as const;

/** Roles by touchpoints: the share satisfied in each cell, all roles last. */
export function matrixFigure(view: FigureView, subject: FigureSubject): FinishedFigure | null {
	const study = studyOf(view, subject);
	const cut = cutKey(study, { ...subject, role: '' });
	const question = recommendationQuestion(view, study);
	const columns = [
		...study.roles.map((role) => ({ role: role.id, label: pluralOf(view, role), total: false })),
		{ role: '', label: view.phrases.figure.columns.all, total: true },
	];
	const groups = pathOf(view, study).map((phase) => ({
		label: phase.label,
		rows: phase.touchpoints.map((rated) => ({
			label: labelOf(view, rated.touchpoint),
			touchpoint: rated.touchpoint.id,
			facts: columns.map(({ role }) => satisfiedFact(view, rated, { ...cut, role })),
		})),
	}));
	const facts = groups.flatMap(({ rows }) => rows.flatMap((row) => row.facts));
	if (study.roles.length === 0 || facts.every((fact) => fact === undefined)) return null;
	const words = view.phrases.figure;
	return {
		study: study.id,
		chart: null,
		heat: {
			caption: view.phrases.section.overview.matrix.topic,
			corner: words.columns.touchpoint,
			columns: columns.map(({ role, label, total }) => {
				const n = recommendationFact(view, { ...cut, role, question })?.n;
				return { label, n: n == null ? '' : formatCount(n, view.numbers), total };
			}),
			groups: groups.map(({ label, rows }) => ({
				label,
				rows: rows.map((row) => ({
					label: row.label,
					touchpoint: row.touchpoint,
					cells: row.facts.map((fact) => heatCell(view, fact)),
				})),
			})),
			scale: heatScale(view, facts),
		},
		legend: [],
		base: rangeLine(
			view,
			groups.flatMap(({ rows }) => rows.map((row) => row.facts.at(-1))),
		),
		note: [words.base.leavesOut, testedNote(view, facts)].filter(Boolean).join(' '),
		table: null,
		isFull: true,
		isTall: false,
	};
}

/** How many cells were compared with the other roles, and of how many a difference may be told. */
function testedNote(view: FigureView, facts: readonly (Fact | undefined)[]): string {
	const compared = facts.flatMap((fact) => againstRest(view, fact) ?? []);
	const tested = compared.filter(({ fact }) => fact.p_adjusted !== null);
	if (tested.length === 0) return '';
	const told = tested.filter((one) => ['up', 'down'].includes(verdictOf(one) ?? ''));
	const weak = told.filter((one) => isUnsteady(view, one)).length;
	const count = (value: number) => formatCount(value, view.numbers);
	return view.phrases.method.comparisons.remain(tested.length, told.length, weak, count);
}

function heatCell(view: FigureView, fact: Fact | undefined): HeatCell {
	const words = view.phrases.figure;
	const { style, estimate, absence } = factEstimate(view, fact);
	if (fact?.value == null || estimate === null) {
		const kind = style === 'hidden' || style === 'not-estimable' ? style : 'not-asked';
		const text = { hidden: '', 'not-estimable': NOT_ESTIMABLE, 'not-asked': words.emptyCell }[kind];
		return { kind, text, step: null, spoken: absence };
	}
	const text = formatCount(fact.value, view.numbers);
	const rest = againstRest(view, fact);
	const verdict = isLead(view, rest) ? verdictOf(rest) : null;
	if (style === 'indicative') {
		return { kind: 'indicative', text, step: null, spoken: words.spoken.indicative };
	}
	const cell = { kind: 'value' as const, text, step: heatStep(fact.value) };
	if (verdict === 'up') return { ...cell, spoken: words.spoken.higher, differs: 'higher' };
	if (verdict === 'down') return { ...cell, spoken: words.spoken.lower, differs: 'lower' };
	return { ...cell, spoken: '' };
}

/** 1 the fewest satisfied … 5 the most. */
function heatStep(percent: number): 1 | 2 | 3 | 4 | 5 {
	const above = STEPS.filter((end) => percent >= end).length;
	return above <= 1 ? 1 : above === 2 ? 2 : above === 3 ? 3 : above === 4 ? 4 : 5;
}

function heatScale(view: FigureView, facts: readonly (Fact | undefined)[]): HeatScale {
	const words = view.phrases.figure;
	const has = (status: Fact['status']): boolean => facts.some((fact) => fact?.status === status);
	const isGap = facts.some((fact) => fact === undefined || fact.status === 'not-asked');
	return {
		label: words.legend.satisfied,
		steps: ['0–34', '35–49', '50–64', '65–79', '80–100\u00a0%'],
		keys: [
			...(facts.some((fact) => isLead(view, againstRest(view, fact)))
				? [{ kind: 'differs' as const, sample: '', label: words.legend.differs }]
				: []),
			...(has('hidden')
				? [{ kind: 'hidden' as const, sample: '', label: words.legend.hidden }]
				: []),
			...(has('indicative')
				? [{ kind: 'indicative' as const, sample: '37', label: words.legend.smallBase }]
				: []),
			...(has('not-estimable')
				? [
						{
							kind: 'not-asked' as const,
							sample: NOT_ESTIMABLE,
							label: words.status['not-estimable'],
						},
					]
				: []),
			...(isGap
				? [
						{
							kind: 'not-asked' as const,
							sample: words.emptyCell,
							label: words.status['not-asked'],
						},
					]
				: []),
		],
	};
}
