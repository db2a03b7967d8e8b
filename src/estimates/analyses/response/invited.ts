import type { FramePerson } from '../customer-frame.ts';

/**
 * Who of the frame was asked: those whom the file says to be invited, and where it does not say of a
 * person, those of whom it tells what came of it or who answered. Where it says of nobody, everybody,
 * if it tells what came of asking.
 *
 * @returns null where the file tells neither
 */
export function invitedOf(persons: readonly FramePerson[]): readonly FramePerson[] | null {
	if (persons.some(({ contact }) => contact.invited !== null)) {
		return persons.filter(
			({ contact, hasAnswered }) =>
				contact.invited ?? (hasAnswered || contact.disposition !== null),
		);
	}
	return persons.some(({ contact }) => contact.disposition !== null) ? persons : null;
}
