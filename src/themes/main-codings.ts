import { compareTexts } from '../problem.ts';
import type { CodedThemes, ThemeMention } from './coded-themes.ts';

/** What was coded of a respondent's answers by the one of their coders who coded most answers. */
export function mainCodings(
	{ mentions }: CodedThemes,
	respondent: string,
): readonly ThemeMention[] {
	const own = mentions.filter((one) => one.respondent === respondent);
	const coders = new Set(own.map(({ coder }) => coder));
	const counts = new Map([...coders].map((coder) => [coder, new Set<string>()]));
	for (const one of mentions) counts.get(one.coder)?.add(`${one.respondent}\0${one.wave}`);
	const [main] = [...coders].toSorted(
		(a, b) => (counts.get(b)?.size ?? 0) - (counts.get(a)?.size ?? 0) || compareTexts(a, b),
	);
	return own.filter(({ coder }) => coder === main);
}
