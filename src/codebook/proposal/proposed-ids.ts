import { ID_PATTERN } from '../fields.ts';

const LONGEST = 40;
const RESERVED = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/;

/** Gives ids made of words, each once. */
export class ProposedIds {
	private readonly given = new Set<string>();

	/** An id like the words, or like `fallback` where they have no letters of the Latin alphabet. */
	give(words: string, fallback: string): string {
		const base = idOf(words) || fallback;
		for (let nth = 1; ; nth += 1) {
			const id = nth === 1 ? base : `${base}-${nth}`;
			if (this.given.has(id)) continue;
			this.given.add(id);
			return id;
		}
	}
}

/** Small letters and digits joined by hyphens, cut at a word; '' where nothing is left. */
export function idOf(words: string): string {
	const plain = words
		.normalize('NFD')
		.replaceAll(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replaceAll(/[’']/g, '')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-+|-+$/g, '');
	const cut =
		plain.length <= LONGEST
			? plain
			: plain
					.slice(0, LONGEST + 1)
					.replace(/-[^-]*$/, '')
					.slice(0, LONGEST);
	const id = cut.replaceAll(/^-+|-+$/g, '');
	return ID_PATTERN.test(id) && !RESERVED.test(id) ? id : '';
}
