import type { SourceProblems } from '../source-problems.ts';
import type { DecodeFailure } from './decode-text.ts';
import type { BrokenQuote, TextPosition } from './record-parser.ts';

const PROPOSALS = ['windows-1252', 'macintosh', 'utf-16le'];

/** A quote that makes it unsure where cells begin; its words may be a respondent's and are not told. */
export function reportQuote(quote: BrokenQuote, problems: SourceProblems): void {
	const { kind, record, line, opened, cell } = quote;
	const from = opened === line ? '' : ` on line ${opened}`;
	problems.add({
		severity: 'error',
		rule: kind === 'stray' ? 'stray-quote' : 'unclosed-quote',
		line,
		row: problems.rowOf(record),
		column: problems.nameOf(cell),
		message:
			kind === 'stray'
				? `A quoted cell${from === '' ? '' : ` that begins${from}`} has a quote inside that is not doubled.`
				: `A quote opens${from} and is never closed.`,
		remedy: 'Double quotes inside a quoted cell (""), or export the file again.',
	});
}

/** A byte order mark wins over what is declared, and says so. */
export function warnOfMark(declared: string, used: string, problems: SourceProblems): void {
	const isSame =
		declared.toLowerCase().replaceAll(/[^a-z0-9]/g, '') === used.replaceAll(/[^a-z0-9]/g, '');
	if (
		isSame ||
		!['utf-8', 'utf-16le', 'utf-16be'].includes(used) ||
		/^(utf-?16|unicode)/i.test(declared)
	)
		return;
	problems.add({
		severity: 'warning',
		rule: 'encoding-by-mark',
		line: 1,
		message: `The file's byte order mark says ${used}, the codebook ${declared}; it is read as ${used}.`,
		remedy: `Declare encoding: ${used}, or leave it out.`,
	});
}

/** An encoding that nobody knows. */
export function reportEncoding(encoding: string, sourceAt: number, problems: SourceProblems): void {
	problems.addSetting(['sources', sourceAt, 'encoding'], {
		severity: 'error',
		rule: 'unknown-encoding',
		value: encoding,
		message: `No encoding is called "${encoding}".`,
		known: ['utf-8', ...PROPOSALS, 'iso-8859-15'],
		remedy: 'Declare a known encoding of the source.',
	});
}

/** Bytes that are no text, at their place. */
export function reportFailure(
	failure: Exclude<DecodeFailure, { reason: 'unknown-encoding' }>,
	{ record, line, cell }: TextPosition,
	problems: SourceProblems,
): void {
	const row = problems.rowOf(record);
	const column = problems.nameOf(cell);
	switch (failure.reason) {
		case 'nul':
			return problems.add({
				severity: 'error',
				rule: 'nul-character',
				line,
				row,
				column,
				message: 'The text holds a NUL character, as in a UTF-16 file or a broken one.',
				known: ['utf-16le', 'utf-16be'],
				remedy: 'Declare the encoding of the source if it is UTF-16, else export the file again.',
			});
		case 'bad-bytes': {
			const sample = new TextDecoder('windows-1252').decode(failure.following);
			return problems.add({
				severity: 'error',
				rule: 'wrong-encoding',
				line,
				row,
				column,
				message: `The bytes are not ${failure.encoding}; as windows-1252 they would read "${sample.slice(0, 12).split('\n')[0] ?? ''}".`,
				known: PROPOSALS,
				remedy:
					'Declare the encoding of the source if that reads right, else export the file again as UTF-8.',
			});
		}
	}
}
