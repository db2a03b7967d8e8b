import type { InThemes } from './brand.ts';

const THEMES = ['light', 'dark'] as const;

type Theme = (typeof THEMES)[number];

/** A colour of one theme as it was written, or made from the light one. */
export interface ThemedColour {
	readonly theme: Theme;
	/** `#2c49b4` or `#24b` */
	readonly hex: string;
	/** Made from the light one. */
	readonly isDerived: boolean;
	/** Written for both themes apart. */
	readonly isPair: boolean;
}

/** A setting's colour in the light theme, then in the dark one; `dark` makes it where one is written. */
export function themedColours(
	value: string | InThemes,
	dark: (light: string) => string,
): readonly ThemedColour[] {
	const isPair = typeof value !== 'string';
	const light = isPair ? value.light : value;
	return THEMES.map((theme) => ({
		theme,
		isPair,
		hex: (theme === 'light' ? light : isPair ? value.dark : dark(light)).toLowerCase(),
		isDerived: theme === 'dark' && !isPair,
	}));
}

/** The colours alone. */
export function hexes(colours: readonly ThemedColour[]): InThemes {
	const [light, dark] = colours;
	return { light: light?.hex ?? '', dark: dark?.hex ?? '' };
}
