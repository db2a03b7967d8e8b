import type { Contact } from '../../../frame/contact-frame.ts';
import type { FramePerson } from '../customer-frame.ts';

/** A column of contacts.csv that may be blank. */
export interface FilledColumn {
	/** In ids. */
	readonly id: string;
	/** Whether what stands in it, or that anything does, comes of asking. */
	readonly isOfAsking: boolean;
	/** Whether it is filled. */
	readonly isFilled: (contact: Contact) => boolean;
}

const column = (id: string, key: keyof Contact, isOfAsking = false): FilledColumn => ({
	id,
	isOfAsking,
	isFilled: (contact) => contact[key] !== null,
});

/** In the file's usual order; `contact` is not among them, for a record without it is none. */
export const FILLED_COLUMNS: readonly FilledColumn[] = [
	column('account', 'account'),
	column('role', 'role'),
	column('in-crm', 'inCrm'),
	column('contact-person', 'contactPerson'),
	column('invited', 'invited', true),
	column('disposition', 'disposition', true),
	column('last-verified', 'lastVerified'),
];

/**
 * The groups that a column about asking tells apart together with who answered: filled or blank, heard
 * or silent. A disposition that is filled for those alone who answered tells how many these are.
 */
export function sidesOfAsking(
	persons: readonly FramePerson[],
	{ isFilled }: FilledColumn,
): readonly (readonly FramePerson[])[] {
	const sides = Map.groupBy(persons, (one) => `${isFilled(one.contact)} ${one.hasAnswered}`);
	return [...sides.values()];
}
