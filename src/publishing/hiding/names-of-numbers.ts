import type { DerivedEstimate, Numbered } from '../../estimates/estimated-fact.ts';
import { takingOf, type GroupName } from './group-name.ts';
import type { Where } from './group.ts';
import type { KnownNames } from './known-names.ts';

/** The answers to a question, or to it and its pair; of weights that leave people out, their own. */
export function universeOf(names: KnownNames, { cell, reading }: Numbered): string {
	if (reading.source !== 'pair') return names.ofCell(cell).universe;
	const { study, question, touchpoint } = cell;
	return names.answersTo(study, question.id, touchpoint, reading.minus, takingOf(cell));
}

/** A gap and one side of it give the other side away. */
export function bothOfPair(
	names: KnownNames,
	{ cell, reading }: Numbered,
	where: Where,
): readonly string[] {
	if (reading.source !== 'pair') return NONE;
	const { study, question, touchpoint } = cell;
	return [
		names.answersTo(study, question.id, touchpoint),
		names.answersTo(study, reading.minus, touchpoint),
		names.answersTo(study, reading.minus, ''),
	].map((universe) => names.idOf({ universe, where }));
}

const NONE: readonly string[] = [];

/** What a derived number is about. */
export function nameOfDerived(
	names: KnownNames,
	{ study, key, people }: DerivedEstimate,
): GroupName {
	if (people !== undefined)
		return { universe: JSON.stringify([study, people.universe]), where: names.same(people.where) };
	const { metric, question = '', category = '', touchpoint = '', against = '', weights = '' } = key;
	return {
		universe: JSON.stringify([study, metric, question, category, touchpoint, against, weights, '']),
		where: names.whereOf(key),
	};
}

/** Agreement tells a distribution. */
export function distributionBehind(
	names: KnownNames,
	{ study, key }: DerivedEstimate,
	where: Where,
): string {
	const universe = names.answersTo(study, key.question ?? '', key.touchpoint ?? '');
	return names.idOf({ universe: names.distributionOf(universe), where });
}
