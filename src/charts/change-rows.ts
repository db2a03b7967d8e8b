import type { Chart, Drawing } from './drawing.ts';
import type { DrawnWidth } from './drawn-chart.ts';
import type { FrameRow } from './frame-row.ts';
import { intervalMarks } from './interval-marks.ts';
import type { Axis, ChartFrame, Estimate, RowStyle } from './models.ts';
import { isShown } from './models.ts';
import { rowFrame } from './row-frame.ts';
import type { Tone } from './tokens.ts';

/** A change between two times. */
export interface ChangeRowsRow {
	readonly label: string;
	/** Rows of the same group stand under its heading. */
	readonly group: string;
	/** The value then and now, as texts; both empty for none. */
	readonly before: string;
	readonly after: string;
	/** The change; null where none was published. */
	readonly estimate: Estimate | null;
	/** `clear` is filled and bold, `unclear` hollow, `unsaid` hollow and grey. */
	readonly told: 'clear' | 'unclear' | 'unsaid';
	readonly tone: Tone;
	readonly style: RowStyle;
	readonly hiddenText: string;
}

/** Changes round zero, each with its values then and now. */
export interface ChangeRowsProps extends ChartFrame {
	readonly heads: {
		/** Over the values, such as the names of two versions; both empty leave the columns out. */
		readonly before: string;
		readonly after: string;
		readonly change: string;
	};
	readonly axis: Axis;
	readonly rows: readonly ChangeRowsRow[];
}

/** More rows than these stand closer. */
const MANY = 12;

/** Difference rows: dot and interval around zero, and at the right then, now and the change. */
export function changeRows(props: ChangeRowsProps): Chart {
	const drawings = [drawChangeRows(props, 'wide'), drawChangeRows(props, 'narrow')];
	return { id: props.id, label: props.label, drawings };
}

function drawChangeRows({ heads, axis, rows }: ChangeRowsProps, width: DrawnWidth): Drawing {
	const hasValues = heads.before !== '' || heads.after !== '';
	const isNarrow = width === 'narrow';
	const columns = [
		...(hasValues && isNarrow
			? [{ head: [`${heads.before} → ${heads.after}`], face: 'verdict' as const }]
			: []),
		...(hasValues && !isNarrow
			? [
					{ head: [heads.before], face: 'plain' as const },
					{ head: [heads.after], face: 'value' as const },
				]
			: []),
		...(hasValues && isNarrow ? [] : [{ head: [heads.change], face: 'verdict' as const }]),
	];
	const shown = rows.map(concealed);
	const framed = shown.map((row) => frameRow(row, hasValues, isNarrow));
	const pitch = rows.length > MANY ? { pitch: 25 } : {};
	const frame = rowFrame({ rows: framed, columns, axis, target: null, ...pitch }, width);
	const marks = shown.flatMap(({ estimate, told, tone, style }, index) => {
		const across = frame.centres[index];
		if (estimate === null || across === undefined || !isShown(style)) return [];
		const colour = told === 'unsaid' ? ('context' as const) : tone;
		const radius = told === 'clear' ? 7 : 5.5;
		const isWhole = style === 'clear';
		const filled = isWhole && told === 'clear';
		return [{ estimate, across, tone: colour, filled, radius, isWhole }];
	});
	const layers = [...frame.under, ...intervalMarks(marks, frame.scale, 'along'), ...frame.over];
	return { width, height: frame.height, layers };
}

function concealed(row: ChangeRowsRow): ChangeRowsRow {
	return isShown(row.style) ? row : { ...row, before: '', after: '', estimate: null };
}

function frameRow(row: ChangeRowsRow, hasValues: boolean, isNarrow: boolean): FrameRow {
	const { label, group, before, after, estimate, told, style, hiddenText } = row;
	const both = before === '' && after === '' ? '' : `${before} → ${after}`;
	const change = estimate?.text ?? '';
	const cells = !hasValues ? [change] : isNarrow ? [both] : [before, after, change];
	const bold = told === 'clear';
	return { label, base: '', group, bold, style, hiddenText, total: false, cells };
}
