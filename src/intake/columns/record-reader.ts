import type { ExportCodebook } from '../../codebook/study-schema.ts';
import { UNTOLD } from '../../responses/draft-responses.ts';
import { RecentTexts } from '../../responses/recent-texts.ts';
import { ownCopy, type TextDictionary } from '../../responses/text-dictionary.ts';
import type { NumberColumn } from '../../responses/typed-column.ts';
import { comparableListed, numberOf, tidyText } from '../cells/comparable-text.ts';
import { SubmittedCells } from '../cells/submitted-cells.ts';
import type { FileContext } from '../file-context.ts';
import { partList } from '../study-codes.ts';
import { codeReader, type CodeReader } from './code-reader.ts';
import { NOT_HERE } from './column-finder.ts';
import { constantOf, textReader, type TextReader } from './text-reader.ts';

/** Reads who answers, when, about what: everything of a record but its answers. */
export interface RecordReader {
	/** Whether records of this file have a respondent id. */
	readonly hasRespondents: boolean;
	/** The respondent's id, tidy; '' where there is none. */
	respondentOf(cells: readonly string[]): string;
	/** Takes what a record says about itself into the draft. An excluded record's faults are not told. */
	read(cells: readonly string[], record: number, isExcluded: boolean): void;
	/** After the last record. */
	settle(): void;
}

export function recordReader(context: FileContext): RecordReader {
	const { draft, codes } = context;
	const listed = listedReaders(context);
	const respondent = textReader(context, 'respondent');
	const readAccount = nameReader(context, 'account', draft.accounts, draft.account);
	if (respondent.column !== NOT_HERE) {
		context.problems.respondentColumn = context.problems.nameOf(respondent.column);
	}
	const readSubmitted = submittedReader(context);
	const readWeight = weightReader(context);
	const readLanguage = nameReader(context, 'language', draft.languages, draft.language);
	return {
		hasRespondents: respondent.isTold,
		respondentOf: (cells) => respondent.read(cells),
		read(cells, record, isExcluded) {
			draft.wave.set(record, listed.wave.read(cells, isExcluded));
			readSubmitted.read(cells, record, isExcluded);
			if (isExcluded) return;
			const relation = listed.relation.read(cells, false);
			draft.relation.set(record, relation === UNTOLD ? codes.customer : relation);
			draft.role.set(record, listed.role.read(cells, false));
			draft.brand.set(record, brandOf(context, listed.brand, cells));
			listed.segments.forEach((segment, at) => {
				draft.segments[at]?.set(record, segment.read(cells, false));
			});
			readRespondent(context, respondent, cells, record);
			readAccount(cells, record);
			readLanguage(cells, record);
			readWeight(cells, record);
		},
		settle: () => readSubmitted.settle(),
	};
}

function listedReaders(context: FileContext) {
	const { study, codes, source, lists } = context;
	const { columns } = study;
	const readerOf = (
		kind: 'wave' | 'relation' | 'brand' | 'role',
		ids: readonly string[],
		sourceValue?: string,
	) =>
		codeReader(context, {
			kind,
			list: lists[kind],
			ids,
			column: columns[kind],
			path: ['columns', kind],
			setKey: kind,
			sourceValue,
		});
	return {
		wave: readerOf('wave', codes.waves, source.wave),
		relation: readerOf('relation', codes.relations, source.relation),
		brand: readerOf('brand', codes.brands, source.brand),
		role: readerOf('role', codes.roles),
		segments: study.segments.map((segment, at) => segmentReader(context, segment, at)),
	};
}

function segmentReader(
	context: FileContext,
	segment: ExportCodebook['segments'][number],
	at: number,
): CodeReader {
	const { mark } = context.dialect;
	const isOfAccount = context.ofAccounts.has(at) && !context.finder.has(segment.column);
	return codeReader(context, {
		kind: 'segment',
		list: partList(segment.values, ['segments', at, 'values'], context.dialect),
		ids: segment.values.map(({ id }) => id),
		column: isOfAccount ? undefined : segment.column,
		path: ['segments', at, 'column'],
		setKey: `segment.${segment.id}`,
		absences: new Map(segment.no_answer.map((text) => [comparableListed(text, mark), UNTOLD])),
	});
}

/** The brand that a record is about; where it tells none, ours. */
function brandOf({ codes }: FileContext, brand: CodeReader, cells: readonly string[]): number {
	const told = brand.read(cells, false);
	return told === UNTOLD ? codes.ownBrand : told;
}

