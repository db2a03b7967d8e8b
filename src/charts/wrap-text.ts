import { fitText, textWidth } from './text-width.ts';
import type { Weight } from './text-width.ts';

const vowel = /[aeiouyåäöüéèáàíóú]/iu;
const letter = /\p{L}/u;

/**
 * A label in at most `most` lines no wider than `limit`. Breaks at spaces and soft hyphens; a word
 * that is too long breaks before a consonant with a vowel after it, which is the Finnish rule and
 * passable in English. What does not fit is cut with an ellipsis.
 */
export function wrapText(
	text: string,
	limit: number,
	size: number,
	weight: Weight,
	most: number,
): readonly string[] {
	const fits = (line: string) => textWidth(line, size, weight) <= limit;
	const lines: string[] = [];
	let rest = text.trim();
	while (rest !== '') {
		const whole = rest.replaceAll('\u00ad', '');
		if (fits(whole)) return [...lines, whole];
		if (lines.length === most - 1) return [...lines, fitText(whole, limit, size, weight)];
		const { line, after } = firstLine(rest, fits);
		if (after === '') return [...lines, fitText(whole, limit, size, weight)];
		lines.push(line);
		rest = after;
	}
	return lines;
}

interface Break {
	readonly line: string;
	readonly after: string;
}

function firstLine(text: string, fits: (line: string) => boolean): Break {
	const atSpace = breaksAt(text, /\s+/gu, '').findLast(({ line }) => fits(line));
	if (atSpace) return atSpace;
	const inWord = [...breaksAt(text, /\u00ad/gu, '-'), ...syllableBreaks(text)];
	const fitting = inWord.filter(({ line }) => fits(line));
	return evenest(fitting.filter(({ after }) => fits(after))) ?? fitting.at(-1) ?? unbroken(text);
}

/** The break that leaves two lines nearest to the same length. */
function evenest(breaks: readonly Break[]): Break | undefined {
	const unevenness = ({ line, after }: Break) => Math.abs(line.length - after.length);
	return breaks.toSorted((a, b) => unevenness(a) - unevenness(b))[0];
}

function unbroken(text: string): Break {
	return { line: text, after: '' };
}

function breaksAt(text: string, mark: RegExp, hyphen: string): Break[] {
	return Array.from(text.matchAll(mark), (found) => ({
		line: text.slice(0, found.index).replaceAll('\u00ad', '') + hyphen,
		after: text.slice(found.index + found[0].length),
	}));
}

function syllableBreaks(text: string): Break[] {
	if (text.includes('\u00ad')) return [];
	const letters = Array.from(text);
	return letters.flatMap((character, index) => {
		const next = letters[index + 1] ?? '';
		const isBreak =
			index >= 2 &&
			index <= letters.length - 3 &&
			letters.slice(index - 2, index + 3).every((near) => letter.test(near)) &&
			!vowel.test(character) &&
			vowel.test(next);
		if (!isBreak) return [];
		return { line: `${letters.slice(0, index).join('')}-`, after: letters.slice(index).join('') };
	});
}
