import type { InThemes } from './brand.ts';

/** What words in a client's accent stand on, by what it is: the tokens --bg, --bg-2 and --c-band. */
export const SURFACES: Readonly<
	Record<'page' | 'ground of notices' | 'bands of charts', InThemes>
> = {
	page: { light: '#ffffff', dark: '#12171e' },
	'ground of notices': { light: '#f4f6f8', dark: '#1a212a' },
	'bands of charts': { light: '#f5f7f9', dark: '#171e26' },
};

/** The colours of data that a brand may not look like, by what they mean: the tokens --det and --pro. */
export const DATA_COLOURS: Readonly<Record<'the bad end' | 'the good end', InThemes>> = {
	'the bad end': { light: '#be5218', dark: '#ec8c53' },
	'the good end': { light: '#11625d', dark: '#86d8d1' },
};