const [ZERO, NINE] = [48, 57];
/** How many names are at hand at once. */
const RECENT_NAMES = { account: 16_384, language: 64 } as const;

/** Accounts and languages come again and again, so that what a cell means is remembered as written. */
function nameReader(
	context: FileContext,
	key: 'account' | 'language',
	names: TextDictionary,
	into: NumberColumn,
): (cells: readonly string[], record: number) => void {
	const { dialect } = context;
	const { cellOf } = textReader(context, key);
	const recent = new RecentTexts<number>(RECENT_NAMES[key]);
	const codeOf = (cell: string): number => {
		const text = dialect.textOf(cell);
		const code = text === '' ? UNTOLD : names.codeOfName(text);
		recent.set(ownCopy(cell), code);
		return code;
	};
	return (cells, record) => {
		const cell = cellOf(cells);
		if (cell.length === 0) return;
		const code = recent.get(cell) ?? codeOf(cell);
		if (code !== UNTOLD) into.set(record, code);
	};
}

/** An id that a spreadsheet has rounded: several persons became one. */
const ROUNDED_ID = /^\d([.,]\d+)?E\+?\d+$/i;

function startsWithDigit(text: string): boolean {
	const first = text.charCodeAt(0);
	return first >= ZERO && first <= NINE;
}

function readRespondent(
	{ draft, problems, cursor }: FileContext,
	respondent: TextReader,
	cells: readonly string[],
	record: number,
): void {
	if (!respondent.isTold) return;
	const text = respondent.read(cells);
	const { column } = respondent;
	if (text === '') {
		problems.addCell({ ...cursor, column }, '', {
			rule: 'no-respondent',
			message: 'The record has no respondent id.',
			known: null,
			remedy: 'Fill it in, or leave the record out by exclude.',
		});
		return;
	}
	if (startsWithDigit(text) && ROUNDED_ID.test(text)) {
		problems.addCell({ ...cursor, column }, text, {
			rule: 'rounded-id',
			message: 'A spreadsheet has rounded this id; different persons may have the same now.',
			known: null,
			remedy: 'Export again, and do not save the file in a spreadsheet.',
		});
	}
	draft.respondent.set(record, draft.respondents.add(text));
}

function submittedReader(context: FileContext) {
	const { draft, problems, cursor, source, sourceAt, study, dialect, finder } = context;
	const column = finder.find(study.columns.submitted, ['columns', 'submitted']);
	const constant = constantOf(context, 'submitted', column);
	const submitted = new SubmittedCells(draft, problems, cursor, column, source.dates);
	if (!submitted.isPatternRight) {
		problems.addSetting(['sources', sourceAt, 'dates'], {
			severity: 'error',
			rule: 'unknown-date-pattern',
			value: source.dates ?? null,
			message: 'The pattern does not tell year, month and day once each.',
			known: ['yyyy-MM-dd HH:mm:ss', 'd.M.yyyy H:mm:ss', 'M/d/yyyy H:mm'],
			remedy: 'Write it with yyyy, M or MM, d or dd, H or HH, m or mm, s or ss.',
		});
	}
	return {
		read(cells: readonly string[], record: number, isExcluded: boolean): void {
			if (column === NOT_HERE && constant === undefined) return;
			const cell = constant ?? cells[column] ?? '';
			if (!dialect.hasBlanks && submitted.readUsual(cell, record)) return;
			const text = dialect.textOf(cell);
			if (text !== '') submitted.read(text, record, isExcluded);
		},
		settle: () => submitted.settle(),
	};
}

/** Weights count only where the codebook says that they do. */
function weightReader(context: FileContext): (cells: readonly string[], record: number) => void {
	const { draft, problems, cursor, study, dialect, finder } = context;
	const column = finder.find(study.columns.weight, ['columns', 'weight']);
	const constant = constantOf(context, 'weight', column);
	const isTold = column !== NOT_HERE || constant !== undefined;
	if (study.weights.kind !== 'column' || !isTold) return () => {};
	return (cells, record) => {
		const cell = constant ?? cells[column] ?? '';
		const weight = numberOf(tidyText(dialect.textOf(cell)), dialect.mark);
		if (weight !== null && weight > 0) return draft.weight.set(record, weight);
		problems.addCell({ ...cursor, column }, cell, {
			rule: 'bad-weight',
			message: 'A weight is a number above 0.',
			known: null,
			remedy: 'Mend it, or leave the record out by exclude.',
		});
	};
}
