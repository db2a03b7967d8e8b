import type { PlannedResponse } from '../../../plan/analyses/response.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { baseOfPersons, type CustomerFrame, type FramePerson } from '../customer-frame.ts';
import { aboutFrame } from './about-frame.ts';

/**
 * Of the people of a role, or of all, how many the customer register knew, and of those who answered
 * how many it knew and how many were found outside it. The two add up to those who answered, so that
 * where one side is too small to be told, neither is.
 *
 * @param group the people of the frame
 * @returns none where the frame does not tell of each of them
 */
export function registerFacts(
	planned: PlannedResponse,
	frame: CustomerFrame,
	role: string,
	group: readonly FramePerson[],
): DerivedEstimate[] {
	if (group.length === 0 || group.some(({ contact }) => contact.inCrm === null)) return [];
	const answered = group.filter(({ hasAnswered }) => hasAnswered);
	const known = group.filter(isKnown);
	const heard = answered.filter(isKnown);
	const found = answered.filter((one) => !isKnown(one));
	const sides = [heard, found].flatMap((side) =>
		side.length > 0 ? [baseOfPersons(frame, side)] : [],
	);
	const count = (metric: string, persons: readonly FramePerson[], isOfAnswers: boolean) =>
		aboutFrame(
			planned,
			{ metric, role, unit: 'count', base: baseOfPersons(frame, group) },
			{
				otherBases: isOfAnswers ? sides : [],
				figure: { value: persons.length, low: null, high: null },
			},
		);
	return [
		count('identified-in-crm', known, false),
		count('answered-in-crm', heard, true),
		count('answered-outside-crm', found, true),
	];
}

function isKnown({ contact }: FramePerson): boolean {
	return contact.inCrm === true;
}
