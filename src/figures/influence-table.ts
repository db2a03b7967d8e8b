import { differenceText } from '../story/comparison-findings.ts';
import { influenceRows, type InfluenceRow } from '../story/influence-rows.ts';
import { roleName } from '../story/names.ts';
import { formatCount } from '../wording/numbers.ts';
import { factCell } from './fact-cell.ts';
import { intervalText } from './fact-estimate.ts';
import type { FigureView } from './figure-view.ts';
import type { FigureTable } from './finished-figure.ts';

/** More rows than a reader acts on. */
const MOST = 12;

/** Roles at touchpoints with a bad experience, by the influence of the role; null where none is told. */
export function influenceTable(view: FigureView): FigureTable | null {
	const rows = influenceRows(view).slice(0, MOST);
	if (rows.length === 0) return null;
	const { columns, interval } = view.phrases.figure;
	const words = view.phrases.influence;
	return {
		caption: words.topic,
		columns: [
			{ label: words.columns.group },
			{ label: words.columns.influence, numeric: true },
			{ label: words.columns.decision },
			{ label: columns.n, numeric: true },
			{ label: columns.satisfied, numeric: true },
			{ label: interval, numeric: true },
			{ label: words.columns.told },
		],
		rows: rows.map((row) => ({
			label: `${roleName(view, row.role.id).heading}, ${row.row.name.inside}`,
			cells: cellsOf(view, row),
		})),
	};
}

function cellsOf(view: FigureView, { role, influence, fact, told }: InfluenceRow) {
	const words = view.phrases.influence;
	const texts = told.map((one) => words.told[one.kind](differenceText(view, one.fact).whole));
	return [
		formatCount(influence, view.numbers),
		words.decisions[role.decision] ?? view.phrases.figure.emptyCell,
		fact.n === null ? '' : formatCount(fact.n, view.numbers),
		factCell(view, fact),
		intervalText(view, fact),
		texts.join('; '),
	];
}
