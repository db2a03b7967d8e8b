/** The little that we use of fontkit, which ships no types. */
declare module 'fontkit' {
	export interface VariableFont {
		variationCoords: readonly number[] | null;
		readonly unitsPerEm: number;
		/** Of a line, in units of the font; descent is negative. */
		readonly ascent: number;
		readonly descent: number;
		readonly lineGap: number;
		readonly characterSet: readonly number[];
		readonly HVAR: unknown;
		readonly _variationProcessor: {
			getAdvanceAdjustment(glyph: number, table: unknown): number;
			transformPoints(glyph: number, points: readonly unknown[]): void;
		};
		glyphForCodePoint(point: number): Glyph;
	}
	export interface Glyph {
		readonly id: number;
		readonly advanceWidth: number;
		readonly path: {
			readonly commands: readonly {
				readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
				readonly args: readonly number[];
			}[];
		};
	}
	export function create(bytes: Uint8Array): VariableFont;
}
