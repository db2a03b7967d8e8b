import type { ExportCodebook, StudySource } from '../codebook/study-schema.ts';
import type { DraftResponses } from '../responses/draft-responses.ts';
import type { DecimalEvidence } from './cells/decimal-evidence.ts';
import type { FileDialect } from './cells/file-dialect.ts';
import type { ListedKind } from './cells/listed-cell.ts';
import type { RecordCursor } from './cells/record-cursor.ts';
import type { ListClash, ValueList } from './cells/value-list.ts';
import type { ColumnCodes } from './column-codes.ts';
import type { ColumnFinder } from './columns/column-finder.ts';
import type { ShownPoints } from './shown-points.ts';
import type { SourceProblems } from './source-problems.ts';
import type { StudyCodes } from './study-codes.ts';
import type { QuotedWords } from './written-words.ts';

/** All that the readers of one file share. */
export interface FileContext {
	readonly study: ExportCodebook;
	readonly codes: StudyCodes;
	readonly source: StudySource;
	/** Place of the source in the codebook. */
	readonly sourceAt: number;
	readonly dialect: FileDialect;
	readonly decimals: DecimalEvidence;
	readonly lists: Readonly<Record<ListedKind, ValueList>>;
	readonly finder: ColumnFinder;
	readonly draft: DraftResponses;
	readonly problems: SourceProblems;
	readonly cursor: RecordCursor;
	readonly shown: ShownPoints;
	/** Places of segments that the accounts tell, so that a file need not have their columns. */
	readonly ofAccounts: ReadonlySet<number>;
	/** What the file itself says about codes, by column. */
	readonly columnCodes: readonly (ColumnCodes | undefined)[];
	/** Keeps what the quoted wrote; null where nobody is. */
	readonly words: QuotedWords | null;
}

/** Tells of texts that two lists claim. */
export function reportClashes(context: FileContext, clashes: readonly ListClash[]): void {
	for (const { text, first, second, path } of clashes) {
		context.problems.addSetting(path, {
			severity: 'error',
			rule: 'listed-twice',
			value: text,
			message: `"${text}" is listed for ${first} and for ${second}; the file cannot tell which is meant.`,
			remedy: 'List each text once; case, spaces and 1 or 1.0 make no difference.',
		});
	}
}
