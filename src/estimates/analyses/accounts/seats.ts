import type { PlannedAccounts } from '../../../plan/analyses/accounts.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import type { FramePerson } from '../customer-frame.ts';
import { aboutAccounts } from './account-number.ts';
import type { CustomerAccount } from './customer-accounts.ts';

/**
 * The buying centre of an account: how many of each role are known, were invited and answered. A role
 * of which nobody is known is told as 0: an empty seat.
 */
export function seatsOf(
	planned: PlannedAccounts,
	{ id, persons }: CustomerAccount,
	invited: ReadonlySet<FramePerson> | null,
): readonly DerivedEstimate[] {
	return ['', ...planned.reading.roles].flatMap((role) => {
		const group = persons.filter(({ contact }) => role === '' || contact.role === role);
		const count = (metric: string, value: number) =>
			aboutAccounts(planned, {
				key: { metric, role, account: id },
				unit: 'count',
				value,
				n: group.length,
				accounts: 1,
			});
		const identified = count('identified', group.length);
		if (group.length === 0) return [identified];
		return [
			identified,
			...(invited === null
				? []
				: [count('invited', group.filter((one) => invited.has(one)).length)]),
			count('answered', group.filter(({ hasAnswered }) => hasAnswered).length),
		];
	});
}
