import type { Group } from './group.ts';
import type { Way } from './joint-way.ts';

/** Kinds of numbers about a whole, in the order in which they are given up. */
export const JOINT_KINDS = ['agreement', 'rest', 'comparison', 'decision', 'none'] as const;
export type JointKind = (typeof JOINT_KINDS)[number];

/** A weighted mean over some parts that a shown number tells to be within limits. */
export interface JointNumber {
	/** Null: the number itself is never given up. */
	readonly kind: JointKind | null;
	readonly way: Way;
	/** The part that is left out, of a number of the rest; null where it is of the whole. */
	readonly without: Group | null;
	/** The value of an answer. */
	readonly valueOf: (point: number) => number;
	/** What is averaged: numbers of one name and way are the same one. */
	readonly name: string;
	readonly low: number;
	readonly high: number;
}
