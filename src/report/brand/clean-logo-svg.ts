import sax from 'sax';
import type { CleanLogo } from './cleaned-logo.ts';
import { propertiesOf, readSvgStyles, type SvgStyles } from './svg-styles.ts';

/** What may be drawn. */
const DRAWN: readonly string[] =
	'svg g path rect circle ellipse line polyline polygon defs linearGradient radialGradient stop clipPath mask pattern symbol use'.split(
		' ',
	);
/** What draws nothing and is left out with all that is in it. */
const LEFT_OUT: readonly string[] = 'metadata title desc style sodipodi:namedview'.split(' ');
const ATTRIBUTES: readonly string[] =
	'id d x y x1 y1 x2 y2 cx cy r rx ry fx fy width height viewBox points transform offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits patternUnits patternContentUnits patternTransform preserveAspectRatio fill fill-rule fill-opacity clip-rule clip-path mask stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset stroke-opacity opacity stop-color stop-opacity color display visibility'.split(
		' ',
	);
const PIXELS = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/;
/** A part of the same picture. */
const OWN_PART = /^#[\w.-]+$/;
const OUTSIDE = /url\(\s*(?!#[\w.-]+\s*\))/;

class Refused extends Error {}

/**
 * An SVG with its shapes and nothing else: no script, no text, no picture in it, no address, no style
 * sheet (its rules become attributes), no comment. Refused where what it draws would change by that.
 */
export function cleanLogoSvg(bytes: Uint8Array): CleanLogo {
	const text = new TextDecoder().decode(bytes);
	try {
		const styles = readSvgStyles(text);
		const { markup, size } = redrawn(text, styles);
		return { bytes: new TextEncoder().encode(`${markup}\n`), ...size };
	} catch (error) {
		if (!(error instanceof Refused)) throw error;
		return {
			fault: error.message,
			remedy: 'Save it as a plain SVG: texts turned into outlines, no scripts, no pictures in it.',
		};
	}
}

function redrawn(text: string, styles: SvgStyles) {
	const parser = Object.assign(sax.parser(true), {
		onerror(error: Error): never {
			throw new Refused(`is no SVG that can be read (${error.message.split('\n')[0] ?? ''})`);
		},
	});
	let markup = '';
	let left = 0;
	let size: { width: number; height: number } | null = null;
	const closes: string[] = [];
	parser.ondoctype = (doctype) => {
		if (doctype.includes('[')) throw new Refused('declares entities');
	};
	parser.onopentag = ({ name, attributes }) => {
		if (left > 0 || LEFT_OUT.includes(name)) {
			left += 1;
			return;
		}
		if (!DRAWN.includes(name)) throw new Refused(`holds <${name.slice(0, 30)}>`);
		if (closes.length === 0) {
			if (name !== 'svg') throw new Refused('is no SVG');
			size = sizeOf(attributes as Record<string, string>);
		}
		const own = cleanAttributes(name, attributes as Record<string, string>, styles);
		const namespace = closes.length === 0 ? ' xmlns="http://www.w3.org/2000/svg"' : '';
		markup += `<${name}${namespace}${own}>`;
		closes.push(name);
	};
	parser.onclosetag = () => {
		if (left > 0) left -= 1;
		else markup += `</${closes.pop() ?? ''}>`;
	};
	parser.write(text).close();
	if (size === null) throw new Refused('is no SVG');
	return { markup, size: size as { width: number; height: number } };
}

function cleanAttributes(
	name: string,
	attributes: Readonly<Record<string, string>>,
	styles: SvgStyles,
): string {
	const { class: classes = '', style = '', ...own } = attributes;
	const all = { ...own, ...styles.of(name, classes), ...propertiesOf(style) };
	const kept = Object.entries(all).flatMap(([key, value]) => {
		if (/^on/i.test(key)) throw new Refused(`has the script ${key}`);
		if (key === 'href' || key === 'xlink:href') {
			if (!OWN_PART.test(value)) throw new Refused('names an address');
			return [`href="${value}"`];
		}
		if (!ATTRIBUTES.includes(key)) return [];
		if (OUTSIDE.test(value)) throw new Refused('names an address');
		return [`${key}="${escaped(value)}"`];
	});
	return kept.map((one) => ` ${one}`).join('');
}

function escaped(value: string): string {
	return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** In its own units: of the view box, which says how wide it is to its height. */
function sizeOf({ viewBox = '', width = '', height = '' }: Record<string, string>) {
	const [, , w, h] = viewBox
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	if (w !== undefined && h !== undefined && w > 0 && h > 0) return { width: w, height: h };
	const sides = [width, height].map((side) => Number(PIXELS.exec(side)?.[1] ?? 0));
	const [across = 0, down = 0] = sides;
	if (across <= 0 || down <= 0) throw new Refused('has no view box and no size');
	return { width: across, height: down };
}
