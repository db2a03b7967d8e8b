import { daysBetween } from '../../../frame/days-between.ts';
import type { PlannedFrameQuality } from '../../../plan/analyses/frame-quality.ts';
import type { FramePerson } from '../customer-frame.ts';

/** What may be wrong with a contact, in the order in which it is told. */
export const CONTACT_FAULTS = [
	'stale',
	'never-verified',
	'no-account',
	'no-role',
	'doubled',
] as const;

export type ContactFault = (typeof CONTACT_FAULTS)[number];

/**
 * Those with a fault. Stale is who was last verified more than the study's `stale_after` days before the
 * first day of fieldwork; who never was is told apart. Doubled is whose id stands in the list before but
 * for capital letters: the same id twice is an error of the file already.
 */
export function withFault(
	persons: readonly FramePerson[],
	fault: ContactFault,
	planned: Pick<PlannedFrameQuality, 'start' | 'staleAfter'>,
): readonly FramePerson[] {
	switch (fault) {
		case 'stale':
			return persons.filter((one) => isStale(one, planned));
		case 'never-verified':
			return persons.filter(({ contact }) => contact.lastVerified === null);
		case 'no-account':
			return persons.filter(({ contact }) => contact.account === null);
		case 'no-role':
			return persons.filter(({ contact }) => contact.role === null);
		case 'doubled':
			return doubledOf(persons);
	}
}

/** Whether somebody was last verified too long before fieldwork began; not who never was. */
export function isStale(
	{ contact: { lastVerified } }: FramePerson,
	{ start, staleAfter }: Pick<PlannedFrameQuality, 'start' | 'staleAfter'>,
): boolean {
	return lastVerified !== null && daysBetween(lastVerified, start) > staleAfter;
}

function doubledOf(persons: readonly FramePerson[]): readonly FramePerson[] {
	const known = new Set<string>();
	return persons.filter(({ contact: { contact } }) => {
		const folded = contact.toLowerCase().normalize('NFC');
		const isDoubled = known.has(folded);
		known.add(folded);
		return isDoubled;
	});
}
