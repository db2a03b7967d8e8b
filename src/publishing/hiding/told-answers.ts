import type {
	ComparisonEstimate,
	DerivedEstimate,
	LevelEstimate,
} from '../../estimates/estimated-fact.ts';
import type { DisclosureRules } from '../disclosure-rules.ts';
import { answersTo, idOf, nameOfDerived, universeOf } from './group-name.ts';
import { whereOf, type Side } from './sides.ts';

type Numbered = LevelEstimate | ComparisonEstimate;

/**
 * The answers that a number is of. Weighted by the decision they are those of the roles with a part in
 * it, which is a sum of roles as every other: what it tells must not give a hidden role away.
 */
export function answersOf(
	one: Numbered,
	{ where, isSide }: Side,
	{ deciding = [] }: DisclosureRules,
) {
	const { study, question, touchpoint, weights } = one.cell;
	const isPooled = weights === 'decision' && deciding.length > 0 && !where.has('role');
	if (!isPooled) return { universe: universeOf(one), where, isSide };
	return {
		universe: answersTo(study, question.id, touchpoint),
		where: new Map([...where, ['role', deciding]]),
		isSide: true,
	};
}

/**
 * The answers that a derived number is about: what is made of them, such as the share who met a
 * touchpoint, tells how many they are, so that it is hidden with them.
 */
export function answersBehind(
	{ study, key, people }: DerivedEstimate,
	drafts: ReadonlyMap<string, unknown>,
): readonly string[] {
	const { question = '', touchpoint = '' } = key;
	if (people !== undefined || question === '') return [];
	const id = idOf({ universe: answersTo(study, question, touchpoint), where: whereOf(key) });
	return drafts.has(id) ? [id] : [];
}

/**
 * The level that a derived comparison with the rest is of: beside the level of all, the difference gives
 * it away, so that it is hidden with it.
 */
export function levelBehind(
	one: DerivedEstimate,
	drafts: ReadonlyMap<string, unknown>,
): readonly string[] {
	if (one.key.against !== REST) return [];
	const id = idOf(nameOfDerived({ ...one, key: { ...one.key, against: '' } }));
	return drafts.has(id) ? [id] : [];
}

const REST = 'role.rest';
