import type { Snapshot } from '../snapshot/snapshot.ts';
import { findPhrases } from '../wording/index.ts';
import { findNumberFormat } from '../wording/number-format.ts';
import { buildView, type View } from './view.ts';

/**
 * The view of a snapshot in a language. Throws on a language or number format that is not known:
 * settings are checked for both before anything is built.
 * @param numbers `page` or a locale, as report.yaml has it
 */
export function viewIn(snapshot: Snapshot, language: string, numbers: string): View {
	const phrases = findPhrases(language);
	const format = findNumberFormat(numbers, language);
	if (!('found' in phrases)) throw new Error(`No phrases in "${language}".`);
	if (!('found' in format)) throw new Error(`No number format "${numbers}".`);
	return buildView(snapshot, phrases.found, format.found);
}
