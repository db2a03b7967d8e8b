import { CUSTOMER } from '../../metrics/recommendation-classes.ts';
import type { Cut } from '../cut.ts';
import { itemKey, type PresentGroup } from '../present-group.ts';
import type { QuestionItem } from '../question-items.ts';
import { ownBrands, type Series } from '../series.ts';
import type { PlannedStudy } from '../standard-cells.ts';

/** Our customers over the waves that a version reads; undefined where none of them answered. */
export function ourCustomers({ study, series }: PlannedStudy): Series | undefined {
	const ours = series.filter(({ relation, isRival }) => relation === CUSTOMER && !isRival);
	return ours.find(({ brand }) => ownBrands(study).includes(brand)) ?? ours[0];
}

/** The newest group of a series that was asked an item; undefined where none was. */
export function newestAsked(
	{ groups }: Pick<Series, 'groups'>,
	{ question, touchpoint }: QuestionItem,
): PresentGroup | undefined {
	return groups.find(({ asked }) => asked.has(itemKey(question.id, touchpoint)));
}

/** Whether a role of a group was asked an item; a role that did not answer at all counts as asked. */
export function wasAskedOf(
	{ askedByRole }: PresentGroup,
	role: string,
	{ question, touchpoint }: QuestionItem,
): boolean {
	return askedByRole.get(role)?.has(itemKey(question.id, touchpoint)) ?? true;
}

/** A group as a cut, whole or of a role. */
export function cutOfGroup({ wave, relation, brand }: PresentGroup, role = ''): Cut {
	return { wave, relation, brand, role, segment: '' };
}
