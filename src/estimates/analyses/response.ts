import type { PlannedResponse } from '../../plan/analyses/response.ts';
import type { DerivedEstimate } from '../estimated-fact.ts';
import type { AnalysisDesk } from './analysis-desk.ts';
import { aboutFrame, percentOf } from './response/about-frame.ts';
import { accountFacts } from './response/account-facts.ts';
import { baseOfPersons, type CustomerFrame, type FramePerson } from './customer-frame.ts';
import { registerFacts } from './response/register-facts.ts';
import { invitedOf } from './response/invited.ts';
import { outcomesOf } from './response/outcomes.ts';
import { representativity } from './response/representativity.ts';

/**
 * Estimates who was asked and who answered, of our customers in the contact frame (methods k): how
 * many, AAPOR's rates, who of them the customer register knew, the accounts that were heard, and how
 * evenly the roles answered.
 *
 * Roles are those of the frame, so that the silent are cut as those who answered. Without a frame
 * that the answers can be matched to, coverage is unknown and nothing is said.
 */
export function estimateResponse(
	desk: AnalysisDesk,
	planned: PlannedResponse,
): readonly DerivedEstimate[] {
	const sample = desk.sampleOf('');
	const frame = desk.customersAt(planned.cut, planned.reading);
	if (frame === null) return [];
	const invited = invitedOf(frame.persons);
	return [
		...['', ...planned.reading.roles].flatMap((role) => {
			const isIn = ({ contact }: FramePerson) => role === '' || contact.role === role;
			const group = frame.persons.filter(isIn);
			return [
				...outcomeFacts(planned, frame, role, group, invited?.filter(isIn) ?? null),
				...registerFacts(planned, frame, role, group),
			];
		}),
		...accountFacts(sample, frame, planned),
		...representativity(frame, planned),
	];
}

/** Counts and rates of a role, or of all. */
function outcomeFacts(
	planned: PlannedResponse,
	frame: CustomerFrame,
	role: string,
	group: readonly FramePerson[],
	invited: readonly FramePerson[] | null,
): DerivedEstimate[] {
	const answered = group.filter(({ hasAnswered }) => hasAnswered);
	const voices = answered.length > 0 ? [baseOfPersons(frame, answered)] : [];
	const count = (metric: string, persons: readonly FramePerson[], asked: readonly FramePerson[]) =>
		aboutFrame(
			planned,
			{ metric, role, unit: 'count', base: baseOfPersons(frame, asked) },
			{
				otherBases: persons === answered ? voices : [],
				figure: { value: persons.length, low: null, high: null },
			},
		);
	if (invited === null) {
		return [count('identified', group, group), count('answered', answered, group)];
	}
	return [
		count('identified', group, group),
		count('invited', invited, invited),
		count('answered', answered, invited),
		...outcomesOf(invited).map(({ metric, share, of, tellsAnswered, others }) =>
			aboutFrame(
				planned,
				{ metric, role, unit: 'percent', base: baseOfPersons(frame, of) },
				{
					otherBases: [
						...(tellsAnswered ? voices : []),
						...others.flatMap((one) => (one.length > 0 ? [baseOfPersons(frame, one)] : [])),
					],
					figure: share === null ? null : percentOf(share, of.length),
				},
			),
		),
	];
}
