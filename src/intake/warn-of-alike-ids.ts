import { UNTOLD, type DraftResponses } from '../responses/draft-responses.ts';
import type { SourceProblems } from './source-problems.ts';

/** More ids than this come from a machine, which does not write one in two ways. */
const MOST_IDS = 200_000;

/** Signs that are not seen: zero-width spaces, soft hyphens, marks of direction. */
const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** Warns, once a file, of respondent ids that only case or unseen signs tell from another. */
export function warnOfAlikeIds(
	draft: DraftResponses,
	problemsOf: (source: number) => SourceProblems | undefined,
): void {
	if (draft.respondents.length > MOST_IDS) return;
	const { texts } = draft.respondents;
	const firstOf = new Map<string, number>();
	const told = new Set<number>();
	for (let record = 0; record < draft.recordCount; record += 1) {
		const code = draft.respondent.at(record);
		if (code === UNTOLD || !draft.isKept(record)) continue;
		const text = texts[code] ?? '';
		const plain = text.replaceAll(INVISIBLE, '').toLowerCase();
		const first = firstOf.get(plain);
		if (first === undefined) firstOf.set(plain, record);
		const source = draft.source.at(record);
		const isAlike = first !== undefined && texts[draft.respondent.at(first)] !== text;
		if ((!isAlike && !hasInvisible(text)) || told.has(source)) continue;
		told.add(source);
		const problems = problemsOf(source);
		problems?.add({
			severity: 'warning',
			rule: 'alike-ids',
			line: draft.line.at(record),
			row: draft.number.at(record),
			column: problems.respondentColumn,
			value: text,
			message: isAlike
				? `This respondent id differs from that on line ${draft.line.at(first)} only by case or by signs that are not seen; they count as two persons.`
				: 'This respondent id holds a sign that is not seen.',
			remedy: 'Correct one of them by corrections.csv, if it is the same person.',
		});
	}
}

function hasInvisible(text: string): boolean {
	return text.search(INVISIBLE) >= 0;
}
