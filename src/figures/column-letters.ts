import { findFact } from '../snapshot/fact-index.ts';
import type { Fact, Verdict } from '../snapshot/fact.ts';
import type { FigureView } from './figure-view.ts';

/** Fewer answers on either side have no letters (methods e). */
const LEAST_FOR_LETTERS = 10;
/** The letter A. */
const FIRST_LETTER = 65;

/** The letters of column comparisons, by role. */
export interface ColumnLetters {
	/** The role's own letter. */
	readonly own: string;
	/** Those of the roles that it is higher than. */
	readonly higherThan: string;
}

/**
 * A letter for each role, and for each the letters of those that it is significantly higher than; null
 * where no pair of them was compared.
 *
 * @param levels the roles' levels of one number, in the order of their letters
 */
export function columnLetters(
	view: FigureView,
	levels: readonly (Fact | undefined)[],
): ReadonlyMap<string, ColumnLetters> | null {
	const known = levels.flatMap((fact) => fact ?? []);
	let isAnyPair = false;
	const letters = known.map((fact, at): readonly [string, ColumnLetters] => {
		const lower = known.flatMap((other, place) => {
			const verdict = other === fact ? null : pairVerdict(view, fact, other);
			isAnyPair ||= verdict !== null;
			return verdict === 'up' ? [letterOf(place)] : [];
		});
		return [fact.role, { own: letterOf(at), higherThan: lower.join(' ') }];
	});
	return isAnyPair ? new Map(letters) : null;
}

function letterOf(at: number): string {
	return String.fromCodePoint(FIRST_LETTER + at);
}

/** The verdict of one role against another: each pair is compared once, from either side. */
function pairVerdict(view: FigureView, one: Fact, other: Fact): Verdict | null {
	if (one.metric !== other.metric) return null;
	const isLarge = (one.n ?? 0) >= LEAST_FOR_LETTERS && (other.n ?? 0) >= LEAST_FOR_LETTERS;
	const told = pairFact(view, one, other)?.verdict;
	const mirrored = pairFact(view, other, one)?.verdict;
	const verdict = told || (mirrored && MIRRORED[mirrored]) || null;
	return isLarge ? verdict : verdict && 'cannot-be-said';
}

const MIRRORED: Readonly<Record<Verdict, Verdict>> = {
	up: 'down',
	down: 'up',
	'no-clear-change': 'no-clear-change',
	'cannot-be-said': 'cannot-be-said',
};

function pairFact(view: FigureView, level: Fact, other: Fact): Fact | undefined {
	const { study, metric, question, category, touchpoint, relation, role, brand, wave } = level;
	const cut = { study, metric, question, category, touchpoint, relation, role, brand, wave };
	return findFact(view.index, { ...cut, against: `role.${other.role}` });
}
