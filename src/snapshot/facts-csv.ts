import { compareTexts } from '../problem.ts';
import { csvLine, splitCsvLine } from './csv-line.ts';
import { FACT_COLUMNS } from './fact-columns.ts';
import { factId } from './fact-id.ts';
import { DECIMALS, type Fact, type Status, type Unit, type Verdict } from './fact.ts';
import { hiddenFact } from './hidden-fact.ts';
import { textFault } from './plain-text.ts';

type Column = (typeof FACT_COLUMNS)[number];

/** Which cell of a line a column is. */
const PLACES = Object.fromEntries(FACT_COLUMNS.map((column, at) => [column, at])) as Readonly<
	Record<Column, number>
>;

/** facts.csv is not in the form that Kaiku writes: somebody edited it. */
export class FactsFormError extends Error {
	/** Line of the file, 1-based. */
	readonly line: number;

	constructor(line: number, message: string) {
		super(message);
		this.name = 'FactsFormError';
		this.line = line;
	}
}

const DECIMALS_OF_N_EFFECTIVE = 1;
const DECIMALS_OF_P = 4;
const NUMBER = /^-?\d+(\.\d+)?$/;
const UNITS = Object.keys(DECIMALS) as readonly Unit[];
const STATUSES = ['full', 'limited', 'indicative', 'hidden', 'not-estimable', 'not-asked'] as const;
const VERDICTS = ['up', 'down', 'no-clear-change', 'cannot-be-said'] as const;

/**
 * facts.csv: a header, then a line per fact, sorted by id whatever the order given; LF, RFC 4180.
 * Numbers have the decimals of their unit, so that the same facts give the same bytes.
 */
export function writeFactsCsv(facts: readonly Fact[]): string {
	const lines = facts.toSorted((a, b) => compareTexts(a.id, b.id)).map(lineOf);
	return [FACT_COLUMNS.join(','), ...lines, ''].join('\n');
}

/**
 * Reads what {@link writeFactsCsv} writes, and nothing else: the same facts, the same order.
 *
 * @throws FactsFormError at the first line that is not in that form
 */
export function parseFactsCsv(text: string): Fact[] {
	const fault = textFault(text);
	if (fault !== null) throw new FactsFormError(fault.line, fault.message);
	const lines = text.slice(0, -1).split('\n');
	if (lines[0] !== FACT_COLUMNS.join(',')) {
		throw new FactsFormError(1, `the header is not ${FACT_COLUMNS.join(',')}`);
	}
	const facts = lines.slice(1).map((line, at) => parseLine(line, at + 2));
	facts.forEach(({ id }, at) => {
		const before = facts[at - 1]?.id ?? '';
		if (before >= id) throw new FactsFormError(at + 2, `${id} does not come after ${before}`);
	});
	return facts;
}

function lineOf(fact: Fact): string {
	if (tellsOfHidden(fact)) throw new Error(`${fact.id} is hidden and has numbers`);
	return csvLine(FACT_COLUMNS.map((column) => cellText(fact, column)));
}

/** What is hidden reads the same everywhere, whatever is known of it. */
function tellsOfHidden(fact: Fact): boolean {
	if (fact.status !== 'hidden') return false;
	const hidden = hiddenFact(fact);
	return FACT_COLUMNS.some((column) => hidden[column] !== fact[column]);
}

function cellText(fact: Fact, column: Column): string {
	const cell = fact[column];
	if (cell === null) return '';
	if (typeof cell === 'string') return cell;
	return numberText(cell, decimalsOf(column, fact.unit));
}

/** `-?digits[.digits]`: no exponent, no negative zero. */
function numberText(value: number, decimals: number): string {
	const text = value.toFixed(decimals);
	if (!NUMBER.test(text)) throw new Error(`${value} is no number of a fact`);
	return Number(text) === 0 ? text.replace('-', '') : text;
}

function decimalsOf(column: Column, unit: Unit): number {
	switch (column) {
		case 'value':
		case 'low':
		case 'high':
			return DECIMALS[unit];
		case 'n_effective':
			return DECIMALS_OF_N_EFFECTIVE;
		case 'p_adjusted':
			return DECIMALS_OF_P;
		default:
			return 0;
	}
}

function parseLine(line: string, number: number): Fact {
	const cells = splitCsvLine(line);
	if (cells === null) throw new FactsFormError(number, 'a quote is out of place');
	if (cells.length !== FACT_COLUMNS.length) {
		throw new FactsFormError(number, `${cells.length} cells instead of ${FACT_COLUMNS.length}`);
	}
	if (!isPlain(line) && csvLine(cells) !== line) {
		throw new FactsFormError(number, 'a quote is out of place');
	}
	const text = (column: Column) => cells[PLACES[column]] ?? '';
	const unit = oneOf(UNITS, 'unit', text('unit'), number);
	const figure = (column: Column): number | null =>
		text(column) === '' ? null : numberOf(text(column), column, unit, number);
	const definition = figure('definition');
	if (definition === null) throw new FactsFormError(number, 'definition is empty');
	const fact: Fact = {
		id: text('id'),
		study: text('study'),
		metric: text('metric'),
		question: text('question'),
		category: text('category'),
		touchpoint: text('touchpoint'),
		relation: text('relation'),
		role: text('role'),
		brand: text('brand'),
		segment: text('segment'),
		account: text('account'),
		wave: text('wave'),
		against: text('against'),
		weights: text('weights'),
		unit,
		value: figure('value'),
		low: figure('low'),
		high: figure('high'),
		n: figure('n'),
		n_effective: figure('n_effective'),
		accounts: figure('accounts'),
		status: oneOf<Status>(STATUSES, 'status', text('status'), number),
		verdict:
			text('verdict') === '' ? '' : oneOf<Verdict>(VERDICTS, 'verdict', text('verdict'), number),
		p_adjusted: figure('p_adjusted'),
		family: text('family'),
		definition,
	};
	requireOwnId(fact, number);
	if (tellsOfHidden(fact)) throw new FactsFormError(number, `${fact.id} is hidden and has numbers`);
	return fact;
}

/** Whether cells of the line can be written in no other way. */
function isPlain(line: string): boolean {
	return !line.includes('"') && line.isWellFormed();
}

/** The id tells the study only beside the first one, and the touchpoint only where the question does not. */
function requireOwnId(fact: Fact, line: number): void {
	const { id, study, touchpoint } = fact;
	const is = (parts: Pick<Fact, 'study' | 'touchpoint'>) => factId(fact, parts) === id;
	const isOwn =
		is({ study: '', touchpoint: '' }) ||
		is({ study: '', touchpoint }) ||
		is({ study, touchpoint: '' }) ||
		is({ study, touchpoint });
	if (!isOwn) throw new FactsFormError(line, `${id} is not the id of its line`);
}

function numberOf(text: string, column: Column, unit: Unit, line: number): number {
	const value = Number(text);
	if (!NUMBER.test(text) || numberText(value, decimalsOf(column, unit)) !== text) {
		throw new FactsFormError(line, `${column}: ${text} is not a number as it is written here`);
	}
	return value;
}

function oneOf<T extends string>(
	known: readonly T[],
	column: Column,
	text: string,
	line: number,
): T {
	const found = known.find((name) => name === text);
	if (found === undefined) {
		throw new FactsFormError(line, `${column}: "${text}" is none of ${known.join(', ')}`);
	}
	return found;
}
