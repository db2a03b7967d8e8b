import { plainText } from './plain-text.ts';
import { textWidth } from './text-width.ts';
import type { Weight } from './text-width.ts';
import type { Text } from './texts.ts';
import { tokens } from './tokens.ts';
import { wrapText } from './wrap-text.ts';

interface NarrowLabelProps {
	readonly label: string;
	readonly base: string;
	readonly weight: Weight;
	/** The width left of the columns, in units. */
	readonly room: number;
}

const LINE = 16;

/** The lines of a row's label, in units of size 14: two statements that begin alike stay apart. */
export function labelLines(label: string, room: number, weight: Weight): readonly string[] {
	const lines = wrapText(plainText(label), room, 14, weight, 3);
	return lines.length === 0 ? [''] : lines;
}

/** What a label above its track needs beyond one line: a line for what has no room in it. */
export function narrowLabelExtra(props: NarrowLabelProps): number {
	const lines = labelLines(props.label, props.room, props.weight);
	return LINE * (lines.length - (hasRoomBeside(lines, props) ? 1 : 0));
}

/** A label above its track, with its base beside its last line or, where there is no room, below it. */
export function narrowLabel(props: NarrowLabelProps, y: number): Text[] {
	const { label, base, weight, room } = props;
	const lines = labelLines(label, room, weight);
	const names = lines.map((text, at) => ({ x: 0, y: y + LINE * at, text, weight, limit: room }));
	const last = y + LINE * (lines.length - 1);
	const small = { text: base, size: 12.5, fill: tokens.ink2, limit: room };
	if (!hasRoomBeside(lines, props)) return [...names, { ...small, x: 0, y: last + LINE }];
	return [...names, { ...small, x: textWidth(lines.at(-1) ?? '', 14, weight) + 7, y: last }];
}

function hasRoomBeside(
	lines: readonly string[],
	{ base, weight, room }: NarrowLabelProps,
): boolean {
	if (base === '') return true;
	return textWidth(lines.at(-1) ?? '', 14, weight) + 7 + textWidth(base, 12.5, 400) <= room;
}
