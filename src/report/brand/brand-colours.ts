import { yamlPath } from '../../codebook/parse-settings.ts';
import type { PositionedYaml } from '../../codebook/positioned-yaml.ts';
import { problem, type Problem } from '../../problem.ts';
import type { Report } from '../report-schema.ts';
import type { Brand, InThemes } from './brand.ts';
import { colourDifference } from './colour-difference.ts';
import { contrast, lightened, parseHex, withContrast, writeHex } from './colour.ts';
import { DATA_COLOURS, PAGE_COLOURS } from './page-colours.ts';

/** Text is read from here on. WCAG 2.2, 1.4.3. */
const READABLE = 4.5;
/** Two colours are told apart from here on, by CIEDE2000. */
const APART = 20;
/** Text on an accent, where nobody chose one. */
const ON_ACCENT = ['#ffffff', '#0d1430'] as const;
const THEMES = ['light', 'dark'] as const;

type Theme = (typeof THEMES)[number];

/** Where a colour was written, and what it came to. */
interface Written {
	readonly key: 'accent' | 'on_accent';
	readonly theme: Theme;
	readonly hex: string;
	/** Made from the light one. */
	readonly isDerived: boolean;
	/** Written for both themes apart. */
	readonly isPair: boolean;
}

/**
 * The accent and the text on it in both themes. One colour is that of the light theme, and the dark one
 * has its hue. An error where it cannot be read on the page, or might be taken for a colour of data.
 */
export function brandColours(
	{ brand }: Pick<Report, 'brand'>,
	yaml: PositionedYaml,
): { colours: Pick<Brand, 'accent' | 'onAccent'>; problems: Problem[] } {
	if (brand.accent === undefined)
		return {
			colours: { accent: null, onAccent: null },
			problems: brand.on_accent === undefined ? [] : [aloneOnAccent(yaml)],
		};
	const accents = inThemes('accent', brand.accent, ({ light }) =>
		writeHex(lightened(parseHex(light))),
	);
	const accent = hexes(accents);
	const ons = inThemes('on_accent', brand.on_accent ?? clearest(accent.light), () =>
		clearest(accent.dark),
	);
	return {
		colours: { accent, onAccent: hexes(ons) },
		problems: [
			...accents.flatMap((one) => [...unreadable(one, PAGE_COLOURS[one.theme], 'page', yaml)]),
			...accents.flatMap((one) => tooNear(one, yaml)),
			...(brand.on_accent === undefined
				? []
				: ons.flatMap((one) => unreadable(one, accent[one.theme], 'accent', yaml))),
		],
	};
}

function inThemes(
	key: Written['key'],
	value: string | InThemes,
	dark: (value: { light: string }) => string,
): readonly Written[] {
	const isPair = typeof value !== 'string';
	const light = isPair ? value.light : value;
	return THEMES.map((theme) => ({
		key,
		theme,
		isPair,
		hex: (theme === 'light' ? light : isPair ? value.dark : dark({ light })).toLowerCase(),
		isDerived: theme === 'dark' && !isPair,
	}));
}

function hexes(written: readonly Written[]): InThemes {
	const [light, dark] = written;
	return { light: light?.hex ?? '', dark: dark?.hex ?? '' };
}

function clearest(ground: string): string {
	const [one, other] = ON_ACCENT;
	const on = (hex: string) => contrast(parseHex(hex), parseHex(ground));
	return on(one) >= on(other) ? one : other;
}

function unreadable(
	one: Written,
	ground: string,
	what: 'page' | 'accent',
	yaml: PositionedYaml,
): Problem[] {
	const found = contrast(parseHex(one.hex), parseHex(ground));
	if (found >= READABLE) return [];
	const better = withContrast(parseHex(one.hex), parseHex(ground), READABLE);
	const hex = better === null ? clearest(ground) : writeHex(better);
	return [
		wrong('brand-contrast', one, yaml, {
			message: `${nameOf(one)} has a contrast of ${floored(found)} to the ${what} (${ground}) in the ${one.theme} theme; text needs ${READABLE}.`,
			remedy: `Use ${hex}, which is like it and can be read there, or a colour for each theme: {light: …, dark: …}.`,
		}),
	];
}

function tooNear(one: Written, yaml: PositionedYaml): Problem[] {
	return Object.entries(DATA_COLOURS).flatMap(([meaning, colour]) => {
		const found = colourDifference(parseHex(one.hex), parseHex(colour[one.theme]));
		if (found >= APART) return [];
		return [
			wrong('brand-like-data', one, yaml, {
				message: `${nameOf(one)} is only ${floored(found)} away from ${colour[one.theme]}, which means ${meaning} in the ${one.theme} theme; a reader would take one for the other (CIEDE2000, at least ${APART}).`,
				remedy:
					'Use another hue, or a colour for each theme, {light: …, dark: …}: colours of data are the same in every report.',
			}),
		];
	});
}

function nameOf({ hex, isDerived }: Written): string {
	return isDerived ? `Its counterpart in the dark theme, ${hex},` : `The colour ${hex}`;
}

/** One decimal, never up: 4.49 is not 4.5. */
function floored(value: number): string {
	return (Math.floor(value * 10) / 10).toFixed(1);
}

function wrong(
	rule: string,
	{ key, theme, hex, isPair }: Written,
	yaml: PositionedYaml,
	words: Pick<Problem, 'message'> & { readonly remedy: string },
): Problem {
	const path = ['brand', key, ...(isPair ? [theme] : [])];
	return problem({
		severity: 'error',
		rule,
		file: yaml.file,
		line: yaml.place(path).line,
		column: yamlPath(path),
		value: hex,
		...words,
	});
}

function aloneOnAccent(yaml: PositionedYaml): Problem {
	const path = ['brand', 'on_accent'];
	return problem({
		severity: 'warning',
		rule: 'unused-brand',
		file: yaml.file,
		line: yaml.place(path).line,
		column: yamlPath(path),
		message: 'A colour for text on the accent does nothing without an accent.',
		remedy: 'Give "accent" as well, or take it away.',
	});
}
