import type {
	ComparisonEstimate,
	DerivedEstimate,
	LevelEstimate,
} from '../../estimates/estimated-fact.ts';
import { whereKey, type Where } from './group.ts';
import type { KnownNames } from './known-names.ts';

type Numbered = LevelEstimate | ComparisonEstimate;

/** What a number is about: the same answers of the same people, or a layer above them. */
export interface GroupName {
	readonly universe: string;
	readonly where: Where;
}

/** The id of a group: what it is about and how it is cut. */
export function idOf({ universe, where }: GroupName): string {
	return `${universe} ${whereKey(where)}`;
}

/** The answers to a question, or to it and its pair; of weights that leave people out, their own. */
export function universeOf(names: KnownNames, { cell, reading }: Numbered): string {
	if (reading.source !== 'pair') return names.ofCell(cell).universe;
	const { study, question, touchpoint } = cell;
	return names.answersTo(study, question.id, touchpoint, reading.minus, takingOf(cell));
}

/** Weights that leave people out; '' where nobody is left out. */
export function takingOf({ weights }: Numbered['cell']): string {
	return weights === '' || weights === 'none' ? '' : weights;
}

/** Answers to a question, or to it and its pair, of those whom weights take. */
export function answersTo(
	study: string,
	question: string,
	touchpoint: string,
	minus = '',
	taking = '',
): string {
	return JSON.stringify([study, question, touchpoint, minus, taking]);
}

/** The layer of the shares of a distribution. */
export function distributionOf(universe: string): string {
	return `${universe} distribution`;
}

/** The layer of a mean. */
export function meanOf(universe: string): string {
	return `${universe} mean`;
}

/** What is told of people: that they answered, the shares of their answers, their mean, a gap, another number. */
export type Layer = 'answers' | 'distribution' | 'mean' | 'gap' | 'derived';

/** Which layer a universe is. */
export function layerOf(universe: string): Layer {
	const [parts = '', layer] =
		/^(.*\])(?: (distribution|mean))?(?: of \d+)?$/.exec(universe)?.slice(1) ?? [];
	if (layer === 'distribution' || layer === 'mean') return layer;
	const names: unknown = JSON.parse(parts);
	if (!Array.isArray(names) || names.length !== PARTS_OF_ANSWERS) return 'derived';
	return names[PLACE_OF_PAIR] === '' ? 'answers' : 'gap';
}

/** Study, question, touchpoint, the other of a pair, weights that leave people out. */
const PARTS_OF_ANSWERS = 5;
const PLACE_OF_PAIR = 3;

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
