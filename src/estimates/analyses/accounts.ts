import type { PlannedAccounts } from '../../plan/analyses/accounts.ts';
import { compareTexts } from '../../problem.ts';
import type { DerivedEstimate } from '../estimated-fact.ts';
import { accountsLeft } from './accounts/accounts-left.ts';
import { customerAccounts, voicesByAccount } from './accounts/customer-accounts.ts';
import { flagsOf, revenueOf, riskTotals, type RatedAccount } from './accounts/risk-facts.ts';
import { risksOf } from './accounts/risks.ts';
import { seatsOf } from './accounts/seats.ts';
import { classShares, voicesIn } from './accounts/voice-facts.ts';
import { worstRoles } from './accounts/worst-roles.ts';
import type { AnalysisDesk } from './analysis-desk.ts';
import { invitedOf } from './response/invited.ts';

/** Most accounts that are told of one by one: so many pages somebody still opens. */
const MOST_ACCOUNTS = 200;

/**
 * Tells of single accounts what their people were told would be: who of the buying centre is known and
 * was heard, the roles with the worst answer first, which accounts are at risk by a rule and what they
 * bring, whose voices were heard over waves, and which accounts left. All of it needs the contact frame.
 *
 * Of more accounts than have pages those at risk come first, then those that bring most, without shares of
 * their answers; totals are of all.
 */
export function estimateAccounts(
	desk: AnalysisDesk,
	planned: PlannedAccounts,
): readonly DerivedEstimate[] {
	const frame = desk.customersAt(planned.cut, planned.reading);
	if (frame === null || frame.accounts.size === 0) return [];
	const voicesOf = voicesByAccount(desk, planned, frame);
	const newest = voicesOf(planned.cut.wave);
	const rated = customerAccounts(desk, planned, frame, newest).map((one): RatedAccount => ({
		...one,
		risks: risksOf(one, planned.reading),
		isSingleThreaded: one.persons.length === 1,
	}));
	// Shares of some accounts alone would tell of the others what the gate does not see.
	const isEveryOne = rated.length <= MOST_ACCOUNTS;
	const asked = invitedOf(frame.persons);
	const invited = asked && new Set(asked);
	return [
		...rated
			.toSorted(mostPressingFirst)
			.slice(0, MOST_ACCOUNTS)
			.flatMap((one) => [
				...seatsOf(planned, one, invited),
				...worstRoles(planned, one.id, one.voices, planned.cut.wave),
				...flagsOf(planned, one),
				...revenueOf(planned, one),
				...(isEveryOne ? classShares(planned, one.id, one.voices) : []),
				...[planned.cut.wave, ...planned.earlier].flatMap((wave) =>
					voicesIn(planned, one.id, voicesOf(wave).get(one.key) ?? [], wave),
				),
			]),
		...riskTotals(planned, rated),
		...accountsLeft(desk, planned, frame, voicesOf),
	];
}

function mostPressingFirst(one: RatedAccount, other: RatedAccount): number {
	const isRisk = Number(other.risks.length > 0) - Number(one.risks.length > 0);
	const revenue = (other.listed?.revenue ?? 0) - (one.listed?.revenue ?? 0);
	return isRisk || revenue || compareTexts(one.id, other.id);
}
