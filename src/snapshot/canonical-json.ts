import { compareTexts } from '../problem.ts';

const INDENT = '  ';
/** Names that JavaScript puts first, by number, in whatever order they are written. */
const WHOLE_NUMBER = /^\d+$/;

/**
 * JSON in the one form of snapshots: two spaces of indent, LF, names of whole numbers in code-unit
 * order too, numbers without exponent or negative zero. Keys that are undefined are left out.
 *
 * @param value texts, finite numbers, booleans, nulls, lists and plain objects of them
 */
export function canonicalJson(value: unknown): string {
	return `${textOf(value, '\n')}\n`;
}

function textOf(value: unknown, lineStart: string): string {
	if (typeof value === 'number') return plainNumber(value);
	if (typeof value !== 'object' || value === null) return JSON.stringify(value);
	const inner = lineStart + INDENT;
	if (Array.isArray(value)) {
		const items = value.map((item) => inner + textOf(item, inner));
		return items.length === 0 ? '[]' : `[${items.join(',')}${lineStart}]`;
	}
	const entries = inOrder(Object.entries(value).filter(([, own]) => own !== undefined));
	const lines = entries.map(([name, own]) => {
		return `${inner}${JSON.stringify(name)}: ${textOf(own, inner)}`;
	});
	return lines.length === 0 ? '{}' : `{${lines.join(',')}${lineStart}}`;
}

function inOrder(entries: [string, unknown][]): [string, unknown][] {
	return entries.some(([name]) => WHOLE_NUMBER.test(name))
		? entries.toSorted(([a], [b]) => compareTexts(a, b))
		: entries;
}

/** The shortest decimal digits that are read back as this number. */
function plainNumber(value: number): string {
	if (!Number.isFinite(value)) throw new Error(`${value} is no number of a snapshot`);
	const [digits = '', exponent] = String(value === 0 ? 0 : value).split('e');
	if (exponent === undefined) return digits;
	const sign = digits.startsWith('-') ? '-' : '';
	const significant = digits.replaceAll(/[-.]/g, '');
	const power = Number(exponent);
	return power < 0
		? `${sign}0.${'0'.repeat(-power - 1)}${significant}`
		: sign + significant.padEnd(power + 1, '0');
}
