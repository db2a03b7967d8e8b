import { z } from 'zod';
import { compareTexts } from '../problem.ts';

export const count = z.number().int().nonnegative();
export const text = z.string();
export const flag = z.boolean();
/** Never empty; it is what a number, an address or a sentence is known by. */
export const id = z.string().min(1);
export const ids = z.array(id);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'it is not a day as 2026-09-28');
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'it is not a sha256 in small letters');

/** A value per name, the names in code-unit order, so that the order of writing them tells nothing. */
export function byName<T extends z.ZodType>(value: T) {
	return z
		.record(z.string(), value)
		.transform((record): Record<string, z.output<T>> =>
			Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => compareTexts(a, b))),
		);
}

/** A text per language. */
export const label = byName(z.string());

/** What is known by an id and shown by a label. */
export const named = { id: id.describe('Its id.'), label: label.describe('Shown, per language.') };

/** A list that is left out where there is nothing in it. */
export function filledList<T extends z.ZodType>(item: T) {
	return z.array(item).min(1, 'an empty list is left out');
}
