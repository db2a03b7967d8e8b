/**
 * What the tokens of drawings are on paper and in files: the light values of the style sheet. The accent
 * is the client's own.
 */
export const LIGHT_COLOURS: Readonly<Record<string, string>> = {
	'--bg': '#fff',
	'--c-ink': '#17202e',
	'--c-ink-2': '#515c6b',
	'--c-grid': '#e5e9ed',
	'--c-axis': '#8b96a3',
	'--c-context': '#848f9c',
	'--c-pale': '#dde3ea',
	'--c-band': '#f5f7f9',
	'--det': '#be5218',
	'--det-t': '#a2420f',
	'--on-det': '#fff',
	'--det-2': '#e9a67b',
	'--on-det-2': '#17202e',
	'--pas': '#ced4db',
	'--on-pas': '#17202e',
	'--pro-2': '#8cc6c1',
	'--on-pro-2': '#17202e',
	'--pro': '#11625d',
	'--pro-t': '#0f5b56',
	'--on-pro': '#fff',
};

/** The accent of a site without a brand. */
export const LIGHT_ACCENT = '#2c49b4';

/** What is written on it. */
export const LIGHT_ON_ACCENT = '#fff';
