import type { Label } from '../snapshot/snapshot.ts';

/** A label in all its languages: `en: Finance · fi: Talous`. */
export function labelText(label: Label): string {
	return Object.entries(label)
		.toSorted(([a], [b]) => (a < b ? -1 : 1))
		.map(([language, text]) => `${language}: ${text}`)
		.join(' · ');
}

/** What `labelText` tells in one language, of each label of it; '' where it has none in that language. */
export function labelTextIn(text: string, language: string): string {
	const parts = text.split(/(?: · | \/ )(?=[a-z]{2,3}: )/);
	const start = `${language}: `;
	return parts
		.flatMap((part) => (part.startsWith(start) ? [part.slice(start.length)] : []))
		.join(' / ');
}
