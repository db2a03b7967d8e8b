import { problem, type Problem } from '../../problem.ts';
import { factText } from '../fact-text.ts';
import type { View } from '../view.ts';
import type { ParsedCommentary } from './parse-commentary.ts';

/** Numbers and shares in words that would stay as they are when the facts change. */
const PATTERNS: readonly RegExp[] = [
	// 41 %, +12, −9, 4.2, 1 234: not the digits of a date, a version, a quarter or a list.
	/(?<![\p{L}\p{N}.,:/\-–])[+−-]?\d{1,3}(?:[ \u00a0]\d{3})*(?:[.,]\d+)?(?:[ \u00a0]?%)?(?!\p{L}|\p{N}|[.,:/–-]\d)/gu,
	/\b(?:half|two[- ]thirds|one[- ]third|a third|three[- ]quarters|one[- ]quarter|a quarter)\b/giu,
	/(?<!\p{L})(?:puolet|kolmannes|kolmasosa|neljännes|neljäsosa|kaksi kolmasosaa)(?!\p{L})/giu,
	/(?<!\p{L})(?:hälften|en tredjedel|två tredjedelar|en fjärdedel)(?!\p{L})/giu,
];

const YEAR = /^(?:19|20)\d\d$/u;
const LEAST_SAID = 2;
const MOST_SUGGESTED = 3;

/** A warning for each number that somebody typed into commentary, with the facts that print the same. */
export function typedNumbers(parsed: ParsedCommentary, view: View): readonly Problem[] {
	let printed: ReturnType<typeof printedLevels> | undefined;
	return parsed.texts.flatMap(({ value, line }) =>
		PATTERNS.flatMap((pattern) => [...value.matchAll(pattern)])
			.map(([found]) => found)
			.filter((found) => !YEAR.test(found) && isNumberOfSomething(found))
			.map((found) => {
				printed ??= printedLevels(view);
				const known = (printed.get(canonical(found)) ?? []).slice(0, MOST_SUGGESTED);
				return problem({
					severity: 'warning',
					rule: 'typed-number',
					file: parsed.file,
					line,
					value: found,
					message: `"${found}" is typed by hand and stays as it is when the facts change.`,
					...(known.length > 0 && { known }),
					remedy: 'Write <Fact id="…" /> in its place, or say it without a number.',
				});
			}),
	);
}

/** A single digit counts things of the text itself (three roles, 2 sites), and so does no word. */
function isNumberOfSomething(found: string): boolean {
	return found.length >= LEAST_SAID;
}

/** The levels of the version by how they are printed, those of the newest waves first. */
function printedLevels(view: View): ReadonlyMap<string, readonly string[]> {
	const newest = new Set(view.card.studies.flatMap(({ waves }) => waves[0]?.id ?? []));
	const levels = [...view.index.byId.values()].filter(
		({ value, against, weights, segment, wave }) =>
			value !== null && !against && !weights && !segment && newest.has(wave),
	);
	const named = levels.map((fact) => [canonical(factText(fact, view).text), fact.id] as const);
	return new Map(
		[...Map.groupBy(named, ([text]) => text)].map(([text, all]) => [text, all.map(([, id]) => id)]),
	);
}

function canonical(text: string): string {
	return text.replaceAll('\u00a0', ' ').replace(/^-/u, '−').replace(/(\d)%/u, '$1 %');
}
