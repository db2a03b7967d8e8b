import type { Severity } from '../problem.ts';
import type { PageName } from '../snapshot/page-names.ts';
import type { PageReader } from '../story/page-readers.ts';
import type { ClosingAction } from '../story/benchmark-gaps.ts';
import type { ReadPage } from './read-page.ts';

/** Something that a rule finds wrong on the pages that one reader sees. */
export interface RuleFinding {
	readonly severity: Severity;
	/** Pages that it is on; none where it is of the whole version. */
	readonly pages: readonly PageName[];
	/** What it is about: ids of facts, of items. A waiver may name the beginning of one. */
	readonly about: readonly string[];
	/** The commentary that it is in; null where no file of the person's says it. */
	readonly file: string | null;
	readonly line: number | null;
	readonly message: string;
	readonly remedy: string;
}

/** A rule about what pages say; its id is stable and may be waived. */
export interface Rule {
	readonly id: string;
	/** All that is wrong on the pages that one audience sees in one language. */
	readonly check: (pages: readonly ReadPage[], of: RuleContext) => readonly RuleFinding[];
}

/** What a rule must know beside the pages. */
export interface RuleContext {
	/** All actions of the report, as far as they say which figures they should move. */
	readonly actions: readonly ClosingAction[];
	/** Nobody has reviewed the version yet: what stops a reviewed one is doubtful in a draft. */
	readonly isDraft: boolean;
	/** Who answers for the report; '' where nobody is told. */
	readonly owner: string;
	/** Titles or ids of actions that nobody owns. */
	readonly actionsWithoutOwner: readonly string[];
	/** Who reads and decides, as the report names them by page. */
	readonly pageReaders: readonly PageReader[];
	/** Metrics of targets that nobody owns. */
	readonly targetsWithoutOwner: readonly string[];
}

/** A finding of the whole version: in no file of its own. */
export function wholeFinding(
	parts: Pick<RuleFinding, 'severity' | 'about' | 'message' | 'remedy'> & Partial<RuleFinding>,
): RuleFinding {
	return { pages: [], file: null, line: null, ...parts };
}
