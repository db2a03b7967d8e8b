import type { ListedChoice } from './choice-lists.ts';

/** What part a role has in the decision. */
export const ROLE_PARTS = ['decides', 'influences', 'buys', 'uses', 'contact'] as const;
export type RolePart = (typeof ROLE_PARTS)[number];

/** How much the word of a role weighs, as long as nobody says otherwise. */
const INFLUENCE: Readonly<Record<RolePart, number>> = {
	decides: 3,
	influences: 2,
	buys: 2,
	uses: 1,
	contact: 1,
};

const WORDS: readonly (readonly [RolePart, RegExp])[] = [
	['contact', /contact|yhteyshenkil/i],
	['influences', /influenc|vaikutta|advis/i],
	[
		'decides',
		/decision|decid|päättä|\bceo\b|chief|managing|owner|toimitusjohtaja|johtaja|omistaja/i,
	],
	['buys', /buyer|purchas|procure|osta|hankin/i],
	['uses', /user|käyttä/i],
];

/** The part that a role's name tells; null where it tells none. */
export function partByName({ label, values }: ListedChoice): RolePart | null {
	const names = [...Object.values(label), ...values].join(' ');
	return WORDS.find(([, words]) => words.test(names))?.[0] ?? null;
}

/** A role with its part, as study.yaml writes it. */
export function roleWithPart(role: ListedChoice, part: RolePart | null) {
	return part === null ? role : { ...role, influence: INFLUENCE[part], decision: part };
}
