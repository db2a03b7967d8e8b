/**
 * Writes src/handoff/preview/outlines.json: the outlines of the characters of preview pictures, in units
 * of the fonts, so that no picture depends on the fonts of a machine.
 * Run by hand when a font's version changes: `node bench/write-outlines.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { VariableFont } from 'fontkit';

const require = createRequire(import.meta.url);
/** Latin letters, digits and the marks that findings have. */
const CHARACTERS =
	' !"%&\'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]_abcdefghijklmnopqrstuvwxyz\u00a0·–—‘’“”…−×ÄÅÖÜÉÈÊÁÀÂÓÒÔÚÍÑÇØÆßäåöüéèêáàâóòôúíñçøæŠšŽž';

const FACES = {
	sans: { file: 'source-sans-3/files/source-sans-3-latin-wght-normal.woff2', wght: 600 },
	serif: { file: 'source-serif-4/files/source-serif-4-latin-wght-normal.woff2', wght: 600 },
} as const;

interface Point {
	readonly onCurve: boolean;
	readonly endContour: boolean;
	readonly x: number;
	readonly y: number;
}
type NewPoint = new (onCurve: boolean, endContour: boolean, x: number, y: number) => Point;
interface Decoded {
	readonly points?: readonly Point[];
}

/** Four points that the variations of a glyph count after its own: its sides. */
const SIDES = 4;

/** fontkit leaves outlines of a woff2 at their default weight: each decoded glyph is weighed here. */
function weighGlyphs(font: VariableFont): void {
	const glyphs: object = Object.getPrototypeOf(font.glyphForCodePoint(0x41)) as object;
	const decode = Reflect.get(glyphs, '_decode') as () => Decoded;
	Reflect.set(glyphs, '_decode', function weighed(this: { id: number; _font: VariableFont }) {
		const decoded = decode.call(this);
		const [first] = decoded.points ?? [];
		// oxlint-disable-next-line no-underscore-dangle -- fontkit's own name
		if (this._font !== font || !decoded.points || !first) return decoded;
		const NewPoint = first.constructor as NewPoint;
		const points = [
			...decoded.points.map(
				({ onCurve, endContour, x, y }) => new NewPoint(onCurve, endContour, x, y),
			),
			...Array.from({ length: SIDES }, () => new NewPoint(false, true, 0, 0)),
		];
		// oxlint-disable-next-line no-underscore-dangle -- fontkit's own name
		font._variationProcessor.transformPoints(this.id, points);
		return { ...decoded, points: points.slice(0, -SIDES) };
	});
}

/** One character a line: advance and outline. */
function glyphsOf({ file, wght }: (typeof FACES)[keyof typeof FACES]): string {
	const bytes = readFileSync(require.resolve(`@fontsource-variable/${file}`));
	const base = create(bytes);
	const heavy = create(bytes);
	// fontkit unpacks a woff2 at the first glyph, and fails there where a weight is set already.
	base.glyphForCodePoint(0x20);
	Reflect.set(heavy, '_transformedGlyphs', Reflect.get(base, '_transformedGlyphs'));
	heavy.variationCoords = [wght];
	weighGlyphs(heavy);
	const lines = Array.from(CHARACTERS).flatMap((character) => {
		const point = character.codePointAt(0) ?? 0;
		if (!base.characterSet.includes(point)) return [];
		const plain = base.glyphForCodePoint(point);
		// oxlint-disable-next-line no-underscore-dangle -- fontkit's own name
		const more = heavy._variationProcessor.getAdvanceAdjustment(plain.id, heavy.HVAR);
		const { path } = heavy.glyphForCodePoint(point);
		const steps = path.commands.map(({ command, args }) => {
			const [letter = ''] = {
				moveTo: 'M',
				lineTo: 'L',
				quadraticCurveTo: 'Q',
				bezierCurveTo: 'C',
				closePath: 'Z',
			}[command];
			return `${letter}${args.map(Math.round).join(' ')}`;
		});
		const advance = Math.round(plain.advanceWidth + more);
		return [`\t\t${JSON.stringify(character)}: [${advance}, ${JSON.stringify(steps.join(''))}]`];
	});
	return `{\n${lines.join(',\n')}\n\t}`;
}

const faces = Object.entries(FACES).map(([name, face]) => `\t"${name}": ${glyphsOf(face)}`);
const target = new URL('../src/handoff/preview/outlines.json', import.meta.url);
writeFileSync(target, `{\n${faces.join(',\n')}\n}\n`);
