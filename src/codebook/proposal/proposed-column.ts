import type { FACETS, KINDS } from '../question-schema.ts';
import type { ColumnProfile } from './column-profile.ts';
import type { ColumnUse } from './column-use.ts';

/** What sort of answers a column holds; `id` tells records apart, `empty` has nothing in it. */
export type ProposedKind = (typeof KINDS)[number] | 'id' | 'empty';
export type Facet = (typeof FACETS)[number];

/** Points of a scale, and the words in the file that mean some of them. */
export interface ProposedScale {
	readonly min: number;
	readonly max: number;
	readonly better: 'high' | 'low';
	/** Texts by point; a point without a text is its own number. */
	readonly words: ReadonlyMap<number, readonly string[]>;
}

/** What a column is proposed to be. */
export interface ProposedColumn {
	readonly profile: ColumnProfile;
	readonly kind: ProposedKind;
	/** Null where it is no question. */
	readonly facet: Facet | null;
	readonly use: ColumnUse | undefined;
	/** Whether it may tell who a person is. */
	readonly isPersonal: boolean;
	/** The question that several columns share, and this column's part of it. */
	readonly stem: string;
	readonly part: string;
	readonly scale: ProposedScale | null;
	/** What stands between several options in one cell. */
	readonly separator: string | null;
	/** Texts that are no answer, by what they mean. */
	readonly absent: Readonly<Record<'not_met' | 'no_opinion' | 'no_answer', readonly string[]>>;
	/** What was assumed, in sentences for a person. */
	readonly notes: readonly string[];
}
