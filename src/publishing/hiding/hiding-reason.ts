/** Why a number is hidden; private, never in a snapshot. */
export type HidingReason =
	/** Fewer persons or accounts behind it than may be told of. */
	| { readonly kind: 'persons'; readonly persons: number; readonly least: number }
	| { readonly kind: 'accounts'; readonly accounts: number; readonly least: number }
	/** One account gave so much of the answers, per cent. */
	| { readonly kind: 'dominance'; readonly share: number; readonly most: number }
	/** Fewer persons than a distribution needs. */
	| { readonly kind: 'distribution'; readonly persons: number; readonly least: number }
	/** All of so many persons, or all but one, gave the same answer. */
	| { readonly kind: 'uniform'; readonly persons: number }
	/** A mean at an end of its scale tells what everybody answered. */
	| { readonly kind: 'end-of-scale'; readonly persons: number }
	/** A gap that leaves the score of the few who answered one of its questions alone. */
	| { readonly kind: 'remainder'; readonly persons: number }
	/** It would give away the group of another fact, whose id this is. */
	| { readonly kind: 'complementary'; readonly protects: string }
	/** It tells of a group that is hidden, whose fact this is. */
	| { readonly kind: 'gives-away'; readonly group: string }
	/** Beside the same number by other weights it would give the scores of hidden roles. */
	| { readonly kind: 'weights' }
	/** Beside all other numbers of the same answers it would tell of a hidden part of them. */
	| { readonly kind: 'together' }
	/** Too few came or went since a version told it. */
	| {
			readonly kind: 'series';
			readonly version: string;
			readonly added: number;
			readonly removed: number;
	  };
