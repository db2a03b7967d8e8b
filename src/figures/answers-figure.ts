import type { Fact } from '../snapshot/fact.ts';
import { drawChart } from '../charts/index.ts';
import type { FiveStepRow } from '../charts/five-step-bars.ts';
import { findFact } from '../snapshot/fact-index.ts';
import type { FactKeyParts } from '../snapshot/fact-id.ts';
import type { SnapshotQuestion } from '../snapshot/snapshot.ts';
import { touchpointMetric } from '../story/main-metric.ts';
import { baseLine, baseText } from './base-line.ts';
import { absenceOf, factCell } from './fact-cell.ts';
import { factEstimate } from './fact-estimate.ts';
import { withFurther } from './interval-figure.ts';
import { roleComparisonColumns } from './role-comparison-columns.ts';
import { cutKey, pluralOf, studyOf, type FigureSubject, type FigureView } from './figure-view.ts';
import type { FigureCell, FigureTable, FinishedFigure } from './finished-figure.ts';

interface AnswersRow {
	readonly label: string;
	readonly key: Omit<FactKeyParts, 'metric'>;
	readonly total: boolean;
}

/** How each role answers a rated question: every point of its scale, the share of the best two at right. */
export async function answersFigure(
	view: FigureView,
	subject: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const study = studyOf(view, subject);
	const question = subject.question
		? study.questions.find((one) => one.id === subject.question)
		: touchpointMetric(view, subject.touchpoint)?.question;
	if (!question?.scale || question.scale.max - question.scale.min > WIDEST_SCALE) return null;
	const cut = { ...cutKey(study, { ...subject, role: '' }), question: question.id };
	const total = topFact(view, cut);
	if (!total) return null;
	const roles = study.roles
		.map((role) => ({ label: pluralOf(view, role), key: { ...cut, role: role.id }, total: false }))
		.filter(({ key }) => topFact(view, key) !== undefined);
	const words = view.phrases.figure;
	const all = { label: words.rows.all, key: cut, total: true };
	const rows = [...bySatisfied(view, roles), all];
	return {
		study: study.id,
		chart: await drawAnswers(view, question, rows, id),
		heat: null,
		legend: [],
		base: `${baseLine(view, study, total)} ${words.base.leavesOut}`,
		note: '',
		table: answersTable(view, question, rows),
		isFull: false,
		isTall: true,
	};
}

/** A scale of more than seven points has too many parts for one bar. */
const WIDEST_SCALE = 6;

function drawAnswers(
	view: FigureView,
	question: SnapshotQuestion,
	rows: readonly AnswersRow[],
	id: string,
) {
	const points = pointsOf(question);
	return drawChart('five-step-bars', {
		id,
		label: view.phrases.figure.aria(question.text[view.language] ?? ''),
		heads: {
			lowest: pointName(view, question, points[0]),
			highest: pointName(view, question, points.at(-1)),
			top: rows.some((row) => isOfBest(topFact(view, row.key))) ? topHead(view, question) : '',
		},
		rows: rows.map((row) => stepRow(view, question, row)),
	});
}

/** Over the shares of the two best answers: satisfied, where that is what they say. */
function topHead(view: FigureView, question: SnapshotQuestion): string {
	const { columns } = view.phrases.figure;
	return question.facet === 'experience' && question.kind === 'rating'
		? columns.satisfied
		: columns.share;
}

function answersTable(
	view: FigureView,
	question: SnapshotQuestion,
	rows: readonly AnswersRow[],
): FigureTable {
	const words = view.phrases.figure;
	const further = roleComparisonColumns(
		view,
		rows.map((row) => bestFact(view, row)),
	);
	return {
		caption: question.text[view.language] ?? '',
		columns: [
			{ label: words.columns.role },
			{ label: words.columns.n, numeric: true },
			...pointsOf(question).map((point) => ({
				label: pointName(view, question, point),
				numeric: true,
			})),
			{ label: words.columns.satisfied, numeric: true },
			{ label: words.interval, numeric: true },
			...further.map(({ label }) => ({ label, numeric: true })),
		],
		rows: rows.map((row) => ({
			label: row.label,
			cells: withFurther(
				cellsOf(view, question, row),
				further.map(({ cellOf }) => cellOf(bestFact(view, row))),
			),
			total: row.total,
		})),
	};
}

/** A point of the scale with its label, where it has one. */
function pointName(
	view: FigureView,
	{ scale }: SnapshotQuestion,
	point: number | undefined,
): string {
	if (point === undefined) return '';
	return `${point} ${scale?.labels[String(point)]?.[view.language] ?? ''}`.trim();
}

function pointsOf({ scale }: SnapshotQuestion): number[] {
	if (!scale) return [];
	const points = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index);
	return scale.better === 'low' ? points.toReversed() : points;
}

/** The share of the two best answers; of the two worst, for its base alone, where nothing else was made. */
function topFact(view: FigureView, key: Omit<FactKeyParts, 'metric'>) {
	return (
		findFact(view.index, { ...key, metric: 'top2' }) ??
		findFact(view.index, { ...key, metric: 'bottom2' })
	);
}

/** The share of the two best answers, where it is that which is shown. */
function bestFact(view: FigureView, row: AnswersRow): Fact | undefined {
	const top = topFact(view, row.key);
	return isOfBest(top) ? top : undefined;
}

function isOfBest(fact: Fact | undefined): boolean {
	return fact?.metric === 'top2';
}

function stepFacts(view: FigureView, question: SnapshotQuestion, row: AnswersRow) {
	return pointsOf(question).map((point) =>
		findFact(view.index, { ...row.key, metric: 'distribution', category: String(point) }),
	);
}

function stepRow(view: FigureView, question: SnapshotQuestion, row: AnswersRow): FiveStepRow {
	const top = topFact(view, row.key);
	const { style, estimate, absence } = factEstimate(view, top);
	const facts = stepFacts(view, question, row);
	const steps = facts.flatMap((fact) =>
		fact?.value == null ? [] : [{ at: fact.value, text: String(fact.value) }],
	);
	return {
		label: row.label,
		base: baseText(view, top),
		steps: steps.length === facts.length ? steps : null,
		top: isOfBest(top) && estimate ? estimate.text : '',
		style,
		hiddenText: absence || absenceOf(view, facts),
		total: row.total,
	};
}

function cellsOf(
	view: FigureView,
	question: SnapshotQuestion,
	row: AnswersRow,
): (string | FigureCell)[] {
	const top = topFact(view, row.key);
	const { style, estimate, absence } = factEstimate(view, top);
	const facts = stepFacts(view, question, row);
	if (style === 'hidden') return [{ kind: 'hidden', text: absence, span: facts.length + 3 }];
	if (style === 'not-asked') return ['', ...facts.map(() => ''), absence, ''];
	const best = isOfBest(top) ? [factCell(view, top), estimate?.interval ?? ''] : ['', ''];
	return [String(top?.n ?? ''), ...facts.map((fact) => factCell(view, fact)), ...best];
}

/** Most satisfied first; rows without a number last. */
function bySatisfied(view: FigureView, rows: readonly AnswersRow[]): AnswersRow[] {
	const place = (row: AnswersRow): number => {
		const top = topFact(view, row.key);
		return top?.value == null ? -101 : isOfBest(top) ? top.value : -top.value;
	};
	return rows.toSorted((a, b) => place(b) - place(a));
}
