import type { ForbiddenKind } from './forbidden.ts';
import type { PatternKind } from './pattern-kind.ts';
import type { Writing } from './text-views.ts';

/** Something in a published file that may not be there. */
export interface Leak {
	/** Path in the site; `a.pptx!b.xml` for what is packed in it. */
	readonly file: string;
	readonly kind: ForbiddenKind | PatternKind;
	/** Where: in its content or its name, and how it is written there. */
	readonly where: `${'content' | 'name'}, ${Writing}`;
	/** As it was forbidden, or as it was found. */
	readonly text: string;
}
