import type { FrameReading } from '../../plan/analyses/frame-reading.ts';
import type { Sample } from '../sample.ts';
import type { CustomerFrame } from './customer-frame.ts';

/**
 * Whether the person of a row is the account's contact person: as the frame says, else by the role;
 * null where neither tells.
 *
 * @param frame null where the study has none
 */
export function contactKind(
	sample: Sample,
	frame: CustomerFrame | null,
	{ contacts }: FrameReading,
): (row: number) => boolean | null {
	const roleOf = roleReader(sample, frame);
	return (row) => {
		const told = frame?.personOf(row)?.contact.contactPerson ?? null;
		if (told !== null || contacts.length === 0) return told;
		const role = roleOf(row);
		return role === '' ? null : contacts.includes(role);
	};
}

/** The role of a row's person: as the frame has it, else as answered; '' where neither tells. */
export function roleReader(
	{ responses: { role } }: Sample,
	frame: CustomerFrame | null,
): (row: number) => string {
	return (row) => frame?.personOf(row)?.contact.role ?? role.ids[role.codes[row] ?? -1] ?? '';
}
