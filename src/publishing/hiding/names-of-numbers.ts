import type { DerivedEstimate, Numbered } from '../../estimates/estimated-fact.ts';
import { takingOf, type GroupName } from './group-name.ts';
import type { KnownNames } from './known-names.ts';

/** The answers to a question, or to it and its pair; of weights that leave people out, their own. */
export function universeOf(names: KnownNames, { cell, reading }: Numbered): string {
	if (reading.source !== 'pair') return names.ofCell(cell).universe;
	const { study, question, touchpoint } = cell;
	return names.answersTo(study, question.id, touchpoint, reading.minus, takingOf(cell));
}

/** The universes of both sides of a gap: it and one side of it give the other side away. */
export function sidesOfGap(names: KnownNames, { cell, reading }: Numbered): readonly string[] {
	if (reading.source !== 'pair') return NONE;
	const { study, question, touchpoint } = cell;
	return [
		names.answersTo(study, question.id, touchpoint),
		names.answersTo(study, reading.minus, touchpoint),
		names.answersTo(study, reading.minus, ''),
	];
}

/** The universe of those whom weights leave out too; null where they leave nobody out. */
export function withoutTaking(names: KnownNames, { cell, reading }: Numbered): string | null {
	if (takingOf(cell) === '') return null;
	const minus = reading.source === 'pair' ? reading.minus : '';
	return names.answersTo(cell.study, cell.question.id, cell.touchpoint, minus);
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

/** The universe of a distribution that agreement tells. */
export function distributionBehind(names: KnownNames, { study, key }: DerivedEstimate): string {
	return names.distributionOf(names.answersTo(study, key.question ?? '', key.touchpoint ?? ''));
}
