import type { ComparedEditions } from '../pipeline/compare-editions.ts';
import { changeRow, type ChangeRow } from '../story/change-row.ts';
import type { View } from '../story/view.ts';
import type { FactChange } from '../versions/fact-change.ts';
import { groupsOf, type DiffGroup } from '../versions/tally.ts';
import {
	byPage,
	causeRows,
	contentRows,
	count,
	englishView,
	groupWords,
	questionRows,
	tallyText,
} from './diff-words.ts';
import type { Screen } from './terminal.ts';

/** So many changes of a page are listed in each group; of what moved, all. */
const MOST_OF_PAGE = 5;
/** And so many lines of evidence of one cause. */
const MOST_EVIDENCE = 8;

/** The comparison as lines for a person, none wider than the screen. */
export function diffLines(compared: ComparedEditions, screen: Screen): readonly string[] {
	const { from, to, diff, snapshot } = compared;
	const view = englishView(snapshot);
	const groups = groupsOf(diff);
	const content = contentRows(diff);
	const paint = new Paint(screen);
	if (groups.length === 0 && content.length === 0) return [`${from} → ${to}: nothing differs.`];
	return [
		paint.bold(`${snapshot.card.report}  ${from} → ${to}`),
		...paint.wrapped(tallyText(groups, diff.same)),
		...section(paint, 'Why', whyLines(compared, paint)),
		...section(
			paint,
			'Questions',
			questionRows(diff).map(([id, words]) => paint.cut(`  ${words}: ${id}`)),
		),
		...section(
			paint,
			'Words and settings',
			content.map(([{ id, cause }, text]) => paint.cut(`  ${cause.padEnd(11)}${id}: ${text}`)),
		),
		...groups.flatMap((group) => groupLines(view, group, paint)),
	];
}

function section(paint: Paint, title: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [] : ['', paint.bold(title), ...lines];
}

function whyLines({ diff }: ComparedEditions, paint: Paint): readonly string[] {
	return causeRows(diff).flatMap(({ cause, numbers, evidence }) => [
		`  ${cause.padEnd(11)}${count(numbers)} ${numbers === 1 ? 'number' : 'numbers'}`,
		...evidence.slice(0, MOST_EVIDENCE).map((text) => paint.cut(`    ${text}`)),
		...more(evidence.length - MOST_EVIDENCE, '    '),
	]);
}

function groupLines(view: View, { id, changes }: DiffGroup, paint: Paint): readonly string[] {
	const most = id === 'moved' ? Number.POSITIVE_INFINITY : MOST_OF_PAGE;
	const words = groupWords(id);
	const title = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}: ${count(changes.length)}`;
	// What came or went is counted by page: of each there is one side alone to look at.
	const isCounted = id === 'appeared' || id === 'vanished';
	return section(
		paint,
		title,
		[...byPage(view, changes)].flatMap(([page, list]) =>
			isCounted
				? [`  ${page}: ${count(list.length)}`]
				: [
						`  ${page}`,
						...list.slice(0, most).map((one) => rowLine(changeRow(view, one), one.causes, paint)),
						...more(list.length - most, '    '),
					],
		),
	);
}

function rowLine(
	{ name, values, difference, way }: ChangeRow,
	causes: FactChange['causes'],
	paint: Paint,
): string {
	const sign = way === '' ? ' ' : way === 'up' ? '▲' : '▼';
	const text = [name, values, difference, `[${causes.join(', ')}]`].filter(Boolean).join('  ');
	return paint.way(way, paint.cut(`  ${sign} ${text}`));
}

function more(left: number, indent: string): readonly string[] {
	return left > 0 ? [`${indent}… and ${count(left)} more (--json lists all)`] : [];
}

const LEAST_WIDTH = 40;

/** Colours and the width of a screen. */
class Paint {
	readonly #width: number;
	readonly #isColoured: boolean;

	constructor({ width, isColoured }: Screen) {
		this.#width = Math.max(width, LEAST_WIDTH);
		this.#isColoured = isColoured;
	}

	bold(text: string): string {
		return this.#with('1', text);
	}

	/** Direction is told by its sign too: neither is good or bad by itself, so no red and green. */
	way(way: ChangeRow['way'], text: string): string {
		if (way === '') return text;
		return this.#with(way === 'up' ? '36' : '33', text);
	}

	/** One line, with … where it goes on. */
	cut(text: string): string {
		const plain = text.replaceAll(/\p{Cc}+/gu, ' ');
		const points = Array.from(plain);
		return points.length > this.#width ? `${points.slice(0, this.#width - 1).join('')}…` : plain;
	}

	/** A list with commas, broken after them. */
	wrapped(text: string): readonly string[] {
		return text.split(', ').reduce<string[]>((lines, part, at, parts) => {
			const piece = at < parts.length - 1 ? `${part},` : part;
			const last = lines.at(-1);
			const fits = last !== undefined && last.length + 1 + piece.length <= this.#width;
			return fits ? [...lines.slice(0, -1), `${last} ${piece}`] : [...lines, piece];
		}, []);
	}

	#with(code: string, text: string): string {
		return this.#isColoured ? `\u001B[${code}m${text}\u001B[0m` : text;
	}
}
