import type { Label } from '../snapshot/snapshot.ts';

/** A label in all its languages: `en: Finance · fi: Talous`. */
export function labelText(label: Label): string {
	return Object.entries(label)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([language, text]) => `${language}: ${text}`)
		.join(' · ');
}
