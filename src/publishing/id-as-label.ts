import type { Study } from '../codebook/study-schema.ts';
import type { Label } from '../snapshot/snapshot.ts';

/** What stands where the codebook gives no label: the id, in every language. */
export function idAsLabel({ languages }: Study, id: string): Label {
	return Object.fromEntries(languages.map((language) => [language, id]));
}
