import type { SiteBrand, SiteReport } from '../../audiences/site.ts';
import type { BarProps } from '../components/props.ts';
import type { PageProps } from '../layouts/page-props.ts';
import { relativeHref } from './address.ts';

const STYLE = 'brand.css';
/** Height of the logo in the bar, in CSS pixels; a wider one is made lower. */
const HIGH = 28;
const WIDE = 150;
/** What stands in for a typeface until it is there; ours have fonts of the device made as wide as they are. */
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
	if (report === undefined || !isBranded(report.brand)) return { bar };
	const href = (file: string) => relativeHref(address, brandAddress(report.id, file));
	const { logo } = report.brand;
	return {
		brandHref: href(STYLE),
		bar: logo ? { ...bar, logo: { src: href(logo.file), ...shown(logo) } } : bar,
	};
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
	const faces = [display, text].flatMap((face) => (face && face.file !== '' ? [face] : []));
	const tokens = [
		...(accent ? [`--brand: light-dark(${accent.light}, ${accent.dark});`] : []),
		...(onAccent ? [`--brand-ink: light-dark(${onAccent.light}, ${onAccent.dark});`] : []),
		...(display ? [`--font-display: ${fontStack(display)};`] : []),
		...(text ? [`--font-text: ${fontStack(text)};`, '--font-slanted: var(--font-text);'] : []),
	];
	return [
		...faces.map(
			({ family, file }) =>
				`@font-face {\n\tfont-family: '${family}';\n\tsrc: url('${file}') format('woff2');\n\tfont-weight: 200 900;\n\tfont-display: swap;\n}\n`,
		),
		`:root {\n${tokens.map((token) => `\t${token}\n`).join('')}}\n`,
	].join('');
}

function fontStack({ family }: { family: string }): string {
	return `'${family}', ${STAND_INS[family] ?? 'system-ui, sans-serif'}`;
}
