import type { NumberFormat } from '../wording/number-format.ts';
import type { FinishedFigure } from './finished-figure.ts';

/** A spreadsheet takes a text that begins so for a formula. */
const FORMULA = /^[=+@\-\t\r]/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
/** What stands between the two ends of an interval. */
const BETWEEN = /\s?[–…]\s?/;

/**
 * The data table of a figure as CSV: UTF-8 with its mark, LF, RFC 4180. Numbers have a decimal point and
 * neither thousands separator nor unit, intervals three dots between their ends. A hidden cell says so and
 * its neighbours are empty. Null where the figure has no table.
 */
export function figureCsv(
	{ table, heat }: Pick<FinishedFigure, 'table' | 'heat'>,
	format: NumberFormat,
): string | null {
	const rows = table ? tableRows(table) : heat ? heatRows(heat) : null;
	if (rows === null) return null;
	const [head = [], ...body] = rows;
	const lines = [
		head.map((cell) => quoted(name(cell))),
		...body.map(([label = '', ...cells]) => [
			quoted(name(label)),
			...cells.map((cell) => quoted(plain(cell, format))),
		]),
	];
	return `\uFEFF${lines.map((line) => `${line.join(',')}\n`).join('')}`;
}

function tableRows({ columns, rows }: NonNullable<FinishedFigure['table']>): string[][] {
	return [
		columns.map(({ label }) => label),
		...rows.map(({ label, cells }) => [
			label,
			...cells.flatMap((cell) => {
				if (typeof cell === 'string') return [cell];
				return [cell.text, ...Array.from({ length: (cell.span ?? 1) - 1 }, () => '')];
			}),
		]),
	];
}

function heatRows({ corner, columns, groups }: NonNullable<FinishedFigure['heat']>): string[][] {
	return [
		[corner, ...columns.map(({ label, n }) => (n === '' ? label : `${label} (n = ${n})`))],
		...groups.flatMap(({ rows }) =>
			rows.map(({ label, cells }) => [
				label,
				...cells.map((cell) => (cell.kind === 'hidden' ? cell.spoken : cell.text)),
			]),
		),
	];
}

/** A number, an interval, or words. */
function plain(cell: string, format: NumberFormat): string {
	const ends = cell.split(BETWEEN).map((part) => asNumber(part, format));
	if (ends.length <= 2 && ends.every((end) => PLAIN_NUMBER.test(end))) return ends.join('...');
	return words(cell);
}

function asNumber(text: string, { decimal, group }: NumberFormat): string {
	return text
		.replace('−', '-')
		.replace(/^\+/, '')
		.replace(/[\s\u00a0]?%$/, '')
		.split(group)
		.join('')
		.replace(decimal, '.')
		.trim();
}

function words(text: string): string {
	const spaced = text.replaceAll('\u00a0', ' ').replaceAll('\u00ad', '').replaceAll('−', '-');
	return FORMULA.test(spaced) ? `'${spaced}` : spaced;
}

/** What a row or column is called, which somebody wrote: never a number. A step of a scale keeps its own minus. */
function name(text: string): string {
	return text.startsWith('−') ? text.replaceAll('\u00a0', ' ') : words(text);
}

function quoted(cell: string): string {
	return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
