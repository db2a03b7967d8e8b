import type { PlannedContactBias } from '../../plan/analyses/contact-bias.ts';
import type { DerivedEstimate } from '../estimated-fact.ts';
import type { Sample } from '../sample.ts';
import type { AnalysisDesk } from './analysis-desk.ts';
import { accountDifferences } from './contact-bias/account-differences.ts';
import { crmHabit } from './contact-bias/crm-habit.ts';
import { groupGap, type TwoGroups } from './contact-bias/group-gap.ts';
import { silentBounds } from './contact-bias/silent-bounds.ts';
import { withinAccounts } from './contact-bias/within-accounts.ts';
import { contactKind, roleReader } from './contact-kind.ts';
import { headlineAnswers, type HeadlineAnswers } from './headline-answers.ts';

/** With fewer persons on a side only their counts are told. */
const LEAST_SIDE = 10;

/**
 * Estimates what contact persons alone would have told, and bounds for the silent (methods k): contact
 * persons against others, pooled and inside accounts, how far apart the two are in each account, what a
 * survey of contact persons only would have said beside one weighted to the roles of the frame, people
 * in the customer register against others, and the score if the silent were like late respondents,
 * passive or detractors.
 */
export function estimateContactBias(
	desk: AnalysisDesk,
	planned: PlannedContactBias,
): readonly DerivedEstimate[] {
	const sample = desk.sampleOf('');
	const { reading, cut } = planned;
	const answers = headlineAnswers(sample, planned.headline);
	const frame = desk.customersAt(cut, reading);
	const byContact = split(answers, contactKind(sample, frame, reading));
	const byRegister = split(answers, (row) => frame?.personOf(row)?.contact.inCrm ?? null);
	const isCompared = isLargeEnough(sample, byContact);
	return [
		...groupGap(sample, answers, byContact, planned, 'contact-gap', isCompared),
		...(isCompared ? withinAccounts(sample, answers, byContact, planned, LEAST_SIDE) : []),
		...(isCompared
			? accountDifferences(sample, byContact, roleReader(sample, frame), planned)
			: []),
		...(isCompared && frame ? crmHabit(sample, frame, answers, byContact, planned) : []),
		...groupGap(sample, answers, byRegister, planned, 'crm-gap', isLargeEnough(sample, byRegister)),
		...(frame ? silentBounds(sample, frame, answers, planned) : []),
	];
}

function split({ rows }: HeadlineAnswers, isInFirst: (row: number) => boolean | null): TwoGroups {
	return {
		first: rows.filter((row) => isInFirst(row) === true),
		second: rows.filter((row) => isInFirst(row) === false),
	};
}

function isLargeEnough(sample: Sample, groups: TwoGroups): boolean {
	return [groups.first, groups.second].every(
		(rows) => sample.countDistinct(sample.responses.person, rows) >= LEAST_SIDE,
	);
}
