import type { Snapshot } from '../snapshot/snapshot.ts';
import { findPhrases } from '../wording/index.ts';
import { findNumberFormat } from '../wording/number-format.ts';
import { buildView, type View } from './view.ts';

/** Every page of a version asks for the same views. */
const views = new WeakMap<Snapshot, Map<string, View>>();

/**
 * The view of a snapshot in a language, the same one each time. Throws on a language or number format that is not known:
 * settings are checked for both before anything is built.
 * @param numbers `page` or a locale, as report.yaml has it
 */
export function viewIn(snapshot: Snapshot, language: string, numbers: string): View {
	const known = views.get(snapshot) ?? new Map<string, View>();
	views.set(snapshot, known);
	const key = `${language} ${numbers}`;
	const view = known.get(key) ?? madeView(snapshot, language, numbers);
	known.set(key, view);
	return view;
}

function madeView(snapshot: Snapshot, language: string, numbers: string): View {
	const phrases = findPhrases(language);
	const format = findNumberFormat(numbers, language);
	if (!('found' in phrases)) throw new Error(`No phrases in "${language}".`);
	if (!('found' in format)) throw new Error(`No number format "${numbers}".`);
	return buildView(snapshot, phrases.found, format.found);
}
