import type { Numbered } from '../../estimates/estimated-fact.ts';

/** Ways of counting answers whose weights a reader may know. */
export type Way = '' | 'none' | 'decision';

export function wayOf({ cell }: Numbered): Way | null {
	const { weights } = cell;
	return weights === '' || weights === 'none' || weights === 'decision' ? weights : null;
}
