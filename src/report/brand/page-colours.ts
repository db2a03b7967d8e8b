import type { InThemes } from './brand.ts';

/** The page's own colour, the token --bg of the style sheet. */
export const PAGE_COLOURS: InThemes = { light: '#ffffff', dark: '#12171e' };

/** The colours of data that a brand may not look like, by what they mean: the tokens --det and --pro. */
export const DATA_COLOURS: Readonly<Record<'the bad end' | 'the good end', InThemes>> = {
	'the bad end': { light: '#be5218', dark: '#ec8c53' },
	'the good end': { light: '#11625d', dark: '#86d8d1' },
};
