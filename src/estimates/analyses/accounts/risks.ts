import type { FrameReading } from '../../../plan/analyses/frame-reading.ts';
import type { CustomerAccount } from './customer-accounts.ts';

/** Why an account is at risk: what its decision makers said, or that they did not. */
export const RISKS = ['decider-detractor', 'decider-silent', 'decider-never-identified'] as const;

export type Risk = (typeof RISKS)[number];

/** The rules that an account meets; none where the codebook names no role that decides. */
export function risksOf(
	{ persons, voices }: CustomerAccount,
	{ deciders }: Pick<FrameReading, 'deciders'>,
): readonly Risk[] {
	if (deciders.length === 0) return [];
	const isKnown = persons.some(({ contact }) => deciders.includes(contact.role ?? ''));
	const heard = voices.filter(({ role }) => deciders.includes(role));
	if (heard.some(({ answer }) => answer === 'detractor')) return ['decider-detractor'];
	if (heard.length > 0) return [];
	return [isKnown ? 'decider-silent' : 'decider-never-identified'];
}
