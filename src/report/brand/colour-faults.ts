import { colourDifference } from './colour-difference.ts';
import { contrast, parseHex } from './colour.ts';
import { DATA_COLOURS, SURFACES } from './page-colours.ts';
import type { ThemedColour } from './themed-colour.ts';

/** Text is read from here on. WCAG 2.2, 1.4.3. */
const READABLE = 4.5;
/** Two colours are told apart from here on, by CIEDE2000. */
const APART = 20;

/** Why a colour is refused. */
export interface ColourFault {
	readonly rule: 'brand-contrast' | 'brand-like-data';
	readonly message: string;
}

/** Why an accent is refused in its theme: words in it cannot be read somewhere, or it looks like data. */
export function accentFaults(accent: ThemedColour): readonly ColourFault[] {
	const unread = Object.entries(SURFACES).flatMap(([what, { [accent.theme]: ground }]) =>
		textFaults(accent, ground, what),
	);
	// What cannot be read on the page cannot be read on the others either.
	return [...unread.slice(0, 1), ...nearData(accent)];
}

/** Why text of a colour is refused on a ground. */
export function textFaults(
	one: ThemedColour,
	ground: string,
	what: string,
): readonly ColourFault[] {
	const found = contrast(parseHex(one.hex), parseHex(ground));
	if (found >= READABLE) return [];
	const message = `${nameOf(one)} has a contrast of ${floored(found)} to the ${what} (${ground}) in the ${one.theme} theme; text needs ${READABLE}.`;
	return [{ rule: 'brand-contrast', message }];
}

function nearData(one: ThemedColour): readonly ColourFault[] {
	return Object.entries(DATA_COLOURS).flatMap(([meaning, { [one.theme]: colour }]) => {
		const found = colourDifference(parseHex(one.hex), parseHex(colour));
		if (found >= APART) return [];
		const message = `${nameOf(one)} is only ${floored(found)} away from ${colour}, which means ${meaning} in the ${one.theme} theme; a reader would take one for the other (CIEDE2000, at least ${APART}).`;
		return [{ rule: 'brand-like-data' as const, message }];
	});
}

function nameOf({ hex, isDerived }: ThemedColour): string {
	return isDerived ? `Its counterpart in the dark theme, ${hex},` : `The colour ${hex}`;
}

/** One decimal, never up: 4.49 is not 4.5. */
function floored(value: number): string {
	return (Math.floor(value * 10) / 10).toFixed(1);
}
