import type { MirrorProps, MirrorSide } from './mirror-rows.ts';
import { isNumber } from './mirror-rows.ts';
import type { Estimate } from './models.ts';
import { isShown } from './models.ts';
import type { RowFrame } from './row-frame.ts';
import type { Scale } from './scale.ts';
import { valueAt } from './scale.ts';
import { textWidth } from './text-width.ts';
import type { Text } from './texts.ts';
import { tokens } from './tokens.ts';

/** The numbers outside of the intervals. */
export function mirrorValues(
	{ rows, isEchoed }: MirrorProps,
	{ scale, centres }: RowFrame,
): Text[] {
	const [start, end] = scale.range;
	return rows.flatMap(({ left, right, style, clear }, at): Text[] => {
		if (!isShown(style)) return [];
		const weight = clear === 'none' ? 400 : 600;
		const quiet = style === 'indicative' ? { italic: true, fill: tokens.ink2 } : {};
		const face = { y: (centres[at] ?? 0) + 5, size: SIZE, weight, halo: true, ...quiet } as const;
		const widthOf = ({ text }: Estimate) => textWidth(text, SIZE, weight);
		const before = isNumber(left) ? valueAt(scale, -left.high) - 8 : start;
		const after = isNumber(right) ? afterBar(right, isEchoed ? left : null, scale) : end;
		return [
			...(isNumber(left)
				? [
						{
							...face,
							text: left.text,
							x: Math.max(start + widthOf(left), before),
							align: 'right' as const,
						},
					]
				: []),
			...(isNumber(right)
				? [{ ...face, text: right.text, x: Math.min(end - widthOf(right), after) }]
				: []),
		];
	});
}

/** Right of the interval, or of the echo where there is no room before it. */
function afterBar(right: Estimate, echoed: MirrorSide, scale: Scale): number {
	const beside = valueAt(scale, right.high) + 8;
	if (!isNumber(echoed)) return beside;
	const tick = valueAt(scale, echoed.at);
	const isFree = beside + textWidth(right.text, SIZE, 600) + 6 <= tick || tick <= beside - 4;
	return isFree ? beside : tick + 8;
}

const SIZE = 13.5;

/** The baseline of the words over the two sides, under the heads of columns. */
function headLine(columns: readonly (readonly string[])[]): number {
	const lines = Math.max(0, ...columns.map((head) => head.length));
	return 13 + 14 * lines;
}

/** What the two sides are, at either side of the middle. */
export function mirrorHeads(
	{ heads, look }: MirrorProps,
	{ scale }: RowFrame,
	columns: readonly (readonly string[])[],
): Text[] {
	const y = headLine(columns);
	const middle = valueAt(scale, 0);
	const [start, end] = scale.range;
	const face = { y, size: 13, weight: 600 } as const;
	const isPoles = look === 'poles';
	return [
		{
			...face,
			x: middle - 10,
			align: 'right',
			text: heads.left,
			limit: middle - 10 - start,
			fill: isPoles ? tokens.badText : tokens.ink,
		},
		{
			...face,
			x: middle + 10,
			text: heads.right,
			limit: end - middle - 10,
			fill: isPoles ? tokens.goodText : tokens.ink,
		},
	];
}
