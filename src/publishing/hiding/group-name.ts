import type { Numbered } from '../../estimates/estimated-fact.ts';
import { whereKey, type Where } from './group.ts';

/** What a number is about: the same answers of the same people, or a layer above them. */
export interface GroupName {
	readonly universe: string;
	readonly where: Where;
}

/** The id of a group: what it is about and how it is cut. */
export function idOf({ universe, where }: GroupName): string {
	return `${universe} ${whereKey(where)}`;
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

/** The universe of other people than those who are called the same. */
export function ofOthers(universe: string, n: number): string {
	return `${universe} of ${n}`;
}

/** The universe that others are called after; the same of those who are called the usual way. */
export function calledAfter(universe: string): string {
	return universe.replace(/ of \d+$/, '');
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
