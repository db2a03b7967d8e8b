/** The little that we use of fontkit, which ships no types. */
declare module 'fontkit' {
	export interface VariableFont {
		variationCoords: readonly number[] | null;
		readonly unitsPerEm: number;
		readonly characterSet: readonly number[];
		readonly HVAR: unknown;
		readonly _variationProcessor: { getAdvanceAdjustment(glyph: number, table: unknown): number };
		glyphForCodePoint(point: number): { readonly id: number; readonly advanceWidth: number };
	}
	export function create(bytes: Uint8Array): VariableFont;
}
