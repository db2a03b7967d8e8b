import { tidyText } from '../cells/comparable-text.ts';

/** The first row's name alone, or `first | second` where the first is blank (then carried) or repeated. */
export function twoRowNames(first: readonly string[], second: readonly string[]): string[] {
	const upper = first.map(tidyText);
	const repeated = repeatedTexts(upper);
	let carried = '';
	return Array.from({ length: Math.max(first.length, second.length) }, (_, at) => {
		const own = upper[at] ?? '';
		const lower = tidyText(second[at] ?? '');
		if (own !== '') carried = own;
		const isAlone = own !== '' && !repeated.has(own);
		return isAlone || lower === '' ? own : carried === '' ? lower : `${carried} | ${lower}`;
	});
}

function repeatedTexts(texts: readonly string[]): Set<string> {
	const seen = new Set<string>();
	return new Set(texts.filter((text) => seen.size === seen.add(text).size));
}
