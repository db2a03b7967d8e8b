import type { PageName } from '../snapshot/page-names.ts';
import type { ParsedCommentary } from '../story/commentary/parse-commentary.ts';

/** One commentary of a page, in one language. */
export interface PageCommentary {
	readonly page: PageName;
	readonly language: string;
	readonly parsed: ParsedCommentary;
}
