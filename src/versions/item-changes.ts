import type { Evidence } from './cause.ts';

/** Something with a name that stands otherwise than before. */
export type Change = Pick<Evidence, 'about' | 'from' | 'to'>;

/** A name and what stands behind it. */
export type Item = readonly [name: string, text: string];

/** Items of a kind that came, went or read otherwise, by name: `file:w3.csv`. */
export function changesOfItems(
	kind: string,
	older: readonly Item[],
	newer: readonly Item[],
): Change[] {
	const before = new Map(older);
	const now = new Map(newer);
	const names = [...now.keys(), ...[...before.keys()].filter((name) => !now.has(name))];
	return names.flatMap((name) => valueChange(`${kind}:${name}`, before.get(name), now.get(name)));
}

/** One change, or none where the two are the same. */
export function valueChange(
	about: string,
	from: string | number | undefined,
	to: string | number | undefined,
): Change[] {
	return from === to ? [] : [{ about, from: String(from ?? ''), to: String(to ?? '') }];
}
