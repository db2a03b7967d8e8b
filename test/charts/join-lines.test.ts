import { expect, test } from 'vitest';
import { joinLines } from '../../src/charts/join-lines.ts';
import { parseSvg, writeSvg } from '../../src/charts/svg-tree.ts';

const joined = (body: string) => joinLines(parseSvg(`<svg>${body}</svg>`).children).map(writeSvg);
const line = (x1: number, y1: number, x2: number, y2: number, stroke = 'var(--c-grid)') =>
	`<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${stroke}"/>`;

test('lines of one paint that follow each other are one path', () => {
	expect(joined(line(8, 87, 332, 87) + line(8, 79, 8, 95) + line(0, 0, 4, 5.5))).toEqual([
		'<path d="M8 87H332M8 79V95M0 0L4 5.5" stroke="var(--c-grid)"/>',
	]);
});

test('another paint, a mark between and a group keep their places', () => {
	const dot = '<path d="M1,1Z" fill="var(--c-ink)"/>';
	const [a, b, c] = [line(1, 1, 2, 1), line(1, 2, 2, 2), line(1, 3, 2, 3, 'var(--c-axis)')];
	expect(joined(a + c + b + dot + b)).toEqual([a, c, b, dot, b]);
	expect(joined(`<g transform="rotate(9)">${a}${b}</g>${b}`)).toEqual([
		'<g transform="rotate(9)"><path d="M1 1H2M1 2H2" stroke="var(--c-grid)"/></g>',
		b,
	]);
});
