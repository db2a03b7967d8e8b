import { drawChart } from '../charts/index.ts';
import type { MirrorRow } from '../charts/mirror-rows.ts';
import type { Fact } from '../snapshot/fact.ts';
import { emotionRows, type EmotionRow, type Feeling } from '../story/emotions.ts';
import { factText } from '../story/fact-text.ts';
import { mainCut } from '../story/main-cut.ts';
import { relationWords, roleName } from '../story/names.ts';
import { labelText, mainStudy } from '../story/view.ts';
import { asTitle } from '../wording/group-name.ts';
import { shareAxis } from './axes.ts';
import { baseText, rangeLine } from './base-line.ts';
import { absenceOf, cellText, factCell } from './fact-cell.ts';
import { factEstimate, intervalText } from './fact-estimate.ts';
import type { FigureSubject, FigureView } from './figure-view.ts';
import type { FigureTable, FinishedFigure } from './finished-figure.ts';
import { sideOf } from './mirror-figure.ts';

/** One line of the figure: who felt it or about what, under the heading of the others like it. */
interface ShownFeeling extends EmotionRow {
	readonly label: string;
	readonly group: string;
}

/**
 * Feelings of a role or relation with both poles: bad to the left, good to the right, never netted; about
 * product, service and working together apart, with customers as a whole beneath. Of a touchpoint, of
 * all who met it and of each role.
 */
export async function emotionsFigure(
	view: FigureView,
	{ role, relation, touchpoint }: FigureSubject,
	id: string,
): Promise<FinishedFigure | null> {
	const feeling = { role, relation, touchpoint };
	const rows = touchpoint ? rowsOfTouchpoint(view, touchpoint) : rowsOfPeople(view, feeling);
	if (rows.length === 0) return null;
	const words = view.phrases.voice.emotions;
	const ends = rows.flatMap(({ positive, negative }) => [positive?.high ?? 0, negative?.high ?? 0]);
	return {
		study: mainStudy(view).id,
		chart: await drawChart('mirror', {
			id,
			label: view.phrases.figure.aria(words.topic),
			heads: { left: words.negative, right: words.positive, columns: [] },
			look: 'poles',
			isEchoed: false,
			axis: shareAxis(view, ends),
			rows: rows.map((row) => feelingRow(view, row)),
		}),
		heat: null,
		legend: [],
		base: rangeLine(
			view,
			rows.map(({ positive }) => positive),
		),
		note: words.note,
		table: feelingTable(view, rows),
		isFull: false,
		isTall: false,
	};
}

/** Of people alone, then of customers as a whole where the people are some of them or others. */
function rowsOfPeople(view: FigureView, feeling: Feeling): readonly ShownFeeling[] {
	const study = mainStudy(view);
	const main = mainCut(view).relation;
	const own = emotionRows(view, feeling);
	if (own.length === 0) return [];
	const relation = feeling.relation || main;
	const name = feeling.role
		? roleName(view, feeling.role).heading
		: relationWords(view, study, relation).label;
	const isAll = feeling.role === '' && relation === main;
	const all = isAll ? [] : emotionRows(view, { ...feeling, role: '', relation: '' });
	const { all: everybody } = relationWords(view, study, main);
	return [
		...own.map((row) => ({ ...row, label: row.about, group: name })),
		...all.map((row) => ({ ...row, label: row.about, group: asTitle([everybody]) })),
	];
}

/** All who met a touchpoint, then its roles. */
function rowsOfTouchpoint(view: FigureView, touchpoint: string): readonly ShownFeeling[] {
	const study = mainStudy(view);
	const { all: everybody } = relationWords(view, study, mainCut(view).relation);
	const about = { touchpoint, relation: '' };
	const roles = study.roles.map(({ id }) => ({ role: id, label: roleName(view, id).heading }));
	return [{ role: '', label: asTitle([everybody]) }, ...roles].flatMap(({ role, label }) =>
		emotionRows(view, { ...about, role }).map((row) => ({ ...row, label, group: '' })),
	);
}

function feelingRow(view: FigureView, row: ShownFeeling): MirrorRow {
	const { label, group, positive, negative } = row;
	const styles = [positive, negative].map((fact) => factEstimate(view, fact).style);
	const style = styles.find((one) => one === 'clear' || one === 'indicative') ?? styles[0];
	return {
		label,
		base: baseText(view, positive ?? negative),
		group,
		left: sideOf(view, negative),
		right: sideOf(view, positive),
		cells: [],
		clear: 'none',
		style: style ?? 'not-asked',
		hiddenText: absenceOf(view, [positive, negative]),
	};
}

function feelingTable(view: FigureView, rows: readonly ShownFeeling[]): FigureTable {
	const { columns, interval } = view.phrases.figure;
	const words = view.phrases.voice.emotions;
	return {
		caption: words.topic,
		columns: [
			{ label: words.about },
			{ label: columns.n, numeric: true },
			{ label: words.negative, numeric: true },
			{ label: interval, numeric: true },
			{ label: words.positive, numeric: true },
			{ label: interval, numeric: true },
			{ label: words.named },
		],
		rows: rows.map((row) => {
			const { label, group, positive, negative } = row;
			return {
				label: group === '' ? label : `${group}: ${label}`,
				cells: [
					String(positive?.n ?? negative?.n ?? ''),
					...[negative, positive].flatMap((fact) => [
						factCell(view, fact),
						fact ? intervalText(view, fact) : '',
					]),
					feelingsText(view, row),
				],
			};
		}),
	};
}

/** Each feeling with its share, in the order in which it was asked. */
function feelingsText(view: FigureView, { question, feelings }: EmotionRow): string {
	const shown = question.options.flatMap((option) => {
		const fact = feelings.find(({ category }) => category === option.id);
		return fact ? [`${labelText(view, option.label) || option.id} ${shareText(view, fact)}`] : [];
	});
	return shown.join(' · ');
}

function shareText(view: FigureView, fact: Fact): string {
	const { text, interval } = factText(fact, view);
	return fact.value === null ? cellText(factCell(view, fact)) : `${text} (${interval})`;
}
