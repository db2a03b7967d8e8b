import type { PositionedYaml } from '../codebook/positioned-yaml.ts';
import type { ExportCodebook } from '../codebook/study-schema.ts';
import type { Problem } from '../problem.ts';
import { UNTOLD, type DraftResponses } from '../responses/draft-responses.ts';
import type { NumberColumn } from '../responses/typed-column.ts';
import { comparableListed, tidyText } from './cells/comparable-text.ts';
import { FileDialect } from './cells/file-dialect.ts';
import { listedCells } from './cells/listed-cell.ts';
import { SourceProblems } from './source-problems.ts';
import { partList } from './study-codes.ts';

/** What a column of the accounts' file tells of accounts. */
export interface AccountColumn {
	readonly column: string;
	/** By account; blank cells are left out. */
	readonly cells: ReadonlyMap<string, { readonly text: string; readonly line: number }>;
}

/** The segments that the accounts' file tells. */
export interface AccountSegments {
	/** Relative to the workspace, with `/`. */
	readonly file: string;
	/** By the segment's place in the codebook. */
	readonly columns: ReadonlyMap<number, AccountColumn>;
}

type ProblemsOf = (source: number) => SourceProblems | undefined;

/**
 * Gives kept records the segments of their accounts. What an export tells stays; that it tells
 * another than the accounts' file is a warning, once a file and segment. A text of an account
 * that answered which the codebook does not list is an error.
 */
export function joinAccountSegments(
	study: ExportCodebook,
	yaml: PositionedYaml,
	draft: DraftResponses,
	{ file, columns }: AccountSegments,
	problemsOf: ProblemsOf,
): Problem[] {
	const problems = new SourceProblems(file, yaml);
	for (const [at, column] of columns) {
		const [segment, told] = [study.segments[at], draft.segments[at]];
		if (segment === undefined || told === undefined) continue;
		const codes = codesOfAccounts(study, at, draft, column, problems);
		const joined = join(draft, told, codes);
		if (joined.filled > 0) {
			problems.add({
				severity: 'note',
				rule: 'segment-of-account',
				column: column.column,
				message: `${joined.filled} ${joined.filled === 1 ? 'answer has its' : 'answers have their'} ${segment.id} from here, by account; ${joined.untold} ${joined.untold === 1 ? 'has' : 'have'} none.`,
			});
		}
		for (const [source, found] of joined.others) {
			reportOthers(draft, segment.id, file, found, problemsOf(source));
		}
	}
	return problems.all();
}

/** The segment's value of each account of the answers; UNTOLD where the file does not tell it. */
function codesOfAccounts(
	study: ExportCodebook,
	at: number,
	{ accounts }: DraftResponses,
	{ column, cells }: AccountColumn,
	problems: SourceProblems,
): Int32Array {
	const { values = [], no_answer = [] } = study.segments[at] ?? {};
	const dialect = new FileDialect({ file: 'accounts.csv', decimal: undefined, blank: [] });
	const list = partList(values, ['segments', at, 'values'], dialect);
	const absences = new Map(
		no_answer.map((text) => [comparableListed(text, dialect.mark), UNTOLD] as const),
	);
	const lookup = listedCells('segment', list, dialect, absences);
	const byName = new Map([...cells].map(([account, cell]) => [nameKey(account), cell]));
	return Int32Array.from(accounts.texts, (account) => {
		const cell = byName.get(nameKey(account));
		if (cell === undefined) return UNTOLD;
		const { value, fault } = lookup.meaningOf(cell.text);
		if (fault !== null) {
			problems.add({ severity: 'error', ...fault, line: cell.line, column, value: cell.text });
		}
		return value;
	});
}

/** Accounts are told apart without case. */
function nameKey(account: string): string {
	return tidyText(account).toLowerCase().normalize('NFC');
}

interface Others {
	readonly record: number;
	readonly count: number;
}

function join(draft: DraftResponses, told: NumberColumn, codes: Int32Array) {
	const others = new Map<number, Others>();
	let [filled, untold] = [0, 0];
	for (let record = 0; record < draft.recordCount; record += 1) {
		if (!draft.isKept(record)) continue;
		const own = told.at(record);
		const ofAccount = codes[draft.account.at(record)] ?? UNTOLD;
		if (own === UNTOLD && ofAccount === UNTOLD) untold += 1;
		else if (own === UNTOLD) {
			told.set(record, ofAccount);
			filled += 1;
		} else if (ofAccount !== UNTOLD && ofAccount !== own) {
			const source = draft.source.at(record);
			const before = others.get(source);
			others.set(source, {
				record: before?.record ?? record,
				count: (before?.count ?? 0) + 1,
			});
		}
	}
	return { filled, untold, others };
}

function reportOthers(
	draft: DraftResponses,
	segment: string,
	file: string,
	{ record, count }: Others,
	problems: SourceProblems | undefined,
): void {
	problems?.add({
		severity: 'warning',
		rule: 'segment-contradicts',
		line: draft.line.at(record),
		row: draft.number.at(record),
		message: `${count} ${count === 1 ? 'answer tells' : 'answers tell'} another ${segment} than ${file} does of the account; what the export tells is taken.`,
		remedy: 'Mend whichever of them is wrong.',
	});
}
