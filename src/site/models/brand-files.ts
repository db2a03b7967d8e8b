import type { SiteBrand, SiteReport, SiteStandInFont, SiteTypeface } from '../../audiences/site.ts';
import type { BarProps } from '../components/props.ts';
import type { PageProps } from '../layouts/page-props.ts';
import { relativeHref } from './address.ts';

const STYLE = 'brand.css';
/** Height of the logo in the bar, in CSS pixels; a wider one is made lower. */
const HIGH = 28;
const WIDE = 150;
/** What stands in for our own typefaces until they are there. */
const STAND_INS: Readonly<Record<string, string>> = {
	'Source Sans 3': "'Source Sans on Arial', 'Source Sans on Roboto', system-ui, sans-serif",
	'Source Serif 4': "'Source Serif on Times', 'Source Serif on Noto', Georgia, serif",
};

/** The frame of a page as a report's brand has it: its tokens and its logo in the bar. */
export function branded(
	report: SiteReport | undefined,
	address: string,
	bar: BarProps,
): Pick<PageProps, 'bar' | 'brandHref'> {
	const brandHref = brandStyleHref(report, address);
	if (report === undefined || brandHref === undefined) return { bar };
	const href = (file: string) => relativeHref(address, brandAddress(report.id, file));
	const { logo } = report.brand;
	return {
		brandHref,
		bar: logo ? { ...bar, logo: { src: href(logo.file), ...shown(logo) } } : bar,
	};
}

/** A link from an address to the style sheet of a report's brand; undefined where it has none. */
export function brandStyleHref(
	report: SiteReport | undefined,
	address: string,
): string | undefined {
	if (report === undefined || !isBranded(report.brand)) return undefined;
	return relativeHref(address, brandAddress(report.id, STYLE));
}

/** The files of a brand by name: its style sheet, fonts and logo. */
export function brandFiles({ brand }: SiteReport): ReadonlyMap<string, string | Uint8Array> {
	if (!isBranded(brand)) return new Map();
	return new Map<string, string | Uint8Array>([
		[STYLE, brandStyle(brand)],
		...Object.entries(brand.files),
	]);
}

/** Where a file of a report's brand lies in the site. */
function brandAddress(report: string, file: string): string {
	return `brand/${report}/${file}`;
}

function isBranded({ accent, display, text, logo }: SiteBrand): boolean {
	return [accent, display, text, logo].some((part) => part !== null);
}

function shown({ width, height }: { width: number; height: number }) {
	const scale = Math.min(HIGH / height, WIDE / width);
	return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The client's own tokens; those of data are the same for everybody. */
function brandStyle({ accent, onAccent, display, text }: SiteBrand): string {
	const [own, other] = [display, text].map((face) => face && drawn(face));
	const tokens = [
		...(accent ? [`--brand: light-dark(${accent.light}, ${accent.dark});`] : []),
		...(onAccent ? [`--brand-ink: light-dark(${onAccent.light}, ${onAccent.dark});`] : []),
		...(own ? [`--font-display: ${own.stack};`] : []),
		...(other ? [`--font-text: ${other.stack};`, '--font-slanted: var(--font-text);'] : []),
	];
	const faces = `${own?.css ?? ''}${other?.css ?? ''}`;
	return `${faces}:root {\n${tokens.map((token) => `\t${token}\n`).join('')}}\n`;
}

/** A typeface as a token names it, and the rules that it needs for that. */
function drawn({ family, file, standIns }: SiteTypeface): {
	readonly stack: string;
	readonly css: string;
} {
	if (standIns === null)
		return { stack: `'${family}', ${STAND_INS[family] ?? 'sans-serif'}`, css: '' };
	const others = standIns.families.map(({ id, fonts }) => ({ name: `${family} on ${id}`, fonts }));
	const last = standIns.isSerif ? ['Georgia', 'serif'] : ['system-ui', 'sans-serif'];
	const own = [
		`src: url('${file}') format('woff2');`,
		'font-weight: 200 900;',
		'font-display: swap;',
	];
	return {
		stack: [
			...[family, ...others.map(({ name }) => name)].map((name) => `'${name}'`),
			...last,
		].join(', '),
		css: [
			fontFace(family, own),
			...others.flatMap(({ name, fonts }) => fonts.map((one) => fontFace(name, standInLines(one)))),
		].join(''),
	};
}

/** Signs that the typeface may lack, such as arrows, stay with the fonts of the device: hence the range. */
function standInLines({ names, isBold, size, ascent, descent, lineGap }: SiteStandInFont) {
	return [
		`src: ${names.map((one) => `local('${one}')`).join(', ')};`,
		`font-weight: ${isBold ? '501 900' : '200 500'};`,
		'unicode-range: U+0-FF, U+2000-206F, U+20AC, U+2212;',
		`size-adjust: ${percent(size)};`,
		`ascent-override: ${percent(ascent)};`,
		`descent-override: ${percent(descent)};`,
		`line-gap-override: ${percent(lineGap)};`,
	];
}

function fontFace(family: string, lines: readonly string[]): string {
	return `@font-face {\n${[`font-family: '${family}';`, ...lines].map((line) => `\t${line}\n`).join('')}}\n`;
}

function percent(part: number): string {
	return `${Math.round(part * 1000) / 10}%`;
}
