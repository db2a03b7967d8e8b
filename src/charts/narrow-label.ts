import { textWidth } from './text-width.ts';
import type { Weight } from './text-width.ts';
import type { Text } from './texts.ts';
import { tokens } from './tokens.ts';

interface NarrowLabelProps {
	readonly label: string;
	readonly base: string;
	readonly weight: Weight;
	/** The width left of the columns, in units. */
	readonly room: number;
}

/** What a label above its track needs beyond one line: a second line where its base has no room. */
export function narrowLabelExtra(props: NarrowLabelProps): number {
	return hasRoomBeside(props) ? 0 : 16;
}

/** A label above its track, with its base beside it or, where there is no room, below it. */
export function narrowLabel(props: NarrowLabelProps, y: number): Text[] {
	const { label, base, weight, room } = props;
	const name = { x: 0, y, text: label, weight, limit: room };
	const small = { text: base, size: 12.5, fill: tokens.ink2, limit: room };
	if (!hasRoomBeside(props)) return [name, { ...small, x: 0, y: y + 16 }];
	return [name, { ...small, x: textWidth(label, 14, weight) + 7, y }];
}

function hasRoomBeside({ label, base, weight, room }: NarrowLabelProps): boolean {
	if (base === '') return true;
	return textWidth(label, 14, weight) + 7 + textWidth(base, 12.5, 400) <= room;
}
