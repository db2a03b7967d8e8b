import type { PlannedResponse } from '../../../plan/analyses/response.ts';
import { adjustedSpread } from '../../../statistics/adjusted-spread.ts';
import type { DerivedEstimate } from '../../estimated-fact.ts';
import { baseOfPersons, type CustomerFrame } from '../customer-frame.ts';
import { aboutFrame } from './about-frame.ts';

/** Of a smaller frame, or one with a smaller role, rates say all there is. */
const LEAST_FRAME = 100;
const LEAST_ROLE = 10;

/**
 * R-indicator of the frame: 1 − 2S, S being the spread of the roles' response rates less what a small
 * frame adds to it; 1 when all roles were as likely to answer. Schouten, Cobben & Bethlehem 2009;
 * Shlomo, Skinner & Schouten 2012. Persons without a role are left out.
 */
export function representativity(
	frame: CustomerFrame,
	planned: PlannedResponse,
): DerivedEstimate[] {
	const persons = frame.persons.filter(({ contact }) => contact.role !== null);
	const answered = persons.filter(({ hasAnswered }) => hasAnswered);
	const byRole = [...Map.groupBy(persons, ({ contact }) => contact.role).values()];
	const isLargeEnough =
		persons.length >= LEAST_FRAME && byRole.every((group) => group.length >= LEAST_ROLE);
	if (!isLargeEnough || byRole.length < 2 || answered.length === 0) return [];
	const categories = byRole.map((group) => ({
		persons: group.length,
		responders: group.filter(({ hasAnswered }) => hasAnswered).length,
	}));
	const value = Math.max(0, 1 - 2 * adjustedSpread(categories));
	const base = baseOfPersons(frame, persons);
	return [
		aboutFrame(
			planned,
			{ metric: 'r-indicator', role: '', unit: 'ratio', base },
			{
				otherBases: [baseOfPersons(frame, answered)],
				figure: { value, low: null, high: null },
			},
		),
	];
}
